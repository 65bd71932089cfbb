/** The one element of ours in a page; its content is in a closed shadow root. */
export const HOST_NAME = 'pressmark-ui';

/**
 * The page's rules reach the host, and rules in the shadow root would lose to them: hence inline and important.
 * It has no size; what it holds is placed in the coordinates of the page, so that it scrolls along without a
 * listener. What is inherited is cut off further inside, see overlay.tsx.
 */
const HOST_STYLE = {
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  visibility: 'visible',
  'z-index': '2147483647',
};

/**
 * Adds our host behind the page's body, in the top layer so that nothing of the page covers the card.
 *
 * @param css of the shadow root; as a constructed sheet, because a page's security policy may forbid style elements
 * @returns where to render, and what takes the host away again
 */
export function createOverlayHost(document: Document, css: string): { root: ShadowRoot; remove: () => void } {
  // One left by a version of the extension that was replaced while this page was open.
  for (const left of document.querySelectorAll(HOST_NAME)) left.remove();
  const host = document.createElement(HOST_NAME);
  for (const [property, value] of Object.entries(HOST_STYLE))
    host.style.setProperty(property, value, 'important');
  host.popover = 'manual';
  // Open only in the browser tests, which must look inside.
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.showPopover();
  return { root, remove: () => host.remove() };
}
