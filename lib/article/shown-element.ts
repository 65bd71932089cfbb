import { shownParent } from '../text/flat-tree.ts';

/**
 * An element with what it is shown in, as the walk came upon it: one object an element, so that they can be compared. The
 * browser is asked once for what each of many features needs.
 */
export interface ShownElement {
  readonly element: Element;
  readonly parent: ShownElement | null;
}

/** An element with all that is around it. */
export function shownElement(element: Element): ShownElement {
  const parent = shownParent(element);
  return { element, parent: parent && shownElement(parent) };
}

/** Whether `inner` is `outer` or shown somewhere in it. */
export function holds(outer: ShownElement, inner: ShownElement): boolean {
  for (let at: ShownElement | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}
