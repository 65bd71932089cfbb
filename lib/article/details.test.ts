// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findArticles } from './find-articles.ts';
import { newsPage, paragraphs } from './test-page.ts';
import type { ArticleDetails } from './types.ts';

function details(
  head: string,
  top = '',
  url = 'https://www.news.example/2031/04/ferry-runs-again-today?utm_source=x',
): ArticleDetails {
  const page = new DOMParser().parseFromString(
    newsPage(`<article><h1>Ferry runs again today</h1>${top}${paragraphs(5)}</article>`, head),
    'text/html',
  );
  Object.defineProperty(page, 'URL', { value: url });
  const [article] = findArticles(page);
  if (!article) throw new Error('none found');
  return article.details;
}

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('details', () => {
  it('come from JSON-LD in a graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'The Harbour Post' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry runs again today',
          author: [
            { '@type': 'Person', name: 'Ida Ree' },
            { '@type': 'Organization', name: 'Coast Wire' },
            { '@type': 'Person', name: 'The Harbour Post' },
          ],
          datePublished: '2031-04-09T08:00:00+02:00',
          publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Post' },
          inLanguage: 'en-gb',
        },
      ],
    };
    expect(details(ld(graph))).toEqual({
      title: 'Ferry runs again today',
      // An agency that is named as an author is one; the outlet named as a person isn't.
      byline: ['Ida Ree', 'Coast Wire'],
      publishedAt: '2031-04-09T08:00:00+02:00',
      modifiedAt: null,
      outlet: 'The Harbour Post',
      language: 'en',
      url: 'https://www.news.example/2031/04/ferry-runs-again-today',
    });
  });

  it('say when the article was changed, by what the page declares or prints', () => {
    const published = '<meta property="article:published_time" content="2031-04-09T08:00:00+02:00">';
    const changed = (head: string, top = ''): string | null => details(published + head, top).modifiedAt;
    expect(changed(ld({ '@type': 'NewsArticle', dateModified: '2031-04-09T11:30:00+02:00' }))).toBe(
      '2031-04-09T11:30:00+02:00',
    );
    expect(changed('<meta property="article:modified_time" content="2031-04-10T07:00:00Z">')).toBe(
      '2031-04-10T07:00:00Z',
    );
    expect(
      changed('', '<time itemprop="dateModified" datetime="2031-04-09T12:00:00+02:00">noon</time>'),
    ).toBe('2031-04-09T12:00:00+02:00');
    expect(
      changed('', '<p class="dateline">Published 9 April 2031. Updated: 10 April 2031 at 9:15 am</p>'),
    ).toBe('2031-04-10T09:15:00');
  });

  it('say nothing of a change that is no later than the article', () => {
    const published = '<meta property="article:published_time" content="2031-04-09T08:00:00+02:00">';
    for (const time of ['2031-04-09T08:00:00+02:00', '2031-04-09T06:00:00Z', '2031-04-09', '2031-04-01'])
      expect(
        details(`${published}<meta property="article:modified_time" content="${time}">`).modifiedAt,
      ).toBeNull();
    expect(details(published, '<p class="date">9 April 2031</p>').modifiedAt).toBeNull();
  });

  it('come from JSON-LD with line breaks in strings and a trailing comma', () => {
    const broken =
      '{"@type":"NewsArticle","headline":"Ferry runs\n again today","datePublished":"2031-04-09","author":{"name":"Ida Ree","@type":"Person"},}';
    expect(details(ld(broken))).toMatchObject({ byline: ['Ida Ree'], publishedAt: '2031-04-09' });
  });

  it('do without JSON-LD that is beyond repair or of unexpected shapes', () => {
    expect(
      details(
        ld('{{{') +
          ld('null') +
          ld([1, 'x', { '@type': 'NewsArticle', author: 7, headline: ['a'], datePublished: {} }]),
      ),
    ).toMatchObject({
      title: 'Ferry runs again today',
      byline: [],
      publishedAt: null,
    });
  });

  it('come from the head', () => {
    const head = `<title>Ferry runs again today - The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta name="author" content="By Ida Ree and Bo Kahl">
      <meta property="article:published_time" content="2031-04-09T08:00Z"><link rel="canonical" href="/2031/04/ferry?utm_campaign=c&id=7">`;
    expect(details(head)).toMatchObject({
      outlet: 'The Harbour Post',
      byline: ['Ida Ree', 'Bo Kahl'],
      publishedAt: '2031-04-09T08:00:00Z',
      url: 'https://www.news.example/2031/04/ferry?id=7',
    });
  });

  it('look on for the writer where the head gives only an address to write to', () => {
    const head =
      '<meta name="author" content="ida@post.example"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Ree">';
    expect(details(head).byline).toEqual(['Ida Ree']);
  });

  it('take a link to a writer’s page for a signature, unless it stands in the text', () => {
    expect(details('', '<div><a href="/people/ida-ree">Ida Ree</a></div>').byline).toEqual(['Ida Ree']);
    const text =
      '<p>The old quay was sold in spring to <a href="/people/bo-kahl">Bo Kahl</a>, who had wanted it for years, and who says that he will keep the crane.</p>';
    expect(details('', text).byline).toEqual([]);
  });

  it('come from microdata and from what is printed', () => {
    expect(
      details(
        '',
        '<span itemprop="author"><span itemprop="name">Ida Ree</span></span><meta itemprop="datePublished" content="2031-04-09">',
      ),
    ).toMatchObject({ byline: ['Ida Ree'], publishedAt: '2031-04-09' });
    expect(
      details(
        '',
        '<div class="article-byline">By Ida Ree, Harbour Correspondent</div><div class="publish-date">Posted 9 April 2031 8:07 pm</div>',
      ),
    ).toMatchObject({ byline: ['Ida Ree'], publishedAt: '2031-04-09T20:07:00' });
  });

  it('do not believe a canonical address that names the front page', () => {
    expect(details('<link rel="canonical" href="https://www.news.example/">').url).toBe(
      'https://www.news.example/2031/04/ferry-runs-again-today',
    );
  });

  it('leave out the outlet and the kicker from the title', () => {
    const page = new DOMParser().parseFromString(
      newsPage(
        `<article><h1><span>Islands</span> Ferry runs again today</h1>${paragraphs(5)}</article>`,
        '<title>Ferry runs again today | The Harbour Post</title><meta property="og:type" content="article">',
      ),
      'text/html',
    );
    Object.defineProperty(page, 'URL', { value: 'https://news.example/2031/ferry-runs-again-today' });
    expect(findArticles(page)[0]?.details.title).toBe('Ferry runs again today');
  });
});
