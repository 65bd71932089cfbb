import type { NamedType } from '../store/watched-types.ts';

/** What is compared of a name that is looked for: the keys that name it by themselves. */
interface Wanted {
  type: NamedType | null;
  keys: readonly string[];
}

/** What is compared of a name in an article: the keys of all its forms there. */
interface Found {
  type: NamedType;
  keys: readonly string[];
}

/**
 * Whether an article's name is the one looked for: one of its forms there is one of the wanted. So "Zarif" is found
 * where the article joins it to "Javad Zarif", and nowhere else when that is wanted.
 */
export function isSameName(wanted: Wanted, found: Found): boolean {
  return isSameKind(wanted.type, found.type) && found.keys.some((key) => wanted.keys.includes(key));
}

/**
 * A country may stand for its government, so of the types only persons are kept apart: Jordan is not Michael Jordan.
 * What the article leaves open may be either.
 */
function isSameKind(wanted: NamedType | null, found: NamedType): boolean {
  if (wanted === null || wanted === 'other' || found === 'other') return true;
  return (wanted === 'person') === (found === 'person');
}

/**
 * The forms that name something by themselves, in another article too. A part that only ends the full name does not
 * ("Zarif" of "Javad Zarif", "Foreign Ministry" of "Moroccan Foreign Ministry"): others end in it as well. Nor does one
 * word of a person's name ("Kim").
 *
 * @param keys of all forms, that of the name itself first
 * @returns the same keys without those, the name's own first
 */
export function standaloneKeys({
  type,
  keys,
}: {
  type: NamedType | null;
  keys: readonly string[];
}): string[] {
  const [own = '', ...others] = keys;
  return [
    own,
    ...others.filter((key) => !own.endsWith(` ${key}`) && !(type === 'person' && !key.includes(' '))),
  ];
}
