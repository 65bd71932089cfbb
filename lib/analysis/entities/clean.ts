import { TITLES } from './lists/titles.ts';
import type { TypedMention } from './mention.ts';

const LEADING_JUNK = /^(?:[\s\p{P}\p{S}]+|(?:the|The|THE)\s+)/u;
const TRAILING_JUNK = /(?:['’ʼ`][sS]?|[\s\p{P}\p{S}])+$/u;
// A full stop that belongs to the name: an initial or an abbreviation (U.S., D.C., Inc.).
const OWN_FULL_STOP = /(?:\p{Lu}\.[ {2}]?)+\p{Lu}\.$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/u;
const FIRST_WORD = /^(\p{L}+)\.?\s+(?=\S)/u;

/** Cuts what a recogniser took along but the name does not hold: titles, "the", possessives, punctuation. Null where nothing is left. */
export function clean(text: string, mention: TypedMention): TypedMention | null {
  let { start, end } = mention;
  for (;;) {
    const name = text.slice(start, end);
    const junk = LEADING_JUNK.exec(name);
    const word = FIRST_WORD.exec(name);
    if (junk) start += junk[0].length;
    else if (word?.[1] !== undefined && mention.type === 'person' && TITLES.has(word[1].toLowerCase()))
      start += word[0].length;
    else break;
  }
  const name = text.slice(start, end);
  if (!OWN_FULL_STOP.test(name)) {
    const junk = TRAILING_JUNK.exec(name);
    if (junk) end -= junk[0].length;
  }
  if (end <= start || !/\p{L}/u.test(text.slice(start, end))) return null;
  return { ...mention, start, end };
}
