/** Longer than any selector that a person writes or that is made here. */
export const LONGEST_SELECTOR = 500;

/** What is wrong with a selector, in words for the reader; `null` for one that this browser can read. Matches nothing, changes nothing. */
export function selectorProblem(document: Document, selector: string): string | null {
  if (selector.trim() === '') return 'The CSS selector is empty.';
  if (selector.length > LONGEST_SELECTOR)
    return `The CSS selector is longer than ${LONGEST_SELECTOR} characters.`;
  try {
    document.createDocumentFragment().querySelector(selector);
  } catch {
    return `“${selector}” is no CSS selector. One looks like “.story-body” or “main > article”.`;
  }
  // Matches no element, and browsers don't say so.
  if (/::/.test(selector.replace(/"[^"]*"|'[^']*'/g, '')))
    return `“${selector}” names a part that only style sheets know (“::”), and would match nothing.`;
  return null;
}
