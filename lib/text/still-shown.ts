// In a frame that was taken away, or went to another page, everything is still connected, but its document has no window
// any more. In Firefox whatever is asked of it may throw besides: "can't access dead object".

/** Whether an element is still in a document that is shown. */
export function isStillShown(element: Element): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    return false;
  }
}

/** Whether a document is still shown: its frame is there and holds it. */
export function isShownDocument(document: Document): boolean {
  try {
    return document.defaultView !== null;
  } catch {
    return false;
  }
}
