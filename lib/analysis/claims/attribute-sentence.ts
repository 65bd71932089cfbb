import { accordingTo } from './according-to.ts';
import { attributionAfterClause, attributionAfterQuotation } from './attribution-after-quotation.ts';
import { attributionBeforeQuotation, indirectAttribution } from './attribution-before-content.ts';
import { isTrailing } from './clause-limits.ts';
import type { CueSite } from './cue-sites.ts';
import { nounAttributions } from './noun-attribution.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { objectAttribution } from './object-attribution.ts';
import { requestAttribution } from './request-attribution.ts';
import type { Attribution, Finding, SentenceView } from './sentence-view.ts';
import { verdictAttribution } from './verdict-attribution.ts';

type Rule = (view: SentenceView, site: CueSite, covered: number) => Finding | null;

/** The first that fits wins. */
const RULES: readonly Rule[] = [
  attributionAfterQuotation,
  attributionAfterClause,
  attributionBeforeQuotation,
  indirectAttribution,
  verdictAttribution,
  requestAttribution,
  objectAttribution,
];

/** An attribution, and who relays it where somebody else's does. */
export interface RelayedAttribution extends Attribution {
  relay: NounPhrase | null;
}

export interface SentenceAttributions {
  found: RelayedAttribution[];
  /** Token ranges under a denied cue: their quotations are nobody's claims. */
  denied: boolean;
}

/** Whether the site only passes on what the sentence has attributed already: ", KCNA said." */
function relays(view: SentenceView, site: CueSite, covered: number): boolean {
  return isTrailing(view, site) && covered >= view.lo && site.left - 1 - covered <= 24;
}

/** All attributions of a sentence by verbs and by "according to", in order. */
export function attributeSentence(view: SentenceView): SentenceAttributions {
  const found: RelayedAttribution[] = [];
  let covered = view.lo - 1;
  let denied = false;
  const first = accordingTo(view, covered);
  // "According to X, Y said that …", "A, according to X, B": whatever is said in A or B is a part of it.
  const inside = first?.attributions.some(({ content }) => content.length > 1);
  if (first && (view.tokens[view.lo]?.lower === 'according' || inside)) {
    found.push(
      ...first.attributions.map((attribution) => ({ ...attribution, relay: attribution.relay ?? null })),
    );
    return { found, denied };
  }
  for (const site of view.sites) {
    if (site.index <= covered) continue;
    if (site.denied) {
      denied = true;
      continue;
    }
    if (found.length > 0 && relays(view, site, covered)) {
      for (const attribution of found)
        if (differs(attribution.subject, site.subject)) attribution.relay ??= site.subject;
      covered = Math.max(covered, site.right - 1);
      continue;
    }
    for (const rule of RULES) {
      const finding = rule(view, site, covered);
      if (!finding) continue;
      found.push(
        ...finding.attributions.map((attribution) => ({ ...attribution, relay: attribution.relay ?? null })),
      );
      covered = Math.max(covered, finding.covered);
      break;
    }
  }
  for (const attribution of nounAttributions(view))
    if (!found.some((other) => overlap(other, attribution))) found.push({ ...attribution, relay: null });
  if (first) {
    const last = first.attributions[0];
    if (found.length === 0)
      found.push(
        ...first.attributions.map((attribution) => ({ ...attribution, relay: attribution.relay ?? null })),
      );
    else if (last) for (const attribution of found) attribution.relay ??= last.subject;
  }
  return { found, denied };
}

function overlap(a: Attribution, b: Attribution): boolean {
  return a.content.some(([from, to]) => b.content.some(([start, end]) => from <= end && start <= to));
}

function differs(a: NounPhrase | null, b: NounPhrase | null): boolean {
  return !a || !b || a.first !== b.first;
}
