import { describe, expect, it } from 'vitest';
import type { RulePreview } from '../../lib/article/pointing/preview.ts';
import { canKeep, previewWords } from './preview-words.ts';

const preview = (change: Partial<RulePreview> = {}): RulePreview => ({
  matches: 1,
  wordsBefore: 1_200,
  wordsAfter: 1_000,
  paragraphsBefore: 12,
  paragraphsAfter: 10,
  articlesAfter: 1,
  included: [],
  left: [],
  ...change,
});
const said = (kind: 'article' | 'not', change: Partial<RulePreview> = {}, byPlace = false) =>
  previewWords(kind, preview(change), { byPlace, site: 'news.example' }).map(
    ({ tone, text }) => `${tone}: ${text}`,
  );

describe('what “this is the article” will do', () => {
  it('is said in words and paragraphs, with what is read now', () => {
    expect(said('article')).toEqual([
      'effect: Will read 1,000 words in 10 paragraphs. Until now it was 1,200 words in 12 paragraphs.',
    ]);
    expect(said('article', { wordsBefore: 0, wordsAfter: 1, paragraphsAfter: 1 })).toEqual([
      'effect: Will read one word in one paragraph. Until now nothing was read here.',
    ]);
  });

  it('is said to be nothing new, or several articles', () => {
    expect(said('article', { wordsAfter: 1_200, paragraphsAfter: 12, articlesAfter: 2, matches: 2 })).toEqual(
      [
        'info: Reads the same as now: 1,200 words in 12 paragraphs, in 2 articles.',
        'info: The rule means 2 parts of this page.',
      ],
    );
  });

  it('can’t be kept without words', () => {
    expect(said('article', { wordsAfter: 0 })).toEqual(['warning: There are no words to read in it.']);
    expect(canKeep('article', preview({ wordsAfter: 0 }))).toBe(false);
    expect(canKeep('not', preview({ wordsAfter: 0 }))).toBe(true);
    expect(canKeep('not', preview({ matches: 0 }))).toBe(false);
  });
});

describe('what “not part of it” will do', () => {
  it.each([
    [{}, 'effect: Takes out 200 words, leaves 1,000 words.'],
    [{ wordsAfter: 0 }, 'effect: Takes out all there is: nothing on this page will be read as an article.'],
    [{ wordsAfter: 1_200 }, 'info: It is in no article that was found, so nothing changes on this page.'],
    [{ wordsAfter: 1_300 }, 'effect: Will read 1,300 words in its stead. Until now it was 1,200 words.'],
    [{ matches: 0 }, 'warning: It is no longer on the page. Point again.'],
  ])('%j', (change, text) => {
    expect(said('not', change)).toEqual([text]);
  });

  it('warns where only the place tells the element', () => {
    expect(said('not', {}, true).at(-1)).toMatch(/^warning: Only its place .* news\.example/u);
  });
});
