import { isElement, isText } from './node-kinds.ts';

// The tree as it is shown: an element with an open shadow root shows that root's children in place of its own, and a
// slot shows what is assigned to it. Closed roots can't be seen into; their hosts count as if they had none.

/** Whether a node is the root of a shadow tree. By number, as `instanceof` fails across frames. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** What is shown in a slot of a shadow tree; `null` for any other element, and for a slot that shows its own children. */
export function assignedTo(element: Element): readonly Node[] | null {
  if (element.localName !== 'slot' || !isSlot(element)) return null;
  const assigned = element.assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return 'assignedNodes' in element;
}

/** The node whose children are shown in an element: its open shadow root, or itself. */
export function shownInside(element: Element): Element | ShadowRoot {
  // Undefined, not null, in DOMs that know no shadow trees.
  return element.shadowRoot || element;
}

/** The element that a node is shown in: the slot that it is assigned to, the host of its shadow tree, or its parent. */
export function shownParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return isShadowRoot(node) ? node.host : null;
  if (isElement(parent)) return (parent.shadowRoot && slotOf(node)) || parent;
  return isShadowRoot(parent) ? parent.host : null;
}

function slotOf(node: Node): Element | null {
  return isElement(node) || isText(node) ? node.assignedSlot : null;
}

/** Whether `inner` is `outer` or shown somewhere in it, across the borders of shadow trees. */
export function shownContains(outer: Node, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  // Of two nodes in one tree the page's own answer is right: whatever is slotted stays below its parents.
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (let at: Node | null = inner; at; at = shownParent(at)) if (at === outer) return true;
  return false;
}

// Node.DOCUMENT_POSITION_FOLLOWING; as a number because the constant's owner is missing in some DOMs without a window.
const FOLLOWING = 4;

/** Whether `a` begins before `b` in the order in which they are shown. Across shadow trees and slots; linear in their depth. */
export function isShownBefore(a: Node, b: Node): boolean {
  if (a === b) return false;
  const pathOfA = pathTo(a);
  const pathOfB = pathTo(b);
  let at = 0;
  while (at < pathOfA.length && pathOfA[at] === pathOfB[at]) at++;
  const [nextOfA, nextOfB] = [pathOfA[at], pathOfB[at]];
  // What is shown in something begins after it.
  if (!nextOfA) return true;
  if (!nextOfB) return false;
  return (nextOfA.compareDocumentPosition(nextOfB) & FOLLOWING) !== 0;
}

/** From the outermost element to the node itself. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = shownParent(at)) if (!isShadowRoot(at)) path.push(at);
  return path.reverse();
}

/** The nearest element, from `element` outwards as shown, that matches. */
export function shownClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = shownParent(at)) if (at.matches(selector)) return at;
  return null;
}

/** The shadow roots that any of these nodes are shown in, each once, nested ones included. */
export function shadowRootsAround(nodes: Iterable<Node>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  const seen = new Set<Node>();
  for (const node of nodes) {
    for (let at: Node | null = node; at && !seen.has(at); at = shownParent(at)) {
      seen.add(at);
      const parent = at.parentNode;
      if (parent && isShadowRoot(parent)) roots.add(parent);
    }
  }
  return [...roots];
}
