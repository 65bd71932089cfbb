import { edgeBreaks, isBlockHost, isDeclaredHidden, isRendered, UNREAD } from './element-kinds.ts';
import { assignedTo, shownInside } from './flat-tree.ts';
import { isElement, isText } from './node-kinds.ts';

/** A run of characters that stands in the text just as in one text node: offsets differ by a constant. */
export interface Segment {
  node: Text;
  nodeStart: number;
  textStart: number;
  length: number;
  /** Nothing that is left out of the text lies between this and the segment before: one range may hold both. */
  joined: boolean;
}

/** The text of a root element, which segments it has ([from, to) into the list), and where it stands. */
export interface Passage {
  root: Element;
  from: number;
  to: number;
  textStart: number;
  textEnd: number;
}

export interface CollectedText {
  text: string;
  segments: Segment[];
  passages: Passage[];
  /** Some of it stands in a shadow tree or a slot, where document order is not the order of the text. */
  composed: boolean;
}

const SPACE = /\s/;

// Soft hyphens, zero-width spaces, word joiners and byte order marks show nothing and would split words for every later step.
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCharCode(code)));
}

// White space and what shows nothing (see isInvisible) end a run of words, but for single plain spaces between two of them.
const END_OF_RUN = /[^\S ]|\u00ad|\u200b|\u2060| (?:$|(?=[\s\u00ad\u200b\u2060]))/;

/**
 * Where the run of words from `start` ends: single plain spaces between words are part of it, as they stay as they are.
 * By a regular expression, because the browser runs those fast from the first time on.
 */
function endOfRun(data: string, start: number): number {
  const length = data.slice(start).search(END_OF_RUN);
  return length < 0 ? data.length : start + length;
}

function keepsSpaces(element: Element): boolean {
  return element.localName === 'pre' || element.localName === 'listing' || element.localName === 'xmp';
}

// One style look-up per passage that has lines at all, as each may cost the browser a restyle: pages that print plain text in a div with `pre-line` set it there or above.
function keepsLines(root: Element): boolean {
  if (!/\S[^\S\n]*\n\s*\S/.test(root.textContent ?? '')) return false;
  const view = root.ownerDocument.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return false;
  return /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(view.getComputedStyle(root).whiteSpace);
}

/**
 * Reads the text under `roots` in the order given, paragraphs apart by a blank line, white space collapsed as rendered
 * (a no-break space counts as a space), and remembers where every character comes from. Nodes in `omitted` are left out.
 * Open shadow trees and slots are read as they are shown. Roots without text leave no trace. Linear in the size of the roots; changes nothing.
 */
export function collectSegments(roots: readonly Element[], omitted: ReadonlySet<Node>): CollectedText {
  let text = '';
  const segments: Segment[] = [];
  const passages: Passage[] = [];
  let breaks = 0;
  let pendingSpace: { node: Text; offset: number; joined: boolean } | null = null;
  let lineIsEmpty = true;
  let joined = false;
  let composed = false;

  function emit(node: Text, nodeStart: number, piece: string): void {
    const last = segments.at(-1);
    if (
      last &&
      joined &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === text.length
    ) {
      last.length += piece.length;
    } else {
      segments.push({ node, nodeStart, textStart: text.length, length: piece.length, joined });
    }
    text += piece;
    joined = true;
    lineIsEmpty = false;
  }

  function emitRun(node: Text, nodeStart: number, run: string): void {
    if (breaks > 0) {
      text += breaks > 1 ? '\n\n' : '\n';
      breaks = 0;
    } else if (pendingSpace) {
      // What was left out since the space lies after it, so the space joins as things stood when it was read.
      const joinedSince = joined;
      joined = pendingSpace.joined;
      emit(pendingSpace.node, pendingSpace.offset, ' ');
      joined = joinedSince;
      pendingSpace = null;
    }
    emit(node, nodeStart, run);
  }

  function lineBreak(count: number, adds: boolean): void {
    if (count === 0) return;
    if (pendingSpace) joined &&= pendingSpace.joined;
    pendingSpace = null;
    if (text.length === 0 || (lineIsEmpty && breaks === 0)) return;
    breaks = Math.min(2, adds ? breaks + count : Math.max(breaks, count));
    lineIsEmpty = true;
  }

  function readText(node: Text, lines: boolean, spaces: boolean): void {
    const data = node.data;
    let at = 0;
    while (at < data.length) {
      const code = data.charCodeAt(at);
      if (isInvisible(code)) {
        at++;
      } else if (isSpace(code)) {
        if (lines && code === 0x0a) lineBreak(1, true);
        else if (spaces && !lineIsEmpty) emitRun(node, at, ' ');
        else if (!lineIsEmpty && !pendingSpace) {
          pendingSpace = { node, offset: at, joined };
          joined = true;
        }
        at++;
      } else {
        const start = at;
        at = endOfRun(data, at);
        emitRun(node, start, data.slice(start, at));
      }
    }
  }

  function readChildren(parent: Element, lines: boolean, spaces: boolean, askLayout: boolean): void {
    const assigned = assignedTo(parent);
    const shown = shownInside(parent);
    if (!assigned && shown === parent) {
      for (let child = parent.firstChild; child; child = child.nextSibling) {
        readNode(child, lines, spaces, askLayout);
      }
      return;
    }
    composed = true;
    // No range reaches from one tree into another, and what is slotted need not be shown in document order.
    joined = false;
    for (const child of assigned ?? shown.childNodes) {
      readNode(child, lines, spaces, askLayout);
      if (assigned) joined = false;
    }
    joined = false;
  }

  function readNode(child: Node, lines: boolean, spaces: boolean, askLayout: boolean): void {
    if (omitted.has(child)) {
      joined = false;
      if (isElement(child)) lineBreak(edgeBreaks(child.localName), false);
    } else if (isText(child)) {
      readText(child, lines, spaces);
    } else if (isElement(child)) {
      readElement(child, lines, spaces, askLayout);
    }
  }

  function readElement(element: Element, lines: boolean, spaces: boolean, askLayout: boolean): void {
    const name = element.localName;
    if (name === 'br') {
      lineBreak(1, true);
    } else if (
      UNREAD.has(name) ||
      name === 'figure' ||
      name === 'figcaption' ||
      isDeclaredHidden(element) ||
      (askLayout && !isRendered(element))
    ) {
      joined = false;
    } else {
      const edge = edgeBreaks(name) || (isBlockHost(element) ? 2 : 0);
      if (edge) lineBreak(edge, false);
      readChildren(element, lines || keepsSpaces(element), spaces || keepsSpaces(element), askLayout);
      if (edge) lineBreak(edge, false);
    }
  }

  for (const root of roots) {
    lineBreak(2, false);
    joined = false;
    const from = segments.length;
    // A root that is hidden as a whole (a folded teaser, a background tab's placeholder) still has its text: only differences inside it count.
    readChildren(root, keepsSpaces(root) || keepsLines(root), keepsSpaces(root), isRendered(root));
    const first = segments[from];
    if (first)
      passages.push({ root, from, to: segments.length, textStart: first.textStart, textEnd: text.length });
  }
  return { text, segments, passages, composed };
}
