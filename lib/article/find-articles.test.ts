// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../text/text-map.ts';
import { findArticles } from './find-articles.ts';
import { newsPage, paragraphs } from './test-page.ts';

const URL_OF_ARTICLE = 'https://news.example/2031/04/09/ferry-runs-again-after-the-storm';

function open(html: string, url = URL_OF_ARTICLE): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

function texts(page: Document): string[] {
  return findArticles(page).map((article) => {
    const map = buildTextMap(article);
    return map.text.slice(map.bodyStart);
  });
}

const HEAD =
  '<title>Ferry runs again after the storm | The Harbour Post</title><meta property="og:type" content="article">';

describe('an article', () => {
  const page = open(
    newsPage(
      `<article>
        <h1>Ferry runs again after the storm</h1>
        <div class="byline">By <a rel="author" href="/ida">Ida Ree</a></div><time datetime="2031-04-09T08:00:00Z">9 April 2031</time>
        <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a> <span>TT</span></div>
        <figure><img src="a.jpg" alt=""><figcaption>The ferry Hedda at the pier on Sunday. Photo: Bo Kahl</figcaption></figure>
        <div class="body">${paragraphs(4)}
          <h2>What the council wants</h2>
          <p><a href="/other">Read more: Why the pier fell last year</a></p>
          ${paragraphs(2, 'Later')}
          <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">The pier in pictures</a></li><li><a href="/2">A ferry for the islands</a></li></ul></div>
          ${paragraphs(1, 'At last')}
        </div>
        <div class="newsletter-signup"><form><p>Sign up for our newsletter and get the news of the harbour every morning.</p><input><button>Sign up</button></form></div>
      </article>
      <section class="comments"><h2>Comments</h2><div class="comment"><p>I have always said so.</p></div><div class="comment"><p>So have I, for what that is worth, and nobody listened.</p></div></section>`,
      HEAD,
    ),
  );

  it('is found with its headline and its paragraphs, and nothing else', () => {
    const [text, ...others] = texts(page);
    expect(others).toEqual([]);
    expect(text?.match(/report number/g)).toHaveLength(7);
    expect(text).toContain('What the council wants');
    for (const noise of [
      'Photo',
      'Share',
      'TT',
      'Read more',
      'Related',
      'pictures',
      'newsletter',
      'always said',
      'Most read',
      '©',
      'Ida Ree',
    ])
      expect(text).not.toContain(noise);
    const [article] = findArticles(page);
    expect(article?.headline?.localName).toBe('h1');
    expect(article?.root.localName).toBe('article');
    expect(article?.details).toMatchObject({
      title: 'Ferry runs again after the storm',
      byline: ['Ida Ree'],
      publishedAt: '2031-04-09T08:00:00Z',
    });
  });

  it('leaves the page as it was', () => {
    const before = page.documentElement.outerHTML;
    findArticles(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is made of the page’s own elements, in order, none inside another', () => {
    const [article] = findArticles(page);
    if (!article) throw new Error('none found');
    article.blocks.forEach((block, at) => {
      expect(page.contains(block)).toBe(true);
      const next = article.blocks[at + 1];
      if (next) expect(block.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  });
});

describe('an article in an old layout', () => {
  it('is found where one element holds text, breaks and boxes', () => {
    const sentences = paragraphs(5).replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>');
    const [text, ...others] = texts(
      open(
        newsPage(
          `<div id="c"><h1>Ferry runs again after the storm</h1>${sentences}<div class="ad">Advertisement</div>${sentences.replaceAll('report', 'notice')}</div>`,
          HEAD,
        ),
      ),
    );
    expect(others).toEqual([]);
    expect(text?.match(/(?:report|notice) number/g)).toHaveLength(10);
    expect(text).not.toContain('Advertisement');
    expect(text).not.toContain('Ferry runs again');
    expect(text?.split('\n\n').length).toBeGreaterThanOrEqual(10);
  });
});

describe('articles stacked on one page', () => {
  const story = (title: string, seed: string, by: string): string =>
    `<article about="/${seed.toLowerCase()}"><h1>${title}</h1><p class="byline">By ${by}</p><time datetime="2031-04-0${seed.length}">x</time><div>${paragraphs(5, seed)}</div></article>`;

  it('are each found with a headline, byline, date and address of their own', () => {
    const found = findArticles(
      open(
        newsPage(
          story('Ferry runs again after the storm', 'Here', 'Ida Ree') +
            story('Bakers strike over the price of flour', 'Elsewhere', 'Bo Kahl'),
          HEAD,
        ),
      ),
    );
    expect(
      found.map(({ details }) => [details.title, details.byline, details.publishedAt, details.url]),
    ).toEqual([
      ['Ferry runs again after the storm', ['Ida Ree'], '2031-04-04', 'https://news.example/here'],
      ['Bakers strike over the price of flour', ['Bo Kahl'], '2031-04-09', 'https://news.example/elsewhere'],
    ]);
    expect(found.map(({ blocks }) => blocks.every((block) => block.textContent?.startsWith('Here')))).toEqual(
      [true, false],
    );
    expect(found[1]?.blocks.every((block) => block.textContent?.startsWith('Elsewhere'))).toBe(true);
  });

  it('are told apart in one container', () => {
    const bare = (title: string, seed: string): string => `<h1>${title}</h1>${paragraphs(5, seed)}`;
    const found = texts(
      open(
        newsPage(
          `<div>${bare('Ferry runs again after the storm', 'Here')}${bare('Bakers strike over the price of flour', 'Elsewhere')}</div>`,
          HEAD,
        ),
      ),
    );
    expect(found.map((text) => text.match(/report number/g)?.length)).toEqual([5, 5]);
  });

  it('are told apart by headings of one template, and sections of one article are not', () => {
    const post = (title: string, seed: string): string =>
      `<div class="post post-${seed}"><h2 class="title">${title}</h2><div>${paragraphs(6, seed)}</div></div>`;
    const posts =
      post('Ferry runs again after the storm', 'Here') +
      post('Bakers strike over the price of flour', 'Elsewhere');
    expect(texts(open(newsPage(posts, HEAD))).map((text) => text.match(/report number/g)?.length)).toEqual([
      6, 6,
    ]);
    const sections = `<article><h1>Ferry runs again after the storm</h1>${posts}</article>`;
    expect(texts(open(newsPage(sections, HEAD))).map((text) => text.match(/report number/g)?.length)).toEqual(
      [12],
    );
  });

  it('are not made up from a teaser with a first-level heading', () => {
    const teaser =
      '<section><h1>Bakers strike over the price of flour</h1><p>Nobody had bread on Monday. <a href="/bakers">More</a></p></section>';
    expect(
      findArticles(
        open(newsPage(story('Ferry runs again after the storm', 'Here', 'Ida Ree') + teaser, HEAD)),
      ),
    ).toHaveLength(1);
  });
});

describe('pages without an article', () => {
  it('give none: a front page of teasers', () => {
    const teasers = Array.from(
      { length: 20 },
      (_, at) =>
        `<article><h2><a href="/s/${at}">A headline of the day, number ${at}</a></h2><p>The council met on Monday and will meet again. It was the ${at}th time.</p></article>`,
    ).join('');
    expect(
      findArticles(
        open(
          newsPage(
            `<h1>The Harbour Post</h1>${teasers}`,
            '<title>The Harbour Post</title><meta property="og:type" content="website">',
          ),
          'https://news.example/',
        ),
      ),
    ).toEqual([]);
  });

  it('give none: an empty page, a form', () => {
    expect(findArticles(open('<html><body></body></html>'))).toEqual([]);
    expect(
      findArticles(
        open('<html><body><form><label>Name <input></label><button>Send</button></form></body></html>'),
      ),
    ).toEqual([]);
  });
});

describe('hidden text', () => {
  const hidden = `<div hidden>${paragraphs(3, 'Hidden')}</div>`;

  it('is no part of an article', () => {
    const [text] = texts(
      open(
        newsPage(
          `<article><h1>Ferry runs again after the storm</h1>${paragraphs(5)}${hidden}</article>`,
          HEAD,
        ),
      ),
    );
    expect(text).not.toContain('Hidden');
  });

  it('counts where there is hardly anything else', () => {
    const [text] = texts(
      open(newsPage(`<article><h1>Ferry runs again after the storm</h1>${hidden}</article>`, HEAD)),
    );
    expect(text?.match(/report number/g)).toHaveLength(3);
  });
});
