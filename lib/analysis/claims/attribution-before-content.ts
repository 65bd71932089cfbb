import { afterAddressee, afterAdverbials } from './adverbials.ts';
import { isStatement } from './attribution-after-quotation.ts';
import { contentEnd, isClause, isPlainClause } from './clause-limits.ts';
import { CONJUNCTIONS, PREPOSITIONS, TIME_WORDS } from './closed-class-words.ts';
import type { CueSite } from './cue-sites.ts';
import { AFTER_QUOTATION_ONLY, NOUN_LIKE, objectOf } from './cues.ts';
import type { TokenRange } from './sentence-bounds.ts';
import {
  type Finding,
  findingOf,
  nextQuotation,
  type SentenceView,
  trimmed,
  wordsIn,
  wordsOf,
} from './sentence-view.ts';
import { maySpeak } from './speaking-nouns.ts';
import { isComma, isPause, isWord } from './tokens.ts';
import { isNaming } from './verdict-attribution.ts';
import { isFiniteVerb } from './word-forms.ts';

/** Where the content would begin: past the one spoken to, and past when and where. */
function contentStart(view: SentenceView, site: CueSite): number {
  let from = site.right;
  if (view.tokens[from]?.lower === 'to' && COMMITS.test(site.cue.base)) return from;
  if (site.inverted) return afterAdverbials(view.tokens, from, view.end);
  if (site.cue.told) {
    from = afterAddressee(view.tokens, from, view.end);
    // "told the man to move it" asks for something; nothing is reported.
    if (view.tokens[from]?.lower === 'to') return from;
  } else if (
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
  if (full || colon || at >= view.end) return findingOf(view, site, [at, at]);
  const last = contentEnd(view, site, at);
  const next = view.tokens[at + 1];
  // “…,” and then something else that happened.
  if (isPause(next) && !view.tokens.slice(at + 1, last + 1).some((t) => t.kind === 'quotation'))
    return findingOf(view, site, [at, at]);
  const tail = view.text.slice(Math.max(token.start, token.end - 2), token.end);
  if (/,["”’'»]$/.test(tail) && !nextQuotation(view, at + 1, last)) return findingOf(view, site, [at, at]);
  const content = trimmed(view, at, Math.max(at, last));
  return content && findingOf(view, site, content);
}

/** Verbs whose content may be an infinitive: "vowed to return". */
const COMMITS = /^(?:vow|promise|pledge|swear|threaten|propose|offer)$/;

const NOTHING_SAID =
  /^(?:so|nothing|yes|no|goodbye|hello|little|anything|something|much|more|thanks|sorry|it|farewell|him|her|them)$/;

/** X said (that) …: a clause in the article's words, quoted words in it or not. */
export function indirectAttribution(view: SentenceView, site: CueSite): Finding | null {
  if (AFTER_QUOTATION_ONLY.has(site.cue.base)) return null;
  const { tokens, end } = view;
  // "agreed to a merger", "agreed to pay": a deed, not a statement.
  if (site.cue.base === 'agree' && tokens[site.right]?.lower === 'to') return null;
  // "warned against new floods": an object, not a clause.
  const next = tokens[site.right]?.lower;
  if (next && objectOf(site.cue.base)?.includes(next)) return null;
  let at = contentStart(view, site);
  if (isComma(tokens[at])) at++;
  if (tokens[at]?.text === ':') at++;
  const head = tokens[at];
  if (!head || at > end) return null;
  const content = trimmed(view, at, contentEnd(view, site, at));
  if (!content || content[0] !== at || content[1] - content[0] < 1) return null;
  if (!admits(view, site, content)) return null;
  return relayedInside(view, site, content) ?? findingOf(view, site, content);
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

/** "said the board lobbies", "told reporters the board lobbies", not "tells part of the story". */
function saysWhatFollows(site: CueSite, first: number): boolean {
  return site.cue.base === 'say' || (site.cue.base === 'tell' && first > site.right);
}

/** After "said" some words that don't tell how or where it was said are what was said, whether or not a verb shows. */
function isPlainContent(view: SentenceView, content: TokenRange): boolean {
  const head = view.tokens[content[0]];
  return (
    wordsIn(view, content) > 3 &&
    isWord(head) &&
    !PREPOSITIONS.has(head.lower) &&
    !CONJUNCTIONS.has(head.lower) &&
    (!TIME_WORDS.has(head.lower) || view.tokens[content[0] + 1]?.clitic === true) &&
    !/ly$|^(?:as|out|all|the|when|to|a|an|more|it|this|these|those|something|things?)$/.test(head.lower)
  );
}

const FINDS = /^(?:suggest|indicate|show|find|hint|imply|conclude|confirm)$/;

function admits(view: SentenceView, site: CueSite, [first, last]: TokenRange): boolean {
  const head = view.tokens[first];
  if (!head) return false;
  if (FINDS.test(site.cue.base) && (!site.subject || !maySpeak(view.tokens, site.subject))) return false;
  const that = head.lower === 'that';
  const asked = /^(?:whether|how|why|what|if|where|who)$/.test(head.lower);
  if (head.lower === 'to')
    return COMMITS.test(site.cue.base) && site.subject !== null && maySpeak(view.tokens, site.subject);
  // "the open questions that will stay": a noun and its relative clause.
  if (
    that &&
    NOUN_LIKE.has(site.cue.base) &&
    site.cue.form !== 'past' &&
    isFiniteVerb(view.tokens[first + 1])
  )
    return false;
  if (that) return site.cue.class !== 'verdict' || site.cue.base === 'describe';
  const quotation = nextQuotation(view, first, last);
  switch (site.cue.class) {
    case 'say':
      if (asked) return true;
      if (NOTHING_SAID.test(head.lower) && !isPlainClause(view, first, last)) return false;
      if (saysWhatFollows(site, first) && isPlainContent(view, [first, last])) return true;
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
