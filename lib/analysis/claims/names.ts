import type { Span } from '../../text/span.ts';
import { isFirstName, isPlaceOrBody } from '../name-lexicon.ts';
import type { Entity, EntityType } from '../types.ts';
import { BODY_NOUNS, NAME_PARTICLES } from './closed-class-words.ts';
import { type Gender, genderOfFirstName } from './gender.ts';
import { bareWord, entityIndex, type NameRun, nameRuns } from './name-runs.ts';
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
  form: NameForm;
  /** How many other names of the text the same words may be short for. */
  rivals: number;
}

/** How a mention says the name: all of it, a part that a longer name of the text holds, by initials, or in the one word there is. */
export type NameForm = 'full' | 'surname' | 'part' | 'initials' | 'single';

/** The names of an article, looked up by place. */
export interface Names {
  /** In text order. */
  mentions: readonly NameMention[];
  /** The mention whose words end last within the span: the head of "North Korean leader Kim Jong Un". */
  headIn(span: Span): NameMention | null;
  /** Index of the first mention that starts at or after an offset. */
  indexFrom(offset: number): number;
}

const MOST_BY_KEY = 12;

/** Whether a fuller form may be the same as the shorter: its words all stand in it. */
function isFullerForm(shorter: readonly string[], fuller: readonly string[]): boolean {
  if (fuller.length <= shorter.length) return false;
  const words = new Set(fuller.map(bareWord));
  return shorter.every((word) => words.has(bareWord(word)));
}

/** Whether the run is one word, particles before it aside. */
function isShort(run: NameRun): boolean {
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
  const runs = paragraphs.flatMap(({ tokens, starts }) => nameRuns(tokens, starts, entitiesIn));
  const byName = new Map<string, Name>();
  const byEntity = new Map<string, Name>();
  const byWord = new Map<string, { name: Name; words: string[]; at: number; times: number }[]>();
  const acronyms = new Map<string, Name>();
  const byEnds = new Map<string, Name>();
  const mentionOf = new Map<NameRun, { of: Name; form: NameForm; rivals: number }>();
  const singles = new Set(runs.filter((run) => isShort(run)).map((run) => bareWord(run.words.at(-1) ?? '')));

  const create = (run: NameRun): Name => {
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

  const remember = (run: NameRun, name: Name, form: NameForm, rivals: number): void => {
    mentionOf.set(run, { of: name, form, rivals });
    if (run.gender) name.gender ??= run.gender;
    if (run.titled && name.type === null) name.type = 'person';
    for (const role of run.roles) if (name.roles.size < 12) name.roles.add(role);
  };

  for (const run of runs) {
    if (isShort(run)) continue;
    const name = create(run);
    remember(run, name, 'full', 0);
    for (const word of new Set([bareWord(run.words.at(-1) ?? ''), bareWord(run.words[0] ?? '')])) {
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
    const familyFirst =
      singles.has(bareWord(run.words[0] ?? '')) && !singles.has(bareWord(run.words.at(-1) ?? ''));
    if (name.type === 'person' && !familyFirst) name.gender ??= genderOfFirstName(run.words[0] ?? '');
  }
  for (const run of runs) {
    if (!isShort(run)) continue;
    // "El Dahl" is looked up as "Dahl".
    const word = run.words.at(-1) ?? '';
    const list = (byWord.get(bareWord(word)) ?? []).filter(
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
        (bareWord(item.words[0] ?? '') === bareWord(word) || BODY_NOUNS.has(bareWord(word))),
    );
    const pool = people.length > 0 ? people : run.entity ? [] : bodies;
    const surnamed = pool.filter((item) => bareWord(item.words.at(-1) ?? '') === bareWord(word));
    const choice = surnamed.length > 0 ? surnamed : pool;
    // A chance longer run ("Crooked Anna Berg") is named less often than the name itself.
    const most = Math.max(0, ...choice.map((item) => item.times));
    const usual = choice.filter((item) => item.times === most);
    const before = usual.filter((item) => item.at <= run.start);
    const joined = (before.at(-1) ?? usual[0])?.name;
    const known = linked && linked.name.split(/\s+/).length > 1 ? linked : undefined;
    const initials = /^\p{Lu}{2,6}$/u.test(word) ? acronyms.get(word) : undefined;
    const name = known ?? joined ?? initials ?? create(run);
    const surname = bareWord(name.name.split(' ').at(-1) ?? '') === bareWord(word);
    const form =
      name === known || name === joined
        ? surname
          ? 'surname'
          : 'part'
        : name === initials
          ? 'initials'
          : 'single';
    remember(run, name, form, new Set(choice.map((item) => item.name)).size - (joined ? 1 : 0));
  }
  const mentions: NameMention[] = [];
  for (const run of runs) {
    const resolved = mentionOf.get(run);
    if (resolved) mentions.push({ start: run.start, end: run.end, subject: run.subject, ...resolved });
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
function guessType(run: NameRun, singles: ReadonlySet<string>): EntityType | null {
  const { words } = run;
  const name = words.join(' ');
  if (isPlaceOrBody(name)) return null;
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()) || /^(?:of|the|&)$/.test(word)))
    return 'organisation';
  const surname = bareWord(words.at(-1) ?? '');
  if (words.length >= 2 && words.length <= 4 && (run.titled || isFirstName(words[0] ?? ''))) return 'person';
  if (words.length >= 2 && words.length <= 3 && singles.has(surname) && !isPlaceOrBody(surname))
    return 'person';
  return run.titled ? 'person' : null;
}
