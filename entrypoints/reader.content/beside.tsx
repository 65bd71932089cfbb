import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lineRects } from './place-in-view.ts';

/** Room between the words and what stands beside them, and to the window's edges, CSS pixels. */
const GAP = 8;

interface BesideProps {
  /** The words to stand beside. */
  ranges: readonly StaticRange[];
  /** The widest it may be, CSS pixels. */
  width: number;
  /** Where it would rather stand; the other side is taken where the window has no room for it. */
  side?: 'above' | 'below';
  children: ComponentChildren;
}

/** Places its children right above or below some words of the page, wholly inside the window, and lets them scroll along. */
export function Beside({ ranges, width, side = 'below', children }: BesideProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const put = () => setPlace(placeBeside(lineRects(ranges), element.getBoundingClientRect(), side));
    put();
    // The card grows while a note is written; the words move when the window or the page around them changes.
    const observer = new ResizeObserver(put);
    observer.observe(element);
    observer.observe(document.body);
    window.addEventListener('resize', put);
    // The page takes along what is placed in it; a frame that scrolls by itself does not.
    const view = ranges[0]?.startContainer.ownerDocument?.defaultView;
    const frame = view === window ? null : view;
    frame?.addEventListener('scroll', put, { passive: true });
    return () => {
      frame?.removeEventListener('scroll', put);
      observer.disconnect();
      window.removeEventListener('resize', put);
    };
  }, [ranges, side]);

  return (
    <div
      ref={box}
      style={{
        position: 'absolute',
        width: 'max-content',
        maxWidth: `min(${width}px, calc(100vw - ${2 * GAP}px))`,
        left: `${place?.left ?? 0}px`,
        top: `${place?.top ?? 0}px`,
        // Not `visibility`: what is hidden can't take the focus, and the card takes it as soon as it is there.
        opacity: place ? 1 : 0,
      }}
    >
      {children}
    </div>
  );
}

/**
 * @param lines boxes of the words, viewport coordinates
 * @param size of what is placed
 * @returns page coordinates
 */
function placeBeside(
  lines: readonly DOMRect[],
  size: Pick<DOMRect, 'width' | 'height'>,
  side: 'above' | 'below',
): { left: number; top: number } {
  const visible = lines.filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
  const first = visible[0] ?? lines[0];
  const last = visible.at(-1) ?? first;
  if (!first || !last) return { left: scrollX + GAP, top: scrollY + GAP };
  const above = first.top - GAP - size.height;
  const below = last.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + size.height <= innerHeight - GAP;
  const isAbove = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  const top = Math.max(GAP, Math.min(isAbove ? above : below, innerHeight - GAP - size.height));
  const anchor = isAbove ? first : last;
  const left = Math.max(GAP, Math.min(anchor.left, document.documentElement.clientWidth - GAP - size.width));
  return { left: left + scrollX, top: top + scrollY };
}
