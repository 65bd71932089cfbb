import { shownParent } from '../text/flat-tree.ts';
import { type MeasuredBlock, proseWords } from './block-measures.ts';
import { headingLevel } from './headline.ts';
import { isoDate } from './iso-date.ts';
import type { PageClues } from './page-clues.ts';
import { greatestLikeness, likeness, wordBag, wordsOf } from './words.ts';

/** One entry of a live blog, before it is known which of its blocks are the article's. */
export interface LiveEntry {
  root: Element;
  heading: string | null;
  /** ISO 8601 as the page gives it, or `null`. */
  publishedAt: string | null;
}

/** So many entries make a live blog where the page does not say that it is one; where it does, two are enough. */
const LEAST_ENTRIES = 3;
/** A live blog lasts a day, or two nights; a blog's list of posts spans weeks, ms. */
const LONGEST = 40 * 60 * 60 * 1000;
/** Words of an entry: below that it is a line of a list of latest news. */
const LEAST_WORDS = 12;
/** How much of the page's prose the entries hold: teasers of other stories below an article have times too, but less text. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_DECLARED = 0.2;
/** How like the page's titles the one headline above the entries must be. */
const SAME_HEADLINE = 0.6;
/** How like an entry's heading that of an update in the JSON-LD must be. */
const SAME_UPDATE = 0.8;

// A clock alone in its block: "10:42", "10.42 GMT", "Updated at 9:05 pm".
const CLOCK = /^(?:\p{L}+\s+){0,2}\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4}\b/u;
const MOST_CLOCK_LETTERS = 24;

/**
 * The entries of a live blog in the order in which they stand, [] for any other page. A live blog is one article: repeated
 * containers, each with a time of the same day or two, under one headline. Stacked articles have a headline each, and the
 * posts of a blog's front page days of their own.
 */
export function findLiveEntries(blocks: readonly MeasuredBlock[], clues: PageClues): LiveEntry[] {
  const isDeclared = clues.linked.types.has('LiveBlogPosting');
  if (!isDeclared && !hasOneHeadline(blocks, clues)) return [];
  const timed = blocks.filter(isTimed);
  const least = isDeclared ? 2 : LEAST_ENTRIES;
  if (timed.length < least) return [];
  const roots = mostAlike(containersOf(timed));
  const entries = [...blocksIn(roots, blocks)]
    .filter(([, inside]) => proseWords(inside) >= LEAST_WORDS && !isTeaser(inside))
    .map(([root, inside]) => ({ entry: entryOf(root, inside, clues), words: proseWords(inside) }));
  const held = entries.reduce((sum, { words }) => sum + words, 0);
  const share = isDeclared ? LEAST_SHARE_DECLARED : LEAST_SHARE;
  if (entries.length < least || held < share * proseWords(blocks)) return [];
  const found = entries.map(({ entry }) => entry);
  return isDeclared || areOfOneEvent(found) ? found : [];
}

function hasOneHeadline(blocks: readonly MeasuredBlock[], clues: PageClues): boolean {
  const headlines = blocks.filter((block) => headingLevel(block) === 1 && block.size >= 3);
  const [only] = headlines;
  return (
    headlines.length === 1 &&
    only !== undefined &&
    greatestLikeness(only.words, clues.titles) >= SAME_HEADLINE
  );
}

function isTimed({ time, text, context }: MeasuredBlock): boolean {
  if (context.navigation || context.aside || context.footer) return false;
  return time || (text.length <= MOST_CLOCK_LETTERS && CLOCK.test(text));
}

/** For each time the largest element around it that holds no other. */
function containersOf(timed: readonly MeasuredBlock[]): Set<Element> {
  const held = new Map<Element, number>();
  for (const { element } of new Set(timed)) {
    for (let outer: Element | null = element; outer; outer = shownParent(outer)) {
      held.set(outer, (held.get(outer) ?? 0) + 1);
    }
  }
  return new Set(
    timed.map(({ element }) => {
      let container = element;
      for (let outer = shownParent(element); outer && held.get(outer) === 1; outer = shownParent(outer)) {
        container = outer;
      }
      return container;
    }),
  );
}

/** Those of the containers that most have their kind: same element, same parent. Times in the page's head have none. */
function mostAlike(containers: ReadonlySet<Element>): Element[] {
  const kinds = new Map<Element, Map<string, Element[]>>();
  let most: Element[] = [];
  for (const container of containers) {
    const parent = shownParent(container);
    if (!parent) continue;
    const byName = kinds.get(parent) ?? new Map<string, Element[]>();
    kinds.set(parent, byName);
    const alike = [...(byName.get(container.localName) ?? []), container];
    byName.set(container.localName, alike);
    if (alike.length > most.length) most = alike;
  }
  return most;
}

function blocksIn(
  roots: readonly Element[],
  blocks: readonly MeasuredBlock[],
): Map<Element, MeasuredBlock[]> {
  const inside = new Map<Element, MeasuredBlock[]>(roots.map((root) => [root, []]));
  for (const block of blocks) {
    for (let outer: Element | null = block.element; outer; outer = shownParent(outer)) {
      inside.get(outer)?.push(block);
    }
  }
  return inside;
}

/** A heading that is a link leads to a story of its own. */
function isTeaser(inside: readonly MeasuredBlock[]): boolean {
  const heading = inside.find((block) => headingLevel(block) > 1);
  return heading !== undefined && heading.linkDensity > 0.8;
}

function entryOf(root: Element, inside: readonly MeasuredBlock[], clues: PageClues): LiveEntry {
  const heading = inside.find((block) => headingLevel(block) > 1)?.text ?? null;
  return { root, heading, publishedAt: timeIn(root, inside) ?? timeInLinkedData(root, heading, clues) };
}

function timeIn(root: Element, inside: readonly MeasuredBlock[]): string | null {
  const times = [root, ...inside.map(({ element }) => element)].flatMap((element) => [
    ...element.querySelectorAll('time[datetime]'),
    ...(element.matches('time[datetime]') ? [element] : []),
  ]);
  for (const time of times) {
    const date = isoDate(time.getAttribute('datetime') ?? '');
    if (date) return date;
  }
  for (const block of inside.filter(isTimed)) {
    const date = isoDate(block.text);
    if (date) return date;
  }
  return null;
}

/** By the id that the update's address ends in, or by its heading. */
function timeInLinkedData(root: Element, heading: string | null, clues: PageClues): string | null {
  const words = wordsOf(heading ?? '');
  const update = clues.linked.articles.find(({ url, mainEntityOfPage, headline, types }) => {
    if (types.includes('LiveBlogPosting')) return false;
    const address = url ?? mainEntityOfPage ?? '';
    return (
      (root.id !== '' && address.endsWith(`#${root.id}`)) ||
      likeness(words, wordBag(headline ?? '')) > SAME_UPDATE
    );
  });
  return update?.datePublished ? isoDate(update.datePublished) : null;
}

/** Whether the entries' times lie within the time that an event is reported live; clocks without a day do. */
function areOfOneEvent(entries: readonly LiveEntry[]): boolean {
  const times = entries.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [Date.parse(publishedAt)]));
  return times.length === 0 || Math.max(...times) - Math.min(...times) <= LONGEST;
}
