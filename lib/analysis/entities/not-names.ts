import { readBracketDefinitions } from './bracket-definitions.ts';
import { countedCapitals } from './counted-capitals.ts';
import type { TaggedName } from './tagger/labels.ts';
import type { Token } from './tokens.ts';

/**
 * The names without those that the text itself shows to be none: abbreviations that it explains in small letters ("electric
 * vehicle (EV)") or counts, and a single word on a line of its own, which is a control or a label that came along with the text.
 */
export function withoutTerms(tokens: readonly Token[], names: readonly TaggedName[]): TaggedName[] {
  const explained = readBracketDefinitions(tokens);
  const counted = countedCapitals(tokens);
  return names.filter(({ from, to }) => {
    const [first] = tokens.slice(from, to);
    if (to - from > 1 || first === undefined) return true;
    if (isAloneOnLine(tokens, from)) return false;
    return !explained.terms.has(first.key) && (explained.names.has(first.key) || !counted.has(first.key));
  });
}

function isAloneOnLine(tokens: readonly Token[], at: number): boolean {
  const begins = at === 0 || tokens[at]?.gap === 'break';
  const next = tokens[at + 1];
  return begins && tokens.length > 1 && (next === undefined || next.gap === 'break');
}
