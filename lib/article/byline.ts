import type { LinkedArticle } from './json-ld.ts';
import type { PageClues } from './page-clues.ts';
import { personNames } from './person-names.ts';
import { printedText } from './printed-text.ts';
import { nearHeadline, type Scope } from './scope.ts';

const MARKED = '[itemprop~="author"],[rel~="author"]';
const NAMED =
  '[class*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author" i],[data-testid*="byline" i]';

/**
 * The persons who signed an article: from its JSON-LD, the head (where that means this article), microdata and links
 * marked as the author's, then what the page prints as a byline near the headline.
 */
export function bylineOf(
  clues: PageClues,
  linked: LinkedArticle | null,
  scope: Scope,
  ofPage: boolean,
  notPersons: readonly string[],
): string[] {
  const people = (linked?.author.length ? linked.author : (linked?.creator ?? [])).filter(
    ({ type }) => !/Organization/.test(type),
  );
  const fromLinked = unique(
    people.flatMap(({ name, type }) => personNames(name, notPersons, /Person/.test(type))),
  );
  if (fromLinked.length > 0) return fromLinked;
  if (ofPage) {
    const signed = clues.meta(
      'author',
      'article:author',
      'parsely-author',
      'byl',
      'dc.creator',
      'dcterms.creator',
      'sailthru.author',
      'cxenseparse:author',
    );
    const fromHead = personNames(signed ?? '', notPersons);
    if (fromHead.length > 0) return fromHead;
  }
  return (
    fromElements(nearHeadline(scope, MARKED), notPersons) ??
    fromElements(nearHeadline(scope, NAMED), notPersons) ??
    []
  );
}

function fromElements(elements: readonly Element[], notPersons: readonly string[]): string[] | null {
  const [first, ...rest] = elements
    .map((element) => ({ element, names: namesIn(element, notPersons) }))
    .filter(({ names }) => names.length > 0);
  if (!first) return null;
  // Two authors often have an element each, side by side.
  const beside = rest.filter(
    ({ element }) =>
      element.parentElement === first.element.parentElement && element.className === first.element.className,
  );
  return unique([first, ...beside].flatMap(({ names }) => names));
}

function namesIn(element: Element, notPersons: readonly string[]): string[] {
  const named = element.querySelector('[itemprop="name"]') ?? element;
  const text = named.getAttribute('content') ?? printedText(named);
  return text.trim().length > 0 && text.length < 200 ? personNames(text, notPersons) : [];
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
