import { openTrees } from './open-trees.ts';

/**
 * That an element gets a shadow root can't be observed, only that it gets a size by it. What has none to the end is
 * looked at after these times, ms: frameworks are loaded by then or never.
 */
const LATE_LOOKS = [1_000, 2_000, 4_000, 8_000];
/** Custom elements whose size is watched; a page has hundreds of icons among them. */
const MOST_HOSTS = 60;

export interface TreeEvents {
  /** Called once for each open shadow root. */
  onRoot(root: ShadowRoot): void;
  /** An element that had no shadow root at the last `refresh` has one now. */
  onLateRoot(): void;
  /** There is a frame that was not there before, or another document in one. */
  onFrame(): void;
}

/**
 * Finds what stands in a document but not in its own tree, also what comes later: open shadow trees and frames.
 * Frames that are added are found at the next `refresh`.
 */
export function watchTrees(
  document: Document,
  events: TreeEvents,
  signal: AbortSignal,
): { refresh: () => void } {
  const known = new WeakSet<Node>();
  let hosts: Element[] = [];

  const onFrame = () => events.onFrame();
  const onSize = () => {
    if (hosts.some(({ shadowRoot }) => shadowRoot)) events.onLateRoot();
  };
  let sizes: ResizeObserver | undefined;
  const timers = LATE_LOOKS.map((time) => setTimeout(onSize, time));
  signal.addEventListener(
    'abort',
    () => {
      sizes?.disconnect();
      timers.forEach(clearTimeout);
    },
    { once: true },
  );

  return {
    refresh() {
      const found = openTrees(document);
      for (const root of found.roots) {
        if (known.has(root)) continue;
        known.add(root);
        events.onRoot(root);
      }
      const frames = found.frames.filter((frame) => !known.has(frame));
      for (const frame of frames) {
        known.add(frame);
        // At the frame itself: in Firefox the document does not hear of its load, not even in the capture phase.
        frame.addEventListener('load', onFrame, { signal });
      }
      if (frames.length > 0) onFrame();
      hosts = found.hosts;
      sizes?.disconnect();
      const Observer = document.defaultView?.ResizeObserver;
      if (hosts.length === 0 || !Observer) return;
      sizes ??= new Observer(onSize);
      for (const host of hosts.slice(0, MOST_HOSTS)) sizes.observe(host);
      // An inline host has no size of its own, but what it shows makes the page longer.
      if (document.body) sizes.observe(document.body);
    },
  };
}
