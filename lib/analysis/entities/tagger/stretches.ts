import type { Token } from '../tokens.ts';

/** Token indices, half-open, of tokens that may be part of a name; all others are none. */
export type Stretch = readonly [from: number, to: number];

// Small words that stand inside names, with as many of them side by side as MOST_INNER.
const INNER =
  /^(?:of|the|and|for|in|on|to|de|la|le|les|du|des|del|della|di|da|das|do|dos|y|e|el|al|as|ad|ar|bin|ibn|bint|binti|ben|ould|abu|umm|van|von|der|den|ter|ten|zu|und|et|a|at|against|with|without|by|from|an|ul|ur|ud|o|d|l|or|no|&|[-‐‑–'’"“”/.,+!])$/u;
const MOST_INNER = 3;
const HYPHEN = /^[-‐‑]$/u;

/**
 * The stretches of a text in which names may stand: from a word with a capital to a word with a capital, with small words and marks
 * between them that names can hold. Most of a text is in none, and need not be looked at.
 */
export function findStretches(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  let last = -1;
  tokens.forEach((token, i) => {
    const isCapital = token.casing === 'title' || token.casing === 'upper';
    const isNumber = token.kind === 'number';
    if (from >= 0 && (token.gap === 'break' || i - last > MOST_INNER + 1)) close();
    if (isCapital) {
      if (from < 0) from = i;
      last = i;
    } else if (from >= 0 && token.kind === 'word' && endsHyphened(i)) last = i;
    else if (from >= 0 && !isNumber && !INNER.test(token.text)) close();
  });
  close();
  return stretches;

  /** "Kim Ki - hyun": some feeds set hyphens apart. */
  function endsHyphened(i: number): boolean {
    return last === i - 2 && HYPHEN.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.gap === 'space';
  }

  function close(): void {
    if (from >= 0) {
      const dot = tokens[last + 1];
      // The full stop of "Jr." or "U.S." may belong to the name; so may a number ("Studio 54").
      const takes = dot !== undefined && dot.gap !== 'break' && (dot.text === '.' || dot.kind === 'number');
      stretches.push([from, last + (takes ? 2 : 1)]);
    }
    from = -1;
  }
}
