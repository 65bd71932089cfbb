import { DETERMINERS, TITLES } from './closed-class-words.ts';
import { cueOf } from './cues.ts';
import { isStop, isWord, type Token } from './tokens.ts';

/** First and last token of a sentence, both inside. */
export type TokenRange = readonly [first: number, last: number];

/** Longer ones are cut, which keeps the work of a sentence bounded whatever the text. */
const MOST_TOKENS = 300;
const SENTENCE_FINAL = /[.?!…—–]["”’'»]*$/;

/** Whether the words in the quotation end as a sentence does. */
export function endsAsSentence(token: Token, text: string): boolean {
  return SENTENCE_FINAL.test(text.slice(Math.max(token.start, token.end - 6), token.end));
}

/** Whether somebody's name or role and a speech verb follow at `i`: the quotation before is theirs. */
function attributionFollows(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i];
  // "“….” Asked about the dam, she …" is a new sentence, "“…?” asked Berg" isn't.
  if (first && !first.capital && cueOf(first.lower)) return true;
  let k = i;
  while (k < i + 8) {
    const token = tokens[k];
    if (!isWord(token)) break;
    if (cueOf(token.lower) && k > i) {
      const next = tokens[k + 1];
      return !next || next.kind === 'mark' || /^(?:in|at|on|during|when|after|of|to)$/.test(next.lower);
    }
    const named = token.capital || DETERMINERS.has(token.lower) || TITLES.has(token.lower.replace('.', ''));
    if (!named && !/^(?:he|she|they|of)$/.test(token.lower)) break;
    k++;
  }
  return false;
}

/** Sentences of a tokenised paragraph, quotations kept whole; a quoted question stays with who asks it. */
export function sentenceBounds(tokens: readonly Token[], text: string): TokenRange[] {
  const bounds: TokenRange[] = [];
  let first = 0;
  const cutAfter = (i: number): void => {
    if (i >= first) bounds.push([first, i]);
    first = i + 1;
  };
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (!next) {
      cutAfter(i);
    } else if (i - first >= MOST_TOKENS) {
      cutAfter(i);
    } else if (isStop(token)) {
      if (next.capital || next.kind === 'quotation' || /^[\d([•-]/.test(next.text)) cutAfter(i);
    } else if (token.kind === 'quotation' && (next.capital || next.kind === 'quotation')) {
      const final = endsAsSentence(token, text) || token.quotation?.closed === false;
      if (final && !(next.kind === 'word' && attributionFollows(tokens, i + 1))) cutAfter(i);
    }
  }
  return bounds;
}
