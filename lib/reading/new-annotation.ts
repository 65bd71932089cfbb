import { v4 as uuid } from 'uuid';
import { describePassage } from '../anchoring/describe.ts';
import type { Annotation, Colour, Origin } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * A new highlight of a passage, ready to be stored. The id is made here and not by the store, so that a
 * repeated write is the same write; by the uuid package, because `crypto.randomUUID` is missing on http pages.
 *
 * @param span offsets into the article's TextMap
 * @param now ms since epoch
 */
export function newAnnotation(
  read: ReadArticle,
  span: Span,
  { colour, of, now }: { colour: Colour; of: Origin | null; now: number },
): Annotation {
  return {
    id: uuid(),
    articleKey: read.key,
    ...describePassage(read.map.text, trimmed(read.map.text, span)),
    colour,
    note: '',
    tags: [],
    of,
    createdAt: now,
    updatedAt: now,
    changedAt: {},
    deletedAt: null,
  };
}

/** Without the white space that a double click or a drag to the line's end takes along. */
function trimmed(text: string, [start, end]: Span): Span {
  const quote = text.slice(start, end);
  const from = start + (quote.length - quote.trimStart().length);
  return [from, Math.max(from, end - (quote.length - quote.trimEnd().length))];
}
