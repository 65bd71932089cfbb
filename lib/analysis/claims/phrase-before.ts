import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from './closed-class-words.ts';
import { cueOf } from './cues.ts';
import { LONGEST_PHRASE, type NounPhrase, phraseOf } from './noun-phrases.ts';
import { isComma, isPause, isWord, type Token } from './tokens.ts';
import { describesNext, isFiniteVerb, isNominal, isPersonal } from './word-forms.ts';

/** The start of the role that ends at `last`: "the former deputy minister". */
function startOfRole(tokens: readonly Token[], last: number, lo: number): number {
  let start = last;
  while (start > lo && isNominal(tokens[start - 1]) && !isFiniteVerb(tokens[start - 1])) start--;
  if (start > lo && DETERMINERS.has(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}

/** The start of a coordination "A, B and C" that ends in the phrase starting at `first`. */
function startOfList(tokens: readonly Token[], first: number, lo: number): number {
  let start = first;
  let k = first - 1;
  let joined = false;
  if (tokens[k]?.lower === 'and' || tokens[k]?.text === '&') {
    joined = true;
    k--;
    if (isComma(tokens[k])) k--;
  }
  while (joined && k >= lo && first - k < LONGEST_PHRASE * 2) {
    let end = k;
    while (
      end >= lo &&
      (tokens[end]?.capital || tokens[end]?.clitic || NAME_PARTICLES.has(tokens[end]?.lower ?? ''))
    )
      end--;
    if (end === k) {
      if (isNominal(tokens[k]) && !isFiniteVerb(tokens[k])) {
        while (end >= lo && isNominal(tokens[end]) && !isFiniteVerb(tokens[end])) end--;
        if (end >= lo && DETERMINERS.has(tokens[end]?.lower ?? '')) end--;
      } else break;
    }
    const before = tokens[end];
    const inPhrase = before && isWord(before) && (PREPOSITIONS.has(before.lower) || isFiniteVerb(before));
    // "minister of roads and ports Anna Berg": the list is what she is minister of.
    if (inPhrase && /^(?:of|for)$/.test(before.lower) && isPersonal(tokens[end - 1]))
      return startOfRole(tokens, end - 1, lo);
    if (inPhrase) return first;
    // "officials of Hull and Leeds": the particle has led past the office.
    if (tokens[end + 1]?.lower === 'of' && isPersonal(before)) return startOfRole(tokens, end, lo);
    start = end + 1;
    if (isComma(before)) k = end - 1;
    else break;
  }
  return start;
}

/** Drops what opens the sentence before its subject: "In a statement Facebook", "On Friday police". */
function withoutOpening(tokens: readonly Token[], first: number, last: number, lo: number): number {
  let start = first;
  const before = tokens[start - 1];
  if (before && isWord(before) && PREPOSITIONS.has(before.lower)) {
    let time = start;
    while (
      time < last &&
      (TIME_WORDS.has(tokens[time]?.lower ?? '') ||
        /^(?:last|this|next|the|late|early|\d+)$/.test(tokens[time]?.lower ?? ''))
    )
      time++;
    if (time > start && TIME_WORDS.has(tokens[time - 1]?.lower ?? '')) return time;
    // "In a statement Facebook": the last run of capitals after a common noun.
    if (start - 1 === lo) {
      let run = last;
      while (run > start && tokens[run - 1]?.capital) run--;
      const common = tokens[run - 1];
      if (
        tokens[last]?.capital &&
        run > start &&
        common &&
        !common.capital &&
        !ROLE_NOUNS.has(common.lower) &&
        !common.clitic &&
        !NAME_PARTICLES.has(common.lower)
      )
        return run;
    }
  }
  while (
    start < last &&
    (WEEKDAYS.has(tokens[start]?.lower ?? '') || ADVERBS.has(tokens[start]?.lower ?? '')) &&
    !tokens[start + 1]?.clitic
  )
    start++;
  return start;
}

/**
 * The noun phrase that ends right before token `end`.
 * @param lo the first token it may reach
 */
export function phraseEndingBefore(tokens: readonly Token[], end: number, lo: number): NounPhrase | null {
  const last = end - 1;
  const head = tokens[last];
  if (last < lo || !isWord(head) || head.clitic) return null;
  if (PERSONAL_PRONOUNS.has(head.lower)) return phraseOf(tokens, last, last);
  if (/^(?:some|many|others|both|most|one|all|neither|few)$/.test(head.lower))
    return phraseOf(tokens, startOfList(tokens, last, lo), last);
  const whole = wholeClauseOpening(tokens, end, lo);
  if (whole) return whole;
  if (!isNominal(head) && !/'$/.test(head.text)) return null;
  let k = last;
  while (k >= lo && last - k < LONGEST_PHRASE) {
    const token = tokens[k];
    const before = tokens[k - 1];
    if (!token || token.kind === 'quotation') break;
    if (token.kind === 'mark') {
      if (token.text === '&' || token.text === "'") {
        k--;
        continue;
      }
      break;
    }
    if (token.clitic) {
      if (token.lower !== "'s" || !isNominal(before)) break;
      k--;
      continue;
    }
    if (DETERMINERS.has(token.lower)) {
      k--;
      if (k > lo && tokens[k]?.lower === 'of' && isNominal(tokens[k - 1])) continue;
      if (/^(?:all|both|some|many|several)$/.test(tokens[k]?.lower ?? '')) continue;
      const inner = tokens[k];
      // "spokesman for the ministry", "officials in the capital": the phrase goes on to the left of its modifier.
      if (
        inner &&
        k > lo &&
        /^(?:for|at|in|from|with|on|to)$/.test(inner.lower) &&
        isPersonal(tokens[k - 1])
      ) {
        k--;
        continue;
      }
      break;
    }
    if (
      PERSONAL_PRONOUNS.has(token.lower) ||
      /^(?:that|which|what|whom|whose|how|why|where)$/.test(token.lower)
    )
      break;
    if (PREPOSITIONS.has(token.lower) && !token.capital) {
      if (token.lower === 'of' && k > lo && (isNominal(before) || DETERMINERS.has(before?.lower ?? ''))) {
        k--;
        continue;
      }
      if (k > lo && /^(?:for|at|in|from|with|on|to)$/.test(token.lower) && isPersonal(before)) {
        k--;
        continue;
      }
      break;
    }
    if (PREPOSITIONS.has(token.lower) && token.capital && k === lo) break;
    if (CONJUNCTIONS.has(token.lower)) break;
    if (isFiniteVerb(token) && !describesNext(tokens, k, lo)) break;
    if (cueOf(token.lower)?.form === 'past' && !token.capital && k < last && !describesNext(tokens, k, lo))
      break;
    k--;
  }
  let first = k + 1;
  while (
    first < last &&
    (tokens[first]?.clitic ||
      tokens[first]?.kind === 'mark' ||
      /^(?:of|and|but|for|in|at|from|with|on|to)$/.test(tokens[first]?.lower ?? ''))
  )
    first++;
  first = withoutOpening(tokens, first, last, lo);
  if (first > last) return null;
  if (first === last && (WEEKDAYS.has(head.lower) || ADVERBS.has(head.lower))) return null;
  first = startOfList(tokens, first, lo);
  return phraseOf(tokens, first, last);
}

/**
 * A subject that is all that stands before its verb in the clause: "The most popular stall in the market",
 * "A survey released in March", "An official who was in court". `null` where the clause opens otherwise.
 */
function wholeClauseOpening(tokens: readonly Token[], end: number, lo: number): NounPhrase | null {
  let first = end - 1;
  while (first > lo && end - first < 20) {
    const before = tokens[first - 1];
    if (!before || (before.kind !== 'word' && before.text !== '&' && before.text !== "'")) break;
    if (
      before.lower === 'that' ||
      /^(?:and|but|while|because|although|if|when|as|whether|what|which|how|why|whom|where)$/.test(
        before.lower,
      )
    )
      break;
    first--;
  }
  const head = tokens[first];
  if (!isWord(head) || first >= end - 1 || head.clitic) return null;
  if (
    first > lo &&
    !isPause(tokens[first - 1]) &&
    tokens[first - 1]?.lower !== 'that' &&
    tokens[first - 1]?.kind !== 'quotation'
  )
    return null;
  const opens =
    DETERMINERS.has(head.lower) ||
    (isNominal(head) &&
      !ADVERBS.has(head.lower) &&
      !PREPOSITIONS.has(head.lower) &&
      !TIME_WORDS.has(head.lower) &&
      !/(?:ing|ly)$/.test(head.lower) &&
      !isFiniteVerb(head));
  if (!opens || cueOf(head.lower)?.form === 'past' || head.lower === 'asked') return null;
  let joint = -1;
  for (let k = first + 1; k < end; k++) {
    const token = tokens[k];
    if (!token) return null;
    if (/^(?:who|which)$/.test(token.lower))
      return joint < 0 && k > first + 1 ? phraseOf(tokens, first, k - 1) : null;
    if (joint >= 0 && (isFiniteVerb(token) || PERSONAL_PRONOUNS.has(token.lower))) return null;
    if (PERSONAL_PRONOUNS.has(token.lower) || token.lower === 'to') return null;
    if (WEEKDAYS.has(token.lower)) return null;
    if (isFiniteVerb(token) && !describesNext(tokens, k, first)) {
      const reduced = /ed$/.test(token.lower) && PREPOSITIONS.has(tokens[k + 1]?.lower ?? '');
      if (!reduced || (k === first + 1 && !DETERMINERS.has(head.lower) && !/s$/.test(head.lower)))
        return null;
      joint = k;
    }
  }
  if (joint >= 0) return phraseOf(tokens, first, joint - 1);
  return phraseOf(tokens, first, end - 1);
}
