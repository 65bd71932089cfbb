import { largeFrames } from '../../lib/article/large-frames.ts';
import { mayHoldArticle } from '../../lib/article/may-hold-article.ts';
import { watchTrees } from '../../lib/article/watch-trees.ts';

/** After a change of the page the next look waits this long, ms, so that a page that never rests costs little. */
const PAUSE = 1_000;

/**
 * Looks at the page and its frames once it is visible, and again after it changed, until it may hold an article; then calls
 * back once and stops. Reading a hidden or prerendered page would be work for a page perhaps never seen.
 */
export function watchForArticle(document: Document, outer: AbortSignal, onFound: () => Promise<void>): void {
  const done = new AbortController();
  const signal = AbortSignal.any([outer, done.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (signal.aborted || document.visibilityState !== 'visible') return;
    const frames = largeFrames(document);
    if (![document, ...frames].some(mayHoldArticle)) {
      frames.forEach(observe);
      trees.refresh();
      return;
    }
    done.abort();
    onFound().catch((error: unknown) => console.warn('Pressmark could not start on this page:', error));
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, PAUSE);
  };

  const observer = new MutationObserver(lookSoon);
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
}
