import type { MeasuredBlock } from './block-measures.ts';
import type { FeatureRows } from './feature-table.ts';
import { headingLevel } from './headline.ts';

// Names made once: a page has hundreds of blocks.
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3].map((step) => ({
  step,
  size: `size${step}`,
  link: `link${step}`,
  sentences: `sentences${step}`,
  kind: `kind${step}`,
  together: `together${step}`,
  figure: `figure${step}`,
  bold: `bold${step}`,
}));

/** Puts what the three blocks before and after each block are like. */
export function neighbourFeatures(blocks: readonly MeasuredBlock[]): (rows: FeatureRows, at: number) => void {
  const kinds = blocks.map(kindOf);
  return (rows, at) => {
    const own = blocks[at];
    const parent = own?.place.parent;
    for (const { step, size, link, sentences, kind, together, figure, bold } of NEIGHBOURS) {
      const other = blocks[at + step];
      rows.put(size, other ? Math.min(200, other.size) : -1);
      rows.put(link, other ? other.linkDensity : 1);
      if (step === -3 || step === 3) continue;
      rows.put(sentences, other ? Math.min(5, other.sentenceEnds) : 0);
      rows.put(kind, kinds[at + step] ?? 5);
      rows.put(together, other !== undefined && other.place.parent === parent);
      rows.put(figure, other !== undefined && (other.context.figure || other.context.caption));
      rows.put(bold, other?.letters ? other.boldLetters / other.letters : 0);
    }
  };
}

function kindOf(block: MeasuredBlock): number {
  if (block.element.localName === 'p') return 0;
  if (headingLevel(block) > 0) return 1;
  if (block.element.localName === 'li') return 2;
  return block.element.localName === 'div' ? 3 : 4;
}
