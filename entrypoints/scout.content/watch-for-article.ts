import { mayHoldArticle } from '../../lib/article/may-hold-article.ts';

/** After a change of the page the next look waits this long, ms, so that a page that never rests costs little. */
const PAUSE = 1_000;

export interface ArticleWatch {
  /** Any element that matches one of these selectors counts as an article too. */
  lookFor(selectors: readonly string[]): void;
}

/**
 * Looks at the page once it is visible, and again after it changed, until it may hold an article; then calls
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
  let pointed: readonly string[] = [];

  const look = () => {
    timer = undefined;
    if (signal.aborted || document.visibilityState !== 'visible') return;
    if (!mayHoldArticle(document) && !pointed.some((selector) => isOnPage(document, selector))) return;
    done.abort();
    onFound().catch((error: unknown) => console.warn('Pressmark could not start on this page:', error));
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, PAUSE);
  };

  const observer = new MutationObserver(lookSoon);
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
  if (!signal.aborted) observer.observe(document, { childList: true, subtree: true });
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
