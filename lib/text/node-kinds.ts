/** Whether a node is an element. By number, as `instanceof` fails across frames and in DOMs without globals. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is text (CDATA sections included). */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
