import { isBlockName } from '../text/element-kinds.ts';
import { shownContains, shownParent } from '../text/flat-tree.ts';
import { isElement } from '../text/node-kinds.ts';
import { isStillShown } from '../text/still-shown.ts';
import { Patience } from './patience.ts';
import { watchTrees } from './watch-trees.ts';

/** Frames come in numbers, with advertisements; the page is searched for them once for all that come within this, ms. */
const FRAMES_TOGETHER = 300;
/** Added text of fewer characters than this, outside the known articles, can't be an article: tickers, clocks, counters. */
const SMALLEST_ARTICLE = 200;
/** Inside an article it may be a paragraph; what is shorter is a control, a clock in a picture, a label. */
const SMALLEST_PARAGRAPH = 40;
/** An article that grows or shrinks by more than this, CSS pixels, has unfolded text and not just settled. */
const UNFOLDED = 60;

/** What the page is known to hold: changes are judged by where they happen. */
export interface KnownArticle {
  root: Element;
  headline: Element | null;
  blocks: readonly Element[];
}

/** Changes in the words of more of its blocks than this are no corrections: the article may be another. */
const MOST_CORRECTED = 2;

/**
 * What may have become of the page: other words in the blocks of the known articles and nothing else, so that these need only
 * be read again; or other articles, so that it is to be looked at as a whole.
 */
export type PageChange = 'words' | 'page';

/**
 * Calls back when the page may hold other articles than before, or other words in them: after changes within
 * the words of a known article, when one of its elements goes or unfolds, and when as much text is added as an
 * article has; and when a shadow tree or a frame comes with what may be one. Never for small changes elsewhere.
 *
 * @param known the articles found last
 * @param pointed the selectors by which the reader said "this is the article": it counts however little text it has
 * @param onFrames called when a frame comes, or another document into one
 */
export function watchPage(
  document: Document,
  known: () => readonly KnownArticle[],
  onChange: (what: PageChange) => void,
  signal: AbortSignal,
  {
    pointed = () => [],
    onFrames = () => onChange('page'),
  }: { pointed?: () => readonly string[]; onFrames?: () => void } = {},
): { look: () => void } {
  let corrected = new Set<Element>();
  let isWhole = false;
  const patience = new Patience(() => {
    const what = isWhole || corrected.size > MOST_CORRECTED ? 'page' : 'words';
    corrected = new Set();
    isWhole = false;
    onChange(what);
    sizes.watch();
    trees.refresh();
  });
  const look = () => {
    isWhole = true;
    patience.change(null);
  };
  let frameTimer: ReturnType<typeof setTimeout> | undefined;
  const lookForFrames = () => {
    frameTimer ??= setTimeout(() => {
      frameTimer = undefined;
      trees.refresh();
    }, FRAMES_TOGETHER);
  };
  const sizes = watchSizes(document, known, look);
  sizes.watch();
  const observer = new MutationObserver((records) => {
    const articles = known();
    if (articles.some(({ blocks }) => blocks.some((block) => !isStillShown(block)))) {
      look();
      return;
    }
    const words = new Set(
      articles.flatMap(({ blocks, headline }) => [...blocks, ...(headline ? [headline] : [])]),
    );
    for (const record of records) {
      const block = blockAround(record.target, words);
      if (block && !addsBlock(record)) corrected.add(block);
      else if (block || addsText(record, articles) || isPointed(record, pointed())) isWhole = true;
      else continue;
      patience.change(record.target);
    }
    if (records.some(addsFrame)) lookForFrames();
  });
  const observe = (tree: Document | ShadowRoot) =>
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  observe(document);
  const trees = watchTrees(document, { onRoot: observe, onLateRoot: look, onFrame: onFrames }, signal);
  trees.refresh();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      sizes.stop();
      patience.stop();
      clearTimeout(frameTimer);
    },
    { once: true },
  );
  return { look };
}

/** Text behind "read more" or a paywall is often in the DOM from the first and shown by a class: no node changes, but the height does. */
function watchSizes(document: Document, known: () => readonly KnownArticle[], onUnfold: () => void) {
  const heights = new WeakMap<Element, number>();
  const Observer = document.defaultView?.ResizeObserver;
  const observer =
    Observer &&
    new Observer((entries) => {
      for (const { target, contentRect } of entries) {
        const before = heights.get(target);
        heights.set(target, contentRect.height);
        if (before !== undefined && Math.abs(contentRect.height - before) >= UNFOLDED) onUnfold();
      }
    });
  return {
    watch() {
      observer?.disconnect();
      // An observer hears of the sizes in its own document only.
      for (const { root } of known()) {
        if (isStillShown(root) && root.ownerDocument === document) observer?.observe(root);
      }
    },
    stop: () => observer?.disconnect(),
  };
}

/** The element of a known article's words that a node is in. */
function blockAround(node: Node, words: ReadonlySet<Element>): Element | null {
  for (let at: Node | null = node; at; at = shownParent(at)) if (isElement(at) && words.has(at)) return at;
  return null;
}

/** Whether what was added stands on lines of its own. */
function addsBlock({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(
    (node) => isElement(node) && (isBlockName(node.localName) || node.childElementCount > 0),
  );
}

function isPointed({ addedNodes }: MutationRecord, selectors: readonly string[]): boolean {
  return [...addedNodes].some(
    (node) => isElement(node) && selectors.some((selector) => matchesIn(node, selector)),
  );
}

function matchesIn(element: Element, selector: string): boolean {
  try {
    return element.matches(selector) || element.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

function addsFrame({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(
    (node) => isElement(node) && (node.localName === 'iframe' || node.querySelector('iframe') !== null),
  );
}

/** Characters of text in a node as it came, what it brought along in shadow trees included. */
function textLength(node: Node): number {
  let length = node.textContent?.trim().length ?? 0;
  if (!isElement(node)) return length;
  for (const element of [node, ...node.querySelectorAll('*')]) {
    if (element.shadowRoot) length += childrenLength(element.shadowRoot);
  }
  return length;
}

function childrenLength(root: ShadowRoot): number {
  return [...root.children].reduce(
    (sum, child) => sum + (child.localName === 'style' ? 0 : textLength(child)),
    0,
  );
}

function addsText(record: MutationRecord, articles: readonly KnownArticle[]): boolean {
  if (record.type !== 'childList') return false;
  const isInside = articles.some(({ root }) => shownContains(root, record.target));
  const least = isInside ? SMALLEST_PARAGRAPH : SMALLEST_ARTICLE;
  return [...record.addedNodes].some((node) => textLength(node) >= least);
}
