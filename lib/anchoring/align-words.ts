import type { WordRange } from './candidates.ts';
import type { QueryWords, WordIndex } from './word-index.ts';

/** A word of the passage and the word of the text that carries it on. */
export interface AlignedWord {
  /** Which word of the passage. */
  query: number;
  /** Which word of the text. */
  place: number;
  /** 1 for the same word, less for one that is spelt much like it. */
  likeness: number;
}

/**
 * What a word left out or put in costs, as a share of what the same word gives where it matches. Low, so that a clause
 * put into a sentence doesn't tear it apart; not nothing, so that words picked up all over a page make no passage.
 */
const GAP_COST = 0.2;

/** Words alike in so much of their letters are taken for forms of one word ("represents", "represented"). */
const LEAST_LIKENESS = 0.6;

const STOP = 0;
const MATCH = 1;
const SKIP_QUERY = 2;
const SKIP_TEXT = 3;

/** What a word counts: long words say more than short ones. */
export function weightOf({ starts, ends }: { starts: Uint32Array; ends: Uint32Array }, at: number): number {
  return (ends[at] ?? 0) - (starts[at] ?? 0) + 1;
}

/**
 * The best local alignment (Smith and Waterman) of a passage's words with the words `from` up to `to` of a text.
 * Takes time and memory of the product of both counts.
 *
 * @param which of the passage's words, half-open
 * @param factor what each of all the passage's words counts
 */
export function alignWords(
  query: QueryWords,
  which: WordRange,
  factor: Float64Array,
  index: WordIndex,
  [from, to]: WordRange,
): AlignedWord[] {
  const rows = which[1] - which[0];
  const columns = to - from;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  const textCost = new Float64Array(width);
  for (let c = 1; c < width; c++) textCost[c] = GAP_COST * weightOf(index, from + c - 1);
  let best = 0;
  let bestAt = 0;
  for (let r = 1; r <= rows; r++) {
    const q = which[0] + r - 1;
    const id = query.ids[q] ?? 0;
    const name = query.names[q] ?? '';
    const weight = weightOf(query, q);
    const share = factor[q] ?? 0;
    const queryCost = GAP_COST * weight * share;
    row[0] = 0;
    for (let c = 1; c < width; c++) {
      let score = 0;
      let move = STOP;
      const likeness = likenessOf(id, name, index, from + c - 1);
      if (likeness > 0) {
        score = (above[c - 1] ?? 0) + weight * share * likeness;
        move = MATCH;
      }
      const down = (above[c] ?? 0) - queryCost;
      if (down > score) {
        score = down;
        move = SKIP_QUERY;
      }
      const right = (row[c - 1] ?? 0) - (textCost[c] ?? 0) * share;
      if (right > score) {
        score = right;
        move = SKIP_TEXT;
      }
      row[c] = score;
      moves[r * width + c] = move;
      if (score > best) {
        best = score;
        bestAt = r * width + c;
      }
    }
    [above, row] = [row, above];
  }
  return traceBack(moves, width, bestAt, (r, c) => {
    const q = which[0] + r - 1;
    const place = from + c - 1;
    return { query: q, place, likeness: likenessOf(query.ids[q] ?? 0, query.names[q] ?? '', index, place) };
  });
}

function traceBack(
  moves: Uint8Array,
  width: number,
  end: number,
  aligned: (row: number, column: number) => AlignedWord,
): AlignedWord[] {
  const words: AlignedWord[] = [];
  for (let at = end; ; ) {
    const move = moves[at];
    if (move === MATCH) {
      words.push(aligned(Math.floor(at / width), at % width));
      at -= width + 1;
    } else if (move === SKIP_QUERY) at -= width;
    else if (move === SKIP_TEXT) at -= 1;
    else return words.reverse();
  }
}

function likenessOf(id: number, name: string, index: WordIndex, place: number): number {
  const other = index.ids[place] ?? 0;
  if (other === id) return 1;
  const word = index.vocabulary[other] ?? '';
  // Nearly all pairs end here: forms of a word, and slips, leave its first or its last letter.
  if (
    word.charCodeAt(0) !== name.charCodeAt(0) &&
    word.charCodeAt(word.length - 1) !== name.charCodeAt(name.length - 1)
  )
    return 0;
  const longer = Math.max(word.length, name.length);
  if (longer < 4 || Math.min(word.length, name.length) < LEAST_LIKENESS * longer) return 0;
  const most = Math.min(word.length, name.length);
  let alike = 0;
  while (alike < most && word.charCodeAt(alike) === name.charCodeAt(alike)) alike++;
  for (
    let back = 1;
    alike < most && word.charCodeAt(word.length - back) === name.charCodeAt(name.length - back);
    back++
  )
    alike++;
  return alike >= LEAST_LIKENESS * longer ? alike / longer : 0;
}
