import { describe, expect, it } from 'vitest';
import { newsPage, paragraphs } from '../lib/article/test-page.ts';
import { articlesOfHtml } from './page.ts';

const ADDRESS = 'https://news.example/2031/04/ferry-runs-again-today?utm_source=mail';
const HEAD = '<title>Ferry runs again today</title><meta property="og:type" content="article">';
const STORY = `<article><h1>Ferry runs again today</h1><figure><img><figcaption>The ferry on Sunday</figcaption></figure>${paragraphs(4)}</article>`;

describe('articlesOfHtml', () => {
  it('gives details and body text without layout', () => {
    const [article, ...others] = articlesOfHtml(`<!doctype html>${newsPage(STORY, HEAD)}`, ADDRESS);
    expect(others).toEqual([]);
    expect(article?.details).toMatchObject({
      title: 'Ferry runs again today',
      language: 'en',
      url: ADDRESS.replace(/\?.*/, ''),
    });
    expect(article?.text.split('\n\n')).toHaveLength(4);
    expect(article?.text).toMatch(/^The old ferry/);
  });

  it('reads pages with a second <html> inside the first, or with none', () => {
    const nested = newsPage(STORY, HEAD).replace(
      '<html lang="en">',
      '<html class="ie6"><html class="ie7"><html lang="en">',
    );
    expect(articlesOfHtml(nested, ADDRESS)).toHaveLength(1);
    expect(articlesOfHtml(STORY, ADDRESS)).toHaveLength(1);
  });

  it('gives none for what is no page', () => {
    for (const html of ['', 'plain words', '<html></html>', '<svg/>', '{"a":1}'])
      expect(articlesOfHtml(html, 'no address')).toEqual([]);
  });
});
