import { isFirstName } from '../name-lexicon.ts';
import type { TypedMention } from './mention.ts';

const AND = /^\s+(?:and|&)\s+$/;
const GENERATION = /\b(elder|younger|senior|junior)\s+$/i;

/**
 * Mentions whose words alone would join the wrong one of two relatives, by index into `mentions`:
 * "Ada and Tomas Kovel" names Ada Kovel, and "the elder Kovel" is not the Kovel named in full nearby.
 * @param mentions in text order
 * @returns index → the name as a reader would write it: "Ada Kovel", "elder Kovel"
 */
export function familyNames(text: string, mentions: readonly TypedMention[]): Map<number, string> {
  const written = mentions.map(({ start, end, type }) =>
    type === 'person' ? text.slice(start, end).split(/\s+/) : [],
  );
  const surnames = new Set(written.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
  const found = new Map<number, string>();
  mentions.forEach(({ start, end, type }, i) => {
    const [only, ...others] = written[i] ?? [];
    if (type !== 'person' || only === undefined || others.length > 0) return;
    const generation = GENERATION.exec(text.slice(Math.max(0, start - 10), start))?.[1];
    if (generation !== undefined && surnames.has(only)) {
      found.set(i, `${generation.toLowerCase()} ${only}`);
      return;
    }
    const next = mentions[i + 1];
    const surname = (written[i + 1] ?? []).slice(1).join(' ');
    if (next === undefined || surname === '' || surnames.has(only)) return;
    if (next.start - end > 7 || !AND.test(text.slice(end, next.start))) return;
    // "Kovel and Ada Berg" are of two families: only a first name borrows the surname behind it.
    if (isFirstName(only)) found.set(i, `${only} ${surname}`);
  });
  return found;
}
