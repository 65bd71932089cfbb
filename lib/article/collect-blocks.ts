import { isBlockHost, isBlockName, UNREAD } from '../text/element-kinds.ts';
import { assignedTo, shownInside } from '../text/flat-tree.ts';
import { isElement, isText } from '../text/node-kinds.ts';
import { type BlockContext, enter, type HintCache, OUTERMOST } from './block-context.ts';

/** A run of text that stands on lines of its own: all of an element's text, or what lies between two blocks inside it. */
export interface Block {
  /** The nearest element laid out as a block. Several blocks have the same one where it mixes text and blocks. */
  element: Element;
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

const SPACES = /\s+/g;

/** All text under `root` as blocks, in the order in which it is shown (open shadow trees and slots included), in one walk. Reads only. */
export function collectBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  const hints: HintCache = new Map();
  let media = 0;
  let alternative = '';

  function close(): void {
    if (open) {
      open.text = open.text.replace(SPACES, ' ').trim();
      open.mediaAbove = media;
      if (open.text) blocks.push(open);
    }
    open = null;
  }

  function addText(node: Text, element: Element, context: BlockContext, inline: Inline): void {
    const data = node.data;
    const letters = data.replace(SPACES, '').length;
    if (letters === 0) {
      if (open) open.text += ' ';
      return;
    }
    open ??= {
      element,
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

  function walk(parent: Element, element: Element, context: BlockContext, inline: Inline): void {
    const assigned = assignedTo(parent);
    if (assigned) {
      for (const child of assigned) visit(child, element, context, inline);
      return;
    }
    const shown = shownInside(parent);
    const inner = shown === parent || context.composed ? context : { ...context, composed: true };
    for (let child = shown.firstChild; child; child = child.nextSibling) visit(child, element, inner, inline);
  }

  function visit(child: Node, element: Element, context: BlockContext, inline: Inline): void {
    if (isText(child)) {
      addText(child, element, context, inline);
    } else if (isElement(child)) {
      const name = child.localName;
      if (name === 'br') {
        if (isDoubled(child)) close();
        else if (open) open.text += ' ';
      } else if (isBlockName(name) || (name.includes('-') && hasBlocks(child)) || isBlockHost(child)) {
        close();
        const inner = enter(
          child,
          inline.link && !context.link ? { ...context, link: true } : context,
          hints,
        );
        walk(child, child, inner, PLAIN);
        close();
      } else if (MEDIA.has(name)) {
        media++;
        alternative = child.getAttribute('alt') ?? '';
      } else if (name === 'picture') {
        media++;
        alternative = child.querySelector('img')?.getAttribute('alt') ?? '';
      } else if (!UNREAD.has(name)) {
        walkInline(child, name, element, context, inline);
      }
    }
  }

  function walkInline(
    child: Element,
    name: string,
    element: Element,
    context: BlockContext,
    inline: Inline,
  ): void {
    const link = inline.link || name === 'a';
    const bold = inline.bold || name === 'b' || name === 'strong';
    // Most inline elements carry nothing that bears on the text; those with attributes of their own may hide it or name a body.
    const changes =
      child.hasAttribute('itemprop') || child.hasAttribute('hidden') || child.hasAttribute('aria-hidden');
    const italic = inline.italic || name === 'i' || name === 'em' || name === 'small';
    const inner = changes
      ? { ...enter(child, context, hints), depth: context.depth, hints: context.hints }
      : context;
    if (inner.hidden && !context.hidden) return;
    walk(
      child,
      element,
      inner,
      link === inline.link && bold === inline.bold && italic === inline.italic
        ? inline
        : { link, bold, italic },
    );
    if (name === 'time' && open) open.time = true;
  }

  walk(root, root, enter(root, OUTERMOST, hints), PLAIN);
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
