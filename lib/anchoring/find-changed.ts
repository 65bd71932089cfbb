import type { PassageSelector } from '../store/types.ts';
import { runThrough } from '../article/steps.ts';
import type { FoundPassage } from './find.ts';
import { type WordRange, candidates } from './candidates.ts';
import { letterLikeness } from './letter-likeness.ts';
import { type Squeezed, squeeze } from './squeeze.ts';
import { type Passage, weighPlace, type WeighedPlace } from './weigh-place.ts';
import { indexWords, type WordIndex, wordsOf } from './word-index.ts';

export type ChangedFinder = (selector: PassageSelector) => FoundPassage;

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
    const quote = squeeze(selector.quote).text.trim();
    for (const p of places.slice(0, 4)) p.letters = letterLikeness(quote, squeezed.text.slice(index.starts[p.range[0]], index.ends[p.range[1] - 1]));
    const rank2 = (p: WeighedPlace) => (p.letters ?? 0) + 0.3 * p.kept + 0.15 * p.context;
    places.sort((a, b) => rank2(b) - rank2(a));
    const best = places[0];
    if (!best) return { status: 'lost' };
    const letters = best.letters ?? 0;
    const dump = (globalThis as any).DUMP;
    const from = squeezed.origin[index.starts[best.range[0]] ?? 0] ?? 0;
    const to = (squeezed.origin[(index.ends[best.range[1] - 1] ?? 0) - 1] ?? 0) + 1;
    if (dump) dump({ best, places, text: original.slice(from, to), quote: selector.quote, passage });
    if (!isFound(best, letters, passage)) return { status: 'lost' };
    return { status: 'changed', span: [from, to], agreement: best.context };
  };
}

function isFound({ kept, context, length }: WeighedPlace, letters: number, passage: Passage): boolean {
  const whole = passage.beginsSentence && passage.endsSentence;
  const [SHORT, LONG] = whole ? [10, 30] : [24, 64];
  const shortness = Math.min(1, Math.max(0, (LONG - length) / (LONG - SHORT)));
  const needed = 0.86 + shortness * (0.22 + 0.1 * (1 - context));
  return letters + 0.3 * kept >= needed && kept >= 0.4 && (length >= 40 || whole || context >= 0.5);
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
  return {
    words,
    quote: [from, to],
    beginsSentence: BEGINS.test(all.slice(0, trimStart)) && !/^\p{Ll}/u.test(all.slice(trimStart)),
    endsSentence: ENDED.test(all.slice(0, trimEnd)) ? /^\s+(?!\s|["'“‘«(]*\p{Ll})|^\s*$/u.test(all.slice(trimEnd)) : ENDING.test(all.slice(trimEnd)),
  };
}

const BEGINS = /(?:^|[.!?…]["'”’»)\]]*\s+|[。！？]\s*|\n)["'“‘«([]*$/;
const ENDED = /[.!?…。！？]["'”’»)\]]*$/;
const ENDING = /^["'”’»)\]]*\s*(?:\n|$)|^[.!?…]["'”’»)\]]*(?:\s|$)|^[。！？]/;
const STOPS = /[.!?…]["'”’»)\]]*\s|[。！？]|\n/;

/** Whether a sentence may end between word `at - 1` and word `at` of the text. */
function mayEnd(original: string, { origin }: Squeezed, index: WordIndex, at: number): boolean {
  if (at <= 0 || at >= index.ids.length) return true;
  const from = (origin[(index.ends[at - 1] ?? 1) - 1] ?? 0) + 1;
  const to = origin[index.starts[at] ?? 0] ?? 0;
  return STOPS.test(original.slice(from, to)) && !/\p{Ll}/u.test(original.charAt(to));
}

function sentenceAround(
  original: string,
  squeezed: Squeezed,
  index: WordIndex,
  first: number,
  last: number,
): WordRange {
  let from = first;
  while (!mayEnd(original, squeezed, index, from)) from--;
  let to = last + 1;
  while (!mayEnd(original, squeezed, index, to)) to++;
  return [from, to];
}
