import { findAccordingTo } from './clause-limits.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { TokenRange } from './sentence-bounds.ts';
import { type Finding, type SentenceView, spanOf, trimmed } from './sentence-view.ts';
import { isComma, isPause, isWord } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

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
  if (isComma(view.tokens[phrase.last + 1])) {
    const last = listEnd(view, first);
    if (last !== null && last > phrase.last) return { ...phrase, last, pronoun: null };
  }
  return phrase;
}

/** The comma that ends the source and what describes it. */
function afterSource(view: SentenceView, from: number): number {
  let k = from;
  while (k <= view.end && !isPause(view.tokens[k])) k++;
  return k;
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
  const past = afterSource(view, subject.last + 1);
  const content: TokenRange[] = [];
  if (opening > lo) {
    const before = trimmed(view, Math.max(lo, covered + 1), at - 1);
    if (before) content.push(before);
  }
  const interrupts = opening > lo && isPause(tokens[at - 1]) && isComma(tokens[past]) && past - at < 14;
  if (opening === lo || interrupts) {
    const after = past < end ? trimmed(view, past, end) : null;
    if (after) content.push(after);
  }
  if (content.length === 0) return null;
  const last = content.at(-1);
  return { attributions: [{ content, subject, cue }], covered: Math.max(last?.[1] ?? 0, subject.last) };
}
