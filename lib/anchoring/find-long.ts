import type { Steps } from '../article/steps.ts';
import type { PassageSelector } from '../store/types.ts';
import { LONGEST_CONTEXT } from './describe.ts';
import { type ChangedPlace, findChanged, type IndexedText } from './find-changed.ts';

/** A passage longer than this (UTF-16 units) is found piece by piece: aligning takes time of the length squared. */
export const LONGEST_PIECE = 1200;

const PIECE = 600;
/** So much of a long passage must be found, and so much longer may it have become. */
const LEAST_FOUND = 0.5;
const MOST_GROWN = 2;

/**
 * Finds a passage of many sentences that was changed, in steps: from the first of its pieces that is still there, up to the
 * last one that follows in order. `null` where less than half of it is there.
 */
export function* findLongChanged(text: IndexedText, selector: PassageSelector): Steps<ChangedPlace | null> {
  const found: (ChangedPlace & { length: number })[] = [];
  for (const piece of pieces(selector)) {
    const place = yield* findChanged(text, piece);
    const last = found.at(-1);
    if (place && (!last || place.span[0] >= last.span[1]))
      found.push({ ...place, length: piece.quote.length });
  }
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const there = found.reduce((sum, { length }) => sum + length, 0);
  const grown = (last.span[1] - first.span[0]) / selector.quote.length;
  if (there < LEAST_FOUND * selector.quote.length || grown > MOST_GROWN) return null;
  return {
    span: [first.span[0], last.span[1]],
    isSame: false,
    agreement: Math.max(first.agreement, last.agreement),
  };
}

/** A long passage in pieces that end between words, each with what stands around it. */
function pieces(selector: PassageSelector): PassageSelector[] {
  const { prefix, quote, suffix } = selector;
  const all = prefix + quote + suffix;
  const end = prefix.length + quote.length;
  const parts: PassageSelector[] = [];
  for (let from = prefix.length; from < end; ) {
    // The last piece takes what would be a short one with it.
    const space = end - from < 2 * PIECE ? -1 : all.slice(from + PIECE, from + 2 * PIECE).search(/\s/);
    const to = end - from < 2 * PIECE ? end : space < 0 ? from + 2 * PIECE : from + PIECE + space;
    parts.push({
      prefix: all.slice(Math.max(0, from - LONGEST_CONTEXT), from),
      quote: all.slice(from, to),
      suffix: all.slice(to, to + LONGEST_CONTEXT),
      start: selector.start + from - prefix.length,
    });
    from = to;
  }
  return parts;
}
