import * as v from 'valibot';
import { BrowserPage } from '../cli/browser-page.ts';
import { bundleForPage } from '../cli/bundle-for-page.ts';
import { readPageSet } from '../scripts/train-articles/page-sets.ts';
import type { Figure } from './figure.ts';

const Times = v.object({
  cold: v.number(),
  warm: v.object({ ours: v.array(v.number()), readability: v.array(v.number()) }),
});

const Slices = v.object({ slice: v.number(), text: v.number() });

/** Milliseconds on one page, by finder. */
interface Pair {
  ours: number;
  readability: number;
}

const FINDERS = ['ours', 'readability'] as const;
/** Calls of each finder on every load after the first one. */
const LATER = 2;

/**
 * What finding costs in headless Chromium beside Readability with its clone, on the same pages in one run: by each finder's
 * first call on a page just loaded, which is what a reader waits for, and by later calls, which tell of the code rather than of
 * its compilation. Every page is loaded for each finder in turn, `rounds` times.
 *
 * @param folders sets of pages as scripts/train-articles/page-sets.ts reads them
 */
export async function besideReadability(folders: readonly string[], rounds = 3): Promise<Figure[]> {
  const browser = await BrowserPage.start(
    await bundleForPage(new URL('finders-in-page.ts', import.meta.url)),
  );
  const cold: Pair[] = [];
  const warm: Pair[] = [];
  const tasks: number[] = [];
  let failed = 0;
  try {
    for (const page of folders.flatMap(readPageSet)) {
      const html = page.html();
      const first: Record<keyof Pair, number[]> = { ours: [], readability: [] };
      const later: Record<keyof Pair, number[]> = { ours: [], readability: [] };
      const longest: number[] = [];
      try {
        for (let round = 0; round < rounds; round++) {
          for (const finder of round % 2 === 0 ? FINDERS : FINDERS.toReversed()) {
            const expression = `timeFinders(${JSON.stringify(finder)}, ${LATER})`;
            const times = v.parse(Times, await browser.ask(html, page.url, expression));
            first[finder].push(times.cold);
            for (const each of FINDERS) later[each].push(...times.warm[each]);
          }
          const { slice, text } = v.parse(Slices, await browser.ask(html, page.url, 'timeSlices()'));
          longest.push(Math.max(slice, text));
        }
      } catch (error) {
        failed++;
        console.error(`${page.set}/${page.id} could not be measured:`, error);
        continue;
      }
      tasks.push(median(longest));
      cold.push({ ours: median(first.ours), readability: median(first.readability) });
      warm.push({ ours: median(later.ours), readability: median(later.readability) });
    }
  } finally {
    await browser.close();
  }
  return [
    { name: 'pages measured', value: cold.length, unit: failed > 0 ? `and ${failed} that failed` : 'pages' },
    ...figuresOf('first call', cold),
    ...figuresOf('later calls', warm),
    { name: 'our longest task on a page: median', value: median(tasks), unit: 'ms' },
    { name: '  95th percentile', value: quantile(tasks, 0.95), unit: 'ms' },
    { name: '  longest', value: Math.max(...tasks), unit: 'ms' },
    { name: '  over 50 ms', value: tasks.filter((ms) => ms > 50).length, unit: 'pages' },
  ];
}

function figuresOf(name: string, pairs: readonly Pair[]): Figure[] {
  const ours = pairs.map((pair) => pair.ours);
  const others = pairs.map((pair) => pair.readability);
  const ratios = pairs.filter((pair) => pair.readability > 0).map((pair) => pair.ours / pair.readability);
  const spread = (finder: string, times: readonly number[]): Figure[] => [
    { name: `${name}, ${finder}: median`, value: median(times), unit: 'ms' },
    { name: '  95th percentile', value: quantile(times, 0.95), unit: 'ms' },
    { name: '  longest', value: Math.max(...times), unit: 'ms' },
  ];
  return [
    ...spread('ours', ours),
    ...spread('Readability', others),
    { name: `${name}: ratio of the medians`, value: median(ours) / median(others), unit: '×' },
    { name: '  median of the ratios by page', value: median(ratios), unit: '×' },
  ];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of all lie below; between two of them, in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
