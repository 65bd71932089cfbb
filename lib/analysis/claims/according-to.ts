import { nameAfterRole } from './apposition.ts';
import { findAccordingTo, isAside } from './clause-limits.ts';
import { DETERMINERS, PERSONAL_PRONOUNS } from './closed-class-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { TokenRange } from './sentence-bounds.ts';
import { type Finding, type SentenceView, spanOf, trimmed } from './sentence-view.ts';
import { isComma, isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isPersonal } from './word-forms.ts';

/** "US, Ukrainian and South Korean assessments": a list whose commas don't end the source. */
function listEnd(view: SentenceView, first: number): number | null {
  let joined = -1;
  for (let k = first; k <= view.end && k < first + 18; k++) {
    const token = view.tokens[k];
    if (!token || token.kind === 'quotation') return null;
    if (token.lower === 'and') joined = k;
    if (isFiniteVerb(token)) return null;
    if (isComma(token) && joined > 0) return k - 1;
    if (isComma(token) && !view.tokens[k + 1]?.capital) return null;
  }
  return null;
}

function source(view: SentenceView, first: number): NounPhrase | null {
  const phrase = phraseStartingAt(view.tokens, first, view.end);
  if (!phrase) return null;
  // "According to the mayor, Anna Berg, the dam …": who it is says more than the role.
  const name = nameAfterRole(view.tokens, phrase, view.end);
  if (name && isComma(view.tokens[name.last + 1])) return name;
  if (isComma(view.tokens[phrase.last + 1])) {
    const last = listEnd(view, first);
    if (last !== null && last > phrase.last) return { ...phrase, last, pronoun: null };
  }
  return phrase;
}

/** The comma that ends the source and what describes it; the name itself where none does: "According to Anna the dam …". */
function afterSource(view: SentenceView, source: NounPhrase): number {
  const { tokens, end } = view;
  const next = tokens[source.last + 1];
  let k = nextPause(view, source.last + 1);
  const runsOn = isWord(next) && (DETERMINERS.has(next.lower) || PERSONAL_PRONOUNS.has(next.lower));
  if (k > end && runsOn && next.lower !== 'who' && tokens[source.last]?.capital) return source.last;
  // ", published in May," and ", who runs the mill," describe the source.
  if (isComma(tokens[k]) && (describes(tokens[k + 1]) || isRole(view, k + 1))) {
    const close = nextPause(view, k + 1);
    if (close < end) k = close;
  }
  return k;
}

function nextPause({ tokens, end }: SentenceView, from: number): number {
  let k = from;
  while (k <= end && !isPause(tokens[k])) k++;
  return k;
}

/** "a former mayor," after the name of whoever it is. */
function isRole(view: SentenceView, from: number): boolean {
  const close = nextPause(view, from + 1);
  if (!/^(?:an?|the)$/.test(view.tokens[from]?.lower ?? '') || close > view.end || close - from > 10)
    return false;
  const words = view.tokens.slice(from + 1, close);
  return words.some((token) => isPersonal(token)) && !words.some((token) => isFiniteVerb(token));
}

function describes(token: Token | undefined): boolean {
  return (
    isWord(token) &&
    !token.capital &&
    (/^(?:who|which|whose|written|led|seen|run)$/.test(token.lower) ||
      (/\p{L}{3}ed$/u.test(token.lower) && isFiniteVerb(token)))
  );
}

/** According to X, …; …, according to X; A, according to X, B. */
export function accordingTo(view: SentenceView, covered: number): Finding | null {
  const { tokens, lo, end } = view;
  const at = findAccordingTo(tokens, Math.max(lo, covered + 1), end);
  if (at === null) return null;
  const subject = source(view, at + 2);
  if (!subject) return null;
  const cue = spanOf(tokens, [at, at + 1]);
  let opening = at;
  while (
    opening > lo &&
    isWord(tokens[opening - 1]) &&
    /^(?:and|but|also|meanwhile)$/.test(tokens[opening - 1]?.lower ?? '')
  )
    opening--;
  const past = afterSource(view, subject);
  const content: TokenRange[] = [];
  if (opening > lo) {
    const before = trimmed(view, Math.max(lo, covered + 1), at - 1);
    if (before) content.push(before);
  }
  const interrupts = opening > lo && isPause(tokens[at - 1]) && isComma(tokens[past]) && past - at < 14;
  if (opening === lo || (interrupts && !isAside(view, content[0] ?? null, past + 1))) {
    const after = past < end ? trimmed(view, past + 1, end) : null;
    if (after) content.push(after);
  }
  if (content.length === 0) return null;
  const last = content.at(-1);
  return { attributions: [{ content, subject, cue }], covered: Math.max(last?.[1] ?? 0, subject.last) };
}
