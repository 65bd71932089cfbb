/**
 * Stops key presses inside `element` from reaching the page. From a shadow root they arrive there with the host
 * as target, so a page with single-key shortcuts takes a letter typed into a note for one of them.
 */
export function keepKeysInside(element: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
