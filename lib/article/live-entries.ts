import { shownContains, shownParent } from '../text/flat-tree.ts';
import type { MeasuredBlock } from './block-measures.ts';
import { headingLevel } from './headline.ts';
import { isoDate } from './iso-date.ts';
import type { PageClues } from './page-clues.ts';
import { greatestLikeness, likeness, wordBag } from './words.ts';

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
/** How like the page's titles the one headline above the entries must be. */
const SAME_HEADLINE = 0.6;

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
  const containers = timed.map((block) => containerOf(block, timed));
  const entries = mostAlike(containers)
    .filter((root) => wordsIn(root, blocks) >= LEAST_WORDS)
    .map((root) => entryOf(root, blocks, clues));
  if (entries.length < least) return [];
  return isDeclared || areOfOneEvent(entries) ? entries : [];
}

function hasOneHeadline(blocks: readonly MeasuredBlock[], clues: PageClues): boolean {
  const headlines = blocks.filter((block) => headingLevel(block) === 1 && block.size >= 3);
  const [only] = headlines;
  return headlines.length === 1 && only !== undefined && greatestLikeness(only.words, clues.titles) >= SAME_HEADLINE;
}

function isTimed({ time, text, context }: MeasuredBlock): boolean {
  if (context.navigation || context.aside || context.footer) return false;
  return time || (text.length <= MOST_CLOCK_LETTERS && CLOCK.test(text));
}

/** The largest element around a time that holds no other. */
function containerOf(block: MeasuredBlock, timed: readonly MeasuredBlock[]): Element {
  let container = block.element;
  for (let outer = shownParent(container); outer; outer = shownParent(outer)) {
    const around = outer;
    if (timed.some((other) => other !== block && shownContains(around, other.element))) break;
    container = around;
  }
  return container;
}

/** Those of the containers that most have their kind: same element, same parent. Times in the page's head have none. */
function mostAlike(containers: readonly Element[]): Element[] {
  const kinds = new Map<Element, Map<string, Element[]>>();
  let most: Element[] = [];
  for (const container of new Set(containers)) {
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

function wordsIn(root: Element, blocks: readonly MeasuredBlock[]): number {
  return blocks.reduce((sum, block) => sum + (shownContains(root, block.element) ? block.size : 0), 0);
}

function entryOf(root: Element, blocks: readonly MeasuredBlock[], clues: PageClues): LiveEntry {
  const inside = blocks.filter((block) => shownContains(root, block.element));
  const heading = inside.find((block) => headingLevel(block) > 1 && block.linkDensity < 1)?.text ?? null;
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
  const words = heading === null ? [] : wordBag(heading);
  const update = clues.linked.articles.find(({ url, mainEntityOfPage, headline, types }) => {
    if (types.includes('LiveBlogPosting')) return false;
    const address = url ?? mainEntityOfPage ?? '';
    if (root.id !== '' && address.endsWith(`#${root.id}`)) return true;
    return 'words' in words && headline !== undefined && likeness([...words.words], wordBag(headline)) > 0.8;
  });
  return update?.datePublished ? isoDate(update.datePublished) : null;
}

/** Whether the entries' times lie within the time that an event is reported live; clocks without a day do. */
function areOfOneEvent(entries: readonly LiveEntry[]): boolean {
  const times = entries.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [Date.parse(publishedAt)]));
  return times.length === 0 || Math.max(...times) - Math.min(...times) <= LONGEST;
}
