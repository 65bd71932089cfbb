import type { Desk } from './desk.ts';

/** A selection still being drawn is not offered yet; by keyboard it counts as done after this pause, ms. */
const PAUSE = 250;

/** Keeps `desk.selected` in step with what the reader selects in an article. */
export function watchSelection(document: Document, desk: Desk, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;
  const look = () => {
    clearTimeout(timer);
    if (!isDrawing) desk.selected.value = selectedIn(document, desk);
  };
  const lookSoon = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  document.addEventListener('pointerdown', () => (isDrawing = true), { signal, passive: true });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      () => {
        isDrawing = false;
        // The browser settles a double click's selection only after this event.
        lookSoon(0);
      },
      { signal, passive: true },
    );
  }
  document.addEventListener('selectionchange', () => lookSoon(PAUSE), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The selected words of the first article that holds some, `null` when nothing of an article is selected. */
export function selectedIn(document: Document, desk: Desk): Desk['selected']['value'] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const read of desk.reading.articles.value) {
    const span = read.map.spanOf(range);
    if (span && read.map.text.slice(...span).trim() !== '') return { read, span };
  }
  return null;
}
