import { isShownBefore, shownClosest, shownContains, shownParent } from '../text/flat-tree.ts';

/** The part of the page that may speak of one article, and where its headline is. */
export interface Scope {
  element: Element;
  headline: Element | null;
  /** The last element of the body: what comes after speaks of something else. */
  end: Element | null;
  /** The page's shadow trees, as none is looked into from outside. */
  shadows: readonly ShadowRoot[];
}

/** The largest element around `root` that holds none of the `others`. */
export function scopeAround(root: Element, others: readonly Element[]): Element {
  let scope = root;
  for (let next = shownParent(root); next; next = shownParent(next)) {
    const outer = next;
    if (others.some((other) => shownContains(outer, other))) break;
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
  const isElsewhere = (element: Element) =>
    (scope.shadows.length > 0 ? shownClosest(element, ELSEWHERE) : element.closest(ELSEWHERE)) !== null;
  const all = allIn(scope, selector).filter((element) => !isElsewhere(element));
  if (!headline) return all.slice(0, 3);
  const follows = scope.shadows.length > 0 ? isShownBefore : isFollowedBy;
  const after = all.filter((element) => follows(headline, element) && (!end || !follows(end, element)));
  const before = all.filter((element) => follows(element, headline)).reverse();
  const below = end ? all.filter((element) => follows(end, element)).slice(0, 1) : [];
  return [...after, ...before.slice(0, 2), ...below];
}

/** The elements in scope that match, in document order; those of shadow trees after those of the page's own. */
export function allIn({ element, shadows }: Scope, selector: string): Element[] {
  if (shadows.length === 0) return [...element.querySelectorAll(selector)];
  // What is slotted into the scope may belong to any tree.
  return [element.ownerDocument, ...shadows]
    .flatMap((tree) => [...tree.querySelectorAll(selector)])
    .filter((found) => found !== element && shownContains(element, found));
}

function isFollowedBy(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}
