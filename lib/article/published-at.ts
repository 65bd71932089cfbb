import { isoDate } from './iso-date.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { nearHeadline, type Scope } from './scope.ts';

const HEAD = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'article.published',
  'og:pubdate',
];
const PRINTED =
  '[class*="publish" i],[class*="date" i],[class*="time" i],[class*="posted" i],[class*="byline" i],[class*="meta" i]';

/**
 * When an article was published, as ISO 8601: from its JSON-LD, the head (where that means this article), microdata, a
 * `<time>` near the headline, then what is printed there. `null` where nothing says.
 */
export function publishedAtOf(
  clues: PageClues,
  linked: LinkedArticle | null,
  scope: Scope,
  ofPage: boolean,
): string | null {
  const declared = [
    linked?.datePublished,
    linked?.dateCreated,
    ...(ofPage ? HEAD.map((name) => clues.meta(name)) : []),
  ];
  for (const text of declared) {
    const date = text ? isoDate(text) : null;
    if (date) return date;
  }
  return (
    firstDate(nearHeadline(scope, '[itemprop~="datePublished"]')) ??
    firstDate(nearHeadline(scope, 'time')) ??
    firstDate(nearHeadline(scope, PRINTED).filter((element) => (element.textContent ?? '').length < 160))
  );
}

/** The first date that any of these elements gives, by attribute or as text. */
export function firstDate(elements: readonly Element[]): string | null {
  for (const element of elements) {
    for (const text of [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.textContent,
    ]) {
      const date = text ? isoDate(text) : null;
      if (date) return date;
    }
  }
  return null;
}
