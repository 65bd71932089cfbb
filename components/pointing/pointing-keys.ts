/** What can be done while pointing. */
export type PointingKey = 'larger' | 'smaller' | 'next' | 'previous' | 'confirm' | 'end';

const KEYS: Readonly<Record<string, PointingKey>> = {
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Enter: 'confirm',
  Escape: 'end',
};

/** What a key press means while pointing; `null` for any other key, and with a modifier held. */
export function pointingKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>,
): PointingKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null;
  return KEYS[event.key] ?? null;
}
