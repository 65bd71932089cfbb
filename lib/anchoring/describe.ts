import type { PassageSelector } from '../store/types.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/**
 * How many UTF-16 units of the text on either side are kept as context at least: about half a sentence. The 32 that are
 * customary hold four or five words, too few to tell the repeated phrases of one article apart ("said in a statement on
 * Tuesday that").
 */
export const CONTEXT_LENGTH = 80;

/**
 * And at most. Context goes as far as the end of the next sentence, so that a whole sentence on one side still speaks for a
 * passage when the other side, and the rest of its own sentence, were rewritten.
 */
export const LONGEST_CONTEXT = 240;

// A context must not begin or end between the halves of a surrogate pair: it may be stored as UTF-8.
function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) &&
    /[\uDC00-\uDFFF]/.test(text.charAt(offset))
  );
}

/**
 * How a passage is stored so that it can be found again: its words, what stands around them, and where it began.
 * @param span UTF-16 offsets into `text`; what lies outside the text is cut off
 */
export function describePassage(text: string, span: Span): PassageSelector {
  const start = Math.min(Math.max(0, span[0]), text.length);
  const end = Math.min(Math.max(start, span[1]), text.length);
  let from = contextStart(text, start);
  let to = contextEnd(text, end);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
    start,
  };
}

/** Where the sentence before the one that `start` is in begins, within the limits. */
function contextStart(text: string, start: number): number {
  const earliest = Math.max(0, start - LONGEST_CONTEXT);
  const latest = Math.max(0, start - CONTEXT_LENGTH);
  // Where the text was cut, no sentence begins.
  const begins = sentences(text.slice(earliest, start)).map(([from]) => earliest + from);
  const whole = begins.filter((at) => at > earliest || earliest === 0).at(-2);
  return whole === undefined ? earliest : Math.min(whole, latest);
}

/** Where the sentence after the one that `end` is in ends, within the limits. */
function contextEnd(text: string, end: number): number {
  const latest = Math.min(text.length, end + LONGEST_CONTEXT);
  const earliest = Math.min(text.length, end + CONTEXT_LENGTH);
  const second = sentences(text.slice(end, latest))[1];
  return second ? Math.max(end + second[1], earliest) : latest;
}
