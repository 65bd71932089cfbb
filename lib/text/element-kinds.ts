/** Elements whose content no browser shows as running text, or that the reader operates instead of reads. */
export const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'link',
  'meta',
  'title',
  'iframe',
  'object',
  'embed',
  'applet',
  'canvas',
  'svg',
  'img',
  'picture',
  'source',
  'audio',
  'video',
  'track',
  'map',
  'button',
  'input',
  'select',
  'option',
  'optgroup',
  'datalist',
  'textarea',
  'meter',
  'progress',
  'dialog',
  'rp',
  'rt',
]);

/** Elements that the browser's own style sheet lays out as blocks: text on either side stands on lines of its own. */
const BLOCK: ReadonlySet<string> = new Set([
  'html',
  'body',
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'details',
  'summary',
  'dd',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'legend',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'ul',
  'xmp',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
]);

/** Blocks that follow each other without the margin that sets paragraphs apart. */
const TIGHT: ReadonlySet<string> = new Set([
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'summary',
  'legend',
  'caption',
]);

/** Whether an element of this local name stands on lines of its own, by its name alone: works without layout. */
export function isBlockName(localName: string): boolean {
  return BLOCK.has(localName);
}

/** How many line breaks the edges of an element put between its text and what is beside it: 0, 1 or 2. */
export function edgeBreaks(localName: string): 0 | 1 | 2 {
  if (!BLOCK.has(localName)) return 0;
  return TIGHT.has(localName) ? 1 : 2;
}

// The class names by which the common style kits (Bootstrap, WordPress, Tailwind, GOV.UK, USWDS) hide text from all but screen readers.
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only))?|offscreen|a11y-hidden|assistive-text)(?:\s|$)/i;

/** Whether the page itself declares this element unseen. Reads attributes only, no layout. */
export function isDeclaredHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const className = element.getAttribute('class');
  if (className !== null && SCREEN_READER_ONLY.test(className)) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element with a shadow tree of its own is laid out as a block: its name says nothing of that. Asks for layout. */
export function isBlockHost(element: Element): boolean {
  if (!element.shadowRoot) return false;
  const view = element.ownerDocument.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return false;
  return !/^(?:inline|contents|none|ruby|$)/.test(view.getComputedStyle(element).display);
}

/** Whether layout shows this element. True where there is no layout to ask. */
export function isRendered(element: Element): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}
