/** The character under a point. */
export interface Hit {
  node: Node;
  /** UTF-16 offset of the character in the node. */
  offset: number;
}

/** How far beside a character a tap still counts, CSS pixels: a line's leading is no dead zone then. */
const SLACK = 2;

/**
 * The character of a text node under a point of the window, open shadow trees included; `null` when there is none.
 * `caretPositionFromPoint` gives the nearest caret even far from any text, and a caret has a character on
 * either side, so both are checked against where they really stand.
 *
 * @param x and
 * @param y in CSS pixels of the document's own viewport, as in a PointerEvent
 */
export function characterAt(document: Document, x: number, y: number): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(document, x, y) });
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode;
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && covers(node, offset, x, y)) return { node, offset };
  }
  return null;
}

/** The shadow trees under a point, from the outside in: a caret is given in these only, and otherwise beside their hosts. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let tree: Document | ShadowRoot = document;
  for (;;) {
    const root: ShadowRoot | null = tree.elementFromPoint(x, y)?.shadowRoot ?? null;
    if (!root || roots.includes(root)) return roots;
    roots.push(root);
    tree = root;
  }
}

function covers(node: Node, offset: number, x: number, y: number): boolean {
  if (offset >= (node.nodeValue?.length ?? 0)) return false;
  const range = new Range();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK,
  );
}
