import type { Mark } from '../marks/mark.ts';
import type { Span } from '../text/span.ts';
import { textOfSpans } from './text-of-spans.ts';

/** What a mark is known by when the article is read anew and every offset and object is another. */
export interface MarkIdentity {
  mark: Mark;
  /** The words it covers; of a claim, all of its content. */
  words: string;
}

/** @param text the TextMap's text that the mark's offsets are for */
export function identify(mark: Mark, text: string): MarkIdentity {
  return { mark, words: wordsOf(mark, text) };
}

/** The same mark among those of the article as it is now; `null` when it is gone. */
export function findAgain({ mark, words }: MarkIdentity, marks: readonly Mark[], text: string): Mark | null {
  // A highlight is the same by its id, also when the reader has just taken the article's new words for its own.
  const alike = marks.filter(
    (other) => isAlike(mark, other) && (other.kind === 'annotation' || wordsOf(other, text) === words),
  );
  const from = ({ span }: Mark) => Math.abs(span[0] - mark.span[0]);
  return alike.sort((a, b) => from(a) - from(b))[0] ?? sameMention(mark, words, marks, text);
}

/** The same words may name something else by now: the reader may have said so. */
function sameMention({ kind, span }: Mark, words: string, marks: readonly Mark[], text: string): Mark | null {
  if (kind !== 'entity') return null;
  const isThere = (other: Mark) =>
    other.kind === kind && other.span[0] === span[0] && wordsOf(other, text) === words;
  return marks.find(isThere) ?? null;
}

function isAlike(a: Mark, b: Mark): boolean {
  if (a.kind === 'annotation') return b.kind === 'annotation' && a.annotation.id === b.annotation.id;
  if (a.kind === 'claim') {
    return b.kind === 'claim' && a.claim.content.indexOf(a.span) === b.claim.content.indexOf(b.span);
  }
  return b.kind === 'entity' && a.entity.name === b.entity.name && a.entity.type === b.entity.type;
}

function wordsOf(mark: Mark, text: string): string {
  if (mark.kind === 'annotation') return mark.annotation.quote;
  const spans: readonly Span[] = mark.kind === 'claim' ? mark.claim.content : [mark.span];
  return textOfSpans(text, spans);
}
