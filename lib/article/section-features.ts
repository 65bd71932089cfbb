import type { MeasuredBlock } from './block-measures.ts';
import type { FeatureRows } from './feature-table.ts';
import { headingLevel } from './headline.ts';

interface Section {
  heading: MeasuredBlock | null;
  start: number;
  words: number;
  linkWords: number;
  prose: number;
}

/**
 * Puts what stands between the last heading above a block and the next below it (a list of links under "More on this" and the
 * paragraphs under a subheading differ there), how much prose lies before and after, and how far the next of it is.
 */
export function sectionFeatures(blocks: readonly MeasuredBlock[]): (rows: FeatureRows, at: number) => void {
  const sections: Section[] = [];
  let section: Section = { heading: null, start: 0, words: 0, linkWords: 0, prose: 0 };
  const proseBefore: number[] = [];
  let prose = 0;
  blocks.forEach((block, at) => {
    if (headingLevel(block) > 0) section = { heading: block, start: at, words: 0, linkWords: 0, prose: 0 };
    else {
      section.words += block.size;
      section.linkWords += block.size * block.linkDensity;
      if (block.prose) section.prose += block.size;
    }
    sections.push(section);
    proseBefore.push(prose);
    if (block.prose) prose += block.size;
  });
  const sinceProse = distances(blocks);
  const untilProse = distances(blocks.toReversed()).reverse();
  return (rows, at) => {
    const own = sections[at] ?? section;
    rows.put('sectionLevel', own.heading ? headingLevel(own.heading) : 0);
    rows.put('sectionLinked', own.heading?.linkDensity ?? 0);
    rows.put('sectionAt', Math.min(50, at - own.start));
    rows.put('sectionWords', Math.min(1000, own.words));
    rows.put('sectionLinks', own.words ? own.linkWords / own.words : 0);
    rows.put('sectionProse', Math.min(1000, own.prose));
    rows.put('proseBefore', (proseBefore[at] ?? 0) / Math.max(1, prose));
    rows.put('wordsBefore', Math.min(1000, proseBefore[at] ?? 0));
    rows.put('sinceProse', sinceProse[at] ?? 50);
    rows.put('untilProse', untilProse[at] ?? 50);
  };
}

/** For each block how many blocks before it the last paragraph of prose is. */
function distances(blocks: readonly MeasuredBlock[]): number[] {
  let since = 50;
  return blocks.map((block) => {
    const distance = since;
    since = block.prose && block.size >= 15 ? 0 : Math.min(50, since + 1);
    return distance;
  });
}
