import { COMMON_WORDS } from '../lists/common-words.ts';
import type { Token } from '../tokens.ts';
import type { TaggedName } from './labels.ts';

// A line with so many of its words in capitals is set in them: its capitals say nothing of names.
const HEADLINE_SHARE = 0.6;
const LEAST_WORDS = 4;

/** Whether each token stands in a sentence with most words in capitals, as headlines have them: 0 no, 1 yes, 2 all of it in capitals. */
export function readHeadlines(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const endsSentence = tokens[i]?.opens === true || tokens[i]?.gap === 'break';
    if (i < tokens.length && !endsSentence) continue;
    let [words, capitals, upper] = [0, 0, 0];
    for (const { kind, casing } of tokens.slice(from, i)) {
      if (kind !== 'word') continue;
      words++;
      if (casing !== 'lower') capitals++;
      if (casing === 'upper') upper++;
    }
    // A headline is no sentence: it ends without a full stop.
    const isSentence = endsInFullStop(tokens, i);
    if (!isSentence && words >= LEAST_WORDS && capitals > HEADLINE_SHARE * words)
      marks.fill(upper > HEADLINE_SHARE * words ? 2 : 1, from, i);
    from = i;
  }
  return marks;
}

function endsInFullStop(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]?.text ?? '';
  return last === '.' || (/^["”’'»)]$/u.test(last) && tokens[end - 2]?.text === '.');
}

/**
 * Cuts names in headlines down to what the text calls somebody or something: of "Lunt Vows Swift Repairs" it is "Lunt"; and so those
 * that took the first word of a sentence along ("Yesterday Lunt"). Names that stand in headlines only are left as they are.
 */
export function cutToText(tokens: readonly Token[], names: readonly TaggedName[]): TaggedName[] {
  const headline = readHeadlines(tokens);
  const inText = new Map<string, TaggedName>();
  for (const name of names) {
    if (headline[name.from] !== 0 || beginsWithWord(tokens[name.from])) continue;
    inText.set(keyOf(tokens, name.from, name.to), name);
    // Headlines call persons by their surnames.
    if (name.type === 'person') inText.set(keyOf(tokens, name.to - 1, name.to), name);
  }
  return names.map((name) => {
    const { from, to } = name;
    if (to - from < 2 || inText.has(keyOf(tokens, from, to))) return name;
    if (headline[from] === 0 && !beginsWithWord(tokens[from])) return name;
    for (let length = to - from - 1; length > 0; length--) {
      for (let start = from; start + length <= to; start++) {
        const known = inText.get(keyOf(tokens, start, start + length));
        if (known?.type === name.type) return { from: start, to: start + length, type: known.type };
      }
    }
    return name;
  });
}

function beginsWithWord(token: Token | undefined): boolean {
  return token?.opens === true && COMMON_WORDS.has(token.key);
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}
