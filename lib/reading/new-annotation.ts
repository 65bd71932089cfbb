import { v4 as uuid } from 'uuid';
import type { Annotation, Colour, Origin } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import { passageAt } from './passage-at.ts';
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
    ...passageAt(read, span),
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
