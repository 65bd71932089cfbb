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

  function addText(node: Text, place: ShownElement, context: BlockContext, inline: Inline): void {
    const data = node.data;
    if (!LETTER.test(data)) {
      if (open) open.text += ' ';
      return;
    }
    const letters = data.replace(SPACES, '').length;
    open ??= {
      element: place.element,
      place,
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

  /** `parent` is what is gone through; `block` the nearest around it that is laid out as a block, which text belongs to. */
  function* walk(
    parent: ShownElement,
    block: ShownElement,
    context: BlockContext,
    inline: Inline,
  ): Steps<void> {
    const assigned = parent.element.localName === 'slot' ? assignedTo(parent.element) : null;
    if (assigned) {
      for (const child of assigned) {
        if (isText(child)) addText(child, block, context, inline);
        else if (isElement(child)) yield* visit(child, parent, block, context, inline);
      }
      return;
    }
    const shown = shownInside(parent.element);
    const inner = shown === parent.element || context.composed ? context : { ...context, composed: true };
    for (let child = shown.firstChild; child; child = child.nextSibling) {
      if (isText(child)) addText(child, block, inner, inline);
      else if (isElement(child)) yield* visit(child, parent, block, inner, inline);
    }
  }

  function* visit(
    child: Element,
    parent: ShownElement,
    block: ShownElement,
    context: BlockContext,
    inline: Inline,
  ): Steps<void> {
    if (++elements % ELEMENTS_A_STEP === 0) yield;
    const name = child.localName;
    if (name === 'br') {
      if (isDoubled(child)) close();
      else if (open) open.text += ' ';
    } else if (isBlockName(name) || (name.includes('-') && hasBlocks(child)) || isBlockHost(child)) {
      close();
      const inner = known.enter(
        child,
        name,
        inline.link && !context.link ? { ...context, link: true } : context,
      );
      const own = { element: child, parent };
      yield* walk(own, own, inner, PLAIN);
      close();
    } else if (MEDIA.has(name)) {
      media++;
      alternative = child.getAttribute('alt') ?? '';
    } else if (name === 'picture') {
      media++;
      alternative = child.querySelector('img')?.getAttribute('alt') ?? '';
    } else if (!UNREAD.has(name)) {
      yield* walkInline({ element: child, parent }, name, block, context, inline);
    }
  }

  function* walkInline(
    own: ShownElement,
    name: string,
    block: ShownElement,
    context: BlockContext,
    inline: Inline,
  ): Steps<void> {
    const link = inline.link || name === 'a';
    const bold = inline.bold || name === 'b' || name === 'strong';
    const italic = inline.italic || name === 'i' || name === 'em' || name === 'small';
    const inner = known.enterInline(own.element, name, context);
    if (inner.hidden && !context.hidden) return;
    yield* walk(
      own,
      block,
      inner,
      link === inline.link && bold === inline.bold && italic === inline.italic
        ? inline
        : { link, bold, italic },
    );
    if (name === 'time' && open) open.time = true;
  }

  const top = shownElement(root);
  yield* walk(top, top, known.enter(root, root.localName, OUTERMOST), PLAIN);
  close();
  return blocks;
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
