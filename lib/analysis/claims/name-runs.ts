import { overlap, type Span } from '../../text/span.ts';
import { isFirstName } from '../name-lexicon.ts';
import type { Entity } from '../types.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  PEOPLE_NOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  TIME_WORDS,
} from './closed-class-words.ts';
import { type Gender, genderOfTitle } from './gender.ts';
import type { Token } from './tokens.ts';
import { isFiniteVerb } from './word-forms.ts';

/** A run of capitalised words, titles before it off. */
export interface NameRun {
  start: number;
  end: number;
  words: string[];
  entity: Entity | null;
  gender: Gender | null;
  titled: boolean;
  roles: string[];
  subject: boolean;
}

const PERSON_TITLES =
  /^(?:mr|mrs|ms|miss|mme|dr|prof|professor|sen|senator|rep|representative|gov|governor|president|premier|minister|mayor|judge|justice|king|queen|prince|princess|sheikh|sheik|sir|lord|lady|dame|chancellor|secretary|ambassador|general|gen|col|colonel|maj|major|capt|captain|sgt|sergeant|cpl|corporal|const|constable|insp|inspector|lt|lieutenant|chief|ceo|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|coach|director|pope|rev|reverend|imam|ayatollah|mullah|attorney|det|detective|supt|superintendent|councillor|councilor|coun|councilman|councilwoman|congressman|congresswoman|mp|mpp|mla|adm|admiral|mufti|emir|sultan|rabbi|bishop|archbishop|cardinal|father|sister|brother|leader|commissioner|marshal|hon|sec|amb|prosecutor|sheriff|officer|deputy|envoy|candidate|nominee|star|author|actor|singer)$/;

/** A word in lower case without an abbreviation's full stop. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Entity mentions in text order, with the first one that ends after an offset found by halving. */
export function entityIndex(entities: readonly Entity[]) {
  const all = entities
    .filter(
      ({ type }) =>
        type === 'person' ||
        type === 'organisation' ||
        type === 'place' ||
        type === 'group' ||
        type === 'other',
    )
    .flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return (span: Span): { span: Span; entity: Entity }[] => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.span[1] ?? 0) <= span[0]) low = middle + 1;
      else high = middle;
    }
    const hits: { span: Span; entity: Entity }[] = [];
    for (let k = low; k < all.length; k++) {
      const item = all[k];
      if (!item || item.span[0] >= span[1]) break;
      if (overlap(item.span, span) > 0) hits.push(item);
    }
    return hits;
  };
}

function opensCommonly(token: Token, next: Token | undefined): boolean {
  const { lower } = token;
  if (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PERSONAL_PRONOUNS.has(lower) ||
    ADVERBS.has(lower)
  )
    return true;
  if (next?.capital || next?.lower === 'of') return false;
  return (
    ROLE_NOUNS.has(lower) ||
    PEOPLE_NOUNS.has(lower) ||
    BODY_NOUNS.has(lower) ||
    (/(?:ly|ing)$/.test(lower) && !isFirstName(lower))
  );
}

/** Roles beside a name: "Foreign Minister Nasser Bourita", "Anna Berg, the city's mayor,". */
function rolesAround(tokens: readonly Token[], first: number, last: number): string[] {
  const roles: string[] = [];
  for (let k = Math.max(0, first - 3); k < first; k++) {
    const token = tokens[k];
    if (token?.kind === 'mark' || token?.kind === 'quotation') roles.length = 0;
    else if (token && ROLE_NOUNS.has(token.lower)) roles.push(token.lower);
  }
  // "a spokeswoman for the president, Anna Berg,": the first role, not whom it serves.
  if (tokens[first - 1]?.text === ',') {
    let k = first - 2;
    let role: string | null = null;
    while (k >= 0 && first - k < 10 && tokens[k]?.kind === 'word' && !tokens[k]?.lower.endsWith('ed')) {
      const lower = tokens[k]?.lower ?? '';
      if (ROLE_NOUNS.has(lower)) role = lower;
      k--;
    }
    if (role) roles.push(role);
  }
  if (tokens[last + 1]?.text === ',') {
    for (let k = last + 2; k < last + 9; k++) {
      const token = tokens[k];
      if (token?.kind !== 'word' || /^(?:who|said|says|whose|which|and|but|for|of)$/.test(token.lower)) break;
      if (ROLE_NOUNS.has(token.lower)) roles.push(token.lower);
    }
  }
  return roles;
}

/** Runs of capitalised words, without the titles before the name. */
export function nameRuns(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  entitiesIn: (span: Span) => { span: Span; entity: Entity }[],
): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || token.kind !== 'word') continue;
    if (starts.has(i) && opensCommonly(token, tokens[i + 1])) continue;
    if (
      PERSONAL_PRONOUNS.has(token.lower) ||
      TIME_WORDS.has(bareWord(token.lower)) ||
      DETERMINERS.has(token.lower)
    )
      continue;
    let last = i;
    while (last < i + 12) {
      let next = last + 1;
      while (next < last + 3 && NAME_PARTICLES.has(tokens[next]?.lower ?? '') && !tokens[next]?.capital)
        next++;
      if (tokens[next]?.text === '&') next++;
      const joined = tokens[next];
      if (!joined?.capital || joined.kind !== 'word' || TIME_WORDS.has(bareWord(joined.lower))) break;
      last = next;
    }
    const subject = beginsClause(tokens, i, last, starts);
    runs.push(...splitRun(tokens, i, last, entitiesIn).map((run) => ({ ...run, subject })));
    i = last;
  }
  return runs;
}

function splitRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  entitiesIn: (span: Span) => { span: Span; entity: Entity }[],
): Omit<NameRun, 'subject'>[] {
  const end = tokens[last]?.end ?? 0;
  let core = first;
  let gender: Gender | null = null;
  const roles = rolesAround(tokens, first, last);
  for (let k = first; k < last; k++) {
    const word = bareWord(tokens[k]?.lower ?? '');
    if (!PERSON_TITLES.test(word)) continue;
    if (tokens.slice(k + 1, last + 1).some((token) => BODY_NOUNS.has(token.lower))) break;
    gender = genderOfTitle(word) ?? gender;
    roles.push(word);
    core = k + 1;
  }
  // "Secretary of State John Kerry"
  while (core < last && NAME_PARTICLES.has(tokens[core]?.lower ?? '') && !tokens[core]?.capital) core++;
  if (core > first && core < last && tokens[core - 1]?.lower === 'of') core = Math.min(last, core + 1);
  const start = tokens[core]?.start ?? 0;
  const hits = entitiesIn([tokens[first]?.start ?? start, end]);
  const head =
    hits.findLast((hit) => hit.entity.type === 'person' && end - hit.span[1] <= 2) ??
    hits.findLast((hit) => end - hit.span[1] <= 2) ??
    null;
  // A body's own name may hold a title: "General Motors".
  const keepsTitle = head && head.entity.type !== 'person' && head.span[0] < start;
  // "Moroccan Foreign Minister Nasser Bourita" is two entities: the name is the last.
  const from = keepsTitle
    ? head.span[0]
    : head?.entity.type === 'person' && hits.length > 1
      ? Math.max(start, head.span[0])
      : start;
  const words: string[] = [];
  for (let k = first; k <= last; k++) {
    const token = tokens[k];
    if (token && token.start >= from && !token.clitic) words.push(token.text);
  }
  if (words.length === 0) return [];
  return [{ start: from, end, words, entity: head?.entity ?? null, gender, titled: core > first, roles }];
}

/** Whether nothing but titles and articles stands between a clause's start and the name, and no possessive after it. */
function beginsClause(
  tokens: readonly Token[],
  first: number,
  last: number,
  starts: ReadonlySet<number>,
): boolean {
  if (tokens[last + 1]?.clitic && tokens[last + 1]?.lower === "'s") return false;
  for (let k = first; k > first - 9 && k >= 0; k--) {
    if (starts.has(k)) return true;
    const before = tokens[k - 1];
    if (!before || before.kind === 'quotation') return true;
    if (before.kind === 'mark') return before.text === ',' && k < first + 1;
    if (/^(?:and|but|that|while|as|when)$/.test(before.lower)) return true;
    if (PREPOSITIONS.has(before.lower) || before.clitic || isFiniteVerb(before)) return false;
  }
  return false;
}
