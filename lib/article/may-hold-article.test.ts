// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayHoldArticle } from './may-hold-article.ts';
import { newsPage, paragraphs } from './test-page.ts';

function may(html: string, path = '/2031/ferry'): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'URL', { value: `https://news.example${path}` });
  return mayHoldArticle(page);
}

describe('mayHoldArticle', () => {
  it('says yes to an article, declared or not', () => {
    expect(may(newsPage(`<h1>Ferry runs again</h1>${paragraphs(4)}`))).toBe(true);
    expect(
      may(
        newsPage(`<h1>Ferry runs again</h1>${paragraphs(2)}`, '<meta property="og:type" content="article">'),
      ),
    ).toBe(true);
    expect(
      may(
        newsPage(
          `<h1>Ferry runs again</h1>${paragraphs(2)}`,
          '<script type="application/ld+json">{"@type" : ["NewsArticle"]}</script>',
        ),
      ),
    ).toBe(true);
  });

  it('says yes to an article without paragraph elements', () => {
    expect(
      may(newsPage(`<h1>Ferry runs again</h1><div>${paragraphs(4).replace(/<\/?p>/g, '<br>')}</div>`)),
    ).toBe(true);
  });

  it('says no to a front page, a page of teasers and a page of links', () => {
    const teasers = '<h2><a href="/a">A headline of the day</a></h2><p>The council met on Monday.</p>'.repeat(
      20,
    );
    expect(may(newsPage(teasers), '/')).toBe(false);
    expect(may(newsPage(teasers), '/politics')).toBe(false);
    expect(may(newsPage(''), '/links')).toBe(false);
    expect(may('<html><body></body></html>')).toBe(false);
  });

  it('looks into open shadow trees', () => {
    document.body.innerHTML = '<x-app></x-app>';
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    expect(mayHoldArticle(document)).toBe(false);
    root.innerHTML = '<x-story></x-story>';
    const inner = root.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = paragraphs(20);
    expect(mayHoldArticle(document)).toBe(true);
  });

  it('imports next to nothing, as it runs on every page', () => {
    const importsOf = (file: string) =>
      readFileSync(`lib/article/${file}`, 'utf8')
        .match(/^import.*$/gm)
        ?.join('\n') ?? '';
    expect(importsOf('may-hold-article.ts')).toBe("import { openTrees } from './open-trees.ts';");
    expect(importsOf('open-trees.ts')).toBe('');
  });
});
