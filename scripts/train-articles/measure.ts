import type { KnownPage } from './page-sets.ts';

/** What was found on a page, by its plain text. */
export interface Answer {
  title: string;
  byline: readonly string[];
  publishedAt: string | null;
  text: string;
}

/** Figures of one set of pages; those that a set says nothing of are left out. */
export type Figures = Readonly<Record<string, string>>;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const fold = (text: string): string => words(text.toLowerCase()).join(' ');

/** Every run of four words, and how often it comes. */
export function shingles(text: string): Map<string, number> {
  const all = words(text);
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, all.length - 3); at++) {
    const run = all.slice(at, at + 4).join('\u0001');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Precision and recall over four-word shingles, the measure of the Zyte article-extraction benchmark. */
export function compare(want: string, got: string): { p: number; r: number } {
  const a = shingles(want);
  const b = shingles(got);
  let hits = 0;
  let wanted = 0;
  let given = 0;
  for (const [run, count] of a) {
    hits += Math.min(count, b.get(run) ?? 0);
    wanted += count;
  }
  for (const count of b.values()) given += count;
  return { p: given ? hits / given : wanted ? 0 : 1, r: wanted ? hits / wanted : given ? 0 : 1 };
}

export function f1({ p, r }: { p: number; r: number }): number {
  return p + r ? (2 * p * r) / (p + r) : 0;
}

/** Each gold text paired with the answer that fits it best, one to one: the F1 of each gold text. */
function bestPairs(texts: readonly string[], answers: readonly string[]): number[] {
  const cells = texts
    .flatMap((text, i) => answers.map((answer, j) => ({ i, j, score: f1(compare(text, answer)) })))
    .sort((x, y) => y.score - x.score);
  const used = { i: new Set<number>(), j: new Set<number>() };
  const scores = texts.map(() => 0);
  for (const { i, j, score } of cells) {
    if (used.i.has(i) || used.j.has(j)) continue;
    used.i.add(i);
    used.j.add(j);
    scores[i] = score;
  }
  return scores;
}

/** Scores the answers to the pages of one set; `answers[i]` is what was found on `pages[i]`. */
export function figuresOf(pages: readonly KnownPage[], answers: ReadonlyArray<readonly Answer[]>): Figures {
  const tally = new Map<string, [sum: number, count: number]>();
  const add = (name: string, value: number | boolean): void => {
    const [sum, count] = tally.get(name) ?? [0, 0];
    tally.set(name, [sum + Number(value), count + 1]);
  };
  pages.forEach((page, at) => {
    const found = answers[at] ?? [];
    if (page.type === 'home') {
      add('left alone', found.length === 0);
      return;
    }
    add('found', found.length > 0);
    const whole = compare(page.texts.join('\n'), found.map(({ text }) => text).join('\n'));
    add('P', whole.p);
    add('R', whole.r);
    if (page.texts.length > 1) {
      for (const score of bestPairs(
        page.texts,
        found.map(({ text }) => text),
      ))
        add('F1 an article', score);
      add('right number', found.length === page.texts.length);
    } else add('several claimed', found.length > 1);
    if (page.title)
      add(
        'title',
        found.some(({ title }) => fold(title) === fold(page.title ?? '')),
      );
    if (page.authors?.length) {
      const got = found.flatMap(({ byline }) => byline).map(fold);
      add(
        'authors',
        page.authors.every((name) => got.includes(fold(name))) && got.length === page.authors.length,
      );
    }
    if (page.date)
      add(
        'date',
        found.some(({ publishedAt }) => publishedAt && dayOf(publishedAt) === dayOf(page.date ?? '')),
      );
    for (const caption of page.captions ?? [])
      if (words(caption).length >= 5)
        add(
          'captions let in',
          found.some(({ text }) => fold(text).includes(fold(caption))),
        );
  });
  const mean = (name: string): number => {
    const [sum, count] = tally.get(name) ?? [0, 0];
    return count ? sum / count : 0;
  };
  const figures: Record<string, string> = { pages: String(pages.length) };
  if (tally.has('P')) figures.F1 = f1({ p: mean('P'), r: mean('R') }).toFixed(4);
  for (const [name, [, count]] of tally)
    figures[name] = ['P', 'R', 'F1 an article'].includes(name)
      ? mean(name).toFixed(4)
      : `${(100 * mean(name)).toFixed(1)} % of ${count}`;
  return figures;
}

function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
