import { openTrees } from './open-trees.ts';

// Part of the scout that runs on every page: a few queries, no layout.

/** Words of running text in a short news item. */
const LEAST_WORDS = 70;
/** The same where the page says that it is an article. */
const LEAST_WORDS_DECLARED = 40;
/** A front page must have as much running text as an essay: its teasers alone have less. */
const LEAST_WORDS_IN_FRONT = 600;

/**
 * Whether it is worth loading the finder for this page: a cheap first guess that rather says yes to a list page than no to an article.
 * Reads the DOM as it is now; to be asked again when the page has changed.
 */
export function mayHoldArticle(document: Document): boolean {
  if (!document.body) return false;
  if (declaresArticle(document)) return hasProse(document, LEAST_WORDS_DECLARED, 40);
  if (isFrontPage(document.URL)) return hasProse(document, LEAST_WORDS_IN_FRONT, 200);
  return hasProse(document, LEAST_WORDS, 100);
}

/** Whether the head or the JSON-LD names an article type. JSON is searched as text: parsing it can wait for the finder. */
function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/article|blog|news/i.test(type)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (
      /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/.test(script.textContent ?? '')
    )
      return true;
  }
  return false;
}

/** Whether an address is a site's first page, possibly of one language edition. */
function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?(?:#.*)?$/i.test(
    url,
  );
}

// Text in these isn't running text: teasers are links, lists and menus are items, the rest isn't shown.
const NO_PROSE = /^(?:a|script|style|noscript|template|textarea|button|option|title|label|h[1-6])$/;
const TEXT_NODES = 4;

/**
 * Whether pieces of text of at least `shortest` letters have `words` words between them. Counts no further than that.
 * By text nodes rather than paragraphs, as many sites set their text in bare `div`s. Open shadow trees are looked into only
 * where the page's own tree has too little.
 */
function hasProse(document: Document, words: number, shortest: number): boolean {
  let found = wordsUnder(document.body, words, shortest);
  if (found >= words) return true;
  for (const root of openTrees(document).roots) {
    found += wordsUnder(root, words - found, shortest);
    if (found >= words) return true;
  }
  return false;
}

function wordsUnder(root: Element | ShadowRoot, enough: number, shortest: number): number {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < shortest) continue;
    const name = node.parentElement?.localName ?? '';
    if (NO_PROSE.test(name)) continue;
    found += wordsIn(text.trim(), shortest);
    if (found >= enough) return found;
  }
  return found;
}

function wordsIn(text: string, shortest: number): number {
  if (text.length < shortest) return 0;
  // Scripts without spaces: about two letters a word.
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text) ? text.length / 2 : text.length / 6;
}
