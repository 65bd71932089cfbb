import { contentEnd } from './clause-limits.ts';
import type { CueSite } from './cue-sites.ts';
import { cueOf } from './cues.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { phraseEndingBefore } from './phrase-before.ts';
import { type Attribution, type SentenceView, spanOf, trimmed } from './sentence-view.ts';
import { maySpeak } from './speaking-nouns.ts';
import { isComma, isWord } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

/** What somebody said, as a noun. */
const SAYING =
  /^(?:claims?|argument|assertions?|contention|statements?|allegations?|accusations?|warnings?|promise|pledge|vow|insistence|assurances?|complaints?|admission|suggestion|conclusion|declaration|prediction)$/;
/** Nouns that report only with "is that": "his message is that". */
const SAYING_WITH_BE = /^(?:message|answer|response|reply|point|argument|advice)$/;
/** What somebody commits to. */
const COMMITMENT = /^(?:promise|pledge|vow)s?$/;

const PRONOUN_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' };

/** "her claim that …", "Berg's message is that …", "his promise to …": what is said follows a noun. In order. */
export function nounAttributions(view: SentenceView): Attribution[] {
  const found: Attribution[] = [];
  let covered = view.lo;
  for (let k = view.lo + 1; k < view.end - 1; k++) {
    const start = k > covered ? contentAfter(view, k) : null;
    const subject = start === null ? null : possessor(view, k);
    if (start === null || !subject) continue;
    const last = endOf(view, k, start, subject);
    const content = last === null ? null : trimmed(view, start, last);
    if (!content || content[1] - content[0] < 2) continue;
    found.push({ content: [content], subject, cue: spanOf(view.tokens, [k, k]) });
    covered = content[1];
  }
  return found;
}

/** Where what the noun at `k` reports begins; `null` where it reports nothing. */
function contentAfter({ tokens }: SentenceView, k: number): number | null {
  const noun = tokens[k]?.lower ?? '';
  const next = tokens[k + 1]?.lower ?? '';
  if (next === 'that' && SAYING.test(noun)) return k + 1;
  if (next === 'to' && COMMITMENT.test(noun)) return k + 1;
  const reports = SAYING.test(noun) || SAYING_WITH_BE.test(noun);
  return reports && /^(?:is|was|'s)$/.test(next) && tokens[k + 2]?.lower === 'that' ? k + 2 : null;
}

/** Whose saying it is: "her", "Anna Berg's". */
function possessor({ tokens, lo }: SentenceView, noun: number): NounPhrase | null {
  for (let k = noun - 1; k >= lo && k > noun - 4; k--) {
    const token = tokens[k];
    if (!isWord(token)) return null;
    const pronoun = PRONOUN_OF[token.lower];
    if (pronoun) return { first: k, last: k, pronoun, named: false };
    const genitive = token.clitic ? token.lower === "'s" : false;
    if (!genitive) continue;
    const subject = phraseEndingBefore(tokens, k, lo);
    return subject && maySpeak(tokens, subject) ? subject : null;
  }
  return null;
}

/** The last token reported. The noun's own clause must be over before it, or go on after a comma. */
function endOf(view: SentenceView, noun: number, start: number, subject: NounPhrase): number | null {
  const cue = cueOf('claims');
  if (!cue) return null;
  const site: CueSite = {
    index: noun,
    cue,
    subject,
    left: subject.first,
    right: noun + 1,
    inverted: false,
    shared: false,
    denied: false,
  };
  const last = contentEnd(view, site, start);
  const governed = start > noun + 1 || view.tokens.slice(view.lo, subject.first).some((t) => isFiniteVerb(t));
  if (governed) return last;
  for (let k = start; k <= last; k++) {
    const token = view.tokens[k];
    if (isComma(token)) return k - 1;
    if (token?.kind === 'quotation' && /,["”’'»]$/.test(view.text.slice(token.end - 2, token.end))) return k;
  }
  return null;
}
