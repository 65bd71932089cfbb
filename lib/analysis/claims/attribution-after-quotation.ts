import { closesSentence, contentEnd, isTrailing } from './clause-limits.ts';
import { CONJUNCTIONS, PREPOSITIONS } from './closed-class-words.ts';
import type { CueSite } from './cue-sites.ts';
import { endsAsSentence, type TokenRange } from './sentence-bounds.ts';
import {
  cueSpan,
  type Finding,
  nextQuotation,
  type SentenceView,
  trimmed,
  wordsOf,
} from './sentence-view.ts';
import { isPause, isWord } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

/** Whether the quotation ends on a mark that hands over to its attribution: “…,” or “…?” or “…” followed by a comma. */
function handsOver(view: SentenceView, quotation: number, site: CueSite): boolean {
  const token = view.tokens[quotation];
  if (!token) return false;
  const tail = view.text.slice(Math.max(token.start, token.end - 3), token.end);
  return (
    /[,?!.…—–-]["”’'»]*$/.test(tail) ||
    isPause(view.tokens[quotation + 1]) ||
    site.inverted ||
    token.quotation?.closed === false
  );
}

/** The last token of a quotation that the attribution interrupted: “A,” he said, “B”. */
function continuation(view: SentenceView, site: CueSite): number | null {
  const limit = Math.min(view.end, site.right + 14);
  const next = nextQuotation(view, site.right, limit);
  if (next === null || quotationWords(view, next) < 2) return null;
  for (const other of view.sites) if (other.index > site.index && other.index < next) return null;
  const before = view.tokens[next - 1];
  return isPause(before) || before?.text === ':' || next === site.right ? next : null;
}

function quotationWords(view: SentenceView, at: number): number {
  const token = view.tokens[at];
  return token ? wordsOf(view.text, token) : 0;
}

/**
 * “…,” X said — and “…,” said X — with what stood before the quotation in the clause, and what goes on after.
 * Leaves alone a quotation that only lends the subject a word: The “reckless” minister said …
 */
export function attributionAfterQuotation(
  view: SentenceView,
  site: CueSite,
  covered: number,
): Finding | null {
  if (site.shared) return null;
  let quotation = site.left - 1;
  if (isPause(view.tokens[quotation])) quotation--;
  const token = view.tokens[quotation];
  if (token?.kind !== 'quotation' || quotation <= covered || quotation < view.lo) return null;
  if (!handsOver(view, quotation, site)) return null;
  const start = trimmed(view, Math.max(covered + 1, view.lo), quotation);
  if (!start) return null;
  const lead = start[0] < quotation;
  const before = view.tokens[quotation - 1];
  const words = wordsOf(view.text, token);
  const leadWords = view.tokens.slice(start[0], quotation).some((t) => isWord(t) || t.kind === 'quotation');
  const standsAlone =
    !leadWords || (lead && before?.text === ':') || (words > 5 && /[.?!]$/.test(before?.text ?? ''));
  // "On the show “…,” she said that …": the quotation stands in the circumstances.
  const opener = view.tokens[start[0]]?.lower ?? '';
  if (!standsAlone && CIRCUMSTANCE.test(opener) && !site.inverted && !closesSentence(view, site.right))
    return null;
  const content: TokenRange[] = [standsAlone ? [quotation, quotation] : [start[0], quotation]];
  const next = continuation(view, site);
  if (next !== null && standsAlone) content.push([next, next]);
  const last = next ?? site.right - 1;
  return {
    attributions: [{ content, subject: site.subject, cue: cueSpan(view, site) }],
    covered: Math.max(quotation, last),
  };
}

const CIRCUMSTANCE = /^(?:in|on|at|during|after|before|when|while|as|with|from|since|speaking|asked|citing)$/;

/** Whether the quotation is a sentence by itself. */
export function isStatement(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== 'quotation') return false;
  const capital = /^["“„'‘«`\s([]*[\p{Lu}\p{N}…]/u.test(view.text.slice(token.start, token.start + 6));
  return capital && (wordsOf(view.text, token) >= 4 || endsAsSentence(token, view.text));
}

/** "When asked about the dam, she said.": a fronted clause that only tells when. */
function isCircumstance(view: SentenceView, [first, last]: TokenRange): boolean {
  if (!/^(?:when|asked|speaking|while|as)$/.test(view.tokens[first]?.lower ?? '')) return false;
  return !view.tokens.slice(first, last + 1).some((token) => isPause(token));
}

/** "After all", "But", "As for the dam": a few words without a verb. */
function isConnective(view: SentenceView, [first, last]: TokenRange): boolean {
  const words = view.tokens.slice(first, last + 1);
  const opener = words[0]?.lower ?? '';
  return (
    last - first < 6 &&
    (last === first || PREPOSITIONS.has(opener) || CONJUNCTIONS.has(opener)) &&
    words.every((token) => isWord(token) && !isFiniteVerb(token))
  );
}

/** A, X said. — and A, X said, B: an attribution after or inside a paraphrase. */
export function attributionAfterClause(view: SentenceView, site: CueSite, covered: number): Finding | null {
  if (site.shared || site.left <= view.lo) return null;
  const before = view.tokens[site.left - 1];
  if (!isPause(before) && before?.kind !== 'quotation') return null;
  const clause = trimmed(view, Math.max(covered + 1, view.lo), site.left - 1);
  if (!clause) return null;
  const trailing =
    isTrailing(view, site) &&
    (site.cue.class === 'say' ||
      /^(?:write|report|show|tweet|note|add|suggest|warn|predict|announce|observe|recall|confirm|find|indicate)$/.test(
        site.cue.base,
      ));
  const attribution = { subject: site.subject, cue: cueSpan(view, site) };
  const next = view.tokens[site.right];
  if (isPause(next) && site.right < view.end && !site.inverted && site.cue.class === 'say') {
    const rest = trimmed(view, site.right, contentEnd(view, site, site.right));
    const quoted =
      rest && view.tokens[rest[0]]?.kind === 'quotation' && isStatement(view, rest[0]) ? rest : null;
    // "Asked about the dam, he said, “…”", "After all, he said, “…”": only the quotation is his.
    if (quoted && (isCircumstance(view, clause) || isConnective(view, clause))) return null;
    // “…, he said, “…””: what he said before, and then a statement of its own.
    if (quoted && !view.tokens.slice(clause[0], clause[1] + 1).some((t) => t.kind === 'quotation'))
      return {
        attributions: [
          { content: [clause], ...attribution },
          { content: [[quoted[0], quoted[0]]], ...attribution },
        ],
        covered: quoted[0],
      };
    if (
      rest &&
      !/^(?:who|which|where|when|citing|speaking|referring|adding|after|before|while)$/.test(
        view.tokens[rest[0]]?.lower ?? '',
      ) &&
      rest[1] > rest[0]
    )
      return { attributions: [{ content: [clause, rest], ...attribution }], covered: rest[1] };
  }
  if (!trailing || clause[1] - clause[0] < 1 || isCircumstance(view, clause)) return null;
  return {
    attributions: [{ content: [clause], ...attribution }],
    covered: Math.max(site.right - 1, site.index),
  };
}
