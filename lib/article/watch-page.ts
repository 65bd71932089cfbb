import { shownContains, shownParent } from '../text/flat-tree.ts';
import { isElement } from '../text/node-kinds.ts';
import { isStillShown } from '../text/still-shown.ts';
import { watchTrees } from './watch-trees.ts';

/** Changes are gathered for this long, ms: a framework draws an article in many small steps. */
const SETTLE = 300;
/** A page that never rests is looked at again after this long all the same, ms. */
const LONGEST_WAIT = 2_000;
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

/**
 * Calls back when the page may hold other articles than before, or other words in them: after changes within
 * the words of a known article, when one of its elements goes or unfolds, and when as much text is added as an
 * article has; and when a shadow tree or a frame comes with what may be one. Never for small changes elsewhere.
 *
 * @param known the articles found last
 * @param onFrames called when a frame comes, or another document into one
 */
export function watchPage(
  document: Document,
  known: () => readonly KnownArticle[],
  onChange: () => void,
  signal: AbortSignal,
  onFrames: () => void = onChange,
): { look: () => void } {
  let frameTimer: ReturnType<typeof setTimeout> | undefined;
  const lookForFrames = () => {
    frameTimer ??= setTimeout(() => {
      frameTimer = undefined;
      trees.refresh();
    }, SETTLE);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const look = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        onChange();
        sizes.watch();
        trees.refresh();
      },
      Math.max(0, Math.min(SETTLE, since + LONGEST_WAIT - now)),
    );
  };
  const sizes = watchSizes(document, known, look);
  sizes.watch();
  const observer = new MutationObserver((records) => {
    const articles = known();
    if (records.some((record) => matters(record, articles))) look();
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
      clearTimeout(timer);
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

function matters(record: MutationRecord, articles: readonly KnownArticle[]): boolean {
  if (articles.some(({ blocks }) => blocks.some((block) => !isStillShown(block)))) return true;
  const target = isElement(record.target) ? record.target : shownParent(record.target);
  const holder = articles.find(({ root }) => shownContains(root, record.target));
  if (holder && target) {
    const words = new Set<Element | null>([...holder.blocks, holder.headline]);
    const above = shownParent(holder.root);
    for (let at: Element | null = target; at && at !== above; at = shownParent(at)) {
      if (words.has(at)) return true;
    }
  }
  if (record.type !== 'childList') return false;
  const least = holder ? SMALLEST_PARAGRAPH : SMALLEST_ARTICLE;
  return [...record.addedNodes].some((node) => textLength(node) >= least);
}
