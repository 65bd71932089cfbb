import { DETERMINERS, PREPOSITIONS } from './closed-class-words.ts';
import { isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isNominal } from './word-forms.ts';

const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|these|those|most|\d+)$/;

/**
 * Whether a word that looks like a verb's third person is a plural where it stands: "the other five battleground states",
 * "in apocalyptic terms".
 * @param lo the first token of the sentence
 */
export function isPluralNoun(tokens: readonly Token[], index: number, lo: number): boolean {
  let named = false;
  for (let k = index - 1; k >= lo && index - k < 5; k--) {
    const token = tokens[k];
    if (!isWord(token)) return false;
    if (SEVERAL.test(token.lower)) return true;
    if (token.capital && !PREPOSITIONS.has(token.lower)) {
      named = true;
      continue;
    }
    if (DETERMINERS.has(token.lower)) return false;
    // "In March Berg states" has a subject.
    if (PREPOSITIONS.has(token.lower)) return k < index - 1 && !named;
    if (!isNominal(token) || isFiniteVerb(token)) return false;
  }
  return false;
}
