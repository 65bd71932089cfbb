import { LAYERS, type Layer } from './layers.ts';

/** The registry is the page's as well, so our names must not meet the page's. */
const PREFIX = 'pressmark-';

export interface Painter {
  /** Paints these ranges and nothing else of ours. Layers that are left out are emptied. */
  paint(ranges: ReadonlyMap<Layer, readonly AbstractRange[]>): void;
  /** Puts our highlights back where a page has cleared the registry, which it shares with us. */
  restore(): void;
  clear(): void;
}

/**
 * Paints through CSS custom highlights: the page's DOM stays as it is. One Highlight for every style, because
 * their number is what costs (5,000 ranges in one: 29 ms to the next frame in Chromium).
 * The registry is never iterated: in Firefox that throws from a content script.
 */
export function createPainter(): Painter {
  const painted = new Map<Layer, Highlight>();
  return {
    paint(ranges) {
      for (const [priority, layer] of LAYERS.entries()) {
        const wanted = ranges.get(layer) ?? [];
        if (wanted.length === 0) {
          painted.delete(layer);
          CSS.highlights.delete(PREFIX + layer);
          continue;
        }
        const highlight = new Highlight();
        for (const range of wanted) highlight.add(range);
        highlight.priority = priority;
        painted.set(layer, highlight);
        CSS.highlights.set(PREFIX + layer, highlight);
      }
    },
    restore() {
      for (const [layer, highlight] of painted) {
        if (!CSS.highlights.has(PREFIX + layer)) CSS.highlights.set(PREFIX + layer, highlight);
      }
    },
    clear() {
      for (const [layer, highlight] of painted) {
        // A newer reader may have taken this page over and painted under the same names.
        if (CSS.highlights.get(PREFIX + layer) === highlight) CSS.highlights.delete(PREFIX + layer);
      }
      painted.clear();
    },
  };
}
