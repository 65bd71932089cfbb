import { isBlockHost, isBlockName, UNREAD } from '../text/element-kinds.ts';
import { assignedTo, shownInside } from '../text/flat-tree.ts';
import { isElement, isText } from '../text/node-kinds.ts';
import { type BlockContext, KnownContexts, OUTERMOST } from './block-context.ts';
import { type ShownElement, shownElement } from './shown-element.ts';
import { runThrough, type Steps } from './steps.ts';

/** A run of text that stands on lines of its own: all of an element's text, or what lies between two blocks inside it. */
export interface Block {
  /** The nearest element laid out as a block. Several blocks have the same one where it mixes text and blocks. */
  element: Element;
  /** That element with what it is shown in. */
  place: ShownElement;
  /** The text nodes with more than white space, in order. */
  nodes: Text[];
  /** White space collapsed. */
  text: string;
  /** How many letters (not spaces) are in all, in links, in bold and in slanted type. */
  letters: number;
  linkLetters: number;
  boldLetters: number;
  italicLetters: number;
  /** How many pictures and films stand on the page above it, and how many above its end. */
  mediaBefore: number;
  mediaAbove: number;
  /** What the last picture above it shows, by its alternative text. */
  alternative: string;
  /** Holds a `<time>`. */
  time: boolean;
  context: BlockContext;
}

interface Inline {
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

const LETTER = /\S/;
const SPACES = /\s+/g;
// White space that is more than one plain space.
const WIDE_SPACES = /[^\S ]\s*| \s+/g;
/** Elements that are looked at in one step. */
const ELEMENTS_A_STEP = 100;

/** All text under `root` as blocks, in the order in which it is shown (open shadow trees and slots included), in one walk. Reads only. */
export function collectBlocks(root: Element): Block[] {
  return runThrough(collectBlocksInSteps(root));
}

/** The same, to be put aside after any step. The page may change meanwhile: then what comes after is read as it is then. */
export function* collectBlocksInSteps(root: Element): Steps<Block[]> {
  const blocks: Block[] = [];
  let open: Block | null = null;
  const known = new KnownContexts();
  let media = 0;
  let alternative = '';
  let elements = 0;

  function close(): void {
    if (open) {
      open.text = open.text.replace(WIDE_SPACES, ' ').trim();
      open.mediaAbove = media;
      if (open.text) blocks.push(open);
    }
    open = null;
  }

  function addText(node: Text, { block, context, inline }: Inside): void {
    const data = node.data;
    if (!LETTER.test(data)) {
      if (open) open.text += ' ';
      return;
    }
    const letters = data.replace(SPACES, '').length;
    open ??= {
      element: block.element,
      place: block,
      nodes: [],
      text: '',
      letters: 0,
      linkLetters: 0,
      boldLetters: 0,
      italicLetters: 0,
      mediaBefore: media,
      mediaAbove: media,
      alternative,
      time: false,
      context,
    };
    open.nodes.push(node);
    open.text += data;
    open.letters += letters;
    if (inline.link || context.link) open.linkLetters += letters;
    if (inline.bold) open.boldLetters += letters;
    if (inline.italic) open.italicLetters += letters;
  }

  /** What is to be walked through in an element; `null` where nothing is, or all of it is said here. */
  function enter(child: Element, within: Inside): Inside | null {
    const name = child.localName;
    const { context, inline } = within;
    if (name === 'br') {
      if (isDoubled(child)) close();
      else if (open) open.text += ' ';
      return null;
    }
    if (isBlockName(name) || (name.includes('-') && hasBlocks(child)) || isBlockHost(child)) {
      close();
      const outer = inline.link && !context.link ? { ...context, link: true } : context;
      return new Inside(child, within, name, known.enter(child, name, outer), PLAIN, null);
    }
    if (MEDIA.has(name)) {
      media++;
      alternative = child.getAttribute('alt') ?? '';
      return null;
    }
    if (name === 'picture') {
      media++;
      alternative = child.querySelector('img')?.getAttribute('alt') ?? '';
      return null;
    }
    if (UNREAD.has(name)) return null;
    const inner = known.enterInline(child, name, context);
    if (inner.hidden && !context.hidden) return null;
    return new Inside(child, within, name, inner, inlineIn(name, inline), within.block);
  }

  function leave(inside: Inside): void {
    if (inside.block === inside) close();
    else if (inside.name === 'time' && open) open.time = true;
  }

  function read(child: Node, within: Inside): void {
    if (isText(child)) addText(child, within);
    else if (isElement(child)) {
      const inside = enter(child, within);
      if (!inside) return;
      walk(inside);
      leave(inside);
    }
  }

  function walk(within: Inside): void {
    const assigned = assignedIn(within);
    if (assigned) for (const child of assigned) read(child, within);
    else
      for (let child = shownInside(within.element).firstChild; child; child = child.nextSibling)
        read(child, within);
  }

  /** The same walk with a stop after each part of the page: only what is large is gone into by steps, which cost more. */
  function* walkInSteps(within: Inside): Steps<void> {
    const assigned = assignedIn(within);
    let child: Node | null | undefined = assigned ? assigned[0] : shownInside(within.element).firstChild;
    for (let at = 1; child; at++) {
      const size = isElement(child) ? child.getElementsByTagName('*').length : 0;
      elements += size + 1;
      if (size > ELEMENTS_A_STEP && isElement(child)) {
        const inside = enter(child, within);
        if (inside) {
          yield* walkInSteps(inside);
          leave(inside);
        }
      } else read(child, within);
      if (elements > ELEMENTS_A_STEP) {
        elements = 0;
        yield;
      }
      child = assigned ? assigned[at] : child.nextSibling;
    }
  }

  const name = root.localName;
  const context = known.enter(root, name, OUTERMOST);
  yield* walkInSteps(new Inside(root, shownElement(root).parent, name, context, PLAIN, null));
  close();
  return blocks;
}

/** An element that the walk is in: where it is shown, and what that means for the text in it. */
class Inside implements ShownElement {
  readonly element: Element;
  readonly parent: ShownElement | null;
  readonly name: string;
  readonly context: BlockContext;
  readonly inline: Inline;
  /** The nearest around it, itself included, that is laid out as a block: which text belongs to. */
  readonly block: ShownElement;

  constructor(
    element: Element,
    parent: ShownElement | null,
    name: string,
    context: BlockContext,
    inline: Inline,
    block: ShownElement | null,
  ) {
    this.element = element;
    this.parent = parent;
    this.name = name;
    this.context =
      context.composed || shownInside(element) === element ? context : { ...context, composed: true };
    this.inline = inline;
    this.block = block ?? this;
  }
}

function assignedIn({ name, element }: Inside): readonly Node[] | null {
  return name === 'slot' ? assignedTo(element) : null;
}

function inlineIn(name: string, outer: Inline): Inline {
  const link = outer.link || name === 'a';
  const bold = outer.bold || name === 'b' || name === 'strong';
  const italic = outer.italic || name === 'i' || name === 'em' || name === 'small';
  return link === outer.link && bold === outer.bold && italic === outer.italic
    ? outer
    : { link, bold, italic };
}

const PLAIN: Inline = { link: false, bold: false, italic: false };

const MEDIA: ReadonlySet<string> = new Set(['img', 'video', 'iframe', 'amp-img', 'object', 'embed']);

/** Whether a line break is followed by another, which makes a new paragraph. */
function isDoubled(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next && isText(next) && !/\S/.test(next.data)) next = next.nextSibling;
  return next !== null && isElement(next) && next.localName === 'br';
}

const BLOCKS = 'p,div,section,article,ul,ol,h1,h2,h3,h4';

function hasBlocks(element: Element): boolean {
  return (
    element.querySelector(BLOCKS) !== null ||
    (shownInside(element) !== element && shownInside(element).querySelector(BLOCKS) !== null)
  );
}
