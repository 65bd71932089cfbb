import { openTrees } from './open-trees.ts';

/**
 * That an element gets a shadow root can't be observed, only that it gets a size by it. What has none to the end is
 * looked at after these times, ms: frameworks are loaded by then or never.
 */
const LATE_LOOKS = [1_000, 2_000, 4_000, 8_000];
/** Custom elements whose size is watched; a page has hundreds of icons among them. */
const MOST_HOSTS = 60;

/**
 * Finds the open shadow trees of a document, those that come later too.
 *
 * @param onRoot called once for each shadow root
 * @param onChange called when there is more to be read than at the last `refresh`: a shadow root where there was none, or
 *   another document in a frame
 */
export function watchTrees(
  document: Document,
  onRoot: (root: ShadowRoot) => void,
  onChange: () => void,
  signal: AbortSignal,
): { refresh: () => void } {
  const known = new WeakSet<ShadowRoot>();
  let hosts: Element[] = [];

  const onLoad = ({ target }: Event) => {
    if (target && 'contentDocument' in target) onChange();
  };
  const onSize = () => {
    if (hosts.some(({ shadowRoot }) => shadowRoot)) onChange();
  };
  const Observer = document.defaultView?.ResizeObserver;
  const sizes = Observer && new Observer(onSize);
  const timers = LATE_LOOKS.map((time) => setTimeout(onSize, time));
  signal.addEventListener(
    'abort',
    () => {
      sizes?.disconnect();
      timers.forEach(clearTimeout);
    },
    { once: true },
  );
  // The load of a frame neither bubbles nor leaves its shadow tree.
  document.addEventListener('load', onLoad, { signal, capture: true });

  return {
    refresh() {
      const found = openTrees(document);
      for (const root of found.roots) {
        if (known.has(root)) continue;
        known.add(root);
        root.addEventListener('load', onLoad, { signal, capture: true });
        onRoot(root);
      }
      hosts = found.hosts;
      sizes?.disconnect();
      if (hosts.length === 0) return;
      for (const host of hosts.slice(0, MOST_HOSTS)) sizes?.observe(host);
      // An inline host has no size of its own, but what it shows makes the page longer.
      if (document.body) sizes?.observe(document.body);
    },
  };
}
