import { contentEnd } from './clause-limits.ts';
import { type CueSite, isUnderRelative } from './cue-sites.ts';
import { isVerdict } from './cues.ts';
import {
  type Finding,
  findingOf,
  nextQuotation,
  type SentenceView,
  trimmed,
  wordsIn,
} from './sentence-view.ts';
import { maySpeak } from './speaking-nouns.ts';
import { isPause } from './tokens.ts';

/** Whether the verb gives a name: "called", "dubbed". */
export function isNaming(site: CueSite): boolean {
  return /^(?:call|label|dub|brand|term|deem)$/.test(site.cue.base);
}

/** A judgement ends with its last quoted words where only when, where or something else follows. */
function verdictEnd(view: SentenceView, quotation: number, last: number): number {
  let end = quotation;
  for (let k = quotation + 1; k <= last; k++)
    if (view.tokens[k]?.kind === 'quotation' && k - end < 12) end = k;
  const next = view.tokens[end + 1];
  const apart =
    isPause(next) ||
    /^(?:during|after|before|when|while|on|at|in|for|to|but|as)$/.test(next?.lower ?? '') ||
    /,["”’'»]$/.test(view.text.slice((view.tokens[end]?.end ?? 0) - 2, view.tokens[end]?.end));
  return apart ? end : last;
}

/** X called Y “…”: a judgement, in the speaker's words or not. Leaves "called the police" alone. */
export function verdictAttribution(view: SentenceView, site: CueSite): Finding | null {
  if (!isVerdict(view.tokens[site.index]?.lower ?? '')) return null;
  const from = site.right;
  const last = contentEnd(view, site, from);
  const content = trimmed(view, from, last);
  if (!content || content[0] !== from) return null;
  const quotation = nextQuotation(view, from, last);
  const naming = isNaming(site);
  if (isUnderRelative(view.tokens, site.left))
    return quotation !== null && site.subject && maySpeak(view.tokens, site.subject)
      ? findingOf(view, site, [from, quotation])
      : null;
  if (quotation !== null) {
    // "an app called “…”" names and doesn't judge.
    if (
      quotation - from >= 14 ||
      (naming && quotation === from && !/^(?:he|she|they|who)$/.test(site.subject?.pronoun ?? ''))
    )
      return null;
    return findingOf(view, site, [content[0], verdictEnd(view, quotation, content[1])]);
  }
  const object = view.tokens[from]?.lower ?? '';
  if (
    naming &&
    site.cue.form !== 'base' &&
    /^(?:it|him|her|them|this|that|himself|herself|themselves|itself)$/.test(object) &&
    /^(?:a|an|the)$/.test(view.tokens[from + 1]?.lower ?? '') &&
    wordsIn(view, content) > 3
  )
    return findingOf(view, site, content);
  if (/^(?:describe|characterize|characterise|portray)$/.test(site.cue.base)) {
    const as = view.tokens.findIndex((t, k) => k > from && k <= last && t.lower === 'as');
    if (as > 0 && as - from < 10) return findingOf(view, site, content);
  }
  return null;
}
