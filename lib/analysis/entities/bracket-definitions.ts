import { ORGANISATION_TAILS } from './lists/organisation-words.ts';
import type { Token } from './tokens.ts';

/** What abbreviations stand for, as the text itself explains them in brackets. */
export interface BracketDefinitions {
  /** Lower-case keys explained by a name: "the Northern Fishery Board (NFB)", also "(Nfb)". */
  names: ReadonlySet<string>;
  /** Lower-case keys explained by words in small letters: "an electric vehicle (EV)". They name a kind of thing. */
  terms: ReadonlySet<string>;
}

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|de|du|da|do|del|la|des|et)$/;
const MOST_LETTERS = 8;

/** The words before token `at` whose initials are `letters`, small words skipped where they must be; null where they differ. */
function wordsOfInitials(tokens: readonly Token[], at: number, letters: string): Token[] | null {
  const words: Token[] = [];
  let left = letters.length;
  for (let i = at - 1; i >= 0 && left > 0 && at - i <= 2 * MOST_LETTERS; i--) {
    const token = tokens[i];
    if (token === undefined || token.gap === 'break') return null;
    if (/^["“”'’‘-]$/.test(token.text)) continue;
    if (token.kind !== 'word') return null;
    // "light-emitting diode": each part has its letter.
    const initials = token.key
      .split(/[-‐‑]/)
      .map((part) => part.slice(0, 1))
      .join('');
    const wanted = letters.slice(Math.max(0, left - initials.length), left);
    if (initials === wanted) left -= initials.length;
    else if (token.key.slice(0, 1) === letters.charAt(left - 1)) left -= 1;
    else if (SMALL.test(token.key)) continue;
    else return null;
    words.push(token);
  }
  return left === 0 ? words : null;
}

/** Reads "full name (FN)" wherever the letters in brackets are the initials of the words before them. Linear. */
export function readBracketDefinitions(tokens: readonly Token[]): BracketDefinitions {
  const names = new Set<string>();
  const terms = new Set<string>();
  tokens.forEach((token, i) => {
    if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')') return;
    if (token.kind !== 'word' || token.casing === 'lower') return;
    const letters = token.key.replace(/[.&-]/g, '');
    const singular = letters.replace(/s$/, '');
    const words =
      wordsOfInitials(tokens, i - 1, letters) ??
      (token.text.endsWith('s') && singular !== letters ? wordsOfInitials(tokens, i - 1, singular) : null);
    if (words === null || letters.length < 2 || letters.length > MOST_LETTERS) return;
    // "the special task force (STF)": small letters, but what it is of is one body.
    const named =
      words.some((word) => word.casing !== 'lower') || ORGANISATION_TAILS.has(words[0]?.key ?? '');
    const keys = named ? names : terms;
    keys.add(token.key);
    if (!named) keys.add(singular).add(`${singular}s`);
  });
  return { names, terms };
}
