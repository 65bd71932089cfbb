import type { Span } from '../../text/span.ts';
import type { ClaimKind } from '../types.ts';
import type { CueSite } from './cue-sites.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { TokenRange } from './sentence-bounds.ts';
import { isPause, isStop, type Token } from './tokens.ts';

/** One sentence as the attribution rules see it. */
export interface SentenceView {
  text: string;
  tokens: readonly Token[];
  lo: number;
  /** Last token, a final full stop included. */
  hi: number;
  /** Last token without the final full stop. */
  end: number;
  sites: readonly CueSite[];
}

/** What a rule finds: content in token ranges, and who it belongs to. */
export interface Attribution {
  content: TokenRange[];
  subject: NounPhrase | null;
  cue: Span | null;
  /** Who passes on what the subject says. */
  relay?: NounPhrase | null;
}

export interface Finding {
  attributions: Attribution[];
  /** The last token that needs no more looking at. */
  covered: number;
}

export function sentenceView(
  text: string,
  tokens: readonly Token[],
  [lo, hi]: TokenRange,
  sites: readonly CueSite[],
): SentenceView {
  let end = hi;
  while (end > lo && isStop(tokens[end])) end--;
  return { text, tokens, lo, hi, end, sites };
}

/** The range without pauses and conjunctions at its ends, or `null` if no word is left. */
export function trimmed(view: SentenceView, first: number, last: number): TokenRange | null {
  let a = first;
  let b = last;
  while (a <= b && isEdge(view.tokens[a])) a++;
  while (b >= a && isEdge(view.tokens[b])) b--;
  return a <= b ? [a, b] : null;
}

function isEdge(token: Token | undefined): boolean {
  return isPause(token) || isStop(token) || token?.text === ':';
}

export function wordsIn(view: SentenceView, [first, last]: TokenRange): number {
  let words = 0;
  for (let k = first; k <= last; k++) {
    const token = view.tokens[k];
    if (token?.kind === 'word' && !token.clitic) words++;
    else if (token?.quotation) words += wordsOf(view.text, token);
  }
  return words;
}

/** How many words a quotation holds, counted up to forty. */
export function wordsOf(text: string, token: Token): number {
  return (
    text.slice(token.start, Math.min(token.end, token.start + 300)).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)
      ?.length ?? 0
  );
}

export function kindOf(tokens: readonly Token[], content: readonly TokenRange[]): ClaimKind {
  let quoted = false;
  let paraphrased = false;
  for (const [first, last] of content) {
    for (let k = first; k <= last; k++) {
      const token = tokens[k];
      if (token?.kind === 'quotation') quoted = true;
      else if (token?.kind === 'word') paraphrased = true;
    }
  }
  return quoted ? (paraphrased ? 'mixed' : 'direct') : 'indirect';
}

export function spanOf(tokens: readonly Token[], [first, last]: TokenRange): Span | null {
  const a = tokens[first];
  const b = tokens[last];
  return a && b && b.end > a.start ? [a.start, b.end] : null;
}

/** The next quotation from token `from` on, within the sentence. */
export function nextQuotation(view: SentenceView, from: number, to = view.end): number | null {
  for (let k = from; k <= to; k++) if (view.tokens[k]?.kind === 'quotation') return k;
  return null;
}

/** The words of the cue. */
export function cueSpan(view: SentenceView, site: CueSite): Span | null {
  return spanOf(view.tokens, [site.index, site.index]);
}

/** The finding of one stretch of content that belongs to the site's subject. */
export function findingOf(view: SentenceView, site: CueSite, content: TokenRange): Finding {
  return {
    attributions: [{ content: [content], subject: site.subject, cue: cueSpan(view, site) }],
    covered: content[1],
  };
}
