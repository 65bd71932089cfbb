import { type LinkedData, readLinkedData } from './json-ld.ts';
import { type WordBag, type WordBags, wordBag, wordBags, wordsOf } from './words.ts';

/** What a page says of itself in its head, read once and handed to every step. */
export interface PageClues {
  linked: LinkedData;
  /** Content of the first meta element of one of these names or properties that isn't empty. Names in lower case. */
  meta(...names: string[]): string | null;
  title: string;
  canonical: string | null;
  /** What the page's head and JSON-LD call it. */
  titles: WordBags;
  description: WordBag;
  /** Every run of four words of the JSON-LD's article bodies, joined by spaces. */
  bodyShingles: ReadonlySet<string>;
}

/** Reads the head and the JSON-LD of a document. */
export function readPageClues(document: Document): PageClues {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = contents.get(name);
      if (content !== undefined) return content;
    }
    return null;
  };
  const linked = readLinkedData(document);
  const title = document.title.trim();
  const titles = wordBags(
    [
      meta('og:title'),
      meta('twitter:title'),
      title,
      ...linked.articles.map((article) => article.headline ?? article.name),
    ].map((candidate) => candidate ?? ''),
  );
  return {
    linked,
    meta,
    title,
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    titles,
    description: wordBag(meta('og:description', 'description') ?? ''),
    bodyShingles: new Set(linked.articles.flatMap((article) => shingles(wordsOf(article.articleBody ?? '')))),
  };
}

/** Every run of four words. */
export function shingles(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + 4 <= words.length; at++) runs.push(words.slice(at, at + 4).join(' '));
  return runs;
}
