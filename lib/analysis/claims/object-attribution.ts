import { afterAdverbials } from './adverbials.ts';
import { contentEnd } from './clause-limits.ts';
import {
  DETERMINERS,
  PEOPLE_NOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
  WEEKDAYS,
} from './closed-class-words.ts';
import type { CueSite } from './cue-sites.ts';
import { isVerdict, objectOf } from './cues.ts';
import { headIndex } from './noun-phrases.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { TokenRange } from './sentence-bounds.ts';
import { type Finding, findingOf, nextQuotation, type SentenceView, trimmed } from './sentence-view.ts';
import { maySpeak } from './speaking-nouns.ts';
import { isPause, isWord } from './tokens.ts';
import { isFiniteVerb, isPersonal } from './word-forms.ts';

/** X criticised Y for Z, X accused Y of Z, X called for Y, X cited Y: what is said stands as the verb's object. */
export function objectAttribution(view: SentenceView, site: CueSite): Finding | null {
  const particles = objectOf(site.cue.base);
  if (!particles || !site.subject || site.inverted || !maySpeak(view.tokens, site.subject)) return null;
  if (isHabit(view, site)) return null;
  if (site.cue.base === 'question' && isSomebody(view, site.right)) return null;
  const at = objectStart(view, site, particles);
  if (at === null) return null;
  const content = trimmed(view, at, objectEnd(view, at, contentEnd(view, site, at)));
  if (!content || content[0] !== at || !isObject(view, content)) return null;
  if (
    site.cue.base !== 'call' &&
    isVerdict(view.tokens[site.index]?.lower ?? '') &&
    !givesReason(view, content)
  )
    return null;
  return findingOf(view, site, content);
}

/** "questioned the suspect": asked, not doubted. */
function isSomebody(view: SentenceView, from: number): boolean {
  const phrase = phraseStartingAt(view.tokens, from, view.end);
  const head = phrase && view.tokens[headIndex(view.tokens, phrase)];
  return Boolean(
    head &&
      (head.capital ||
        isPersonal(head) ||
        PEOPLE_NOUNS.has(head.lower) ||
        PEOPLE_NOUNS.has(`${head.lower}s`) ||
        /^suspects?$/.test(head.lower)),
  );
}

/** "whenever he accuses", "likely calling for": no statement that was made. */
function isHabit(view: SentenceView, site: CueSite): boolean {
  return [site.left - 1, site.left].some((k) => /^(?:whenever|likely)$/.test(view.tokens[k]?.lower ?? ''));
}

/** The first token of the object, past the verb's particle; `null` where the verb has none of the right kind. */
function objectStart(view: SentenceView, site: CueSite, particles: readonly string[]): number | null {
  const next = view.tokens[site.right];
  if (!isWord(next) || site.right >= view.end) return null;
  if (particles.includes(next.lower)) return site.right + 1;
  if (!particles.includes('')) return null;
  const at = afterAdverbials(view.tokens, site.right, view.end);
  // "noted on Friday the arrest": past when, but not past a pause.
  return view.tokens.slice(site.right, at).some((token) => isPause(token)) ? null : at;
}

/** The object ends where something else is told: when, where, or what happened next. */
function objectEnd(view: SentenceView, from: number, last: number): number {
  for (let k = from + 1; k <= last; k++) {
    const token = view.tokens[k];
    if (!token || isPause(token) || token.text === '(' || token.text === ':') return k - 1;
    if (!isWord(token)) continue;
    if (WEEKDAYS.has(token.lower) && !view.tokens[k + 1]?.clitic)
      return /^(?:on|last|this|late|early)$/.test(view.tokens[k - 1]?.lower ?? '') ? k - 2 : k - 1;
    if (/^(?:after|when|while|during|before|amid|but|because)$/.test(token.lower)) return k - 1;
    if (/^(?:in|at|on)$/.test(token.lower) && isOccasion(view, k + 1)) return k - 1;
    if (token.lower === 'and' && startsAnotherDeed(view, k + 1, last)) return k - 1;
  }
  return last;
}

/** "in an interview", "at a rally", "on Twitter": where it was said. */
function isOccasion(view: SentenceView, at: number): boolean {
  const first = view.tokens[at];
  const noun = DETERMINERS.has(first?.lower ?? '') ? view.tokens[at + 1] : first;
  return /^(?:interview|statement|rally|speech|hearing|debate|conference|letter|email|e-mail|tweet|twitter|facebook|television|tv)$/.test(
    noun?.lower ?? '',
  );
}

/** "and boycotted the debate", "and he left". */
function startsAnotherDeed(view: SentenceView, at: number, last: number): boolean {
  for (let k = at; k <= last && k < at + 3; k++) {
    const token = view.tokens[k];
    if (!isWord(token)) return false;
    if (isFiniteVerb(token)) return true;
    if (k === at && PERSONAL_PRONOUNS.has(token.lower)) return true;
    if (!/ly$|^(?:also|then|has|have)$/.test(token.lower)) return false;
  }
  return false;
}

function isObject(view: SentenceView, [first, last]: TokenRange): boolean {
  const head = view.tokens[first];
  if (!isWord(head) || last - first < 1) return false;
  if (PREPOSITIONS.has(head.lower) || TIME_WORDS.has(head.lower) || isFiniteVerb(head)) return false;
  return nextQuotation(view, first, last) === null || last - first > 1;
}

/** "criticised the mayor for leaving", "accused her of lying": a judgement needs its reason. */
function givesReason(view: SentenceView, [first, last]: TokenRange): boolean {
  return view.tokens.slice(first + 1, last).some((token) => /^(?:for|of|over|as|by)$/.test(token.lower));
}
