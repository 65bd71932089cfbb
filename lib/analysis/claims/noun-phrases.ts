import { DETERMINERS, PEOPLE_NOUNS, PERSONAL_PRONOUNS, ROLE_NOUNS } from './closed-class-words.ts';
import type { Token } from './tokens.ts';

/** Words that name whoever a sentence is about. Token indices, both inside. */
export interface NounPhrase {
  first: number;
  last: number;
  /** In lower case, if the phrase is a personal pronoun. */
  pronoun: string | null;
  /** Whether a proper name is in it. */
  named: boolean;
}

/** In tokens. */
export const LONGEST_PHRASE = 16;

function named(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const token = tokens[k];
    if (
      token?.capital &&
      !DETERMINERS.has(token.lower) &&
      !(k === first && k < last && isCommonOpener(token))
    )
      return true;
  }
  return false;
}

/** A capital that only the sentence's start explains. */
function isCommonOpener(token: Token): boolean {
  return (
    ROLE_NOUNS.has(token.lower) ||
    PEOPLE_NOUNS.has(token.lower) ||
    /^(?:authorities|other|former)$/.test(token.lower)
  );
}

/** The phrase of these tokens, pronoun and name told apart. */
export function phraseOf(tokens: readonly Token[], first: number, last: number): NounPhrase {
  const only = first === last ? tokens[first]?.lower : undefined;
  const pronoun = only && PERSONAL_PRONOUNS.has(only) ? only : null;
  return { first, last, pronoun, named: pronoun === null && named(tokens, first, last) };
}

/** Where the phrase's own noun stands: "officials" in "officials in the capital". */
export function headIndex(tokens: readonly Token[], { first, last }: NounPhrase): number {
  for (let k = first + 1; k <= last; k++) {
    const token = tokens[k];
    if (
      token &&
      !token.capital &&
      /^(?:of|for|at|in|from|with|on|to|by|about)$/.test(token.lower) &&
      !(token.lower === 'of' && tokens[k - 1]?.capital)
    )
      return k - 1;
  }
  return last;
}
