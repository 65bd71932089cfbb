// Part of the scout that runs on every page: no imports, a few queries, no layout.

/** Words in paragraphs that make up a short news item. */
const LEAST_WORDS = 120;

/**
 * Whether it is worth loading the finder for this page: a cheap first guess that rather says yes to a list page than no to an article.
 * Reads the DOM as it is now; to be asked again when the page has changed.
 */
export function mayHoldArticle(document: Document): boolean {
  const words = proseWordCount(document);
  if (declaresArticle(document)) return words >= 40;
  if (isFrontPage(document)) return false;
  return words >= LEAST_WORDS;
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

function isFrontPage(document: Document): boolean {
  const path = document.defaultView?.location?.pathname ?? '';
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(path) && path !== '';
}

/** Words in paragraphs that look like running text, counted no further than needed. */
function proseWordCount(document: Document): number {
  let words = 0;
  for (const paragraph of document.querySelectorAll('p,blockquote,[itemprop="articleBody"]')) {
    const text = paragraph.textContent ?? '';
    if (text.length < 60) continue;
    words += text.length / 6;
    if (words >= LEAST_WORDS) break;
  }
  return words;
}
