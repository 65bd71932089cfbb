import type { PassageSelector } from '../store/types.ts';
import { sentences } from '../text/sentences.ts';
import { runThrough } from '../article/steps.ts';
import type { Span } from '../text/span.ts';
import type { FoundPassage } from './find.ts';
import { type WordRange, candidates } from './candidates.ts';
import { type Squeezed, squeeze } from './squeeze.ts';
import { type Passage, weighPlace, type WeighedPlace } from './weigh-place.ts';
import { indexWords, type WordIndex, wordsOf } from './word-index.ts';

export type ChangedFinder = (selector: PassageSelector) => FoundPassage;
const PARAGRAPH = 4000;

export function createChangedFinder(original: string, squeezed: Squeezed): ChangedFinder {
  const index = runThrough(indexWords(squeezed.text));
  return (selector) => {
    const passage = passageOf(selector, index);
    if (passage.quote[0] === passage.quote[1]) return { status: 'lost' };
    const around = (first: number, last: number) => sentenceAround(original, squeezed, index, first, last);
    const places = candidates(passage.words, passage.quote, index).flatMap((stretch) =>
      weighPlace(passage, index, stretch, around),
    );
    const rank = (p: WeighedPlace) => p.similarity + 0.3 * p.context;
    places.sort((a, b) => rank(b) - rank(a));
    const best = places[0];
    if (!best) return { status: 'lost' };
    const dump = (globalThis as any).DUMP;
    const from = squeezed.origin[index.starts[best.range[0]] ?? 0] ?? 0;
    const to = (squeezed.origin[(index.ends[best.range[1] - 1] ?? 0) - 1] ?? 0) + 1;
    if (dump) dump({ best, places, text: original.slice(from, to), quote: selector.quote, passage });
    if (best.similarity < 0.65) return { status: 'lost' };
    return { status: 'changed', span: [from, to], agreement: best.context };
  };
}

function passageOf(selector: PassageSelector, index: WordIndex): Passage {
  const before = squeeze(selector.prefix).text;
  const quote = squeeze(selector.quote).text;
  const after = squeeze(selector.suffix).text;
  const words = wordsOf(before + quote + after, index);
  const first = [...words.ends].findIndex((end) => end > before.length);
  const from = first < 0 ? words.ids.length : first;
  let to = from;
  while (to < words.ids.length && (words.starts[to] ?? 0) < before.length + quote.length) to++;
  const all = selector.prefix + selector.quote + selector.suffix;
  const trimStart = selector.prefix.length + (selector.quote.length - selector.quote.trimStart().length);
  const trimEnd = selector.prefix.length + selector.quote.trimEnd().length;
  const spans = sentences(all);
  return {
    words,
    quote: [from, to],
    beginsSentence: spans.some(([start]) => start === trimStart),
    endsSentence: spans.some(([, end]) => end === trimEnd),
  };
}

function sentenceAround(
  original: string,
  { origin }: Squeezed,
  index: WordIndex,
  first: number,
  last: number,
): WordRange {
  const from = origin[index.starts[first] ?? 0] ?? 0;
  const to = origin[(index.ends[last] ?? 1) - 1] ?? 0;
  const opening = Math.max(0, from - PARAGRAPH, original.lastIndexOf('\n\n', from));
  const closing = original.indexOf('\n\n', to);
  const slice = original.slice(opening, Math.min(closing < 0 ? original.length : closing, to + PARAGRAPH));
  let start = from;
  let end = to + 1;
  for (const [a, b] of sentences(slice) as Span[]) {
    if (a + opening <= from && b + opening > from) start = a + opening;
    if (a + opening <= to && b + opening > to) end = b + opening;
  }
  let f = first;
  while (f > 0 && (origin[index.starts[f - 1] ?? 0] ?? 0) >= start) f--;
  let l = last;
  while (l + 1 < index.ids.length && (origin[(index.ends[l + 1] ?? 1) - 1] ?? 0) < end) l++;
  return [f, l + 1];
}
