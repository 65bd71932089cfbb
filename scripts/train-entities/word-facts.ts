import { hashOf } from '../../lib/analysis/entities/tagger/hash.ts';
import type { LexiconEntry } from '../../lib/analysis/entities/tagger/lexicon.ts';
import { wordKey } from '../../lib/analysis/entities/tagger/word.ts';
import { tokenise } from '../../lib/analysis/entities/tokens.ts';
import { ALLOWED_DATA, ALLOWED_FOLDERS, readData, readFolder } from './allowed-files.ts';

// A word seen less often says nothing of how it is written; one so much oftener in one way than in the other is so written.
const LEAST_SEEN = 3;
const CLEARLY = 9;

/** What is known of single words, by hash: their kinds, and how a million words of news write them. */
export function readWordFacts(data: string, root: string): Map<number, LexiconEntry> {
  const facts = new Map<number, LexiconEntry>();
  for (const { text } of readFolder(root, ALLOWED_FOLDERS.wordKinds)) {
    for (const line of text.split('\n')) {
      const [word, fine, coarse] = line.split('\t');
      if (word && fine && coarse)
        facts.set(hashOf(word), { fine: Number(fine), coarse: Number(coarse), casing: 0 });
    }
  }
  for (const [word, casing] of casings(readData(data, ALLOWED_DATA.voa))) {
    const hash = hashOf(word);
    const known = facts.get(hash);
    // A word that is always written small can't be a name, however rare; of others only the frequent are kept.
    if (known) known.casing = casing;
    else if (casing === 1) facts.set(hash, { fine: 0, coarse: 0, casing });
  }
  return facts;
}

function* casings(text: string): Generator<[word: string, casing: number]> {
  const seen = new Map<string, { small: number; capital: number }>();
  for (const token of tokenise(text)) {
    if (token.kind !== 'word' || (token.opens && token.casing !== 'lower')) continue;
    const key = wordKey(token.text);
    const counts = seen.get(key) ?? { small: 0, capital: 0 };
    counts[token.casing === 'lower' ? 'small' : 'capital']++;
    seen.set(key, counts);
  }
  for (const [word, { small, capital }] of seen) {
    if (small + capital < LEAST_SEEN) continue;
    yield [word, small > CLEARLY * capital ? 1 : capital > CLEARLY * small ? 3 : 2];
  }
}
