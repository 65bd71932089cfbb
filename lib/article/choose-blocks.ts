import { HINTS } from './block-context.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { pointsElsewhere } from './pointers-elsewhere.ts';

const LEAST_SCORE = 0.5;
/** Between two paragraphs of the body, beside them in one parent, a block needs less to be one too. */
const LEAST_SCORE_BETWEEN = 0.3;

const CAPTION = 1 << HINTS.indexOf('caption');
const COMMENT = 1 << HINTS.indexOf('comment');

/** What a legend under a picture needs: captions without a name for it are taken for text by their sentences. */
const LEAST_SCORE_IN_FIGURE = 0.8;
const LEGEND = /^\W*(?:pictured|photo|image|foto|bild)\b/i;
/** A notice set between the paragraphs again and again: for text that could not be loaded, for instance. */
const MOST_REPEATS = 2;
const LEAST_WORDS_REPEATED = 8;
const MOST_OF_PAGE = 0.5;

/** Which blocks of a region are the article's body, by their scores from 0 to 1. `headline` is an index or -1. */
export function chooseBlocks(
  blocks: readonly MeasuredBlock[],
  scores: readonly number[],
  headline: number,
): boolean[] {
  const common = blocks[headline]?.context.hints ?? 0;
  // What is named so is so, unless all of the article is: readers' comments and captions may read like any paragraph.
  const named = headline < 0 ? 0 : (CAPTION | COMMENT) & ~common;
  const notices = repeated(blocks);
  const sure = scores.map((score) => score >= LEAST_SCORE);
  return blocks.map((block, at) => {
    const { parent } = block.place;
    const between =
      sure[at - 1] === true &&
      sure[at + 1] === true &&
      blocks[at - 1]?.place.parent === parent &&
      blocks[at + 1]?.place.parent === parent;
    return (
      (scores[at] ?? 0) >= (between ? LEAST_SCORE_BETWEEN : LEAST_SCORE) &&
      !block.context.caption &&
      !(LEGEND.test(block.text) && block.size < 60) &&
      !(block.context.figure && block.size < 60 && (scores[at] ?? 0) < LEAST_SCORE_IN_FIGURE) &&
      !notices.has(block.text) &&
      (block.context.hints & named) === 0 &&
      !pointsElsewhere(block)
    );
  });
}

/** The texts said so often that they are notices; none where they are most of what there is. */
function repeated(blocks: readonly MeasuredBlock[]): Set<string> {
  const said = new Map<string, number>();
  for (const { text, size } of blocks)
    if (size >= LEAST_WORDS_REPEATED) said.set(text, (said.get(text) ?? 0) + 1);
  const notices = new Set([...said].flatMap(([text, count]) => (count > MOST_REPEATS ? [text] : [])));
  const all = blocks.filter(({ prose }) => prose);
  return proseWords(all.filter(({ text }) => notices.has(text))) > MOST_OF_PAGE * proseWords(all)
    ? new Set()
    : notices;
}
