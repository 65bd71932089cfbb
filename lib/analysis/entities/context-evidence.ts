import type { Vote } from './candidate.ts';
import {
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  ORGANISATION_OF,
  PERSON_BEFORE,
  PERSON_HAS,
  PERSON_VERBS,
  PLACE_AFTER,
  PLACE_OF,
  PLACE_PREPOSITIONS,
  SPEECH_BEFORE,
} from './lists/context-words.ts';
import { US_STATE_ABBREVIATIONS } from './lists/us-states.ts';
import { isCapital } from './name-start.ts';
import type { Token } from './tokens.ts';

// "The Kovel administration": the article belongs to the word behind the name.
const OF_A_PERSON =
  /^(?:administration|administrations|regime|presidency|premiership|campaign|family|era|cabinet|government|camp|trial|brothers|foundation|biography|affair)$/;

/** What the words around the name in tokens [from, to) say of its type. */
export function voteByContext(tokens: readonly Token[], from: number, to: number, vote: Vote): void {
  if (tokens[from]?.gap !== 'break') voteByBefore(tokens, from, to, vote);
  const next = tokens[to];
  if (next === undefined || next.gap === 'break') return;
  if (tokens[to - 1]?.possessive !== true) voteByNext(tokens, from, to, next, vote);
  else if (PERSON_HAS.test(next.key)) vote('person', 1.5);
}

function voteByBefore(tokens: readonly Token[], from: number, to: number, vote: Vote): void {
  const before = tokens[from - 1];
  if (before === undefined) return;
  if (isStateAbbreviation(tokens, from)) vote('place', 10);
  const { key } = before;
  const owner = tokens[from - 2]?.key ?? '';
  if (key === 'of' && PLACE_OF.test(owner)) vote('place', 2.5);
  else if ((key === 'of' || key === 'at' || key === 'for') && ORGANISATION_OF.test(owner))
    vote('organisation', 1.8);
  else if (key === 'of' && isCapital(tokens[from - 2])) vote('place', 1.5);
  else if (key === 'the' && OF_A_PERSON.test(tokens[to]?.key ?? '')) vote('person', 1);
  else if (key === 'the') {
    vote('person', -2.5);
    const last = tokens[to - 1];
    const plural =
      to - from === 1 && last !== undefined && /[^s]s$/.test(last.key) && last.casing === 'title';
    vote(plural ? 'group' : 'organisation', plural ? 1.5 : 1.2);
  } else if (before.casing === 'lower' && PERSON_BEFORE.test(key)) vote('person', 2);
  else if (before.casing === 'lower' && ORGANISATION_BEFORE.test(key)) vote('organisation', 1.5);
  else if (SPEECH_BEFORE.test(key)) vote('person', 1);
  // Whom a statement was made to is a paper or an agency, where nothing shows a person.
  else if (/^(?:told|tells)$/.test(key)) vote('organisation', to - from > 1 ? 1.8 : 1);
  else if (key === '(' && tokens[to]?.text === ')' && to - from === 1) vote('organisation', 1);
  else if (key === 'to' && owner === 'according') {
    vote('person', 0.6);
    vote('organisation', 0.6);
  } else {
    const preposition = PLACE_PREPOSITIONS.get(key) ?? 0;
    // "in Kovel's office" is in no place called Kovel.
    vote('place', tokens[to - 1]?.possessive ? preposition / 3 : preposition);
  }
}

function voteByNext(tokens: readonly Token[], from: number, to: number, next: Token, vote: Vote): void {
  const { key } = next;
  if (PERSON_VERBS.test(key)) {
    vote('person', 1.6);
    vote('organisation', 0.4);
  } else if (PLACE_AFTER.test(key)) vote('place', 3);
  else if (ORGANISATION_AFTER.test(key)) vote('organisation', to - from === 1 ? 1.5 : 1);
  else if (next.text === ',' && /^\d\d$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',')
    vote('person', 3);
}

/** Whether the token is the state behind a town: "Hartford, Conn." */
function isStateAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const stop = tokens[at + 1];
  if (token === undefined || !US_STATE_ABBREVIATIONS.has(token.key)) return false;
  return (
    stop?.text === '.' && stop.gap === 'none' && tokens[at - 1]?.text === ',' && isCapital(tokens[at - 2])
  );
}
