import type { Span } from '../../text/span.ts';
import type { Entity, EntityType } from '../types.ts';
import { acronymPairs } from './acronyms.ts';
import { familyNames } from './family-names.ts';
import { ADJECTIVES_OF_PEOPLES } from './lists/groups.ts';
import { ORGANISATION_ARMS, ORGANISATION_TAILS } from './lists/organisation-words.ts';
import { COUNTRY_NAMES } from './lists/places.ts';
import type { TypedMention } from './mention.ts';
import { nameKey } from './name-key.ts';
import { fitOfNames, isMisspelling, significantWords } from './person-names.ts';

/** All mentions of one type that are spelt alike. */
interface Spelling {
  type: EntityType;
  key: string;
  words: string[];
  /** The longest way it is written. */
  form: string;
  mentions: Span[];
}

const COUNTRY_KEYS = new Map([...COUNTRY_NAMES].map(([form, name]) => [nameKey(form), nameKey(name)]));

const FORM_OF_STATE =
  /^(?:(?:federal|islamic|arab|socialist|democratic|people s|peoples) )*(?:state|republic|kingdom|federation|sultanate) of (?:the )?/;

/** The key of the country that `key` names, also as "State of Kovelia"; undefined where it names none. */
function countryKey(key: string): string | undefined {
  return COUNTRY_KEYS.get(key) ?? COUNTRY_KEYS.get(key.replace(FORM_OF_STATE, ''));
}

function canonicalKey(type: EntityType, name: string): string {
  const key = nameKey(name);
  if (type === 'place') return countryKey(key.replace(/^the /, '')) ?? key;
  if (type === 'group') {
    const one = key.replace(/(?<=[^s])s$/, '');
    return ADJECTIVES_OF_PEOPLES.get(one) ?? one;
  }
  return key;
}

/** Of a country's names the usual one is shown where the article has it ("Russia", not "Russian Federation"), else the longer. */
function isFuller(form: string, { type, form: known }: Spelling, key: string): boolean {
  const usual = nameKey(known) === key;
  if (type !== 'place' || (nameKey(form) === key) === usual) return form.length > known.length;
  return !usual;
}

function spellings(text: string, mentions: readonly TypedMention[]): Spelling[] {
  const byKey = new Map<string, Spelling>();
  const family = familyNames(text, mentions);
  mentions.forEach(({ start, end, type }, i) => {
    const form = family.get(i) ?? text.slice(start, end).replace(/\s+/g, ' ');
    const key = canonicalKey(type, form);
    const id = `${type} ${key}`;
    const known = byKey.get(id);
    if (known) {
      known.mentions.push([start, end]);
      if (isFuller(form, known, key)) known.form = form;
    } else byKey.set(id, { type, key, words: significantWords(key), form, mentions: [[start, end]] });
  });
  return [...byKey.values()];
}

// Names that share a word are compared with so many of each other at most, so that a long list of namesakes stays linear.
const MOST_COMPARED = 64;

/** Which spellings are one entity: a forest over their indices, the root the fullest. */
class Unions {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  root(i: number): number {
    let at = i;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }

  join(shorter: number, fuller: number): void {
    this.#parent[this.root(shorter)] = this.root(fuller);
  }
}

/** Spellings by each of their words, so that only those that share one are compared. */
function indexByWord(all: readonly Spelling[], type: EntityType): Map<string, number[]> {
  const index = new Map<string, number[]>();
  all.forEach((spelling, i) => {
    if (spelling.type !== type) return;
    for (const word of new Set(spelling.words)) {
      const list = index.get(word);
      if (list) list.push(i);
      else index.set(word, [i]);
    }
  });
  return index;
}

/** Joins "Khalfi" to "Mustapha El Khalfi", unless two different full names would fit equally well. */
function joinPersons(all: readonly Spelling[], unions: Unions): void {
  const index = indexByWord(all, 'person');
  const order = all.map((_, i) => i).filter((i) => all[i]?.type === 'person');
  order.sort((a, b) => (all[b]?.words.length ?? 0) - (all[a]?.words.length ?? 0));
  for (const i of order) {
    const name = all[i];
    const last = name?.words.at(-1);
    if (name === undefined || last === undefined) continue;
    let best = 0;
    let fitting = new Set<number>();
    for (const j of (index.get(last) ?? []).slice(0, MOST_COMPARED)) {
      const other = all[j];
      if (j === i || other === undefined) continue;
      const fit = isMisspelling(name.words, other.words) && j < i ? 3 : fitOfNames(name.words, other.words);
      if (fit > best) {
        best = fit;
        fitting = new Set([unions.root(j)]);
      } else if (fit === best && fit > 0) fitting.add(unions.root(j));
    }
    const [only, ...others] = fitting.size > 1 ? introducedBefore(name, fitting, all, unions) : fitting;
    if (only !== undefined && others.length === 0 && only !== i) unions.join(i, only);
  }
}

/**
 * Of several persons whom a surname fits those named in full before it first stands alone: whoever of that name comes into the
 * article later is told from them by a first name.
 */
function introducedBefore(
  { mentions }: Spelling,
  fitting: ReadonlySet<number>,
  all: readonly Spelling[],
  unions: Unions,
): number[] {
  const [first = 0] = mentions[0] ?? [];
  return [...fitting].filter((root) =>
    all.some((other, j) => unions.root(j) === root && (other.mentions[0]?.[0] ?? 0) < first),
  );
}

/** Joins "Polisario" to "Polisario Front" and "Foreign Ministry" to "Moroccan Foreign Ministry", where only one fits. */
function joinOrganisations(all: readonly Spelling[], unions: Unions): void {
  const index = indexByWord(all, 'organisation');
  all.forEach((name, i) => {
    const [first] = name.words;
    if (name.type !== 'organisation' || first === undefined) return;
    const fitting = new Set<number>();
    for (const j of (index.get(first) ?? []).slice(0, MOST_COMPARED)) {
      const other = all[j];
      if (other === undefined || other.words.length <= name.words.length) continue;
      const rest = other.words.slice(name.words.length);
      const isStart =
        name.words.every((word, k) => word === other.words[k]) &&
        rest.every((word) => ORGANISATION_TAILS.has(word) && !ORGANISATION_ARMS.has(word));
      const isEnd =
        name.words.length > 1 &&
        name.words.every((word, k) => word === other.words[other.words.length - name.words.length + k]);
      if (isStart || isEnd) fitting.add(unions.root(j));
    }
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined && only !== unions.root(i)) unions.join(i, only);
  });
}

/**
 * Joins the mentions that name one thing: the same spelling, a part of a fuller name, an acronym of it.
 * Where a short form would fit two names it stays an entity of its own. Mentions must be in text order and not overlap.
 */
export function joinMentions(text: string, mentions: readonly TypedMention[]): Entity[] {
  const all = spellings(text, mentions);
  const unions = new Unions(all.length);
  joinPersons(all, unions);
  joinOrganisations(all, unions);
  for (const [acronym, full] of acronymPairs(text, all)) unions.join(acronym, full);
  const entities = new Map<number, Entity & { words: number }>();
  all.forEach((spelling, i) => {
    const root = unions.root(i);
    const entity = entities.get(root);
    if (entity === undefined) {
      entities.set(root, {
        id: '',
        type: all[root]?.type ?? spelling.type,
        name: spelling.form,
        mentions: [...spelling.mentions],
        words: spelling.words.length,
      });
      return;
    }
    entity.mentions.push(...spelling.mentions);
    const longer = spelling.words.length - entity.words || spelling.form.length - entity.name.length;
    if (longer > 0) {
      entity.name = spelling.form;
      entity.words = spelling.words.length;
    }
  });
  return [...entities.values()]
    .map((entity) => ({ ...entity, mentions: entity.mentions.sort((a, b) => a[0] - b[0]) }))
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0))
    .map(({ type, name, mentions }, i) => ({ id: `e${i + 1}`, type, name, mentions }));
}
