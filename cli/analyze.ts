import { analyze } from '../lib/analysis/analyze.ts';
import type { Recogniser } from '../lib/analysis/entities/mention.ts';
import type { Analysis } from '../lib/analysis/types.ts';
import type { ArticlesInBrowser } from './articles-in-browser.ts';
import { type AnalyzeLine, readAnalyzeLine } from './line-shapes.ts';

/** One article of an answer: what is known of it, its text, and what was found in it. */
export interface AnalyzedArticle extends Analysis {
  title: string | null;
  byline: string[];
  publishedAt: string | null;
  language: string | null;
  /** What all offsets of entities and claims count in. */
  text: string;
}

/**
 * Articles of a line of text or of a page; a page without an article gives none.
 *
 * @param recognise finds the names
 * @param browser where pages are opened; without it they are read without layout
 */
export async function analyzeSource(
  source: { text: string } | { html: string; url: string },
  recognise: Recogniser,
  browser?: ArticlesInBrowser,
): Promise<AnalyzedArticle[]> {
  if ('text' in source) {
    return [
      {
        title: null,
        byline: [],
        publishedAt: null,
        language: null,
        text: source.text,
        ...analyze(source.text, {}, recognise),
      },
    ];
  }
  // Loaded only when a page comes: the DOM that it needs takes longer to start than a line of text takes to be analysed.
  const found = browser
    ? await browser.find(source.html, source.url)
    : (await import('./page.ts')).articlesOfHtml(source.html, source.url);
  return found.map(({ details, text }) => {
    const { title, byline, publishedAt, language } = details;
    const meta = { title, language: language ?? undefined, publishedAt: publishedAt ?? undefined };
    const analysis = analyze(text, meta, recognise);
    return { title, byline, publishedAt, language, text, ...analysis };
  });
}

/** The answer to one line of `analyze --jsonl`. @throws BadLine */
export async function answerAnalyzeLine(
  line: unknown,
  recognise: Recogniser,
  browser?: ArticlesInBrowser,
): Promise<{ id: AnalyzeLine['id']; articles: AnalyzedArticle[] }> {
  const source = readAnalyzeLine(line);
  return { id: source.id, articles: await analyzeSource(source, recognise, browser) };
}
