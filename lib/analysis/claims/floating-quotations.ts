import { endsAsSentence } from './sentence-bounds.ts';
import type { SentenceView } from './sentence-view.ts';
import { isWord } from './tokens.ts';

/** What a quotation is that no cue attributes: a whole statement, quoted words inside a sentence, or nothing said at all. */
export type FloatingKind = 'statement' | 'words' | 'none';

const TITLE_WORD = /^[\p{Lu}\d]|^(?:of|the|and|a|an|in|to|for|on|with|by|or|is|&)$/u;

/** A title, a nickname, a motto: capitals on every word of weight. */
function looksLikeTitle(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => TITLE_WORD.test(word));
}

/** Judges the quotation at token `at`, which no rule has taken. */
export function floatingKind(view: SentenceView, at: number): FloatingKind {
  const token = view.tokens[at];
  if (!token?.quotation) return 'none';
  const words =
    view.text
      .slice(token.start, Math.min(token.end, token.start + 400))
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const before = view.tokens.slice(view.lo, at).some((t) => isWord(t));
  const after = view.tokens.slice(at + 1, view.hi + 1).some((t) => isWord(t));
  const capital = /^["“„'‘«`\s[(]*[\p{Lu}\d…]/u.test(view.text.slice(token.start, token.start + 6));
  const statement = capital && endsAsSentence(token, view.text) && words.length >= 5;
  if (view.tokens[at - 1]?.text === ':' && capital && endsAsSentence(token, view.text)) return 'statement';
  // 'A line by itself' between paragraphs is a heading.
  if (token.quotation.style === 'single' && !before && !after && !endsAsSentence(token, view.text))
    return 'none';
  if (words.length >= 3 && ((!before && !after) || statement)) return 'statement';
  if ((token.quotation.continues || token.quotation.runsOn) && words.length >= 2) return 'statement';
  if (token.quotation.style === 'single' || looksLikeTitle(words)) return 'none';
  return words.length >= 5 ? 'words' : 'none';
}
