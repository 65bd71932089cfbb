import { isShownDocument } from '../text/still-shown.ts';
import { LAYERS, type Layer } from './layers.ts';

/** The registry is the page's as well, so our names must not meet the page's. */
const PREFIX = 'pressmark-';

export interface Painter {
  /**
   * Paints these ranges and nothing else of ours, each in the document that it lies in: the page's own or a frame's.
   * Layers that are left out are emptied.
   */
  paint(ranges: ReadonlyMap<Layer, readonly AbstractRange[]>): void;
  /** Puts our highlights back where a page has cleared the registry, which it shares with us. */
  restore(): void;
  clear(): void;
}

/** What is painted in one document, by its own registry: that of a frame which went elsewhere must not be asked for again. */
interface Painted {
  registry: HighlightRegistry;
  layers: Map<Layer, Highlight>;
}

/**
 * Paints through CSS custom highlights: the page's DOM stays as it is. One Highlight for every style, because
 * their number is what costs (5,000 ranges in one: 29 ms to the next frame in Chromium).
 * The registry is never iterated: in Firefox that throws from a content script.
 */
export function createPainter(): Painter {
  const painted = new Map<Document, Painted>();
  return {
    paint(ranges) {
      const wanted = byDocument(ranges);
      for (const [document, before] of [...painted]) {
        if (wanted.has(document)) continue;
        empty(document, before);
        painted.delete(document);
      }
      for (const [document, layers] of wanted) {
        const view = document.defaultView;
        // `null`: the document of a frame that is gone.
        if (view) painted.set(document, paintIn(view, layers));
      }
    },
    restore() {
      for (const [document, { registry, layers }] of painted) {
        if (!isShownDocument(document)) continue;
        for (const [layer, highlight] of layers) {
          if (!registry.has(PREFIX + layer)) registry.set(PREFIX + layer, highlight);
        }
      }
    },
    clear() {
      for (const [document, each] of painted) empty(document, each);
      painted.clear();
    },
  };
}

function byDocument(ranges: ReadonlyMap<Layer, readonly AbstractRange[]>) {
  const documents = new Map<Document, Map<Layer, AbstractRange[]>>();
  for (const [layer, pieces] of ranges) {
    for (const piece of pieces) {
      const document = piece.startContainer.ownerDocument;
      if (!document) continue;
      const layers = documents.get(document) ?? new Map<Layer, AbstractRange[]>();
      documents.set(document, layers);
      const list = layers.get(layer);
      if (list) list.push(piece);
      else layers.set(layer, [piece]);
    }
  }
  return documents;
}

function paintIn(
  view: Window & typeof globalThis,
  ranges: ReadonlyMap<Layer, readonly AbstractRange[]>,
): Painted {
  const registry = registryOf(view);
  const layers = new Map<Layer, Highlight>();
  for (const [priority, layer] of LAYERS.entries()) {
    const wanted = ranges.get(layer) ?? [];
    if (wanted.length === 0) {
      registry.delete(PREFIX + layer);
      continue;
    }
    const highlight = new view.Highlight();
    for (const range of wanted) highlight.add(range);
    highlight.priority = priority;
    layers.set(layer, highlight);
    registry.set(PREFIX + layer, highlight);
  }
  return { registry, layers };
}

/**
 * A window's registry. In Firefox a frame's window goes on answering with the `CSS` and `Highlight` of the page that was in the
 * frame before, which have no document any more. What is deleted then is the extension's own view of them, not the page's.
 */
function registryOf(view: Window & typeof globalThis): HighlightRegistry {
  try {
    return view.CSS.highlights;
  } catch {
    for (const name of ['CSS', 'Highlight']) Reflect.deleteProperty(view, name);
    return view.CSS.highlights;
  }
}

function empty(document: Document, { registry, layers }: Painted): void {
  if (!isShownDocument(document)) return;
  for (const [layer, highlight] of layers) {
    // A newer reader may have taken this page over and painted under the same names.
    if (registry.get(PREFIX + layer) === highlight) registry.delete(PREFIX + layer);
  }
}
