import type { KnownPage } from './page-sets.ts';

/** Share of a block's four-word runs that the gold text must have for the block to be part of it. */
const LEAST_SHARE = 0.7;
/** Pages of whose gold text the blocks have less than this are passed over: the gold is of another version, or wrong. */
const LEAST_COVERED = 0.5;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const fold = (text: string): string => words(text.toLowerCase()).join(' ');

/** Whether a block is part of the article, and how much that counts for the training; 0 for blocks without words. */
export interface Label {
  truth: 0 | 1;
  weight: number;
}

/** The labels of a page's blocks by its gold texts; `null` where these are not the page's. A page weighs 100 in all. */
export function labelBlocks(page: KnownPage, texts: readonly string[]): Label[] | null {
  const runs = new Set(page.texts.flatMap((text) => runsOf(words(text))));
  const lines = new Set(page.texts.flatMap((text) => text.split(/\n+/).map(fold)));
  const captions = new Set((page.captions ?? []).map(fold));
  const covered = new Set<string>();
  const labels = texts.map((text): Label => {
    const own = words(text);
    if (own.length === 0) return { truth: 0, weight: 0 };
    const weight = Math.sqrt(Math.min(80, own.length));
    if (own.length >= 4 && captions.has(fold(text))) return { truth: 0, weight: 2 * weight };
    if (own.length < 4) return { truth: lines.has(fold(text)) ? 1 : 0, weight };
    const all = runsOf(own);
    const hits = all.filter((run) => runs.has(run));
    const part = hits.length / all.length >= LEAST_SHARE;
    if (part) for (const run of hits) covered.add(run);
    return { truth: part ? 1 : 0, weight };
  });
  if (covered.size < LEAST_COVERED * runs.size) return null;
  const sum = labels.reduce((all, { weight }) => all + weight, 0);
  return labels.map(({ truth, weight }) => ({ truth, weight: (100 * weight) / sum }));
}

function runsOf(all: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + 4 <= all.length; at++) runs.push(all.slice(at, at + 4).join(' '));
  return runs;
}
