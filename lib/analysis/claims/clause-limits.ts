import { afterAddressee, afterAdverbials } from './adverbials.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from './closed-class-words.ts';
import type { CueSite } from './cue-sites.ts';

import { cueOf } from './cues.ts';
import { beforeOwnWords } from './own-words-after.ts';
import type { TokenRange } from './sentence-bounds.ts';
import type { SentenceView } from './sentence-view.ts';
import { isComma, isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isNominal } from './word-forms.ts';

/** Whether a finite verb with something before it comes within reach: what follows is a clause. */
export function isClause(view: SentenceView, from: number, to: number, reach = 25): boolean {
  for (let i = from; i <= to && i < from + reach; i++) {
    const token = view.tokens[i];
    if (!token) return false;
    if (token.kind === 'quotation' && i > from) return true;
    if (i > from && (isFiniteVerb(token) || isVerbByPlace(view, i))) return true;
  }
  return false;
}

/** A verb that its form doesn't show: "they want", "there's", "the board lobbies its members". */
function isVerbByPlace(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (!token) return false;
  const before = view.tokens[i - 1];
  if (isPlainVerbAfter(before, token)) return true;
  if (token.lower === "'s" && /^(?:there|that|this|here)$/.test(before?.lower ?? '')) return true;
  return isVerbBeforeObject(view, i);
}

/** A noun is not followed by an article, a verb is: "the rules favour the owner". */
function isVerbBeforeObject(view: SentenceView, i: number): boolean {
  const [before, token, next] = view.tokens.slice(i - 1, i + 2);
  if (!isWord(token) || !isWord(next) || !isWord(before) || i >= view.end) return false;
  if (token.capital || !isNominal(token) || TIME_WORDS.has(token.lower) || ADVERBS.has(token.lower))
    return false;
  if (/(?:ing|ly)$/.test(token.lower) || DETERMINERS.has(before.lower) || !OBJECT_OPENER.test(next.lower))
    return false;
  return !TIME_WORDS.has(view.tokens[i + 2]?.lower ?? '');
}

const OBJECT_OPENER = /^(?:the|a|an|his|her|its|their|our|my|your|these|those|him|them|us|it)$/;

/** "they want", "it goes": a verb that only its subject shows. */
function isPlainVerbAfter(before: Token | undefined, token: Token): boolean {
  return (
    isWord(before) &&
    isWord(token) &&
    PERSONAL_PRONOUNS.has(before.lower) &&
    !PREPOSITIONS.has(token.lower) &&
    !CONJUNCTIONS.has(token.lower)
  );
}

/** A clause that starts with its subject and verb near, before any relative clause or infinitive: not "the move that he …". */
export function isPlainClause(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i <= to && i < from + 12; i++) {
    const token = view.tokens[i];
    if (!token) return false;
    if (token.kind === 'quotation') return i > from;
    if (i === from) continue;
    if (/^(?:which|who|that|to|whose)$/.test(token.lower)) return false;
    if (isFiniteVerb(token)) return !/ed$/.test(token.lower) || isSubjectLike(view, from, i);
    if (isVerbByPlace(view, i)) return true;
  }
  return false;
}

/** Not "announced the measures adopted on Monday": a past form followed by a preposition may be a participle. */
function isSubjectLike(view: SentenceView, from: number, verb: number): boolean {
  const next = view.tokens[verb + 1];
  const first = view.tokens[from];
  return (
    Boolean(first && (PERSONAL_PRONOUNS.has(first.lower) || first.capital)) ||
    !(isWord(next) && PREPOSITIONS.has(next.lower))
  );
}

/** Whether only time and place words stand from `from` to the sentence's end: the attribution closes it. */
export function closesSentence(view: SentenceView, from: number): boolean {
  const first = view.tokens[from];
  if (from > view.end || !first) return true;
  if (isPause(first)) return !view.tokens.slice(from, view.end + 1).some((t) => t.kind === 'quotation');
  if (!isWord(first)) return first.text === '(';
  const adverbial =
    TIME_WORDS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    /ly$|^(?:late|last|this|earlier|later|when|while|as|again|then|also|recently|\d+)$/.test(first.lower);
  if (!adverbial) return false;
  if (/^(?:when|while|as|after|before)$/.test(first.lower)) return true;
  for (let k = from + 1; k <= view.end; k++) {
    const token = view.tokens[k];
    if (!token || isPause(token)) return true;
    if (!isWord(token)) return token.text === '(';
    if (token.lower === 'that' || PERSONAL_PRONOUNS.has(token.lower) || isFiniteVerb(token)) return false;
  }
  return true;
}

/** Whether the site stands after what it attributes: ", KCNA said." */
export function isTrailing(view: SentenceView, site: CueSite): boolean {
  if (site.shared || site.denied || site.left <= view.lo) return false;
  const before = view.tokens[site.left - 1];
  if (!isComma(before) && before?.kind !== 'quotation' && before?.text !== '—') return false;
  return site.right > view.end || closesSentence(view, site.right);
}

/**
 * The last token of content that starts at `from` and belongs to the site: before the next attribution of the sentence,
 * before "as he met …", else the sentence's end.
 */
export function contentEnd(view: SentenceView, site: CueSite, from: number): number {
  const last = Math.min(
    nextAttribution(view, site, from) ?? view.end,
    subordinateEnd(view, site, from) ?? view.end,
    relativeEnd(view, site, from) ?? view.end,
  );
  return beforeOwnWords(view, from, circumstance(view, from, last) ?? last);
}

/**
 * Whether what follows an attribution that stands inside a sentence is none of what was said: the clause before it lacks nothing, and
 * ", a former mayor", ", compared with May", ", raising fears" only describe.
 */
export function isAside(view: SentenceView, before: TokenRange | null, from: number): boolean {
  const first = view.tokens[from];
  if (!before || !isWord(first) || isFiniteVerb(first)) return false;
  const complete = view.tokens
    .slice(before[0] + 1, before[1] + 1)
    .some(
      (token, k, all) => isFiniteVerb(token) && !/^(?:who|which|that|where)$/.test(all[k - 1]?.lower ?? ''),
    );
  return complete && (OPENS_ASIDE.test(first.lower) || /\p{L}{3}ing$/u.test(first.lower));
}

const OPENS_ASIDE =
  /^(?:a|an|who|which|whose|where|although|while|whereas|compared|head|director|chief|president|founder|professor|author|adding)$/;

function isConjunction(token: Token | undefined): boolean {
  return isWord(token) && /^(?:and|but|yet|so)$/.test(token.lower);
}

/** Whether the quotation hands over to what follows by a comma inside its marks. */
function endsInComma(view: SentenceView, token: Token): boolean {
  return token.kind === 'quotation' && /,["”’'»]$/.test(view.text.slice(token.end - 2, token.end));
}

/** The last token of a relative clause between commas: "the senator, who said that he stays, will …". */
function relativeEnd(view: SentenceView, site: CueSite, from: number): number | null {
  const { tokens, end } = view;
  let who = site.index - 1;
  while (who > site.left && tokens[who]?.lower !== 'who' && site.index - who < 5) who--;
  if (tokens[who]?.lower !== 'who' || !isComma(tokens[who - 1])) return null;
  let verb = false;
  for (let k = from; k < end; k++) {
    const token = tokens[k];
    if (!token) return null;
    if (token.kind === 'quotation' || isFiniteVerb(token)) verb = true;
    // "that the two men, and he in particular, must …" still lacks its verb.
    if (!verb) continue;
    const closes = isComma(token) || endsInComma(view, token);
    if (closes && isFiniteVerb(tokens[k + 1])) return isComma(token) ? k - 1 : k;
  }
  return null;
}

/** The last token of a clause that "While", "Although" opens: "While he has said it is safe, he …". */
function subordinateEnd(view: SentenceView, site: CueSite, from: number): number | null {
  const governor = view.tokens[site.left - 1];
  const opens =
    site.left - 1 === view.lo || (site.left - 2 === view.lo && isConjunction(view.tokens[view.lo]));
  if (!opens || !/^(?:while|although|though|after|when|once|as|since|because)$/.test(governor?.lower ?? ''))
    return null;
  for (let k = from + 1; k < view.end; k++) {
    const token = view.tokens[k];
    if (isComma(token)) return k - 1;
    if (token && endsInComma(view, token)) return k;
  }
  return null;
}

/** The last token before the next attribution of the sentence that isn't part of this one's content. */
function nextAttribution(view: SentenceView, site: CueSite, from: number): number | null {
  const { tokens, end } = view;
  for (const other of view.sites) {
    if (other.index <= site.index || other.left <= from) continue;
    const before = tokens[other.left - 1];
    const pause = isPause(before);
    // "…, the mayor shouted, “…”": the quotation is the other's.
    const quotes = !other.shared && pause && quotationAt(view, other.right);
    if (quotes || isTrailing(view, other)) return pause ? other.left - 2 : other.left - 1;
    // "…, but the mayor denied this": somebody else's turn, claim or not.
    const contrast =
      isWord(before) && /^(?:but|while|whereas)$/.test(before.lower) && isComma(tokens[other.left - 2]);
    if (contrast && !other.shared && !other.inverted && !other.subject?.pronoun) return other.left - 3;
    if (other.denied) continue;
    if (other.cue.form === 'participle' && other.shared) {
      if (pause) return other.left - 2;
      if (before?.kind === 'quotation') return other.left - 1;
    }
    if (
      isWord(before) &&
      /^(?:and|but|while|although|though|whereas)$/.test(before.lower) &&
      opensContent(view, other)
    )
      return isComma(tokens[other.left - 2]) ? other.left - 3 : other.left - 2;
  }
  const accordingTo = findAccordingTo(tokens, from, end);
  if (accordingTo !== null && isPause(tokens[accordingTo - 1])) return accordingTo - 2;
  return null;
}

function isVerdictWithQuotation(view: SentenceView, site: CueSite): boolean {
  for (let k = site.right; k <= Math.min(view.end, site.right + 10); k++)
    if (view.tokens[k]?.kind === 'quotation') return true;
  return false;
}

function quotationAt(view: SentenceView, from: number): boolean {
  const at = isComma(view.tokens[from]) || view.tokens[from]?.text === ':' ? from + 1 : from;
  return at <= view.end && view.tokens[at]?.kind === 'quotation';
}

/** Whether something claimed follows the site, so that it begins an attribution of its own: "…, and he said that". */
function opensContent(view: SentenceView, site: CueSite): boolean {
  const at = afterAdverbials(
    view.tokens,
    site.cue.told ? afterAddressee(view.tokens, site.right, view.end) : site.right,
    view.end,
  );
  const next = view.tokens[at];
  if (!next || at > view.end) return false;
  if (next.kind === 'quotation' || next.lower === 'that') return true;
  if (site.cue.class === 'verdict') return site.shared && isVerdictWithQuotation(view, site);
  if (site.cue.class === 'say') return isClause(view, at, view.end);
  return (
    !site.shared &&
    ((site.cue.class === 'announce' && isPlainClause(view, at, view.end)) || site.cue.base === 'urge')
  );
}

export function findAccordingTo(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = from; k < to; k++)
    if (tokens[k]?.lower === 'according' && tokens[k + 1]?.lower === 'to') return k;
  return null;
}

/** The token before "as he met the minister": when something was said is no part of it. */
function circumstance(view: SentenceView, from: number, last: number): number | null {
  for (let k = from + 3; k < last - 1; k++) {
    const [as, he, met] = [view.tokens[k], view.tokens[k + 1], view.tokens[k + 2]];
    if (as?.lower !== 'as' || !he || !met || !/^(?:he|she|they)$/.test(he.lower)) continue;
    if (
      isFiniteVerb(met) &&
      !/^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must|says)$/.test(
        met.lower,
      ) &&
      !cueOf(met.lower)
    ) {
      return isComma(view.tokens[k - 1]) ? k - 2 : k - 1;
    }
  }
  return null;
}
