import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_VERBS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
} from './closed-class-words.ts';
import { isPause, isWord, type Token } from './tokens.ts';

const ADJECTIVES_IN_ED =
  /^(?:united|unidentified|unnamed|retired|armed|alleged|accused|elected|appointed|so-called|aged|indeed|hundred|red)$/;

/** Whether the word can stand inside a noun phrase, articles and joints apart. */
export function isNominal(token: Token | undefined): boolean {
  if (!isWord(token) || token.clitic) return false;
  const { lower } = token;
  // A capital makes a name of any other word, not of "Though" or "When" that open a sentence.
  if (token.capital)
    return (
      !CONJUNCTIONS.has(lower) &&
      !PERSONAL_PRONOUNS.has(lower) &&
      !/^(?:what|how|why|where|since|after|before|as)$/.test(lower)
    );
  return !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PERSONAL_PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    DETERMINERS.has(lower) ||
    lower === 'that' ||
    /^(?:which|what|whom|whose|how|why|where)$/.test(lower)
  );
}

/** Whether the word is the finite verb of a clause, by its form alone. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (!isWord(token) || token.capital) return false;
  const { lower } = token;
  if (AUXILIARIES.has(lower))
    return lower !== 'be' && lower !== 'been' && lower !== 'being' && lower !== 'having';
  return IRREGULAR_VERBS.has(lower) || (/\p{L}{2}ed$/u.test(lower) && !ADJECTIVES_IN_ED.test(lower));
}

/** A participle that describes the noun after it: "the accused man", "retired general". */
export function describesNext(tokens: readonly Token[], k: number, lo: number): boolean {
  const token = tokens[k];
  if (!token || !/ed$/.test(token.lower)) return false;
  const before = tokens[k - 1];
  if (!isNominal(tokens[k + 1])) return false;
  return k === lo || !before || (isWord(before) && DETERMINERS.has(before.lower)) || isPause(before);
}

/** A noun for a person, alone or by the many: what "for the ministry" may follow. */
export function isPersonal(token: Token | undefined): boolean {
  if (!token) return false;
  const singular = token.lower.replace(/s$/, '');
  return (
    ROLE_NOUNS.has(token.lower) ||
    ROLE_NOUNS.has(singular) ||
    /^(?:member|head|chair|vice-president|secretary-general|group)s?$/.test(token.lower)
  );
}
