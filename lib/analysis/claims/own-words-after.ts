import { cueOf } from './cues.ts';
import type { SentenceView } from './sentence-view.ts';
import { isComma, isWord } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

/** What the speaker did next, as far as no cue class has it. */
const DEEDS =
  /^(?:declined|declines|refused|refuses|stopped|offered|gave|encouraged|thanked|defended|cautioned|promised)$/;

/** Cues that as often belong to whom the claim is about: "but found no way". */
const ANYBODYS = /^(?:find|think|show|feel|hope|believe|know|read|rule|figure|determine|continue|offer)$/;

/**
 * The last token of a reported clause before the article tells what the speaker did next: "the dam would hold, but declined to say when",
 * "but pledged to stay". Gives `last` where nothing of that kind stands.
 */
export function beforeOwnWords(view: SentenceView, from: number, last: number): number {
  let verb = false;
  for (let k = from + 1; k < last; k++) {
    const token = view.tokens[k];
    if (!token) return last;
    if (token.kind === 'quotation' || isFiniteVerb(token)) verb = true;
    if (!verb || k - from < 3 || token.lower !== 'but') continue;
    const pause = isComma(view.tokens[k - 1]);
    const pronoun = pause && /^(?:he|she|they)$/.test(view.tokens[k + 1]?.lower ?? '');
    if (speaksOn(view, pronoun ? k + 2 : k + 1)) return pause ? k - 2 : k - 1;
  }
  return last;
}

function speaksOn(view: SentenceView, at: number): boolean {
  let k = at;
  while (k < at + 3 && /ly$|^(?:also|then|has|have|later|did|not)$/.test(view.tokens[k]?.lower ?? '')) k++;
  const token = view.tokens[k];
  if (!isWord(token)) return false;
  if (DEEDS.test(token.lower)) return true;
  const cue = cueOf(token.lower);
  return cue !== null && (cue.form === 'past' || cue.form === 'third') && !ANYBODYS.test(cue.base);
}
