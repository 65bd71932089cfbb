import { DETERMINERS, PREPOSITIONS, TIME_WORDS, WEEKDAYS } from './closed-class-words.ts';
import { OCCASIONS } from './cues.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { phraseEndingBefore } from './phrase-before.ts';
import { maySpeak } from './speaking-nouns.ts';
import { isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isNominal } from './word-forms.ts';

/** "Lindgren on Monday admitted", "the mayor in a letter said": past when and where to the subject. */
export function subjectBeforeAdverbial(
  tokens: readonly Token[],
  verb: number,
  lo: number,
): NounPhrase | null {
  let k = verb;
  for (let guard = 0; guard < 3; guard++) {
    const start = adverbialStart(tokens, k, lo);
    if (start === null) break;
    k = start;
  }
  if (k === verb || k <= lo || isPause(tokens[k - 1])) return null;
  const subject = phraseEndingBefore(tokens, k, lo);
  if (!subject || subject.last !== k - 1) return null;
  const before = tokens[subject.first - 1];
  if (subject.first > lo && isWord(before) && PREPOSITIONS.has(before.lower)) return null;
  return subject.named || subject.pronoun || maySpeak(tokens, subject) ? subject : null;
}

/** Where the adverbial begins that ends right before `end`; `null` if none does. */
function adverbialStart(tokens: readonly Token[], end: number, lo: number): number | null {
  let k = end - 1;
  const last = tokens[k];
  if (!isWord(last)) return null;
  if (TIME_WORDS.has(last.lower) || /^\d{1,4}$/.test(last.text)) {
    while (
      k > lo &&
      (TIME_WORDS.has(tokens[k - 1]?.lower ?? '') ||
        /^(?:\d{1,2}|last|this|late|early|the)$/.test(tokens[k - 1]?.lower ?? ''))
    )
      k--;
    if (k > lo && /^(?:on|in|at|by)$/.test(tokens[k - 1]?.lower ?? '')) return k - 1;
    return WEEKDAYS.has(tokens[k]?.lower ?? '') || /^(?:last|this|late|early)$/.test(tokens[k]?.lower ?? '')
      ? k
      : null;
  }
  if (!OCCASIONS.has(last.lower)) return null;
  while (k > lo && end - k < 6 && isNominal(tokens[k - 1]) && !isFiniteVerb(tokens[k - 1])) k--;
  if (k > lo && DETERMINERS.has(tokens[k - 1]?.lower ?? '')) k--;
  return k > lo && /^(?:in|at|during|on)$/.test(tokens[k - 1]?.lower ?? '') ? k - 1 : null;
}
