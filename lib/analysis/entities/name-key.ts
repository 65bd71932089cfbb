/**
 * What two spellings of one name share: lower case, no accents, full stops or apostrophes, single spaces, no possessive.
 * "U.S." and "US" have one key, as have "El-Khalfi" and "El Khalfi".
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]s\b/gu, '')
    .replace(/[.'’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
