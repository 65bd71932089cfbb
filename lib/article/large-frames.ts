import { openTrees } from './open-trees.ts';

/** Of advertisements, buttons and counters at least one side is shorter or they hold too little text to be read, CSS pixels. */
const LEAST_SIDE = 200;
/** A page with more frames than this is no article in frames. */
const MOST_FRAMES = 12;
const DEEPEST = 3;

/**
 * The documents of the frames in a page that one could read an article in: of the page's own origin (those of others
 * can't be seen into, and are none of ours), shown, and not small. Frames in frames included; the page's own document not.
 */
export function largeFrames(document: Document, frames = openTrees(document).frames): Document[] {
  return framesIn(frames, DEEPEST).slice(0, MOST_FRAMES);
}

function framesIn(frames: readonly Element[], depth: number): Document[] {
  return frames.flatMap((frame) => {
    const inner = documentOf(frame);
    if (!inner?.body || !isLarge(frame)) return [];
    return [inner, ...(depth > 1 ? framesIn(openTrees(inner).frames, depth - 1) : [])];
  });
}

function documentOf(frame: Element): Document | null {
  return isFrame(frame) ? frame.contentDocument : null;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return 'contentDocument' in element;
}

function isLarge(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST_SIDE && height >= LEAST_SIDE && frame.checkVisibility({ visibilityProperty: true });
}

/** The address that a document's article is found by: its own, or for one written into its frame that of the page around it. */
export function pageAddress(document: Document): string {
  let shown = document;
  for (;;) {
    const outer = shown.defaultView?.parent;
    if (/^https?:/.test(shown.URL) || !outer || outer === shown.defaultView) return shown.URL;
    shown = outer.document;
  }
}
