import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey, withoutTracking } from './article-key.ts';

describe('articleKey', () => {
  it.each([
    ['https://news.example/a/ferry?utm_source=x&fbclid=1&gclid=2#top', 'https://news.example/a/ferry'],
    ['http://www.news.example:80/a/ferry/', 'https://news.example/a/ferry'],
    ['https://m.news.example/a/ferry.amp', 'https://news.example/a/ferry'],
    ['https://amp.news.example/a/ferry/amp/', 'https://news.example/a/ferry'],
    ['https://news.example/a?id=7&b=2&a=1&outputType=amp', 'https://news.example/a?a=1&b=2&id=7'],
    ['https://NEWS.example/A/index.html', 'https://news.example/A'],
    ['https://news.example', 'https://news.example'],
  ])('%s is kept as %s', (url, key) => {
    expect(articleKey(url)).toBe(key);
  });

  it('keeps apart what may be different articles', () => {
    const keys = [
      'https://news.example/a?id=1',
      'https://news.example/a?id=2',
      'https://news.example/a?page=2',
      'https://sport.news.example/a',
      'https://news.example:8080/a',
      'https://m.example/a',
    ].map(articleKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives back what it cannot read, and addresses outside the web', () => {
    for (const url of [
      '',
      'not an address',
      'http://',
      'file:///home/a.html',
      'about:blank',
      'chrome-extension://abc/library.html',
    ])
      expect(articleKey(url)).toBe(url);
  });

  it('is its own key, whatever the address', () => {
    const piece = fc.constantFrom(
      'a',
      'amp',
      'www.',
      'm.',
      '/',
      '//',
      '.amp',
      '.html',
      'index.html',
      '?',
      '&',
      'utm_x=1',
      'q=é',
      '%20',
      '+',
      '#',
      ':443',
      ':80',
      '.',
      'x.y',
    );
    const address = fc
      .array(piece, { maxLength: 12 })
      .map((pieces) => `http://news.example${pieces.join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          const key = articleKey(url);
          expect(articleKey(key)).toBe(key);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('withoutTracking', () => {
  it('takes off only tracking parameters and the hash', () => {
    expect(withoutTracking('http://www.news.example/a/?b=1&utm_medium=m&a=2#c')).toBe(
      'http://www.news.example/a/?b=1&a=2',
    );
    expect(withoutTracking('nowhere')).toBe('nowhere');
  });
});
