import { elementsMatching } from '../readers-rules.ts';
import { type Trait, tagOf, traitsOf } from './traits.ts';

/** A selector, and what it matches on the page that it was made on. */
export interface PointedSelector {
  selector: string;
  /** How many elements of this page match; at least the one pointed at. */
  matches: number;
  /** It counts places: on another page it may mean something else. */
  byPlace: boolean;
}

export interface PointedSelectors {
  /** Matches the element alone. */
  only: PointedSelector;
  /** Matches all elements that are like it by what they are called. `null` where nothing about it tells. */
  alike: PointedSelector | null;
}

/** Traits considered for pairs: more make selectors nobody can read. */
const MOST_TRAITS = 6;

/**
 * Selectors for an element that are likely to find its like on the next page of the same site: by names and attributes that say
 * what it is for, then by the nearest ancestors that have some; by its place among its siblings only where nothing else is left.
 * Always valid CSS, and always matches the element. The element must be in its document.
 */
export function selectorsFor(element: Element): PointedSelectors {
  const document = element.ownerDocument;
  const count = (selector: string) => elementsMatching(document, selector).length;
  const own = ownSelector(element, count);
  const alike = own === null ? null : { selector: own, matches: count(own), byPlace: false };
  // A page may have one `article` and the next one eleven: such a name is not enough where more is to be had.
  const isBareName = own !== null && /^(?:article|aside|nav|header|footer|figure|blockquote|form)$/.test(own);
  if (alike?.matches === 1 && !isBareName) return { only: alike, alike };
  const inside = insideAncestor(element, own ?? tagOf(element), count);
  if (!inside && alike?.matches === 1) return { only: alike, alike };
  const only = inside
    ? { selector: inside, matches: 1, byPlace: false }
    : { selector: byPlace(element, count), matches: 1, byPlace: true };
  return { only, alike };
}

/** The fewest and most telling traits that match as few elements as all of them do. */
function ownSelector(element: Element, count: (selector: string) => number): string | null {
  const traits = traitsOf(element).slice(0, MOST_TRAITS);
  const tag = tagOf(element);
  const singles = traits.map(({ selector }) => selector);
  if (singles.length === 0) return null;
  const fewest = count(joined(tag, traits));
  const candidates = [
    ...singles,
    ...traits.map((trait) => joined(tag, [trait])),
    ...traits.flatMap((one, at) => traits.slice(at + 1).map((other) => joined('', [one, other]))),
    joined(tag, traits),
  ];
  return candidates.find((selector) => count(selector) === fewest) ?? joined(tag, traits);
}

/** Traits as one compound selector; a tag may stand only once, in front. */
function joined(tag: string, traits: readonly Trait[]): string {
  const names = traits.map(({ selector }) => selector);
  const own = names.find((name) => /^[a-z]/.test(name));
  return `${own ?? tag}${names.filter((name) => name !== own).join('')}`;
}

function insideAncestor(element: Element, own: string, count: (selector: string) => number): string | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const ancestor = ownSelector(outer, count);
    if (!ancestor) continue;
    const found = [`${ancestor} > ${own}`, `${ancestor} ${own}`].find(
      (selector) =>
        elementsMatching(element.ownerDocument, selector).includes(element) && count(selector) === 1,
    );
    if (found) return found;
  }
  return null;
}

function byPlace(element: Element, count: (selector: string) => number): string {
  const tag = tagOf(element);
  const parent = element.parentElement;
  if (!parent) return ':root';
  if (element === element.ownerDocument.body) return 'body';
  const own = ownSelector(parent, count);
  const outer =
    own && count(own) === 1
      ? own
      : (insideAncestor(parent, own ?? tagOf(parent), count) ?? byPlace(parent, count));
  return `${outer} > ${tag}${place(element, tag)}`;
}

/** First and last mean the same on every page more often than a number does. */
function place(element: Element, tag: string): string {
  const siblings = [...(element.parentElement?.children ?? [])];
  const same = siblings.filter(({ localName }) => tag === '*' || localName === element.localName);
  const of = tag === '*' ? 'child' : 'of-type';
  if (same.length < 2) return '';
  if (same[0] === element) return `:first-${of}`;
  if (same.at(-1) === element) return `:last-${of}`;
  return `:nth-${of}(${same.indexOf(element) + 1})`;
}
