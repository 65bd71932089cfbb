// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newsPage, paragraphs } from '../../../lib/article/test-page.ts';
import { aRule } from '../../../lib/sites/sample-rule.ts';
import type { SiteRule } from '../../../lib/sites/site-rule.ts';
import { Pointing } from './pointing.ts';

beforeEach(() => {
  const page = newsPage(
    `<article><h1>Ferry runs again</h1><div class="body">${paragraphs(3)}
     <div class="plug">${paragraphs(1, 'Later:')}</div>${paragraphs(3, 'Then:')}</div></article>`,
  );
  document.head.innerHTML = '<title>Ferry runs again</title><meta property="og:type" content="article">';
  document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
  Object.defineProperty(document, 'URL', {
    value: 'https://news.example/2031/04/09/ferry',
    configurable: true,
  });
});

const $ = (selector: string) => document.querySelector(selector);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function aPointing(kind: 'article' | 'not', rules: SiteRule[] = []) {
  const ports = {
    document,
    place: 'news.example',
    rules: () => rules,
    anyway: () => false,
    start: () => $('.body'),
    keep: vi.fn(async (_: SiteRule, __: readonly SiteRule[]) => {}),
    end: vi.fn(),
  };
  return { pointing: new Pointing(kind, ports), ...ports };
}

describe('pointing', () => {
  it('follows the pointer until something is picked', () => {
    const { pointing } = aPointing('not');
    pointing.hover($('.plug p'));
    expect(pointing.choice.value).toMatchObject({ element: $('.plug'), picked: false });
    pointing.pick($('h1'));
    pointing.hover($('.plug p'));
    expect(pointing.choice.value).toMatchObject({ element: $('h1'), picked: true });
  });

  it('grows and comes back the way it went', () => {
    const { pointing } = aPointing('article');
    pointing.pick($('.plug p'));
    pointing.press('larger');
    expect(pointing.choice.value?.element).toBe($('.body'));
    pointing.press('larger');
    expect(pointing.choice.value?.element).toBe($('article'));
    pointing.press('smaller');
    pointing.press('smaller');
    expect(pointing.choice.value?.element).toBe($('.plug'));
  });

  it('begins without a pointer where the article is', () => {
    const { pointing } = aPointing('article');
    expect(pointing.press('next')).toBe(true);
    expect(pointing.choice.value?.element).toBe($('.body'));
  });

  it('keeps the rule that was shown, for the site, by a name', async () => {
    const { pointing, keep, end } = aPointing('not');
    pointing.pick($('.plug p'));
    await settled();
    expect(pointing.preview.value).toMatchObject({ matches: 1, left: [$('.plug')] });
    pointing.press('confirm');
    await settled();
    expect(keep.mock.calls).toMatchObject([
      [
        {
          place: 'news.example',
          kind: 'not',
          selector: '.plug',
          words: expect.stringMatching(/^Later/u),
          on: true,
        },
        [],
      ],
    ]);
    expect(end).toHaveBeenCalledOnce();
  });

  it('does not offer all paragraphs first when one is pointed at', async () => {
    for (const paragraph of document.querySelectorAll('.body > p')) paragraph.className = 'paragraph';
    const { pointing } = aPointing('not');
    pointing.pick($('.body > p'));
    await settled();
    expect(pointing.alike.value).toBe(false);
    expect(pointing.selector).toMatchObject({ matches: 1, byPlace: true });
    pointing.setAlike(true);
    await settled();
    expect(pointing.selector).toEqual({ selector: '.paragraph', matches: 6, byPlace: false });
    expect(pointing.preview.value).toMatchObject({ matches: 6 });
  });

  it('switches off what was said otherwise before, unless told not to', async () => {
    const wrong = aRule({ selector: '.plug' });
    const { pointing, keep } = aPointing('article', [
      wrong,
      aRule({ place: 'other.example', selector: '.plug' }),
    ]);
    pointing.pick($('h1'));
    expect(pointing.against.value).toEqual([wrong]);
    pointing.press('larger');
    await settled();
    // It holds the other, so both say the same of it.
    expect(pointing.against.value).toEqual([]);
    pointing.pick($('h1'));
    await settled();
    pointing.setReplaces(false);
    await settled();
    await pointing.keep();
    expect(keep.mock.lastCall?.[1]).toEqual([]);
    pointing.setReplaces(true);
    await settled();
    await pointing.keep();
    expect(keep.mock.lastCall?.[1]).toEqual([wrong]);
  });

  it('puts the rule that says so already on again instead of a second one', async () => {
    const known = aRule({ kind: 'not', selector: '.plug', on: false });
    const { pointing, keep } = aPointing('not', [known]);
    pointing.pick($('.plug'));
    await settled();
    await pointing.keep();
    expect(keep.mock.lastCall?.[0]).toMatchObject({ id: known.id, createdAt: known.createdAt, on: true });
  });

  it('stays open and says so when the rule can’t be kept', async () => {
    const { pointing, keep, end } = aPointing('not');
    keep.mockRejectedValueOnce(new Error('the disk is full'));
    pointing.pick($('.plug'));
    await settled();
    await pointing.keep();
    expect(pointing.problem.value).toContain('the disk is full');
    expect(end).not.toHaveBeenCalled();
  });

  it('lets go of what leaves the page, and keeps nothing then', async () => {
    const { pointing, keep } = aPointing('not');
    pointing.pick($('.plug'));
    await settled();
    $('.plug')?.remove();
    pointing.follow();
    expect(pointing.choice.value).toBeNull();
    await pointing.keep();
    expect(keep).not.toHaveBeenCalled();
  });
});
