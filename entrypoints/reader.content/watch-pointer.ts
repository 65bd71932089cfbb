import { characterAt } from '../../lib/marks/hit-test.ts';
import { markAt } from '../../lib/marks/mark.ts';
import { shownClosest } from '../../lib/text/flat-tree.ts';
import { isElement } from '../../lib/text/node-kinds.ts';
import type { Desk } from './desk.ts';
import { HOST_NAME } from './overlay-host.ts';

/** What a click means to the page itself; there our marks stay out of the way. */
const PAGES_OWN =
  'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role="button"], [role="link"]';

/**
 * Opens the card of the mark that is clicked in this document, and closes it on a click elsewhere. Nothing is kept from the page,
 * and a page that stops its clicks keeps nothing from us: hence the capture phase.
 */
export function watchPointer(document: Document, desk: Desk, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      // The innermost element: the event's target is only the host of the shadow tree that was clicked in.
      const [target] = event.composedPath();
      const element = target && isNode(target) && isElement(target) ? target : null;
      if (event.button !== 0 || (element && shownClosest(element, HOST_NAME))) return;
      // Not `isCollapsed`, which Chromium says of selections in shadow trees too.
      const hasSelection = document.getSelection()?.type === 'Range';
      const isPagesOwn = element !== null && shownClosest(element, PAGES_OWN) !== null;
      const mark = hasSelection || isPagesOwn ? null : markUnder(document, desk, event);
      if (mark) desk.show(mark.root, mark.mark);
      else if (desk.open.value) desk.close();
    },
    { signal, passive: true, capture: true },
  );
}

function isNode(target: EventTarget): target is Node {
  return 'nodeType' in target;
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
