// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureBlocks } from './block-measures.ts';
import { collectBlocks } from './collect-blocks.ts';
import { paragraphs } from './test-page.ts';
import { visibleBlocks } from './visible-blocks.ts';

function count(html: string): number {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return visibleBlocks(measureBlocks(collectBlocks(page.body))).length;
}

const folded = (count: number): string => paragraphs(count, 'Folded').replaceAll('<p>', '<p hidden>');

describe('the blocks that count', () => {
  it('are those in view', () => {
    expect(count(`<div>${paragraphs(5)}</div><div hidden>${paragraphs(9, 'Hidden')}</div>`)).toBe(5);
  });

  it('have the paragraphs folded away behind the first ones in the same parent', () => {
    expect(count(`<div>${paragraphs(4)}${folded(8)}</div>`)).toBe(12);
  });

  it('do not have less than is shown, nor what is hidden before it', () => {
    expect(count(`<div>${paragraphs(5)}${folded(2)}</div>`)).toBe(5);
    expect(count(`<div>${folded(9)}${paragraphs(5)}</div>`)).toBe(5);
  });
});
