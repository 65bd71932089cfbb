import type { Span } from '../text/span.ts';

/** The words of a claim in one line; an attribution between its parts shows as an ellipsis. */
export function textOfSpans(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}
