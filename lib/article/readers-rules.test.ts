// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../text/text-map.ts';
import { findArticles } from './find-articles.ts';
import type { ReadersRule } from './readers-rules.ts';
import { newsPage, paragraphs } from './test-page.ts';

const HEAD = '<title>Ferry runs again | The Harbour Post</title><meta property="og:type" content="article">';

function open(html: string, url = 'https://news.example/2031/04/09/ferry-runs-again'): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

const article = (...selectors: string[]): ReadersRule[] =>
  selectors.map((selector) => ({ kind: 'article', selector }));
const not = (...selectors: string[]): ReadersRule[] =>
  selectors.map((selector) => ({ kind: 'not', selector }));

function read(page: Document, rules: readonly ReadersRule[] = []) {
  return findArticles(page, { rules }).map((found) => {
    const map = buildTextMap(found);
    return { headline: map.text.slice(0, map.bodyStart).trim(), body: map.text.slice(map.bodyStart), found };
  });
}

const STORY = `<h1>Ferry runs again</h1><div class="body">${paragraphs(6)}
  <p class="plug">Our weekly letter tells you what the harbour talks about, every Friday before noon.</p>
  ${paragraphs(2, 'Later:')}</div>`;

describe('“not part of the article”', () => {
  it('takes an element out of the body and leaves the rest as it was', () => {
    const page = open(newsPage(`<article>${STORY}</article>`, HEAD));
    const [before] = read(page);
    const [after] = read(page, not('.plug'));
    expect(before?.body).toContain('Our weekly letter');
    expect(after?.body).toBe(before?.body.replace(/Our weekly letter.*?noon\.\n\n/u, ''));
    expect(after?.headline).toBe('Ferry runs again');
  });

  it('takes words out of the middle of a paragraph', () => {
    const page = open(
      newsPage(
        `<article>${STORY.replace('two hundred people', 'two hundred <span class="ad">Buy oars today.</span> people')}</article>`,
        HEAD,
      ),
    );
    const [after] = read(page, not('.ad'));
    expect(read(page)[0]?.body).toContain('Buy oars');
    expect(after?.body).not.toContain('Buy oars');
    expect(after?.body).toContain('with two hundred people on board');
  });

  it('takes a box out of text that stands in the same element', () => {
    const bare = paragraphs(5).replaceAll(/<\/?p>/g, '<br><br>');
    const page = open(
      newsPage(
        `<article><h1>Ferry runs again</h1><div class="body">${bare}<div class="box"><p>Read what our captain wrote about the long winter in the harbour, and about the ice.</p></div>${bare}</div></article>`,
        HEAD,
      ),
    );
    const [after] = read(page, not('.box'));
    expect(after?.body).toContain('The old ferry left');
    expect(after?.body).not.toContain('our captain wrote');
  });

  it('leaves no article where all of it is taken out, rather than another', () => {
    const page = open(newsPage(`<article>${STORY}</article>`, HEAD));
    expect(read(page, not('article'))).toEqual([]);
  });
});

describe('“this is the article”', () => {
  const LIST = Array.from({ length: 8 }, (_, at) => `<li>Item ${at + 1}: a lamp</li>`).join('');
  const other = `<div class="wrong"><h1>About the letter</h1>${paragraphs(7, 'Wrong:')}</div>`;

  it('reads what the finder passes over, whatever it looks like', () => {
    const page = open(newsPage(`<div class="inventory"><h1>Lost in the storm</h1><ul>${LIST}</ul></div>`));
    expect(read(page)).toEqual([]);
    const [found] = read(page, article('.inventory'));
    expect(found?.headline).toBe('Lost in the storm');
    expect(found?.body).toMatch(/^Item 1: a lamp\s+Item 2.*Item 8: a lamp$/su);
  });

  it('takes the place of what was found', () => {
    const page = open(
      newsPage(`${other}<div class="right"><p>${'A short note on the tide. '.repeat(4)}</p></div>`),
    );
    expect(read(page)[0]?.body).toContain('Wrong:');
    const [found, ...more] = read(page, article('.right'));
    expect(more).toEqual([]);
    expect(found?.body).toMatch(/^A short note/u);
    expect(found?.found.details.title).not.toBe('');
  });

  it('takes the headline above when the element holds none', () => {
    const page = open(newsPage(`<article>${STORY}</article>`, HEAD));
    const [found] = read(page, article('.body'));
    expect(found?.headline).toBe('Ferry runs again');
    expect(found?.body).toContain('That was report number 6.');
  });

  it('is one article for each element, with what is said inside captions, forms and menus left out', () => {
    const one = (name: string) =>
      `<section class="piece"><h2>${name} came home</h2>${paragraphs(3, name)}
       <figure><img alt=""><figcaption>${name} on the quay, seen from the old lighthouse.</figcaption></figure>
       <nav><a href="/">Everything else about ${name} and the ships</a></nav>
       <form><label>Your address, so that we can write to you</label></form></section>`;
    const found = read(open(newsPage(one('Ada') + one('Bo'), HEAD)), article('.piece'));
    expect(found.map(({ headline }) => headline)).toEqual(['Ada came home', 'Bo came home']);
    for (const { body } of found) {
      expect(body).toContain('That was report number 3.');
      expect(body).not.toMatch(/quay, seen|Everything else|Your address/u);
    }
  });

  it('is one article for nested elements, the outermost', () => {
    const page = open(newsPage(`<article class="a"><div class="a">${STORY}</div></article>`, HEAD));
    expect(read(page, article('.a'))).toHaveLength(1);
  });

  it('gives way to “not part of it” inside', () => {
    const page = open(newsPage(`<article>${STORY}</article>`, HEAD));
    const [found] = read(page, [...article('article'), ...not('.plug')]);
    expect(found?.body).toContain('Later:');
    expect(found?.body).not.toContain('Our weekly letter');
  });

  it('works for an element within a paragraph', () => {
    const page = open(
      newsPage(
        '<div>Menu of words <span class="text">The tide was high at noon, and low at six.</span> more</div>',
      ),
    );
    expect(read(page, article('.text')).map(({ body }) => body)).toEqual([
      'The tide was high at noon, and low at six.',
    ]);
  });
});

describe('a rule that means nothing on a page', () => {
  it.each([
    ['matches no element', '.not-here'],
    ['matches an element without text', '.hollow'],
    ['is no CSS', 'div[['],
  ])('changes nothing when it %s', (_, selector) => {
    const page = open(newsPage(`<article>${STORY}<div class="hollow"></div></article>`, HEAD));
    const plain = read(page).map(({ body }) => body);
    expect(read(page, article(selector)).map(({ body }) => body)).toEqual(plain);
    expect(read(page, not(selector)).map(({ body }) => body)).toEqual(plain);
    const front = open(newsPage('<ul><li><a href="/1">One</a></li></ul>'));
    expect(read(front, [...article(selector), ...not(selector)])).toEqual([]);
  });
});
