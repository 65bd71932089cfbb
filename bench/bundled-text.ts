import { readFileSync } from 'node:fs';
import { array, object, parse, pipe, record, string, transform } from 'valibot';

const Truth = record(string(), object({ articles: array(object({ text: string() })) }));
const Texts = pipe(
  Truth,
  transform((pages) => Object.values(pages).flatMap((page) => page.articles.map(({ text }) => text))),
);

function bundledTexts(): string[] {
  return parse(Texts, JSON.parse(readFileSync(new URL('../pages/truth.json', import.meta.url), 'utf8')));
}

/** How many words a text has, parted by white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** The bundled articles one after another, again and again, up to a number of words. */
export function textOfWords(count: number): string {
  const paragraphs = [...new Set(bundledTexts())].flatMap((text) => text.split('\n\n'));
  const taken: string[] = [];
  for (let words = 0, i = 0; words < count && paragraphs.length > 0; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    taken.push(paragraph);
    words += wordCount(paragraph);
  }
  return taken.join('\n\n');
}
