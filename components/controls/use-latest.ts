import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A box that always holds the newest value, for listeners and timers that outlive the render that made them.
 */
export function useLatest<Value>(value: Value): { current: Value } {
  const box = useRef(value);
  useLayoutEffect(() => {
    box.current = value;
  });
  return box;
}
