import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_VERBS,
  NAME_PARTICLES,
  PEOPLE_NOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  TIME_WORDS,
  TITLES,
  WEEKDAYS,
} from './closed-class-words.ts';
import { cueOf } from './cues.ts';
import { isComma, isPause, isWord, type Token } from './tokens.ts';

/** Words that name whoever a sentence is about. Token indices, both inside. */
export interface NounPhrase {
  first: number;
  last: number;
  /** In lower case, if the phrase is a personal pronoun. */
  pronoun: string | null;
  /** Whether a proper name is in it. */
  named: boolean;
}

const LONGEST = 16;
const ADJECTIVES_IN_ED =
  /^(?:united|unidentified|unnamed|retired|armed|alleged|accused|elected|appointed|so-called|aged|indeed|hundred|red)$/;

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

function phrase(tokens: readonly Token[], first: number, last: number): NounPhrase {
  const only = first === last ? tokens[first]?.lower : undefined;
  const pronoun = only && PERSONAL_PRONOUNS.has(only) ? only : null;
  return { first, last, pronoun, named: pronoun === null && named(tokens, first, last) };
}

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
function describes(tokens: readonly Token[], k: number, lo: number): boolean {
  const token = tokens[k];
  if (!token || !/ed$/.test(token.lower)) return false;
  const before = tokens[k - 1];
  if (!isNominal(tokens[k + 1])) return false;
  return k === lo || !before || (isWord(before) && DETERMINERS.has(before.lower)) || isPause(before);
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
  while (joined && k >= lo && first - k < LONGEST * 2) {
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
    if (inPhrase) return first;
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
  if (PERSONAL_PRONOUNS.has(head.lower)) return phrase(tokens, last, last);
  if (/^(?:some|many|others|both|most|one|all|neither|few)$/.test(head.lower))
    return phrase(tokens, startOfList(tokens, last, lo), last);
  const whole = wholeClauseOpening(tokens, end, lo);
  if (whole) return whole;
  if (!isNominal(head) && !/'$/.test(head.text)) return null;
  let k = last;
  while (k >= lo && last - k < LONGEST) {
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
    if (isFiniteVerb(token) && !describes(tokens, k, lo)) break;
    if (cueOf(token.lower)?.form === 'past' && !token.capital && k < last && !describes(tokens, k, lo)) break;
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
  return phrase(tokens, first, last);
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
      return joint < 0 && k > first + 1 ? phrase(tokens, first, k - 1) : null;
    if (joint >= 0 && (isFiniteVerb(token) || PERSONAL_PRONOUNS.has(token.lower))) return null;
    if (PERSONAL_PRONOUNS.has(token.lower) || token.lower === 'to') return null;
    if (WEEKDAYS.has(token.lower)) return null;
    if (isFiniteVerb(token) && !describes(tokens, k, first)) {
      const reduced = /ed$/.test(token.lower) && PREPOSITIONS.has(tokens[k + 1]?.lower ?? '');
      if (!reduced || (k === first + 1 && !DETERMINERS.has(head.lower) && !/s$/.test(head.lower)))
        return null;
      joint = k;
    }
  }
  if (joint >= 0) return phrase(tokens, first, joint - 1);
  return phrase(tokens, first, end - 1);
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

function isPersonal(token: Token | undefined): boolean {
  if (!token) return false;
  const singular = token.lower.replace(/s$/, '');
  return (
    ROLE_NOUNS.has(token.lower) ||
    ROLE_NOUNS.has(singular) ||
    /^(?:member|head|chair|vice-president|secretary-general|group)s?$/.test(token.lower)
  );
}

/**
 * The noun phrase that starts at token `from`: "Moroccan government spokesman Mustapha El Khalfi".
 * @param hi the last token it may reach
 */
export function phraseStartingAt(tokens: readonly Token[], from: number, hi: number): NounPhrase | null {
  const head = tokens[from];
  if (from > hi || !isWord(head) || head.clitic) return null;
  if (PERSONAL_PRONOUNS.has(head.lower)) return phrase(tokens, from, from);
  let k = from;
  let content = false;
  while (k <= hi && k - from < LONGEST) {
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
      if (!PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !NAME_PARTICLES.has(lower)) break;
      k++;
      continue;
    }
    if (ADVERBS.has(lower) && !token.capital && k > from) break;
    if (k > from && isFiniteVerb(token) && !describes(tokens, k, from)) break;
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
  return phrase(tokens, from, last);
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
          /^(?:asked|according|however|last|meanwhile|earlier|later)$/.test(token.lower)));
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
  if (PERSONAL_PRONOUNS.has(head.lower)) return phrase(tokens, i, i);
  let k = i;
  while (k <= hi && k - i < LONGEST) {
    const token = tokens[k];
    if (!isWord(token)) break;
    if (
      k > i &&
      ((isFiniteVerb(token) && !describes(tokens, k, i)) ||
        (cueOf(token.lower) && !token.capital) ||
        PERSONAL_PRONOUNS.has(token.lower) ||
        token.lower === 'that')
    )
      break;
    if (k > i && ADVERBS.has(token.lower) && !token.capital) break;
    k++;
  }
  let last = k - 1;
  while (last > i && tokens[last]?.clitic) last--;
  if (last < i || !isNominal(tokens[last])) return null;
  return phrase(tokens, i, last);
}

/** Whether any title word stands in the range: "Prime Minister". */
export function hasTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (TITLES.has(tokens[k]?.lower.replace('.', '') ?? '')) return true;
  return false;
}
