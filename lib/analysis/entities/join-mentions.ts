import type { Entity, EntityType } from '../types.ts';
import { acronymPairs } from './acronyms.ts';
import { familyNames } from './family-names.ts';
import { joinHalfCountries, joinOrganisations } from './join-bodies.ts';
import { joinPersons } from './join-persons.ts';
import { ADJECTIVES_OF_PEOPLES } from './lists/groups.ts';
import { COUNTRY_NAMES } from './lists/places.ts';
import type { TypedMention } from './mention.ts';
import { nameKey } from './name-key.ts';
import { significantWords } from './person-names.ts';
import { type Spelling, Unions } from './spellings.ts';

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

/**
 * Joins the mentions that name one thing: the same spelling, a part of a fuller name, an acronym of it.
 * Where a short form would fit two names it stays an entity of its own. Mentions must be in text order and not overlap.
 */
export function joinMentions(text: string, mentions: readonly TypedMention[]): Entity[] {
  const all = spellings(text, mentions);
  const unions = new Unions(all.length);
  joinPersons(all, unions);
  joinOrganisations(all, unions);
  joinHalfCountries(all, unions);
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
