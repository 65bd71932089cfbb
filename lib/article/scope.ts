/** The part of the page that may speak of one article, and where its headline is. */
export interface Scope {
  element: Element;
  headline: Element | null;
  /** The last element of the body: what comes after speaks of something else. */
  end: Element | null;
}

/** The largest element around `root` that holds none of the `others`. */
export function scopeAround(root: Element, others: readonly Element[]): Element {
  let scope = root;
  for (let next = root.parentElement; next; next = next.parentElement) {
    const outer = next;
    if (others.some((other) => outer.contains(other))) break;
    scope = outer;
  }
  return scope;
}

const FOLLOWING = 4;
const ELSEWHERE = 'nav,aside,footer,[role="navigation"],[role="complementary"]';

/**
 * The elements in scope that match, likeliest first: those after the headline, then those before it; none after the body's
 * end but those that sign it (right below it), none in navigation, asides or footers.
 */
export function nearHeadline(scope: Scope, selector: string): Element[] {
  const { headline, end } = scope;
  const all = [...scope.element.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE));
  if (!headline) return all.slice(0, 3);
  const follows = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
  const after = all.filter((element) => follows(headline, element) && (!end || !follows(end, element)));
  const before = all.filter((element) => follows(element, headline)).reverse();
  const below = end ? all.filter((element) => follows(end, element)).slice(0, 1) : [];
  return [...after, ...before.slice(0, 2), ...below];
}
