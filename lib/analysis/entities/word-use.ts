import { readBracketDefinitions } from './bracket-definitions.ts';
import type { WordTags } from './compromise-tags.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { readSurnames } from './person-in-run.ts';
import type { Token } from './tokens.ts';

/** How a text uses its words: the best witness whether a capital at a sentence's start means a name. */
export interface WordUse {
  /** Whether the word also stands in small letters. */
  small(key: string): boolean;
  /** Whether the word stands with a capital where nothing but a name asks for one. */
  named(key: string): boolean;
  /** Whether the word stands so with no more than its first letter a capital. */
  namedInTitleCase(key: string): boolean;
  /** Whether the token stands in a headline: a line with nearly all its words in capitals. */
  inHeadline(index: number): boolean;
  /** Whether the word ends a person's name behind a first name somewhere: "Tessa Bishop". */
  isSurname(key: string): boolean;
  /** Whether the text explains the abbreviation in brackets behind a name: "Northern Fishery Board (NFB)". */
  defined(key: string): boolean;
  /** Whether the text shows the word in capitals to mean a kind of thing: "electric vehicle (EV)", "EVs", "40 HP". */
  isTerm(key: string): boolean;
}

const HEADLINE_LEAST_WORDS = 4;
const HEADLINE_SHARE = 0.7;

function headlineTokens(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.gap !== 'break') continue;
    // A headline is no sentence: it ends without a full stop.
    const last = tokens[i - 1];
    const closed = last !== undefined && /["”’'»)]/u.test(last.text) ? tokens[i - 2] : last;
    if (closed?.text === '.') {
      from = i;
      continue;
    }
    let long = 0;
    let capital = 0;
    let upper = 0;
    for (const token of tokens.slice(from, i)) {
      if (token.kind !== 'word' || (token.text.length < 4 && COMMON_WORDS.has(token.key))) continue;
      long++;
      if (token.casing !== 'lower') capital++;
      if (token.casing === 'upper') upper++;
    }
    const shouted = long > 1 && upper === long;
    if (shouted || (long >= HEADLINE_LEAST_WORDS && capital >= HEADLINE_SHARE * long)) marks.fill(1, from, i);
    from = i;
  }
  return marks;
}

const CAPITALS = /^\p{Lu}{2,4}$/u;
const CAPITALS_PLURAL = /^\p{Lu}{2,4}s$/u;

/** Words in capitals that are counted: one of many ("EVs", "an EV that"), or a measure behind a number ("40 HP"). */
function countedCapitals(tokens: readonly Token[]): Set<string> {
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
  // What owns something or is explained at once is one body.
  tokens.forEach((token, i) => {
    if (token.possessive || tokens[i + 1]?.text === '(') kinds.delete(token.key);
  });
  return kinds;
}

/** Reads how each word of the text is written. Linear. */
export function readWordUse(tokens: readonly Token[], tags: WordTags): WordUse {
  const headline = headlineTokens(tokens);
  const small = new Set<string>();
  const named = new Set<string>();
  const titleCase = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || headline[i] === 1) return;
    if (token.casing === 'lower') small.add(token.key);
    else if (!token.opens) {
      named.add(token.key);
      if (token.casing === 'title') titleCase.add(token.key);
    }
  });
  const { names, terms } = readBracketDefinitions(tokens);
  const kinds = countedCapitals(tokens);
  const surnames = readSurnames(tokens, tags);
  return {
    isSurname: (key) => surnames.has(key),
    defined: (key) => names.has(key),
    isTerm: (key) => terms.has(key) || (kinds.has(key) && !names.has(key)),
    small: (key) => small.has(key),
    named: (key) => named.has(key),
    namedInTitleCase: (key) => titleCase.has(key),
    inHeadline: (index) => headline[index] === 1,
  };
}
