import { largeFrames } from '../../lib/article/large-frames.ts';
import { mayHoldArticle } from '../../lib/article/may-hold-article.ts';
import { watchTrees } from '../../lib/article/watch-trees.ts';
import { isElement } from '../../lib/text/node-kinds.ts';

/** After a change of the page the next look waits this long, ms; each look in vain makes it twice as long, up to the longest. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 16_000;
/** After so long without a change, ms, the page is taken to be another: that of a site which is one document. */
const REST = 5_000;
/** Pieces of text with fewer letters are no running text, whatever their number: see may-hold-article.ts. */
const SHORTEST_TEXT = 40;

export interface ArticleWatch {
  /** Any element that matches one of these selectors counts as an article too. */
  lookFor(selectors: readonly string[]): void;
}

/**
 * Looks at the page and its frames once it is visible, and again after text was added, until it may hold an article; then calls
 * back once and stops. Reading a hidden or prerendered page would be work for a page perhaps never seen.
 */
export function watchForArticle(
  document: Document,
  outer: AbortSignal,
  onFound: () => Promise<void>,
): ArticleWatch {
  const done = new AbortController();
  const signal = AbortSignal.any([outer, done.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  let changed = 0;
  let pointed: readonly string[] = [];

  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || document.visibilityState !== 'visible') return;
    // Lets the browser tests count the looks.
    if (import.meta.env.MODE === 'e2e') performance.mark('pressmark-scout');
    const frames = largeFrames(document);
    if (
      ![document, ...frames].some(mayHoldArticle) &&
      !pointed.some((selector) => isOnPage(document, selector))
    ) {
      frames.forEach(observe);
      trees.refresh();
      return;
    }
    done.abort();
    onFound().catch((error: unknown) => console.warn('Pressmark could not start on this page:', error));
  };
  const lookSoon = () => {
    const now = performance.now();
    if (now - changed > REST) pause = PAUSE;
    changed = now;
    if (timer !== undefined) return;
    timer = setTimeout(look, pause);
    pause = Math.min(LONGEST_PAUSE, 2 * pause);
  };

  const observer = new MutationObserver((records) => {
    if (pointed.length > 0 || records.some(addsText)) lookSoon();
  });
  // What is observed already is not observed twice.
  const observe = (tree: Document | ShadowRoot) => observer.observe(tree, { childList: true, subtree: true });
  const trees = watchTrees(document, { onRoot: observe, onLateRoot: lookSoon, onFrame: lookSoon }, signal);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  document.addEventListener('visibilitychange', look, { signal });
  look();
  if (!signal.aborted) observe(document);
  return {
    lookFor(selectors) {
      pointed = selectors;
      if (selectors.length > 0) look();
    },
  };
}

function isOnPage(document: Document, selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

/** Whether there may be running text in what was added, or the head may now say that this is an article. */
function addsText({ target, addedNodes }: MutationRecord): boolean {
  if (target.nodeName === 'HEAD') return true;
  for (const node of addedNodes) {
    if ((node.textContent?.length ?? 0) >= SHORTEST_TEXT) return true;
    // What is in a frame or a shadow tree is not in the text of its element.
    if (
      isElement(node) &&
      (node.localName.includes('-') || node.querySelector('iframe') || node.localName === 'iframe')
    )
      return true;
  }
  return false;
}
