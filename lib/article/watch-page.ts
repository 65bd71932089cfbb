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
 * article has. Never for small changes elsewhere.
 *
 * @param known the articles found last
 * @param pointed the selectors by which the reader said "this is the article": it counts however little text it has
 */
export function watchPage(
  document: Document,
  known: () => readonly KnownArticle[],
  onChange: () => void,
  signal: AbortSignal,
  pointed: () => readonly string[] = () => [],
): { look: () => void } {
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
      },
      Math.max(0, Math.min(SETTLE, since + LONGEST_WAIT - now)),
    );
  };
  const sizes = watchSizes(document, known, look);
  sizes.watch();
  const observer = new MutationObserver((records) => {
    const articles = known();
    if (records.some((record) => matters(record, articles) || isPointed(record, pointed()))) look();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      sizes.stop();
      clearTimeout(timer);
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
      for (const { root } of known()) observer?.observe(root);
    },
    stop: () => observer?.disconnect(),
  };
}

function isPointed({ addedNodes }: MutationRecord, selectors: readonly string[]): boolean {
  return [...addedNodes].some(
    (node) => node instanceof Element && selectors.some((selector) => matchesIn(node, selector)),
  );
}

function matchesIn(element: Element, selector: string): boolean {
  try {
    return element.matches(selector) || element.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

function matters(record: MutationRecord, articles: readonly KnownArticle[]): boolean {
  if (articles.some(({ blocks }) => blocks.some((block) => !block.isConnected))) return true;
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  const holder = articles.find(({ root }) => root.contains(record.target));
  if (holder && target) {
    const words = new Set<Element | null>([...holder.blocks, holder.headline]);
    for (let at: Element | null = target; at && at !== holder.root.parentElement; at = at.parentElement) {
      if (words.has(at)) return true;
    }
  }
  if (record.type !== 'childList') return false;
  const least = holder ? SMALLEST_PARAGRAPH : SMALLEST_ARTICLE;
  return [...record.addedNodes].some((node) => (node.textContent?.trim().length ?? 0) >= least);
}
