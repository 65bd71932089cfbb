// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../text/text-map.ts';
import { findArticles } from './find-articles.ts';
import { newsPage, paragraphs } from './test-page.ts';

const HEAD =
  '<title>Ferry strike: the day as it happened | The Harbour Post</title><meta property="og:type" content="article">';
const LINKED = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry strike: the day as it happened",
  "datePublished":"2031-04-09T06:00:00+01:00","dateModified":"2031-04-09T18:20:00+01:00","liveBlogUpdate":[
  {"@type":"BlogPosting","headline":"Crews walk out","datePublished":"2031-04-09T07:15:00+01:00","url":"https://news.example/live#e1"}]}</script>`;

function open(main: string, head = HEAD): Document {
  const page = new DOMParser().parseFromString(newsPage(main, head), 'text/html');
  Object.defineProperty(page, 'URL', {
    value: 'https://news.example/2031/apr/09/ferry-strike-as-it-happened',
  });
  return page;
}

const entry = (heading: string, time: string, seed: string, tag = 'article'): string =>
  `<${tag} class="entry" id="${seed}"><time datetime="${time}">then</time><h2>${heading}</h2>${paragraphs(2, seed)}</${tag}>`;
const HEADLINE = '<h1>Ferry strike: the day as it happened</h1><p class="byline">By Ida Ree</p>';
const DAY = [
  entry('Talks begin again', '2031-04-09T18:20:00+01:00', 'Third'),
  entry('Passengers sent home', '2031-04-09T11:05:00+01:00', 'Second'),
  entry('Crews walk out', '2031-04-09T07:15:00+01:00', 'First'),
];

function only(page: Document) {
  const found = findArticles(page);
  expect(found).toHaveLength(1);
  const [article] = found;
  if (!article) throw new Error('none');
  return article;
}

describe('a live blog', () => {
  it('is one article whose entries have their times and headings', () => {
    const article = only(open(`${HEADLINE}<div>${DAY.join('')}</div>`));
    expect(article.headline?.textContent).toBe('Ferry strike: the day as it happened');
    expect(article.entries?.map(({ heading, publishedAt }) => [heading, publishedAt])).toEqual([
      ['Talks begin again', '2031-04-09T18:20:00+01:00'],
      ['Passengers sent home', '2031-04-09T11:05:00+01:00'],
      ['Crews walk out', '2031-04-09T07:15:00+01:00'],
    ]);
    expect(buildTextMap(article).text.match(/report number/g)).toHaveLength(6);
    for (const { root, from, to } of article.entries ?? []) {
      expect(to - from).toBeGreaterThanOrEqual(2);
      expect(article.blocks.slice(from, to).every((block) => root.contains(block))).toBe(true);
    }
  });

  it('is known by what the page declares, its times too, with entries in plain boxes', () => {
    const bare = [
      '<div class="b"><span class="when">09:40</span><h3>Buses are full</h3>',
      '<div class="b" id="e1"><span class="when">07:15</span><h3>Crews walk out</h3>',
    ].map((top, at) => `${top}${paragraphs(3, `Part ${at}`)}</div>`);
    const article = only(open(`${HEADLINE}<div>${bare.join('')}</div>`, HEAD + LINKED));
    expect(article.entries?.map(({ heading, publishedAt }) => [heading, publishedAt])).toEqual([
      ['Buses are full', null],
      ['Crews walk out', '2031-04-09T07:15:00+01:00'],
    ]);
    expect(article.details).toMatchObject({
      publishedAt: '2031-04-09T06:00:00+01:00',
      modifiedAt: '2031-04-09T18:20:00+01:00',
    });
  });

  it('is no article with teasers of the day’s other stories below', () => {
    const teasers = ['Bakers strike', 'Rain for a week', 'A bridge at last'].map(
      (title, at) =>
        `<div class="teaser"><time datetime="2031-04-09T0${at}:10">0${at}:10</time><h3><a href="/${at}">${title}</a></h3><p>${'Nobody in the town had expected it so soon, said those who were asked about it on the quay.'}</p></div>`,
    );
    const main = `<article>${HEADLINE}${paragraphs(6)}</article><div>${teasers.join('')}</div>`;
    for (const { entries } of findArticles(open(main))) expect(entries).toBeUndefined();
  });

  it('is neither a blog’s posts of several weeks nor articles that are stacked', () => {
    const posts = ['02', '12', '22'].map((day) => entry(`Post of the ${day}th`, `2031-04-${day}`, `P${day}`));
    for (const { entries } of findArticles(open(`${HEADLINE}<div>${posts.join('')}</div>`)))
      expect(entries).toBeUndefined();
    const stacked = [
      'Ferry runs again after the storm',
      'Bakers strike over the price of flour',
      'Rain for a week',
    ]
      .map(
        (title, at) =>
          `<article><h1>${title}</h1><time datetime="2031-04-09T0${at}:00">x</time>${paragraphs(5, `S${at}`)}</article>`,
      )
      .join('');
    const found = findArticles(open(stacked));
    expect(found).toHaveLength(3);
    expect(found.every(({ entries }) => entries === undefined)).toBe(true);
  });
});
