import type { ArticleDetails } from '../article/types.ts';
import { withTextFragment } from './text-fragment.ts';

/**
 * A quotation with where it comes from, as one pastes it into a text:
 *
 *     “We will not wait,” — Ana Ruiz, quoted in “Dam gives way”, The Meridian Wire, 14 March 2026
 *     https://…#:~:text=…
 *
 * @param quote the words as they stand in the article
 * @param speaker who said them; `null` leaves the name out
 * @param sure false says "probably"
 */
export function citation(
  quote: string,
  { name, sure }: { name: string | null; sure: boolean },
  details: Pick<ArticleDetails, 'title' | 'outlet' | 'publishedAt' | 'url'>,
): string {
  const words = /^["“„'‘]/.test(quote) ? quote : `“${quote}”`;
  const speaker = name
    ? [`${sure ? '' : 'probably '}${name}, quoted in “${details.title}”`]
    : [`“${details.title}”`];
  const source = [...speaker, details.outlet, day(details.publishedAt)].filter(Boolean).join(', ');
  return `${words} — ${source}\n${withTextFragment(details.url, quote)}`;
}

/** The day as the page's own zone has it, so that it is the date that stands on the page. */
function day(publishedAt: string | null): string | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '');
  if (!date) return null;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date[0]}T00:00:00Z`),
  );
}
