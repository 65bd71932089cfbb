import { hashOf } from '../../lib/analysis/entities/tagger/hash.ts';
import {
  hashInPhrase,
  type LexiconEntry,
  type LexiconTables,
  LONGEST_PHRASE,
  phraseHash,
} from '../../lib/analysis/entities/tagger/lexicon.ts';
import { wordKey } from '../../lib/analysis/entities/tagger/word.ts';
import { tokenise } from '../../lib/analysis/entities/tokens.ts';
import type { NameList } from './lists.ts';

/** The tables of a lexicon from what is known of words and from the lists of names, the n-th of which is bit n. */
export function buildLexicon(
  facts: ReadonlyMap<number, LexiconEntry>,
  lists: readonly NameList[],
): LexiconTables {
  const words = Uint32Array.from(facts.keys()).sort();
  const phrases = new Map<number, number>();
  lists.forEach(({ names }, bit) => {
    for (const name of names) {
      const tokens = tokenise(name);
      if (tokens.length === 0 || tokens.length > LONGEST_PHRASE) continue;
      const hash = tokens.reduce(
        (begun, { text }) => phraseHash(begun, hashInPhrase(text, hashOf(wordKey(text)))),
        0,
      );
      phrases.set(hash, (phrases.get(hash) ?? 0) | (1 << bit));
    }
  });
  const hashes = Uint32Array.from(phrases.keys()).sort();
  return {
    words,
    fine: Uint16Array.from(words, (hash) => facts.get(hash)?.fine ?? 0),
    coarse: Uint8Array.from(words, (hash) => facts.get(hash)?.coarse ?? 0),
    casing: Uint8Array.from(words, (hash) => facts.get(hash)?.casing ?? 0),
    phrases: hashes,
    lists: Uint32Array.from(hashes, (hash) => phrases.get(hash) ?? 0),
  };
}
