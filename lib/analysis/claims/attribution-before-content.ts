import { afterAddressee, afterAdverbials } from './adverbials.ts';
import { cueSpan, isStatement } from './attribution-after-quotation.ts';
import { contentEnd, isClause, isPlainClause } from './clause-limits.ts';
import type { CueSite } from './cue-sites.ts';
import { AFTER_QUOTATION_ONLY, isRequest, isVerdict } from './cues.ts';
import type { TokenRange } from './sentence-bounds.ts';
import {
  type Finding,
  nextQuotation,
  type SentenceView,
  trimmed,
  wordsIn,
  wordsOf,
} from './sentence-view.ts';
import { isComma, isPause } from './tokens.ts';

function finding(view: SentenceView, site: CueSite, content: TokenRange): Finding {
  return {
    attributions: [{ content: [content], subject: site.subject, cue: cueSpan(view, site) }],
    covered: content[1],
  };
}

/** Where the content would begin: past the one spoken to, and past when and where. */
function contentStart(view: SentenceView, site: CueSite): number {
  let from = site.right;
  if (view.tokens[from]?.lower === 'to' && COMMITS.test(site.cue.base)) return from;
  if (site.inverted) return afterAdverbials(view.tokens, from, view.end);
  if (site.cue.told) from = afterAddressee(view.tokens, from, view.end);
  else if (
    view.tokens[from]?.lower === 'to' &&
    /^(?:say|explain|admit|confirm|suggest|complain|announce|write)$/.test(site.cue.base)
  ) {
    from = afterAddressee(view.tokens, from + 1, view.end);
  }
  return afterAdverbials(view.tokens, from, view.end);
}

/** X said, “…” — X said: “…” — X said the plan “…” with the quotation at once after the verb. */
export function attributionBeforeQuotation(view: SentenceView, site: CueSite): Finding | null {
  if (AFTER_QUOTATION_ONLY.has(site.cue.base)) return null;
  if (isNaming(site) && view.tokens[site.right]?.kind === 'quotation') return null;
  let at = contentStart(view, site);
  const colon = view.tokens[at]?.text === ':';
  if (colon) at++;
  const token = view.tokens[at];
  if (token?.kind !== 'quotation' || at > view.end) return null;
  const full = isStatement(view, at);
  if (full || colon || at >= view.end) return finding(view, site, [at, at]);
  const last = contentEnd(view, site, at);
  const next = view.tokens[at + 1];
  // “…,” and then something else that happened.
  if (isPause(next) && !view.tokens.slice(at + 1, last + 1).some((t) => t.kind === 'quotation'))
    return finding(view, site, [at, at]);
  const tail = view.text.slice(Math.max(token.start, token.end - 2), token.end);
  if (/,["”’'»]$/.test(tail) && !nextQuotation(view, at + 1, last)) return finding(view, site, [at, at]);
  const content = trimmed(view, at, Math.max(at, last));
  return content && finding(view, site, content);
}

/** Verbs whose content may be an infinitive: "vowed to return". */
const COMMITS = /^(?:vow|promise|pledge|swear|threaten|propose|agree|offer)$/;

const NOTHING_SAID =
  /^(?:so|nothing|yes|no|goodbye|hello|little|anything|something|much|more|thanks|sorry|it|farewell|him|her|them)$/;

/** X said (that) …: a clause in the article's words, quoted words in it or not. */
export function indirectAttribution(view: SentenceView, site: CueSite): Finding | null {
  if (AFTER_QUOTATION_ONLY.has(site.cue.base)) return null;
  const { tokens, end } = view;
  let at = contentStart(view, site);
  if (isComma(tokens[at])) at++;
  if (tokens[at]?.text === ':') at++;
  const head = tokens[at];
  if (!head || at > end) return null;
  const content = trimmed(view, at, contentEnd(view, site, at));
  if (!content || content[0] !== at || content[1] - content[0] < 1) return null;
  if (!admits(view, site, content)) return null;
  return relayedInside(view, site, content) ?? finding(view, site, content);
}

const OUTLET = /^\p{Lu}{2,5}$|agency|news|media|newspaper|paper|television|radio|\btv\b|times|post|journal/iu;

/** "The agency said the minister told reporters that …": the minister's claim, which the agency relays. */
function relayedInside(view: SentenceView, site: CueSite, [first, last]: TokenRange): Finding | null {
  if (site.cue.base !== 'say' && site.cue.base !== 'report') return null;
  const outlet =
    site.subject &&
    view.text.slice(view.tokens[site.subject.first]?.start, view.tokens[site.subject.last]?.end);
  if (!outlet || !OUTLET.test(outlet)) return null;
  const at = view.tokens[first]?.lower === 'that' ? first + 1 : first;
  const inner = view.sites.find(
    (other) =>
      other.index > site.index && !other.denied && !other.shared && !other.inverted && other.left === at,
  );
  if (inner?.cue.class !== 'say') return null;
  const found = attributionBeforeQuotation(view, inner) ?? indirectAttribution(view, inner);
  const attribution = found?.attributions[0];
  if (!attribution || found.covered < last) return null;
  return { attributions: [{ ...attribution, relay: site.subject }], covered: last };
}

function admits(view: SentenceView, site: CueSite, [first, last]: TokenRange): boolean {
  const head = view.tokens[first];
  if (!head) return false;
  const that = head.lower === 'that';
  const asked = /^(?:whether|how|why|what|if|where|who)$/.test(head.lower);
  if (head.lower === 'to') return COMMITS.test(site.cue.base);
  if (that) return site.cue.class !== 'verdict' || site.cue.base === 'describe';
  const quotation = nextQuotation(view, first, last);
  switch (site.cue.class) {
    case 'say':
      if (asked) return true;
      if (NOTHING_SAID.test(head.lower) && !isPlainClause(view, first, last)) return false;
      if (/^(?:say|tell|think|argue|insist|explain|joke)$/.test(site.cue.base))
        return isClause(view, first, last);
      return isPlainClause(view, first, last) || (quotation !== null && isClause(view, first, last));
    case 'announce':
      if (/^(?:hope|feel|fear|figure|know|find|hear|learn|boast|agree|hint|show|guess)$/.test(site.cue.base))
        return isPlainClause(view, first, last) && /^(?:he|she|they|it|we|i)$/.test(head.lower);
      return (
        isPlainClause(view, first, last) ||
        (quotation !== null && (quotation - first < 8 || isClause(view, first, last)))
      );
    case 'reply':
      return (
        quotation !== null && quotation - first < 8 && wordsOf(view.text, view.tokens[quotation] ?? head) > 1
      );
    default:
      return false;
  }
}

function isNaming(site: CueSite): boolean {
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
  if (quotation !== null) {
    // "an app called “…”" names and doesn't judge.
    if (
      quotation - from >= 14 ||
      (naming && quotation === from && !/^(?:he|she|they|who)$/.test(site.subject?.pronoun ?? ''))
    )
      return null;
    return finding(view, site, [content[0], verdictEnd(view, quotation, content[1])]);
  }
  const object = view.tokens[from]?.lower ?? '';
  if (
    naming &&
    site.cue.form !== 'base' &&
    /^(?:it|him|her|them|this|that|himself|herself|themselves|itself)$/.test(object) &&
    /^(?:a|an|the)$/.test(view.tokens[from + 1]?.lower ?? '') &&
    wordsIn(view, content) > 3
  )
    return finding(view, site, content);
  if (/^(?:describe|characterize|characterise|portray)$/.test(site.cue.base)) {
    const as = view.tokens.findIndex((t, k) => k > from && k <= last && t.lower === 'as');
    if (as > 0 && as - from < 10) return finding(view, site, content);
  }
  return null;
}

/** X urged Y to …: what is asked for. */
export function requestAttribution(view: SentenceView, site: CueSite): Finding | null {
  const calledOn = site.cue.base === 'call' && view.tokens[site.right]?.lower === 'on';
  if (!calledOn && !isRequest(view.tokens[site.index]?.lower ?? '')) return null;
  const limit = Math.min(site.right + 9, view.end);
  for (let k = site.right; k <= limit; k++) {
    const token = view.tokens[k];
    if (!token || (token.kind !== 'word' && token.text !== '&')) return null;
    if (token.lower !== 'to' || (k === site.right && site.cue.base !== 'ask')) continue;
    const content = trimmed(view, k, contentEnd(view, site, k));
    return content && wordsIn(view, content) >= 3 ? finding(view, site, content) : null;
  }
  return null;
}
