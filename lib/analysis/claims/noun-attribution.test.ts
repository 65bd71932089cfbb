import { describe, expect, it } from 'vitest';
import { claimsInWords } from './claims-in-words.ts';

describe('what is said follows a noun', () => {
  it.each([
    [
      'Reporters checked Anna Berg’s claim that the dam was “a ruin” by May.',
      'that the dam was “a ruin” by May',
      'Anna Berg',
    ],
    ['The town had doubts about her warning that the dam would fail.', 'that the dam would fail', 'her'],
    ['The town voted on her promise to build a wider dam.', 'to build a wider dam', 'her'],
    ['Anna Berg’s message is that the dam will hold.', 'that the dam will hold', 'Anna Berg'],
    ['Contrary to her claim that people would leave, the town grew.', 'that people would leave', 'her'],
  ])('%s', (text, content, mention) => {
    expect(claimsInWords(text)).toMatchObject([{ content: [content], mention }]);
  });

  it.each([
    ['nobody’s claim', 'The town doubts the claim that the dam would hold.'],
    ['the claim of a thing', 'The town felt the river’s promise to rise again.'],
    ['a fact', 'The town knew her fear that the dam would fail.'],
    ['what is told of the claim itself', 'Her claim that the dam would hold was old by then.'],
  ])('but not %s', (_, text) => {
    expect(claimsInWords(text)).toEqual([]);
  });
});
