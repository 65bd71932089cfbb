// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticles } from './find-articles.ts';
import { PageMemory } from './page-memory.ts';
import { newsPage, paragraphs } from './test-page.ts';

const PAGE = newsPage(`<article><h1>The pier is mended at last</h1>${paragraphs(8)}</article>`);

function open(): Document {
  return new DOMParser().parseFromString(PAGE, 'text/html');
}

type Change = { at: number; kind: 'remove' | 'append' | 'text' | 'move' | 'hide' | 'class' };

function apply(page: Document, { at, kind }: Change): void {
  const all = [...page.body.querySelectorAll('p,li,h1,h3,ul,article')];
  const element = all[at % all.length];
  if (!element) return;
  if (kind === 'remove') element.remove();
  else if (kind === 'append')
    element.insertAdjacentHTML('afterend', `<p>Late: ${paragraphs(1, `n${at}`)}</p>`);
  else if (kind === 'text') element.append(` Corrected at ${at} o’clock.`);
  else if (kind === 'move') page.body.prepend(element);
  else if (kind === 'hide') element.toggleAttribute('hidden');
  else element.setAttribute('class', at % 2 ? 'caption' : 'related-links');
}

describe('the memory of a page', () => {
  it('never makes a look find anything else than a fresh one, whatever has changed meanwhile', () => {
    const changes = fc.array(
      fc.record({
        at: fc.nat(50),
        kind: fc.constantFrom<Change['kind']>('remove', 'append', 'text', 'move', 'hide', 'class'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(changes, (list) => {
        const page = open();
        const memory = new PageMemory();
        findArticles(page, { memory });
        for (const change of list) {
          apply(page, change);
          expect(findArticles(page, { memory })).toEqual(findArticles(page));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('measures only the text that changed', () => {
    const page = open();
    const memory = new PageMemory();
    findArticles(page, { memory });
    const first = memory.texts.measured;
    expect(first).toBeGreaterThan(20);
    findArticles(page, { memory });
    expect(memory.texts.measured).toBe(first);
    page.querySelector('article p')?.append(' One more sentence stands here.');
    findArticles(page, { memory });
    expect(memory.texts.measured).toBe(first + 1);
  });

  it('forgets what two looks have not met', () => {
    const memory = new PageMemory();
    const measure = (text: string) => {
      memory.texts.begin();
      memory.texts.measure(text);
    };
    measure('The pier is open.');
    measure('Something else.');
    measure('Something else again.');
    const before = memory.texts.measured;
    measure('The pier is open.');
    expect(memory.texts.measured).toBe(before + 1);
  });
});
