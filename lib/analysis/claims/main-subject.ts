import { ADVERBS, CONJUNCTIONS, DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from './closed-class-words.ts';
import { cueOf } from './cues.ts';
import { LONGEST_PHRASE, type NounPhrase, phraseOf } from './noun-phrases.ts';
import { isPluralNoun } from './plural-nouns.ts';
import { isPause, isWord, type Token } from './tokens.ts';
import { describesNext, isFiniteVerb, isNominal } from './word-forms.ts';

function isAdverb(token: Token | undefined): boolean {
  return (
    isWord(token) &&
    !token.capital &&
    /\p{L}{3}ly$/u.test(token.lower) &&
    !/^(?:family|ally|assembly)$/.test(token.lower)
  );
}

/** The subject of the sentence's main clause, as far as word classes show it: the first noun phrase before a finite verb. */
export function mainSubject(tokens: readonly Token[], lo: number, hi: number): NounPhrase | null {
  let i = lo;
  for (let guard = 0; guard < 3 && i <= hi; guard++) {
    const token = tokens[i];
    if (!token) return null;
    const opening =
      isPause(token) ||
      (isWord(token) &&
        (CONJUNCTIONS.has(token.lower) ||
          PREPOSITIONS.has(token.lower) ||
          /(?:ing|ly)$/.test(token.lower) ||
          /^(?:asked|according|however|last|meanwhile|earlier|later|here|there)$/.test(token.lower)));
    if (!opening) break;
    if (/^(?:and|but|so|yet|or)$/.test(token.lower)) {
      i++;
      continue;
    }
    let k = i;
    while (k <= hi && !isPause(tokens[k]) && tokens[k]?.kind !== 'quotation') k++;
    if (k > hi || tokens[k]?.kind === 'quotation') {
      if (guard === 0) break;
      return null;
    }
    i = k + 1;
  }
  const head = tokens[i];
  if (!isWord(head)) return null;
  if (PERSONAL_PRONOUNS.has(head.lower)) return phraseOf(tokens, i, i);
  let k = i;
  while (k <= hi && k - i < LONGEST_PHRASE) {
    const token = tokens[k];
    if (!isWord(token)) break;
    if (
      k > i &&
      ((isFiniteVerb(token) && !describesNext(tokens, k, i)) ||
        (cueOf(token.lower) && !token.capital && !isPluralNoun(tokens, k, lo)) ||
        PERSONAL_PRONOUNS.has(token.lower) ||
        token.lower === 'that')
    )
      break;
    const determined = DETERMINERS.has(tokens[k - 1]?.lower ?? '');
    if (k > i && ADVERBS.has(token.lower) && !token.capital && !determined) break;
    k++;
  }
  let last = k - 1;
  while (last > i && (tokens[last]?.clitic || tokens[last]?.lower === 'to' || isAdverb(tokens[last]))) last--;
  if (last < i || DETERMINERS.has(tokens[last]?.lower ?? '') || !isNominal(tokens[last])) return null;
  return phraseOf(tokens, i, last);
}
