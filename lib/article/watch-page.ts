/** Changes are gathered for this long, ms: a framework draws an article in many small steps. */
const SETTLE = 300;
/** A page that never rests is looked at again after this long all the same, ms. */
const LONGEST_WAIT = 2_000;
/** Added text of fewer characters than this, outside the known articles, can't be an article: tickers, clocks, counters. */
const SMALLEST_ARTICLE = 200;

/**
 * Calls back when the page may hold other articles than before: after changes within a known article, after
 * added or removed blocks of text, never for small changes elsewhere.
 *
 * @param roots the articles known so far
 */
export function watchPage(
  document: Document,
  roots: () => readonly Element[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => matters(record, roots()))) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        onChange();
      },
      Math.max(0, Math.min(SETTLE, since + LONGEST_WAIT - now)),
    );
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function matters(record: MutationRecord, roots: readonly Element[]): boolean {
  if (roots.some((root) => root.contains(record.target))) return true;
  if (roots.some((root) => !root.isConnected)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes].some((node) => (node.textContent?.length ?? 0) >= SMALLEST_ARTICLE);
}
