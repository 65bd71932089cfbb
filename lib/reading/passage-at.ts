import { describePassage } from '../anchoring/describe.ts';
import type { PassageSelector } from '../store/types.ts';
import type { Span } from '../text/span.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * How a stretch of an article is kept so that it can be found again.
 *
 * @param span offsets into the article's TextMap
 */
export function passageAt({ map }: ReadArticle, span: Span): PassageSelector {
  return describePassage(map.text, trimmed(map.text, span));
}

/** Without the white space that a double click or a drag to the line's end takes along. */
function trimmed(text: string, [start, end]: Span): Span {
  const quote = text.slice(start, end);
  const from = start + (quote.length - quote.trimStart().length);
  return [from, Math.max(from, end - (quote.length - quote.trimEnd().length))];
}
