import { parseHTML } from 'linkedom';
import { type PageArticle, pageArticles } from './page-articles.ts';

/**
 * The articles of a page given as HTML, found without layout and without running its scripts; [] where there is none.
 * `url` is where the page was loaded from.
 */
export function articlesOfHtml(html: string, url: string): PageArticle[] {
  return pageArticles(parsePage(html, url));
}

/** Parses a page with linkedom and adds what the finder asks of a document and linkedom leaves out: its address. */
export function parsePage(html: string, url: string): Document {
  // Without an <html> element linkedom makes a document of the first element that it meets.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  Object.defineProperty(document, 'URL', { value: url });
  Object.defineProperty(document, 'baseURI', { value: url });
  // Where browsers merge a second <html> or a late <body> into the first, linkedom nests them and answers with an empty body.
  const [body] = [...document.querySelectorAll('body')].sort((a, b) => textLength(b) - textLength(a));
  if (body) Object.defineProperty(document, 'body', { value: body });
  return document;
}

function textLength(element: Element): number {
  return element.textContent?.length ?? 0;
}
