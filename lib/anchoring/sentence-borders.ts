import type { WordRange } from './candidates.ts';
import type { Squeezed } from './squeeze.ts';
import type { WordIndex } from './word-index.ts';

// Cruder than lib/text/sentences, on purpose: a passage may end at any full stop ("… signed by Gov."), and where two versions
// of a sentence are compared, both must be cut by the same rule, whatever follows the stop in either.
const BEFORE_SENTENCE = /(?:^|[.!?…]["'”’»)\]]*\s+|[。！？]\s*|\n)["'“‘«([]*$/;
const STOPPED = /[.!?…。！？]["'”’»)\]]*$/;
const NEW_SENTENCE_NEXT = /^\s+(?!\s|["'“‘«(]*\p{Ll})|^\s*$|^[\p{Lo}]/u;
const STOP_NEXT = /^["'”’»)\]]*\s*(?:\n|$)|^[.!?…]["'”’»)\]]*(?:\s|$)|^[。！？]/;
const STOP_BETWEEN = /[.!?…]["'”’»)\]]*\s|[。！？]|\n/;
const SMALL = /\p{Ll}/u;

/** No sentence has more words: where so many go by without a stop, the text has no sentences (a table, a list of names). */
const LONGEST = 150;
// What is looked at on one side of an offset: closing or opening marks and a few spaces.
const NEAR = 16;

/** Whether a sentence begins at an offset of a text, quotation marks before it left out of account. */
export function beginsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - NEAR), offset);
  return (offset <= NEAR || before.trim() !== '') && BEFORE_SENTENCE.test(before)
    ? !SMALL.test(text.charAt(offset))
    : false;
}

/** Whether a sentence ends at an offset of a text, with or without its full stop. */
export function endsSentence(text: string, offset: number): boolean {
  const after = text.slice(offset, offset + NEAR);
  return STOPPED.test(text.slice(Math.max(0, offset - NEAR), offset))
    ? NEW_SENTENCE_NEXT.test(after)
    : STOP_NEXT.test(after);
}

/**
 * The sentences of a text that its words `first` to `last` (both inclusive) are in. No wider on a side where no sentence
 * seems to end.
 *
 * @param original the text before it was squeezed: with its line breaks, at which sentences end too
 */
export function sentencesAround(
  original: string,
  { origin }: Squeezed,
  index: WordIndex,
  first: number,
  last: number,
): WordRange {
  const isBorder = (at: number): boolean => {
    if (at <= 0 || at >= index.ids.length) return true;
    const from = (origin[(index.ends[at - 1] ?? 1) - 1] ?? 0) + 1;
    const to = origin[index.starts[at] ?? 0] ?? 0;
    return STOP_BETWEEN.test(original.slice(from, to)) && !SMALL.test(original.charAt(to));
  };
  let from = first;
  while (!isBorder(from) && first - from < LONGEST) from--;
  let to = last + 1;
  while (!isBorder(to) && to - last < LONGEST) to++;
  return [isBorder(from) ? from : first, isBorder(to) ? to : last + 1];
}
