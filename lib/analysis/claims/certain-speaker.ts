import type { ClaimKind } from '../types.ts';
import { DETERMINERS, NAME_PARTICLES, PREPOSITIONS } from './closed-class-words.ts';
import { cueOf } from './cues.ts';
import { headIndex, type NounPhrase } from './noun-phrases.ts';
import type { Referent } from './speakers.ts';
import { isComma, isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isPersonal } from './word-forms.ts';

/** Verbs under which somebody plainly spoke or wrote, rather than thought, promised or judged. */
const SPOKEN =
  /^(?:say|tell|write|add|explain|note|argue|insist|contend|maintain|testify|state|assert|claim|allege|acknowledge|admit|concede|stress|emphasi[sz]e|report|recall|warn|suggest|respond|reply|answer|tweet|announce|declare|confirm|complain|point|joke|remark|observe|continue|conclude|comment|repeat|describe|post|reiterate|predict|according)$/;

const LOOKS_LIKE_ROLE = /(?:er|or|ist|ant|ent|man|woman|ian|ary|chief|head|chair|boss|star)$/;

/**
 * Whether a resolved speaker may be shown as certain: somebody who can speak, in a mention that stands as the subject's own head.
 * A place only says something where it is the whole subject.
 */
export function isCertainSpeaker(tokens: readonly Token[], phrase: NounPhrase, referent: Referent): boolean {
  if (!referent.sure || referent.name === null) return false;
  if (phrase.pronoun) return true;
  if (isInsideModifier(tokens, phrase) || isRestricted(tokens, phrase)) return false;
  const of = headIndex(tokens, phrase);
  switch (referent.of?.type ?? null) {
    case 'person':
      return isPlainName(tokens, phrase, of);
    case 'organisation':
    case 'group':
      return isPlainName(tokens, phrase, of) && !isCutShort(tokens, phrase, of);
    case 'place':
      return of === phrase.last && isPlainName(tokens, phrase, of) && standsAlone(tokens, phrase);
    default:
      // People without names are named well enough by their words.
      return (
        referent.of === null &&
        referent.plural &&
        phrase.last - phrase.first < 4 &&
        isPlainPlural(tokens, phrase)
      );
  }
}

/**
 * Whether the words that attribute say plainly that somebody spoke or wrote.
 * @param cue in lower case, `null` where none attribute
 * @param that whether the content begins with "that"
 */
export function isPlainSpeech(kind: ClaimKind, cue: string | null, that: boolean): boolean {
  if (kind === 'direct' || cue === null) return true;
  const word = cue.split(' ')[0] ?? '';
  const known = cueOf(word);
  return SPOKEN.test(known?.base ?? word) || (that && known?.class === 'say');
}

/** "about the plan by Anna Berg", ", contradicting Berg, said": somebody else is the subject. */
function isInsideModifier(tokens: readonly Token[], { first }: NounPhrase): boolean {
  const before = tokens[first - 1];
  const head = tokens[first];
  if (head && !head.capital && /\p{L}{2}(?:ing|ly)$/u.test(head.lower)) return true;
  if (!isWord(before) || !PREPOSITIONS.has(before.lower)) return false;
  // "according to Anna Berg"; "as Anna Berg said".
  return (
    tokens[first - 2]?.lower !== 'according' && !/^(?:as|like|since|before|after|until)$/.test(before.lower)
  );
}

/** "critics who say": some of them, and nobody that the sentence reports on. */
function isRestricted(tokens: readonly Token[], { last }: NounPhrase): boolean {
  return tokens[last + 1]?.lower === 'who';
}

/** Nothing but titles, roles and articles before the name: not "Berg endorses Dahl", "the Berg". */
function isPlainName(tokens: readonly Token[], { first, last }: NounPhrase, of: number): boolean {
  if (isShouted(tokens, first, of)) return false;
  let capitals = 0;
  for (let k = first; k <= of; k++) {
    const token = tokens[k];
    if (!isWord(token)) continue;
    if (token.capital || token.clitic) {
      capitals++;
      continue;
    }
    if (isFiniteVerb(token)) return false;
    if (NAME_PARTICLES.has(token.lower) || DETERMINERS.has(token.lower)) continue;
    if (PREPOSITIONS.has(token.lower)) {
      if (!isPersonal(tokens[k - 1]) && !tokens[k - 1]?.capital) return false;
      continue;
    }
    const role = isPersonal(token) || LOOKS_LIKE_ROLE.test(token.lower);
    if (!role && capitals > 0 && k > first + 1) return false;
  }
  return last - of < 8;
}

/** "EXPERT'S VIEW": a heading rather than a name, which is one word in capitals at most. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter((token) => !token.clitic);
  return words.length > 1 && words.every((token) => /^\p{Lu}{4,}$/u.test(token.text));
}

/** "the Trump campaign", "Bloomberg Politics": the name goes on past what was read. */
function isCutShort(tokens: readonly Token[], { last }: NounPhrase, of: number): boolean {
  return of === last && tokens[last + 1]?.capital === true && !isPause(tokens[last + 1]);
}

/** Whether the name is all of its clause's subject: "Oslo", "the Netherlands", not "legal advice Oslo". */
function standsAlone(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  for (let k = first; k <= last; k++)
    if (!tokens[k]?.capital && tokens[k]?.lower !== 'the' && tokens[k]?.lower !== 'of') return false;
  const before = tokens[first - 1];
  return (
    !before ||
    before.kind === 'quotation' ||
    isComma(before) ||
    /^[.!?:;—]$/.test(before.text) ||
    /^(?:the|that|and|but|while|said|says|to|as)$/.test(before.lower)
  );
}

function isPlainPlural(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  for (let k = first; k <= last; k++) if (isFiniteVerb(tokens[k]) || tokens[k]?.kind !== 'word') return false;
  return true;
}
