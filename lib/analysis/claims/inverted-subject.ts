import {
  AUXILIARIES,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from './closed-class-words.ts';
import type { Cue } from './cues.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { isPause, isStop, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isNominal } from './word-forms.ts';

/** The subject after its verb: "said Khalfi". `null` where the verb has its subject before it, or none. */
export function inversion(
  tokens: readonly Token[],
  index: number,
  cue: Cue,
  lo: number,
  hi: number,
): NounPhrase | null {
  // "points out Anna Berg"
  const particle = cue.base === 'go' ? /^on$/ : /^(?:out|up|back)$/;
  const from = particle.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  if (cue.form !== 'past' && cue.form !== 'third' && cue.form !== 'base') return null;
  const before = tokens[index - 1];
  const opens = index === lo || before?.kind === 'quotation' || isPause(before);
  // "The minister, Anna Berg, told The Coast": whoever stands after "told" is spoken to.
  if (cue.base === 'tell') return null;
  // "— think webinars", "feel the spray" bid the reader.
  if (cue.form === 'base' && /^(?:think|believe|hope|guess|feel|show|find|read|call)$/.test(cue.base))
    return null;
  // "The expert, Anna Berg, says the problem …": without a clause before it the verb has its subject there.
  const afterSubject = isPause(before) && !saysSomething(tokens, lo, index - 1);
  const next = tokens[from];
  if (
    !opens ||
    !isWord(next) ||
    next.lower === 'that' ||
    (!next.capital &&
      !DETERMINERS.has(next.lower) &&
      !isNominal(next) &&
      !/^(?:he|she|they|i|we)$/.test(next.lower))
  )
    return null;
  // "Berg, the mayor, said Thursday morning": a day doesn't speak.
  if (TIME_WORDS.has(next.lower)) return null;
  if (/^(?:it|you)$/.test(next.lower) || (!next.capital && /ly$/.test(next.lower))) return null;
  const phrase = phraseStartingAt(tokens, from, hi);
  if (!phrase) return null;
  const after = tokens[phrase.last + 1];
  const ends =
    !after ||
    phrase.last >= hi ||
    after.kind !== 'word' ||
    PREPOSITIONS.has(after.lower) ||
    /^(?:who|when|while|as|yesterday|today|earlier|later|last|this|recently|and|but|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      after.lower,
    );
  if (afterSubject && !(tokens[phrase.last]?.capital && (!after || isPause(after) || isStop(after))))
    return null;
  return ends && !isContent(tokens, phrase, hi) ? phrase : null;
}

/** Whether a verb or a quotation stands there, so that it can be what somebody said. */
function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const token = tokens[k];
    if (token?.kind === 'quotation' || token?.clitic || isFiniteVerb(token)) return true;
    // A verb that its form doesn't show: "they want", "the trains run".
    if (isWord(token) && PERSONAL_PRONOUNS.has(token.lower)) return true;
  }
  return !tokens.slice(from, to).some((token) => token.text === ',');
}

/** "says the problem with gas is": a clause in the article's words, not whoever says it. */
function isContent(tokens: readonly Token[], phrase: NounPhrase, hi: number): boolean {
  const after = tokens[phrase.last + 1];
  if (tokens[phrase.last]?.capital || !isWord(after) || !/^(?:with|of|in|at|on|for)$/.test(after.lower))
    return false;
  for (let k = phrase.last + 2; k <= Math.min(hi, phrase.last + 10); k++) {
    const token = tokens[k];
    if (!isWord(token) || /^(?:who|which|that|when|as|while|after|before)$/.test(token.lower)) return false;
    if (AUXILIARIES.has(token.lower) && !/^(?:be|been|being|having)$/.test(token.lower)) return true;
  }
  return false;
}
