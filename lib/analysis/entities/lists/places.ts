import { CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { US_STATE_INITIALS, US_STATES } from './us-states.ts';

interface CountryEntry {
  name: string;
  others: string[];
  demonyms: string[];
}

const entries: CountryEntry[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', others = '', demonyms = ''] = line.split('|');
    return {
      name,
      others: others.split(';').filter(Boolean),
      demonyms: demonyms
        .split(' ')
        .filter(Boolean)
        .map((word) => word.replace('_', ' ')),
    };
  });

/** Lower-case name of a country or region in any form → the form it is joined under. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  entries.flatMap((entry) =>
    [entry.name.toLowerCase(), ...entry.others].map((form) => [form, entry.name] as const),
  ),
);

/** Lower-case places: countries, regions and cities. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set([
  ...COUNTRY_NAMES.keys(),
  ...CITIES.split('|').map((name) => name.trim()),
  ...US_STATES,
  ...US_STATE_INITIALS,
]);

/** Lower-case demonyms in the singular and the plural. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  entries.flatMap((entry) =>
    entry.demonyms.flatMap((word) => (/(?:s|sh|ese|ch)$/.test(word) ? [word] : [word, `${word}s`])),
  ),
);
