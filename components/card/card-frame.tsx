import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/button.tsx';
import { useLatest } from '../controls/use-latest.ts';
import { keepKeysInside } from './keep-keys-inside.ts';

interface CardFrameProps {
  /** Read out when the card opens. */
  label: string;
  /** Takes the keyboard when it opens; off for a card that appears without being asked for. */
  takesFocus?: boolean;
  onClose: () => void;
  header: ComponentChildren;
  children?: ComponentChildren;
  footer?: ComponentChildren;
}

/**
 * The card in the article: a dialog that leaves the page usable. Escape and the cross ask to close it; giving
 * the focus back to where the reader was is for whoever opened it.
 */
export function CardFrame({ label, takesFocus = true, onClose, header, children, footer }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const close = useLatest(onClose);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const listening = new AbortController();
    keepKeysInside(element, listening.signal);
    element.addEventListener(
      'keydown',
      (event) => {
        // While an input method composes, Escape is its own.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        leaveField(element);
        close.current();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [close]);

  useEffect(() => {
    if (takesFocus) frame.current?.focus({ preventScroll: true });
    // Only when it opens: a later change of the prop must not pull the focus away from a field. Not before the
    // paint: a card that is still to be placed is hidden until then, and what is hidden takes no focus.
  }, []);

  return (
    <div
      ref={frame}
      class="pm-root pm-card"
      role="dialog"
      aria-modal="false"
      aria-label={label}
      tabIndex={-1}
    >
      <div class="pm-card-header">
        <div class="pm-card-title">{header}</div>
        <IconButton icon="close" label="Close" onClick={onClose} />
      </div>
      {children ? <div class="pm-card-body">{children}</div> : null}
      {footer ? <div class="pm-card-footer">{footer}</div> : null}
    </div>
  );
}

/** Lets the field in use take in what was typed, as if the reader had moved on. */
function leaveField(frame: HTMLElement): void {
  const field = frame.querySelector(':focus');
  if (field instanceof HTMLElement) field.blur();
}
