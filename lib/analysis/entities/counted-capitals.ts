import { COMMON_WORDS } from './lists/common-words.ts';
import type { Token } from './tokens.ts';

const CAPITALS = /^\p{Lu}{2,4}$/u;
const CAPITALS_PLURAL = /^\p{Lu}{2,4}s$/u;

/**
 * Words in capitals, in lower case, that mean a kind of thing, as the text counts them: one of many ("EVs", "an EV that"), or a
 * measure behind a number ("40 HP"). What owns something or is explained at once is one body.
 */
export function countedCapitals(tokens: readonly Token[]): Set<string> {
  const kinds = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    if (CAPITALS_PLURAL.test(token.text) && !token.possessive)
      kinds.add(token.key.slice(0, -1)).add(token.key);
    if (!CAPITALS.test(token.text) || token.gap !== 'space') return;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const ends = next === undefined || next.kind === 'mark' || COMMON_WORDS.has(next.key);
    if (before?.kind === 'number' && before.gap === 'space' && ends) kinds.add(token.key);
    if ((before?.key === 'a' || before?.key === 'an') && ends && next?.text !== '-') kinds.add(token.key);
  });
  tokens.forEach((token, i) => {
    if (token.possessive || tokens[i + 1]?.text === '(') kinds.delete(token.key);
  });
  return kinds;
}
