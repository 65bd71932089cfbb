import { overlap, type Span } from '../../text/span.ts';
import type { Entity, EntityType } from '../types.ts';
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
import { type Gender, genderOfFirstName, genderOfTitle, isFirstName, isPlaceOrBody } from './gender.ts';
import { isFiniteVerb } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** Somebody or something the article names, under its fullest form. */
export interface Name {
  name: string;
  entity: string | null;
  type: EntityType | null;
  gender: Gender | null;
  /** Roles the text puts beside the name, in lower case: "minister". */
  roles: Set<string>;
}

export interface NameMention {
  start: number;
  end: number;
  /** Whether a clause seems to begin with it: what it is about. */
  subject: boolean;
  of: Name;
}

/** The names of an article, looked up by place. */
export interface Names {
  /** In text order. */
  mentions: readonly NameMention[];
  /** The mention whose words end last within the span: the head of "North Korean leader Kim Jong Un". */
  headIn(span: Span): NameMention | null;
  /** Index of the first mention that starts at or after an offset. */
  indexFrom(offset: number): number;
}

interface Run {
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

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Entity mentions in text order, with the first one that ends after an offset found by halving. */
function entityIndex(entities: readonly Entity[]) {
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
function runsOf(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  entitiesIn: (span: Span) => { span: Span; entity: Entity }[],
): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || token.kind !== 'word') continue;
    if (starts.has(i) && opensCommonly(token, tokens[i + 1])) continue;
    if (
      PERSONAL_PRONOUNS.has(token.lower) ||
      TIME_WORDS.has(bare(token.lower)) ||
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
      if (!joined?.capital || joined.kind !== 'word' || TIME_WORDS.has(bare(joined.lower))) break;
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
): Omit<Run, 'subject'>[] {
  const end = tokens[last]?.end ?? 0;
  let core = first;
  let gender: Gender | null = null;
  const roles = rolesAround(tokens, first, last);
  for (let k = first; k < last; k++) {
    const word = bare(tokens[k]?.lower ?? '');
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

const MOST_BY_KEY = 12;

/** Whether a fuller form may be the same as the shorter: its words all stand in it. */
function isFullerForm(shorter: readonly string[], fuller: readonly string[]): boolean {
  if (fuller.length <= shorter.length) return false;
  const words = new Set(fuller.map(bare));
  return shorter.every((word) => words.has(bare(word)));
}

/** Whether the run is one word, particles before it aside. */
function isShort(run: Run): boolean {
  return run.words
    .slice(0, -1)
    .every(
      (word) =>
        word.length > 1 && /^(?:el|al|bin|ibn|de|da|di|del|van|von|der|la|le|abu|ben|ter)$/i.test(word),
    );
}

/** Whether a single word that the entities know as one thing may be short for a longer name. */
function mayJoin(entity: Entity | null, name: Name): boolean {
  if (!entity) return true;
  if (entity.type === 'place' || entity.type === 'group') return false;
  return name.type === null || name.type === entity.type;
}

/** Names of the text: its runs of capitalised words joined with the entities found, every mention under the fullest form. */
export function collectNames(
  text: string,
  paragraphs: readonly { tokens: readonly Token[]; starts: ReadonlySet<number> }[],
  entities: readonly Entity[],
): Names {
  const entitiesIn = entityIndex(entities);
  const runs = paragraphs.flatMap(({ tokens, starts }) => runsOf(tokens, starts, entitiesIn));
  const byName = new Map<string, Name>();
  const byEntity = new Map<string, Name>();
  const byWord = new Map<string, { name: Name; words: string[]; at: number; times: number }[]>();
  const acronyms = new Map<string, Name>();
  const byEnds = new Map<string, Name>();
  const mentionOf = new Map<Run, Name>();
  const singles = new Set(runs.filter((run) => isShort(run)).map((run) => bare(run.words.at(-1) ?? '')));

  const create = (run: Run): Name => {
    const own = text.slice(run.start, run.end).replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
    const entityName = run.entity?.name ?? '';
    const fuller = entityName.split(/\s+/).length >= run.words.length ? entityName : own;
    const name = entityName === '' ? own : fuller;
    // "John F. Dahl" and "John Dahl"
    const ends =
      run.words.length >= 2 && !run.words.some((word) => NAME_PARTICLES.has(word))
        ? `${run.words[0]} ${run.words.at(-1)}`
        : name;
    const known =
      (run.entity && byEntity.get(run.entity.id)) ??
      byName.get(name) ??
      (run.entity ? undefined : byEnds.get(ends));
    if (known) {
      if (!run.entity && known.name.length < name.length) known.name = name;
      return known;
    }
    const created: Name = {
      name,
      entity: run.entity?.id ?? null,
      type: run.entity?.type ?? guessType(run, singles),
      gender: null,
      roles: new Set(),
    };
    byName.set(name, created);
    byEnds.set(ends, created);
    if (run.entity) byEntity.set(run.entity.id, created);
    return created;
  };

  const remember = (run: Run, name: Name): void => {
    mentionOf.set(run, name);
    if (run.gender) name.gender ??= run.gender;
    if (run.titled && name.type === null) name.type = 'person';
    for (const role of run.roles) if (name.roles.size < 12) name.roles.add(role);
  };

  for (const run of runs) {
    if (isShort(run)) continue;
    const name = create(run);
    remember(run, name);
    for (const word of new Set([bare(run.words.at(-1) ?? ''), bare(run.words[0] ?? '')])) {
      const list = byWord.get(word) ?? [];
      const known = list.find((item) => item.name === name);
      if (known) known.times++;
      else if (list.length < MOST_BY_KEY) list.push({ name, words: run.words, at: run.start, times: 1 });
      byWord.set(word, list);
    }
    const initials = run.words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials.length >= 2 && !acronyms.has(initials)) acronyms.set(initials, name);
    // "Kim Jong Un", later "Kim": the first word is the family's name and says nothing of gender.
    const familyFirst = singles.has(bare(run.words[0] ?? '')) && !singles.has(bare(run.words.at(-1) ?? ''));
    if (name.type === 'person' && !familyFirst) name.gender ??= genderOfFirstName(run.words[0] ?? '');
  }
  for (const run of runs) {
    if (!isShort(run)) continue;
    // "El Dahl" is looked up as "Dahl".
    const word = run.words.at(-1) ?? '';
    const list = (byWord.get(bare(word)) ?? []).filter(
      (item) => item.name.type !== 'place' || run.entity?.type === 'place',
    );
    const linked = run.entity ? byEntity.get(run.entity.id) : undefined;
    const fits = list.filter((item) => isFullerForm(run.words, item.words) && mayJoin(run.entity, item.name));
    const people = fits.filter((item) => item.name.type === 'person');
    // As a surname before as a first name; of several, the one named most, then last before. A body is called by its
    // first word or by what it is: "Patriot Coal" "Patriot", "the European Commission" "the Commission".
    const bodies = fits.filter(
      (item) =>
        item.name.type !== 'person' &&
        (bare(item.words[0] ?? '') === bare(word) || BODY_NOUNS.has(bare(word))),
    );
    const pool = people.length > 0 ? people : run.entity ? [] : bodies;
    const surnamed = pool.filter((item) => bare(item.words.at(-1) ?? '') === bare(word));
    const choice = surnamed.length > 0 ? surnamed : pool;
    // A chance longer run ("Crooked Anna Berg") is named less often than the name itself.
    const most = Math.max(0, ...choice.map((item) => item.times));
    const usual = choice.filter((item) => item.times === most);
    const before = usual.filter((item) => item.at <= run.start);
    const joined = (before.at(-1) ?? usual[0])?.name;
    const known = linked && linked.name.split(/\s+/).length > 1 ? linked : undefined;
    remember(
      run,
      known ?? joined ?? (/^\p{Lu}{2,6}$/u.test(word) ? acronyms.get(word) : undefined) ?? create(run),
    );
  }
  const mentions: NameMention[] = [];
  for (const run of runs) {
    const of = mentionOf.get(run);
    if (of) mentions.push({ start: run.start, end: run.end, of, subject: run.subject });
  }
  const indexFrom = (offset: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    mentions,
    indexFrom,
    headIn: ([start, end]) => {
      const last = mentions[indexFrom(end) - 1];
      return last && last.end > start ? last : null;
    },
  };
}

/** What a name is where no entity says so. */
function guessType(run: Run, singles: ReadonlySet<string>): EntityType | null {
  const { words } = run;
  const name = words.join(' ');
  if (isPlaceOrBody(name)) return null;
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()) || /^(?:of|the|&)$/.test(word)))
    return 'organisation';
  const surname = bare(words.at(-1) ?? '');
  if (words.length >= 2 && words.length <= 4 && (run.titled || isFirstName(words[0] ?? ''))) return 'person';
  if (words.length >= 2 && words.length <= 3 && singles.has(surname) && !isPlaceOrBody(surname))
    return 'person';
  return run.titled ? 'person' : null;
}
