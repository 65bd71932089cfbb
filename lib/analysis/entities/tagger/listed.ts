import { type Lexicon, LONGEST_PHRASE, phraseHash } from './lexicon.ts';
import type { Stretch } from './stretches.ts';
import type { Word } from './word.ts';

/** Which lists name the phrase that a token is in. */
export interface Listed {
  /** Bits, one a list; of the longest listed phrase over the token. */
  lists: Uint32Array;
  /** The number of that phrase's words. */
  length: Uint8Array;
  /** 1 at its beginning, 2 inside, 3 at its end, 4 where it is one word. */
  at: Uint8Array;
}

/** Looks up every phrase of the stretches that begins with a capital. */
export function findListed(words: readonly Word[], stretches: readonly Stretch[], lexicon: Lexicon): Listed {
  const lists = new Uint32Array(words.length);
  const length = new Uint8Array(words.length);
  const at = new Uint8Array(words.length);
  for (const [from, to] of stretches) {
    for (let start = from; start < to; start++) {
      if (words[start]?.isCapital !== true) continue;
      let hash = 0;
      let found = 0;
      let bits = 0;
      for (let end = start; end < Math.min(to, start + LONGEST_PHRASE); end++) {
        hash = phraseHash(hash, words[end]?.listed ?? 0);
        const here = lexicon.lists(hash);
        if (here === 0) continue;
        found = end - start + 1;
        bits = here;
      }
      for (let i = start; i < start + found; i++) {
        if ((length[i] ?? 0) >= found) continue;
        length[i] = found;
        lists[i] = bits;
        at[i] = found === 1 ? 4 : i === start ? 1 : i === start + found - 1 ? 3 : 2;
      }
    }
  }
  return { lists, length, at };
}
