import { AUXILIARIES, DETERMINERS, PERSONAL_PRONOUNS, TIME_WORDS, WEEKDAYS } from './closed-class-words.ts';
import { OCCASIONS } from './cues.ts';
import { isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isNominal } from './word-forms.ts';

const ADVERB =
  /^(?:however|also|later|earlier|recently|yesterday|today|then|again|publicly|afterwards?|repeatedly|previously|separately|there|instead|only|simply)$/;
const PREPOSITION =
  /^(?:in|on|during|at|to|via|after|before|from|by|through|of|last|this|about|out|late|early|over|under|as|following|outside|with|upon)$/;

/**
 * The token at which the content begins after a speech verb, past "on Friday", "in a statement", "to reporters", "however,".
 * Gives `from` where nothing of that kind stands.
 */
export function afterAdverbials(tokens: readonly Token[], from: number, end: number): number {
  let m = from;
  for (let guard = 0; guard < 8 && m <= end; guard++) {
    const token = tokens[m];
    if (!token || token.kind === 'quotation' || token.lower === 'that' || token.text === ':') return m;
    // "there's no proof" is what is said, "said there that" says where.
    const there = token.lower === 'there' && isExistential(tokens[m + 1]);
    if (there) return m;
    if (isPause(token) || (WEEKDAYS.has(token.lower) && !tokens[m + 1]?.clitic) || ADVERB.test(token.lower)) {
      m++;
      continue;
    }
    if (token.lower === 'for' && /^(?:example|instance|now)$/.test(tokens[m + 1]?.lower ?? '')) {
      m += 2;
      continue;
    }
    if (!PREPOSITION.test(token.lower)) return m;
    const past = afterPhrase(tokens, m, end);
    if (past === null) return m;
    m = past;
  }
  return m;
}

function isExistential(next: Token | undefined): boolean {
  return next !== undefined && (next.clitic || AUXILIARIES.has(next.lower));
}

/** Past a prepositional phrase that only tells when, where or to whom; `null` if it's rather part of what is said. */
function afterPhrase(tokens: readonly Token[], m: number, end: number): number | null {
  let k = m + 1;
  while (k <= end && k < m + 16) {
    const token = tokens[k];
    if (!isWord(token) || token.lower === 'that') break;
    if (k > m + 1 && (PERSONAL_PRONOUNS.has(token.lower) || isFiniteVerb(token))) break;
    k++;
  }
  const stop = tokens[k];
  if (k > end || !stop) return k;
  if (stop.lower === 'that' || stop.text === ':' || stop.kind === 'quotation') return k;
  if (isPause(stop)) return k < m + 12 ? k + 1 : null;
  let z = m + 1;
  // "on Friday the …", "last week it …"
  while (z <= end && z < m + 6 && !TIME_WORDS.has(tokens[z]?.lower ?? '')) z++;
  if (z < m + 6 && z <= end) {
    z++;
    while (z <= end && (TIME_WORDS.has(tokens[z]?.lower ?? '') || /^\d+$/.test(tokens[z]?.text ?? ''))) z++;
    return z;
  }
  const noun = DETERMINERS.has(tokens[m + 1]?.lower ?? '') ? m + 2 : m + 1;
  for (let n = noun; n <= Math.min(noun + 2, end); n++) {
    const token = tokens[n];
    if (token && OCCASIONS.has(token.lower)) return afterDescription(tokens, n + 1, end);
    if (!isNominal(token)) break;
  }
  if (PERSONAL_PRONOUNS.has(stop.lower)) return k;
  return null;
}

/** Past what describes the occasion: "a statement [released by the agency] that …". */
function afterDescription(tokens: readonly Token[], from: number, end: number): number {
  if (!/ed$|^(?:sent|seen|given|shown|by|to|from|on)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let k = from + 1; k <= Math.min(end, from + 9); k++) {
    const token = tokens[k];
    if (token?.lower === 'that' || token?.text === ':' || token?.kind === 'quotation') return k;
    if (!isWord(token)) return from;
  }
  return from;
}

/** Past the one spoken to: "told [reporters] that", "told [a local SBS TV program] that". */
export function afterAddressee(tokens: readonly Token[], from: number, end: number): number {
  const head = tokens[from];
  if (!isWord(head) || head.lower === 'that') return from;
  if (
    /^(?:me|him|her|them|us|it|you|reporters|journalists|lawmakers|jurors|parliament|supporters|voters|police|investigators|officials)$/.test(
      head.lower,
    )
  ) {
    const possessive =
      head.lower === 'her' &&
      isNominal(tokens[from + 1]) &&
      !isFiniteVerb(tokens[from + 1]) &&
      !tokens[from + 1]?.capital;
    if (!possessive) return from + 1;
  }
  let k = from;
  let nouns = 0;
  const determined = DETERMINERS.has(head.lower);
  if (determined) k++;
  while (k <= end && k < from + 10) {
    const token = tokens[k];
    if (!isWord(token)) {
      if (token?.text === '&') {
        k++;
        continue;
      }
      break;
    }
    const next = tokens[k + 1];
    if (token.clitic && token.lower === "'s") {
      k++;
      continue;
    }
    if (token.lower === 'of' || (token.lower === 'and' && next?.capital && nouns < 3)) {
      k++;
      if (DETERMINERS.has(tokens[k]?.lower ?? '')) k++;
      continue;
    }
    if (WEEKDAYS.has(token.lower) || !isNominal(token) || isFiniteVerb(token)) break;
    if (nouns > 0 && !token.capital && !determined && !tokens[k - 1]?.clitic) break;
    nouns++;
    k++;
  }
  return nouns > 0 ? k : from;
}
