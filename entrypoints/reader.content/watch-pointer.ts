import { characterAt } from '../../lib/marks/hit-test.ts';
import { markAt } from '../../lib/marks/mark.ts';
import type { Desk } from './desk.ts';
import { HOST_NAME } from './overlay-host.ts';

/** What a click means to the page itself; there our marks stay out of the way. */
const PAGES_OWN =
  'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role="button"], [role="link"]';

/**
 * Opens the card of the mark that is clicked, and closes it on a click elsewhere. Nothing is kept from the page,
 * and a page that stops its clicks keeps nothing from us: hence the capture phase.
 */
export function watchPointer(document: Document, desk: Desk, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.button !== 0 || target?.closest(HOST_NAME)) return;
      const hasSelection = document.getSelection()?.isCollapsed === false;
      const mark = hasSelection || target?.closest(PAGES_OWN) ? null : markUnder(document, desk, event);
      if (mark) desk.show(mark.root, mark.mark);
      else if (desk.open.value) desk.close();
    },
    { signal, passive: true, capture: true },
  );
}

function markUnder(document: Document, desk: Desk, { clientX, clientY }: MouseEvent) {
  const hit = characterAt(document, clientX, clientY);
  if (!hit) return null;
  for (const { read, marks } of desk.marked.value) {
    const offset = read.map.offsetOf(hit.node, hit.offset);
    if (offset === null) continue;
    const mark = markAt(
      marks.filter((candidate) => desk.isShown(candidate)),
      offset,
    );
    if (mark) return { root: read.article.root, mark };
  }
  return null;
}
