import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
  WEEKDAYS,
} from './closed-class-words.ts';
import { LONGEST_PHRASE, type NounPhrase, phraseOf } from './noun-phrases.ts';
import { isWord, type Token } from './tokens.ts';
import { describesNext, isFiniteVerb, isNominal, isPersonal } from './word-forms.ts';

/**
 * The noun phrase that starts at token `from`: "Moroccan government spokesman Mustapha El Khalfi".
 * @param hi the last token it may reach
 */
export function phraseStartingAt(tokens: readonly Token[], from: number, hi: number): NounPhrase | null {
  const head = tokens[from];
  if (from > hi || !isWord(head) || head.clitic) return null;
  if (PERSONAL_PRONOUNS.has(head.lower)) return phraseOf(tokens, from, from);
  let k = from;
  let content = false;
  while (k <= hi && k - from < LONGEST_PHRASE) {
    const token = tokens[k];
    const next = tokens[k + 1];
    if (!token || token.kind === 'quotation') break;
    if (token.kind === 'mark') {
      if (token.text === '&' || token.text === "'") {
        k++;
        continue;
      }
      break;
    }
    if (token.clitic && token.lower === "'s") {
      k++;
      continue;
    }
    if (token.clitic) break;
    const { lower } = token;
    if (k > from && WEEKDAYS.has(lower)) break;
    if (
      k > from &&
      /^(?:yesterday|today|recently|earlier|later|last|this|when|who|in|on|during|after|before|while|as|at|to|that|via|by|about)$/.test(
        lower,
      ) &&
      !token.capital
    ) {
      if (
        !(
          /^(?:in|at|on|to)$/.test(lower) &&
          isPersonal(tokens[k - 1]) &&
          next?.capital &&
          !WEEKDAYS.has(next.lower) &&
          !TIME_WORDS.has(next.lower)
        )
      )
        break;
      k++;
      continue;
    }
    if (PREPOSITIONS.has(lower) && !token.capital) {
      const goesOn =
        lower === 'of' ||
        ((lower === 'for' || lower === 'with' || lower === 'from') && isPersonal(tokens[k - 1]));
      if (!goesOn || k === from) break;
      k++;
      continue;
    }
    if (CONJUNCTIONS.has(lower)) {
      if (lower === 'and' && k > from && isNominal(next) && next?.capital) {
        k++;
        continue;
      }
      break;
    }
    if (DETERMINERS.has(lower) && k > from) {
      const before = tokens[k - 1]?.lower ?? '';
      // "Alexander the Great" is one name, "Anna the best" isn't.
      const particle = NAME_PARTICLES.has(lower) && next?.capital;
      if (!PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !particle) break;
      k++;
      continue;
    }
    if (ADVERBS.has(lower) && !token.capital && k > from) break;
    if (k > from && isFiniteVerb(token) && !describesNext(tokens, k, from)) break;
    if (isNominal(token)) content = true;
    k++;
  }
  let last = k - 1;
  while (
    last > from &&
    (PREPOSITIONS.has(tokens[last]?.lower ?? '') ||
      DETERMINERS.has(tokens[last]?.lower ?? '') ||
      CONJUNCTIONS.has(tokens[last]?.lower ?? ''))
  )
    last--;
  if (!content || last < from) return null;
  return phraseOf(tokens, from, last);
}
