import { appealsIn } from './appeals.ts';
import { HINTS } from './block-context.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { wordsBesidePicture } from './picture-box.ts';
import { pointsElsewhere } from './pointers-elsewhere.ts';
import { wordKey } from './words.ts';

const LEAST_SCORE = 0.45;
/** Between two paragraphs of the body, beside them in one parent, a block needs less to be one too. */
const LEAST_SCORE_BETWEEN = 0.28;

const CAPTION = 1 << HINTS.indexOf('caption');
const COMMENT = 1 << HINTS.indexOf('comment');
const BOX = 1 << HINTS.indexOf('box');
const UNSEEN = 1 << HINTS.indexOf('unseen');
const ADVERTISEMENT = 1 << HINTS.indexOf('advertisement');

/**
 * What a block needs that something but its words speaks against: it stands in a box, an aside or a figure, alone beside a picture,
 * under a name for what is hidden, or asks something of the reader. The sets disagree on such blocks, so the classifier is never
 * certain of them; cross-validated, nine in ten of those below this are no part of the article in the news.
 */
const LEAST_SCORE_DOUBTFUL = 0.9;
const MOST_WORDS_BESIDE_PICTURE = 60;
const MOST_WORDS_OF_APPEAL = 80;
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
  const title = blocks[headline];
  const titleKey = title && wordKey(title.text);
  // What is named so is so, unless all of the article is: readers' comments and captions may read like any paragraph.
  const named = title ? (CAPTION | COMMENT) & ~title.context.hints : 0;
  const notices = repeated(blocks);
  const doubtful = doubtfulBlocks(blocks, title);
  const sure = scores.map((score) => score >= LEAST_SCORE);
  const leastScore = (at: number): number => {
    if (doubtful(at)) return LEAST_SCORE_DOUBTFUL;
    const parent = blocks[at]?.place.parent;
    const between =
      sure[at - 1] === true &&
      sure[at + 1] === true &&
      blocks[at - 1]?.place.parent === parent &&
      blocks[at + 1]?.place.parent === parent;
    return between ? LEAST_SCORE_BETWEEN : LEAST_SCORE;
  };
  return blocks.map((block, at) => {
    const score = scores[at] ?? 0;
    return (
      // The least of all first: most blocks of a page end here.
      score >= LEAST_SCORE_BETWEEN &&
      score >= leastScore(at) &&
      !block.context.caption &&
      !(LEGEND.test(block.text) && block.size < MOST_WORDS_BESIDE_PICTURE) &&
      !notices.has(block.text) &&
      (block.context.hints & named) === 0 &&
      wordKey(block.text) !== titleKey &&
      !pointsElsewhere(block)
    );
  });
}

/** Tells of a block whether anything but its words speaks against it; what is said of the whole article does not. */
function doubtfulBlocks(
  blocks: readonly MeasuredBlock[],
  title: MeasuredBlock | undefined,
): (at: number) => boolean {
  const names = (BOX | UNSEEN | ADVERTISEMENT) & ~(title?.context.hints ?? 0);
  return (at) => {
    const block = blocks[at];
    if (!block || block === title) return false;
    const { context, size, text } = block;
    if ((context.hints & names) !== 0 || (context.aside && !title?.context.aside)) return true;
    if (size < MOST_WORDS_OF_APPEAL && appealsIn(text) > 0) return true;
    if (size >= MOST_WORDS_BESIDE_PICTURE) return false;
    const beside = context.figure ? size : wordsBesidePicture(blocks, at);
    return beside > 0 && beside <= MOST_WORDS_BESIDE_PICTURE;
  };
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
