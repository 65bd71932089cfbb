import { collectSegments } from '../text/collect-segments.ts';

const NOTHING: ReadonlySet<Node> = new Set();

/** The text of an element as a reader sees it: no scripts, styles, controls or hidden parts, lines apart by line breaks. */
export function printedText(element: Element | null): string {
  return element ? collectSegments([element], NOTHING).text : '';
}
