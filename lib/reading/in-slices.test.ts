// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticles, findArticlesInSteps } from '../article/find-articles.ts';
import { runThrough, type Steps } from '../article/steps.ts';
import { newsPage, paragraphs } from '../article/test-page.ts';
import { inSlices } from './in-slices.ts';

/** A clock by which every step takes 3 ms, so that slices have a few steps each. */
function steadyClock() {
  let time = 0;
  return () => (time += 3);
}

function* counting(to: number, done: number[]): Steps<number> {
  for (let step = 0; step < to; step++) {
    done.push(step);
    yield;
  }
  return to;
}

const going = () => new AbortController().signal;

describe('work in slices', () => {
  it('gives what the same work in one go gives, and pauses often', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), async (count) => {
        const inOneGo = runThrough(counting(count, []));
        let pauses = 0;
        const pause = async () => void pauses++;
        const found = await inSlices(() => counting(count, []), {
          signal: going(),
          pause,
          now: steadyClock(),
        });
        expect(found).toBe(inOneGo);
        expect(pauses).toBeGreaterThanOrEqual(Math.floor(count / 4));
      }),
    );
  });

  it('begins anew where the page changed, twice at the most, and ends all the same', async () => {
    let starts = 0;
    const found = await inSlices(
      () => {
        starts++;
        return counting(30, []);
      },
      { signal: going(), hasChanged: () => true, pause: async () => undefined, now: steadyClock() },
    );
    expect([found, starts]).toEqual([30, 3]);
  });

  it('is abandoned at the next pause', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const found = await inSlices(() => counting(100, done), {
      signal: stop.signal,
      pause: async () => stop.abort(),
      now: steadyClock(),
    });
    expect(found).toBeNull();
    expect(done.length).toBeLessThan(10);
  });

  it('hands on what goes wrong', async () => {
    function* broken(): Steps<never> {
      yield;
      throw new Error('broken');
    }
    await expect(inSlices(broken, { signal: going(), pause: async () => undefined })).rejects.toThrow(
      'broken',
    );
  });
});

describe('finding articles in slices', () => {
  it('finds the same as in one go, on pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ words: fc.integer({ min: 1, max: 12 }), links: fc.nat(40) }), {
          minLength: 1,
          maxLength: 3,
        }),
        async (articles) => {
          const html = newsPage(
            articles
              .map(
                ({ words, links }, at) =>
                  `<article><h1>The harbour report number ${at} is out</h1>${paragraphs(words, `A${at}`)}<ul>${'<li><a href="/x">One more of the stories</a></li>'.repeat(links)}</ul></article>`,
              )
              .join(''),
          );
          const page = new DOMParser().parseFromString(html, 'text/html');
          const slices = await inSlices(() => findArticlesInSteps(page), {
            signal: going(),
            pause: async () => undefined,
            now: steadyClock(),
          });
          expect(slices).toEqual(findArticles(page));
        },
      ),
      { numRuns: 25 },
    );
  });
});
