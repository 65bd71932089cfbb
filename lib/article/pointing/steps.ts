import { isBlockName, UNREAD } from '../../text/element-kinds.ts';
import { printedText } from '../printed-text.ts';
import { traitsOf } from './traits.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * The element to choose where the pointer is: the nearest block with text around it, and of several that hold the same text the
 * one that can be known again by a name. `null` where there is no text.
 */
export function choiceAt(element: Element | null): Element | null {
  for (let at = element; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    if (isBlock(at) && textOf(at) !== '') return named(at);
  }
  return null;
}

/** The next larger choice: the nearest element around this one that has more text; `null` for the page's body. */
export function choiceAround(element: Element): Element | null {
  const text = textOf(element);
  const { body } = element.ownerDocument;
  for (let at = element.parentElement; at && at !== body.parentElement; at = at.parentElement) {
    if (isBlock(at) && textOf(at) !== text) return named(at);
  }
  return null;
}

/** The first smaller choice inside an element: an element with some of its text, or `null` where it is all one. */
export function choiceInside(element: Element): Element | null {
  const text = textOf(element);
  for (const child of element.children) {
    const inner = isPickable(child) ? textOf(child) : '';
    if (inner !== '') return inner === text ? choiceInside(child) : named(innermost(child));
  }
  return null;
}

/** The next or previous choice of about the same kind: beside the element, or else beside what is around it. */
export function choiceBeside(element: Element, direction: 1 | -1): Element | null {
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    let next = direction > 0 ? at.nextElementSibling : at.previousElementSibling;
    while (next) {
      if (isPickable(next) && textOf(next) !== '') return named(innermost(next));
      next = direction > 0 ? next.nextElementSibling : next.previousElementSibling;
    }
  }
  return null;
}

/**
 * The first words of an element, its lines apart by dots, with an ellipsis where there are more; at most `most` characters and
 * never half a word.
 */
export function firstWords(element: Element, most = 80): string {
  const text = printedText(element)
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' · ');
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s·]+$/, '')}…`;
}

function textOf(element: Element): string {
  return printedText(element).replace(/\s+/g, ' ').trim();
}

/** The smallest block with all the text of an element: where the pointer would find it. */
function innermost(element: Element): Element {
  const text = textOf(element);
  for (const child of element.children) if (isBlock(child) && textOf(child) === text) return innermost(child);
  return element;
}

/** Of the elements around this one with no more text than it, the nearest that a name tells; itself where none does. */
function named(element: Element): Element {
  const text = textOf(element);
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && textOf(at) === text; at = at.parentElement) {
    if (traitsOf(at).length > 0) return at;
  }
  return element;
}

function isPickable(element: Element): boolean {
  return element.namespaceURI === HTML && !UNREAD.has(element.localName);
}

function isBlock(element: Element): boolean {
  return isPickable(element) && (isBlockName(element.localName) || element.localName.includes('-'));
}
