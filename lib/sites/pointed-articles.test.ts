import { expect, it } from 'vitest';
import { pointedArticles } from './pointed-articles.ts';
import { aRule } from './sample-rule.ts';

it('gives the selectors of articles on this page, and takes nothing damaged for one', () => {
  const stored = [
    aRule(),
    aRule({ kind: 'not', selector: '.plug' }),
    aRule({ on: false, selector: '.off' }),
    aRule({ place: 'other.example', selector: '.other' }),
    aRule({ place: 'news.example/sport', selector: '.match' }),
    { ...aRule(), selector: 7 },
    null,
    'rule',
  ];
  expect(pointedArticles(stored, 'https://news.example/sport/1')).toEqual(['.story-body', '.match']);
  expect(pointedArticles('gone wrong', 'https://news.example/')).toEqual([]);
});
