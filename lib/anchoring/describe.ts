import type { PassageSelector } from '../store/types.ts';
import type { Span } from '../text/span.ts';

/**
 * How many UTF-16 units of the text on either side are kept as context: about half a sentence. The 32 that are customary
 * hold four or five words, too few to tell the repeated phrases of one article apart ("said in a statement on Tuesday that").
 */
export const CONTEXT_LENGTH = 80;

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
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
    start,
  };
}
