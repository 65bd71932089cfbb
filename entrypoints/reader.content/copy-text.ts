/**
 * Puts text on the clipboard. On http pages there is no `navigator.clipboard`; there the text is put into the
 * copy event that the old command raises, before the page's own listeners can change it.
 *
 * @returns whether it is there now
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let isSet = false;
  const listening = new AbortController();
  window.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      isSet = event.clipboardData !== null;
    },
    { capture: true, signal: listening.signal },
  );
  const isDone = document.execCommand('copy');
  listening.abort();
  return isDone && isSet;
}
