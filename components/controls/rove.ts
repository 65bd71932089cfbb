/**
 * Makes the controls in `container` that match `selector` one stop of the Tab key: arrow keys (mirrored in
 * right-to-left text), Home and End move between them, as ARIA's authoring practices ask of toolbars and tabs.
 * Returns nothing; ends with `signal`.
 */
export function rove(container: HTMLElement, selector: string, signal: AbortSignal): void {
  const all = () => [...container.querySelectorAll<HTMLElement>(selector)];
  const makeStop = (stop: HTMLElement | undefined) => {
    for (const control of all()) control.tabIndex = control === stop ? 0 : -1;
  };
  makeStop(all().find((control) => control.tabIndex === 0));

  container.addEventListener(
    'keydown',
    (event) => {
      const controls = all();
      const at = controls.findIndex((control) => control.contains(asNode(event.target)));
      if (at < 0) return;
      const next = destination(event.key, at, controls.length, isRightToLeft(container));
      const control = next === null ? undefined : controls[next];
      if (!control) return;
      event.preventDefault();
      makeStop(control);
      control.focus();
    },
    { signal },
  );
}

/** Where a key leads from place `at` of `count`, round the ends; `null` for a key that moves nothing. */
export function destination(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const onward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === onward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** Whether text runs from right to left in `element`. */
export function isRightToLeft(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
