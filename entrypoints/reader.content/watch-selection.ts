import type { Desk } from './desk.ts';
import { selectedIn } from './selected-in.ts';

/** A selection still being drawn is not offered yet; by keyboard it counts as done after this pause, ms. */
const PAUSE = 250;

/**
 * Keeps `desk.selected` in step with what the reader selects in an article of this document. It listens in the capture phase: a
 * page may stop these events before they bubble up.
 */
export function watchSelection(document: Document, desk: Desk, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;
  const look = () => {
    clearTimeout(timer);
    if (isDrawing || signal.aborted) return;
    // Each document has a selection of its own; one without does not take the place of one where something is selected.
    if (desk.selectingIn !== document && document.getSelection()?.type !== 'Range') return;
    desk.selectingIn = document;
    desk.selected.value = selectedIn(document, desk.reading.articles.value);
  };
  const lookSoon = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  document.addEventListener('pointerdown', () => (isDrawing = true), {
    signal,
    passive: true,
    capture: true,
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      () => {
        isDrawing = false;
        // The browser settles a double click's selection only after this event.
        lookSoon(0);
      },
      { signal, passive: true, capture: true },
    );
  }
  const onSelection = () => {
    // At once, as a command may come before the pause is over.
    if (document.getSelection()?.type === 'Range') desk.selectingIn = document;
    lookSoon(PAUSE);
  };
  document.addEventListener('selectionchange', onSelection, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
