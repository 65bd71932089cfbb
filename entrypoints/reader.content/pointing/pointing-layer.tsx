import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type PointingKey, pointingKey } from '../../../components/pointing/pointing-keys.ts';
import {
  type OutlineBox,
  type Outlines,
  PointingOutlines,
} from '../../../components/pointing/pointing-outlines.tsx';
import { PointingPanel } from '../../../components/pointing/pointing-panel.tsx';
import { canKeep, previewWords } from '../../../components/pointing/preview-words.ts';
import { firstWords } from '../../../lib/article/pointing/steps.ts';
import { elementsMatching } from '../../../lib/article/readers-rules.ts';
import { HOST_NAME } from '../overlay-host.ts';
import type { Pointing } from './pointing.ts';

/** More boxes than this tell nobody more, and would cost the page its frames. */
const MOST_BOXES = 300;
const NO_OUTLINES: Outlines = { choice: null, alike: [], included: [], left: [] };

/** The page while the reader points: a pane that takes the clicks, outlines, and the panel. */
export function PointingLayer({ document, pointing }: { document: Document; pointing: Pointing }) {
  const pane = useRef<HTMLDivElement>(null);
  const outlines = useSignal(NO_OUTLINES);
  const atTop = useSignal(false);
  const measured = useSignal(0);

  const press = (key: PointingKey) => {
    if (pointing.press(key)) bringIntoView(pointing.choice.value?.element);
  };

  useLayoutEffect(() => {
    const listening = new AbortController();
    watchPane(pane.current, document, pointing, press, listening.signal);
    watchKeys(document, press, listening.signal);
    watchLayout(document, () => measured.value++, listening.signal);
    return () => listening.abort();
  }, [document, pointing]);

  useSignalEffect(() => {
    void measured.value;
    outlines.value = outlinesOf(document, pointing);
  });

  const focusedBefore = useRef(document.activeElement);
  // Focus goes back to where it was before the panel took it, unless the reader has taken it elsewhere.
  useEffect(() => {
    const before = focusedBefore.current;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const choice = pointing.choice.value;
  const kind = pointing.kind.value;
  const preview = pointing.preview.value;
  const { alike } = choice?.selectors ?? { alike: null };
  return (
    <>
      <div ref={pane} class="pm-pane" />
      <PointingOutlines {...outlines.value} picked={choice?.picked ?? false} />
      <PointingPanel
        kind={kind}
        words={choice && firstWords(choice.element, 140)}
        picked={choice?.picked ?? false}
        canGrow={choice !== null && choice.larger !== null}
        canShrink={choice !== null && choice.smaller !== null}
        reach={alike && alike.matches > 1 ? { alike: pointing.alike.value, count: alike.matches } : null}
        earlier={{ count: pointing.against.value.length, replaced: pointing.replaces.value }}
        preview={
          preview &&
          previewWords(kind, preview, {
            byPlace: pointing.selector?.byPlace ?? false,
            site: pointing.place,
          })
        }
        canKeep={preview !== null && canKeep(kind, preview)}
        problem={pointing.problem.value}
        atTop={atTop.value}
        onKind={(next) => pointing.setKind(next)}
        onReach={(all) => pointing.setAlike(all)}
        onReplace={(replaced) => pointing.setReplaces(replaced)}
        onMove={() => {
          atTop.value = !atTop.value;
        }}
        onKey={press}
      />
    </>
  );
}

function watchPane(
  pane: HTMLElement | null,
  document: Document,
  pointing: Pointing,
  press: (key: PointingKey) => void,
  signal: AbortSignal,
): void {
  if (!pane) return;
  const under = ({ clientX, clientY }: MouseEvent) =>
    document.elementsFromPoint(clientX, clientY).find(({ localName }) => localName !== HOST_NAME) ?? null;
  pane.addEventListener(
    'pointermove',
    (event) => {
      // A finger that moves scrolls the page.
      if (event.pointerType !== 'touch') pointing.hover(under(event));
    },
    { signal },
  );
  pane.addEventListener('click', (event) => pointing.pick(under(event)), { signal });
  // A press would take the focus, and with it the keys, from the panel.
  pane.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  for (const type of [
    'click',
    'dblclick',
    'auxclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
  ] as const) {
    pane.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  pane.addEventListener(
    'wheel',
    (event) => {
      // The wheel scrolls, or there would be no way to the rest of the page; with Shift it grows and shrinks the choice.
      if (!event.shiftKey) return;
      event.preventDefault();
      const turned = event.deltaY || event.deltaX;
      if (Math.abs(turned) >= 1) press(turned < 0 ? 'larger' : 'smaller');
    },
    { signal, passive: false },
  );
}

/** Keys pressed while the focus is in the page, where the panel hears nothing of them. */
function watchKeys(document: Document, press: (key: PointingKey) => void, signal: AbortSignal): void {
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      const key = pointingKey(event);
      const target = event.target instanceof Element ? event.target : null;
      if (key === null || target?.localName === HOST_NAME) return;
      const isTyping = target?.matches('input, textarea, select, [contenteditable]') ?? false;
      if (isTyping && key !== 'end') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      press(key);
    },
    { signal, capture: true },
  );
}

/** Boxes inside a scrolling part of the page move when it scrolls, and all of them when the page is laid out anew. */
function watchLayout(document: Document, onMove: () => void, signal: AbortSignal): void {
  let frame: number | undefined;
  const soon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onMove();
    });
  };
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', soon, { signal });
  const observer = new ResizeObserver(soon);
  observer.observe(document.documentElement);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
    { once: true },
  );
}

function outlinesOf(document: Document, pointing: Pointing): Outlines {
  const choice = pointing.choice.value;
  if (!choice) return NO_OUTLINES;
  const preview = pointing.preview.value;
  const selector = pointing.selector?.selector;
  const others = selector
    ? elementsMatching(document, selector).filter((each) => each !== choice.element)
    : [];
  const boxes = (elements: readonly Element[]) =>
    elements.slice(0, MOST_BOXES).flatMap((element) => boxOf(element) ?? []);
  return {
    choice: boxOf(choice.element),
    alike: boxes(others),
    included: boxes(preview?.included ?? []),
    left: boxes(preview?.left ?? []),
  };
}

/** `null` for what is not drawn. */
function boxOf(element: Element): OutlineBox | null {
  let rect = element.getBoundingClientRect();
  if (rect.width === 0 && rect.height === 0) {
    // `display: contents` has no box of its own.
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    rect = range.getBoundingClientRect();
  }
  if (rect.width === 0 && rect.height === 0) return null;
  return { left: rect.left + scrollX, top: rect.top + scrollY, width: rect.width, height: rect.height };
}

function bringIntoView(element: Element | undefined): void {
  const rect = element?.getBoundingClientRect();
  if (!rect) return;
  const isSeen = rect.bottom > innerHeight * 0.1 && rect.top < innerHeight * 0.6;
  if (!isSeen)
    element?.scrollIntoView({ block: rect.height > innerHeight ? 'start' : 'center', behavior: 'instant' });
}
