import type { TrainingText } from './document.ts';

const INNER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu;

/** A text as feeds print it that set hyphens apart ("Yoo Tae - hyun"), its names moved along; null where it has no hyphen. */
export function withHyphensApart({ text, names }: TrainingText): TrainingText | null {
  const places = Array.from(text.matchAll(INNER_HYPHEN), ({ index }) => index);
  if (places.length === 0) return null;
  const moved = (offset: number): number => offset + 2 * places.filter((place) => place < offset).length;
  return {
    text: text.replace(INNER_HYPHEN, ' - '),
    names: names.map(({ start, end, type }) => ({ start: moved(start), end: moved(end), type })),
  };
}
