import { DETERMINERS, PREPOSITIONS } from './closed-class-words.ts';
import { mainSubject } from './main-subject.ts';
import { headIndex, type NounPhrase } from './noun-phrases.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingBefore } from './phrase-before.ts';
import { isComma, isWord, type Token } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

/** The antecedent of "who", or the noun before an apposition: the phrase that ends before the comma at or before `comma`. */
export function phraseBeforeApposition(
  tokens: readonly Token[],
  comma: number,
  lo: number,
): NounPhrase | null {
  const closing = tokens[comma]?.text ?? '';
  const opening = closing === ')' ? '(' : closing;
  let depth = 0;
  for (let k = comma - 1; k > lo && comma - k < 34; k--) {
    const token = tokens[k];
    if (!token) return null;
    if (token.kind === 'quotation') {
      if (token.end - token.start > 30) return null;
      continue;
    }
    if (token.text !== opening) continue;
    const phrase = phraseEndingBefore(tokens, k, lo);
    // ", 60, from Whitby, North Yorkshire, said": age and place belong to whoever comes before them.
    if (opening === ',' && (isAge(tokens, k - 1) || (phrase && isModifier(tokens, phrase, lo)))) continue;
    // "states that signed with Egypt – A and B – said": the noun inside the modifier isn't the subject.
    if (phrase && isModifier(tokens, phrase, lo)) return mainSubject(tokens, lo, k - 1);
    const plausible =
      phrase && (phrase.named || startsDefinite(tokens, phrase) || (phrase.first === lo && phrase.last > lo));
    if (phrase && plausible && phrase.last === k - 1) {
      // "the minister, Anna Berg, said": the name says more than the role.
      const inner = phraseEndingBefore(tokens, comma, k + 1);
      if (
        closing === ',' &&
        inner &&
        inner.first === k + 1 &&
        depth === 0 &&
        namesTheOther(tokens, phrase, inner)
      )
        return inner;
      return phrase;
    }
    depth++;
    if (depth > 2) return null;
  }
  return null;
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',';
}

/** Whether the phrase only modifies: "from Whitby", "in Leeds", ", contradicting the mayor,". */
function isModifier(tokens: readonly Token[], phrase: NounPhrase, lo: number): boolean {
  const first = tokens[phrase.first];
  const before = tokens[phrase.first - 1];
  // "as Anna Berg, the mayor, said" opens a clause.
  const opensClause = isWord(before) && /^(?:as|after|before|since|until|than|like)$/.test(before.lower);
  if (phrase.first > lo && isWord(before) && PREPOSITIONS.has(before.lower)) return !opensClause;
  return isComma(before) && first !== undefined && !first.capital && /\p{L}{2}ing$/u.test(first.lower);
}

/** Whether `inner` is the name of whom `outer` describes: "the club's owner, Anna Berg". */
function namesTheOther(tokens: readonly Token[], outer: NounPhrase, inner: NounPhrase): boolean {
  if (
    !inner.named ||
    tokens[headIndex(tokens, inner)]?.capital !== true ||
    DETERMINERS.has(tokens[inner.first]?.lower ?? '')
  )
    return false;
  const head = tokens[headIndex(tokens, outer)];
  return (
    !outer.named ||
    head?.capital === false ||
    startsDefinite(tokens, outer) ||
    headIndex(tokens, outer) < outer.last
  );
}

/** "said the club's owner, Anna Berg": the name after the role. */
export function nameAfterRole(tokens: readonly Token[], role: NounPhrase, hi: number): NounPhrase | null {
  if (!isComma(tokens[role.last + 1]) || tokens[role.last]?.capital) return null;
  const name = phraseStartingAt(tokens, role.last + 2, hi);
  if (
    !name ||
    !tokens[name.first]?.capital ||
    !tokens[name.last]?.capital ||
    isFiniteVerb(tokens[name.last + 1])
  )
    return null;
  return namesTheOther(tokens, role, name) ? name : null;
}

function startsDefinite(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return DETERMINERS.has(tokens[phrase.first]?.lower ?? '');
}
