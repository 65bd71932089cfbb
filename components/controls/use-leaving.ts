import { useLayoutEffect } from 'preact/hooks';
import { useLatest } from './use-latest.ts';

/**
 * Calls `onHide` when the tab hides or the page is left, which unmounts nothing (a popup just vanishes), and
 * `onUnmount` when the component goes.
 */
export function useLeaving(onHide: () => void, onUnmount: () => void): void {
  const hide = useLatest(onHide);
  const unmount = useLatest(onUnmount);
  // A layout effect: the clean-up of a passive one waits for a paint, which a page being left never has.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('pagehide', () => hide.current(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'hidden') hide.current();
      },
      { signal },
    );
    return () => {
      listening.abort();
      unmount.current();
    };
  }, [hide, unmount]);
}
