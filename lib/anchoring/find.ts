import { runThrough, type Steps } from '../article/steps.ts';
import type { PassageSelector } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import { agreementAfter, agreementBefore } from './context.ts';
import { findChanged } from './find-changed.ts';
import { findLongChanged, LONGEST_PIECE } from './find-long.ts';
import { type Squeezed, squeeze, squeezeInSteps } from './squeeze.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/**
 * What finding a passage gives: where it is and whether its words are the same, or that it is gone.
 * `agreement`: how many units of its context agree, to choose between two texts that both have the words.
 */
export type FoundPassage =
  | { status: 'exact' | 'changed'; span: Span; agreement: number }
  | { status: 'lost' };

/** A text made ready to find many passages in. */
export interface PassageFinder {
  find(selector: PassageSelector): FoundPassage;
  /** The same in steps of a few milliseconds, for many passages or a long text. */
  findInSteps(selector: PassageSelector): Steps<FoundPassage>;
}

/**
 * A quote of at least this many units is not met by chance: it is found even where all around it was rewritten.
 * Shorter ones ("the minister said on Monday") come back in new sentences of the same article.
 */
export const LONG_QUOTE = 40;

/** So much of the context on one side must agree for a shorter quote: about two words and their spaces. */
export const AGREEING_CONTEXT = 10;

const LOST: FoundPassage = { status: 'lost' };
const WORD = /[\p{L}\p{N}]/u;

/**
 * Prepares a text once for many passages: the first that isn't where it was has the text folded, the first that isn't there
 * word for word has its words indexed. Never throws.
 *
 * A passage is looked for where it was; then word for word, with quotation marks, dashes and white space folded, where of
 * several places the one counts whose surroundings agree best, then the nearest; then by those of its words that are left.
 * 'exact' means that only folded characters differ. What is too unlike to be called the same is 'lost' rather than guessed.
 */
export function createPassageFinder(text: string): PassageFinder {
  let squeezed: Squeezed | undefined;
  let index: WordIndex | undefined;
  function* findInSteps(selector: PassageSelector): Steps<FoundPassage> {
    const still = unmoved(text, selector);
    if (still)
      return { status: 'exact', span: still, agreement: selector.prefix.length + selector.suffix.length };
    squeezed ??= yield* squeezeInSteps(text);
    const exact = findIn(squeezed, selector, text.length);
    if (exact.status !== 'lost') return exact;
    yield;
    index ??= yield* indexWords(squeezed.text);
    const findIt = selector.quote.length > LONGEST_PIECE ? findLongChanged : findChanged;
    const place = yield* findIt({ original: text, squeezed, index }, selector);
    if (!place) return LOST;
    return { status: place.isSame ? 'exact' : 'changed', span: place.span, agreement: place.agreement };
  }
  return { find: (selector) => runThrough(findInSteps(selector)), findInSteps };
}

/** Finds one passage; for several in one text prepare it once by createPassageFinder. */
export function findPassage(text: string, selector: PassageSelector): FoundPassage {
  return createPassageFinder(text).find(selector);
}

/** The passage's span where neither it nor its surroundings moved or changed: the usual case, at no cost. */
function unmoved(text: string, { quote, prefix, suffix, start }: PassageSelector): Span | null {
  const end = start + quote.length;
  if (quote === '' || start < prefix.length || end + suffix.length > text.length) return null;
  const same =
    text.startsWith(quote, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end);
  return same ? [start, end] : null;
}

function findIn({ text, origin }: Squeezed, selector: PassageSelector, length: number): FoundPassage {
  const quote = squeeze(selector.quote).text.trim();
  if (quote === '') return LOST;
  // Spaces between quote and context belong to neither: white space is what other renderings change.
  const prefix = squeeze(selector.prefix).text.trimEnd();
  const suffix = squeeze(selector.suffix).text.trimStart();
  const wordBefore = WORD.test(quote.charAt(0)) && !WORD.test(selector.prefix.slice(-1));
  const wordAfter = WORD.test(quote.slice(-1)) && !WORD.test(selector.suffix.slice(0, 1));
  let best = -1;
  let bestAgreement = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    // "art" must not be found in "article".
    if (wordBefore && WORD.test(text.charAt(at - 1))) continue;
    if (wordAfter && WORD.test(text.charAt(end))) continue;
    const agreement = agreementBefore(text, at, prefix) + agreementAfter(text, end, suffix);
    if (agreement < bestAgreement) continue;
    const distance = Math.abs((origin[at] ?? 0) - selector.start);
    if (agreement > bestAgreement || distance < bestDistance) {
      best = at;
      bestAgreement = agreement;
      bestDistance = distance;
    }
  }
  if (best < 0) return LOST;
  if (quote.length < LONG_QUOTE && !contextAgrees(text, best, best + quote.length, prefix, suffix))
    return LOST;
  const start = origin[best] ?? length;
  const end = (origin[best + quote.length - 1] ?? length - 1) + 1;
  return { status: 'exact', span: [start, end], agreement: bestAgreement };
}

function contextAgrees(text: string, at: number, end: number, prefix: string, suffix: string): boolean {
  if (agreementBefore(text, at, prefix) >= AGREEING_CONTEXT) return true;
  if (agreementAfter(text, end, suffix) >= AGREEING_CONTEXT) return true;
  // In a text so short that there is no more context, all of it must agree.
  return text.slice(0, at).trim() === prefix.trimStart() && text.slice(end).trim() === suffix.trimEnd();
}
