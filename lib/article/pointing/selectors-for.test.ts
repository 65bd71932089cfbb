import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { selectorsFor } from './selectors-for.ts';

function page(body: string): Document {
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
}

function made(body: string, pointed = '[data-here]') {
  const document = page(body);
  const element = document.querySelector(pointed);
  if (!element) throw new Error(`${pointed} is not on the page`);
  return selectorsFor(element);
}

describe('the selector for an element pointed at', () => {
  it.each([
    [
      'says what the element is for',
      '<div class="x9 story-body css-1q2w3e" data-here>Text</div>',
      '.story-body',
    ],
    [
      'takes what is marked up for machines first',
      '<div id="main" itemprop="articleBody" data-here>T</div>',
      '[itemprop~="articleBody"]',
    ],
    [
      'takes an id that holds no number',
      '<div id="article-content" class="box" data-here>T</div>',
      '#article-content',
    ],
    [
      'leaves numbers and hashes out',
      '<main><div id="post-48213" class="sc-bdVaJa" data-here>T</div></main>',
      'main > div',
    ],
    [
      'cuts a build tool’s hash off',
      '<div class="Article_body__x3f9Q" data-here>T</div>',
      '[class*="Article_body__"]',
    ],
    [
      'goes by the attribute that tests know it by',
      '<div data-testid="article-text" data-here>T</div>',
      '[data-testid="article-text"]',
    ],
    [
      'goes by the nearest ancestor with a name',
      '<div class="story-page"><div><div data-here>T</div></div></div><div>U</div>',
      '.story-page > div > div',
    ],
    [
      'holds a bare element’s name by what is around it',
      '<div id="story-page"><article data-here>T</article></div>',
      '#story-page > article',
    ],
    ['knows a custom element by its name', '<news-text data-here>T</news-text>', 'news-text'],
  ])('%s', (_, body, selector) => {
    const { only } = made(body);
    expect(only).toMatchObject({ selector, matches: 1 });
  });

  it('takes what tells one of a kind from another only where nothing else is', () => {
    const { only, alike } = made(
      '<main><div class="teaser teaser--first category-sea" data-here>A</div></main><div class="teaser">B</div>',
    );
    expect(alike?.selector).toBe('.teaser');
    expect(only.selector).toBe('main > .teaser');
    expect(made('<div class="teaser--first" data-here>A</div>').only.selector).toBe('.teaser--first');
  });

  it('knows its like from itself: all boxes of a name, or the one in the article', () => {
    const { only, alike } = made(
      '<article><p>A</p><div class="promo" data-here>B</div></article><aside><div class="promo">C</div></aside>',
    );
    expect(alike).toEqual({ selector: '.promo', matches: 2, byPlace: false });
    expect(only).toEqual({ selector: 'article > .promo', matches: 1, byPlace: false });
  });

  it('takes two names together where each alone is another’s too', () => {
    const { only } = made(
      '<div class="box story" data-here>A</div><div class="box">B</div><p class="story">C</p><div class="story">D</div>',
    );
    expect(only).toEqual({ selector: '.story.box', matches: 1, byPlace: false });
  });

  it('counts places only where nothing else is left, and says so', () => {
    const body = '<div class="story-body"><p>A</p><p data-here>B</p><p>C</p></div>';
    expect(made(body)).toEqual({
      only: { selector: '.story-body > p:nth-of-type(2)', matches: 1, byPlace: true },
      alike: null,
    });
    expect(made(body, 'p').only.selector).toBe('.story-body > p:first-of-type');
    expect(made(body, 'p:last-of-type').only.selector).toBe('.story-body > p:last-of-type');
  });

  it('finds the same kind of element on the next article of the site', () => {
    const article = (id: number, hash: string) =>
      `<body class="postid-${id}"><div id="post-${id}" class="css-${hash} entry-content category-x${id}"><p>Text</p></div></body>`;
    const { only } = made(article(48_213, '1q2w3e').replace('<div ', '<div data-here '));
    const next = page(article(48_990, '9z8y7x'));
    expect(next.querySelector(only.selector)?.id).toBe('post-48990');
  });
});

describe('whatever an element is called', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 14 }),
    fc.constantFrom(
      'story-body',
      'box',
      'a:b',
      '"',
      "'",
      ']',
      '\\',
      '#x',
      '.',
      '1a',
      '-',
      '--',
      'is-open',
      'é',
      '文章',
      'x y',
      '\n',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const element = fc.record({
    tag: fc.constantFrom('div', 'p', 'section', 'article', 'my-box', 'x-é', 'svg:a'),
    id: fc.option(word),
    classes: fc.array(word, { maxLength: 4 }),
    attributes: fc.dictionary(
      fc.constantFrom('itemprop', 'role', 'data-testid', 'data-type', 'data-block-name', 'data-x'),
      word,
      { maxKeys: 3 },
    ),
    under: fc.nat(),
  });

  it('its selectors are valid, and match it: `only` it alone', () => {
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 9 }), fc.nat(), (made, which) => {
        const document = page('');
        const all: Element[] = [document.body];
        for (const { tag, id, classes, attributes, under } of made) {
          const child = document.createElement(tag);
          if (id !== null) child.setAttribute('id', id);
          if (classes.length > 0) child.setAttribute('class', classes.join(' '));
          for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
          all[under % all.length]?.append(child);
          all.push(child);
        }
        const pointed = all[which % all.length] ?? document.body;
        const { only, alike } = selectorsFor(pointed);
        expect([...document.querySelectorAll(only.selector)]).toEqual([pointed]);
        if (alike) {
          const found = [...document.querySelectorAll(alike.selector)];
          expect(found).toContain(pointed);
          expect(found).toHaveLength(alike.matches);
        }
      }),
      { numRuns: 500 },
    );
  });
});
