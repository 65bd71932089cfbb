/**
 * Gives happy-dom what it lacks of slots: `assignedSlot`, and a `checkVisibility` that holds what is in a slot for shown.
 * For unit tests; that browsers do the same is held by the browser tests.
 */
export function teachSlots(): void {
  const assignedSlot = {
    configurable: true,
    get(this: Element | Text): Element | null {
      for (const slot of this.parentElement?.shadowRoot?.querySelectorAll('slot') ?? []) {
        if (slot.assignedNodes().includes(this)) return slot;
      }
      return null;
    },
  };
  Object.defineProperty(Element.prototype, 'assignedSlot', assignedSlot);
  Object.defineProperty(Text.prototype, 'assignedSlot', assignedSlot);
  Object.defineProperty(Element.prototype, 'checkVisibility', { configurable: true, value: () => true });
}
