import type { Span } from '../../text/span.ts';
import type { EntityType } from '../types.ts';

interface Named {
  type: EntityType;
  form: string;
  mentions: readonly Span[];
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,8}s?$/u;
const SMALL = /^(?:of|the|and|for|in|on|de|da|do|del|la|des|et|to|at|with|against|al)$/i;

function initials(form: string, small: boolean): string {
  const words = form
    .split(/[\s\-‐‑]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && (small || !SMALL.test(word)));
  return words
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase();
}

/** The initials of a name without and with its small words. */
function initialsOf(form: string): [string, string] {
  return [initials(form, false), initials(form, true)];
}

/**
 * Which names are acronyms of which: "Korean Central News Agency (KCNA)" whatever the letters say,
 * and elsewhere those whose letters are the initials of one full name only.
 * @returns pairs of indices into `names`: [the acronym, the full name]
 */
export function acronymPairs(text: string, names: readonly Named[]): [acronym: number, full: number][] {
  const ends = new Map<number, number>();
  const byInitials = new Map<string, Set<number>>();
  names.forEach(({ form, mentions, type }, i) => {
    if (!/\s|\p{Ll}-\p{L}/u.test(form)) return;
    for (const [, end] of mentions) ends.set(end, i);
    if (type !== 'organisation' && type !== 'place' && type !== 'other') return;
    for (const letters of initialsOf(form)) {
      const had = byInitials.get(letters);
      if (had) had.add(i);
      else byInitials.set(letters, new Set([i]));
    }
  });
  const pairs: [number, number][] = [];
  names.forEach(({ form, mentions, type }, i) => {
    if (!ACRONYM.test(form)) {
      // "(Sars)": some papers write an acronym like a word. Its letters must then be all the initials.
      const full = /^\p{Lu}\p{Ll}{2,7}$/u.test(form) ? inBrackets(text, mentions, ends, names, form) : null;
      if (full !== null && initialsOf(names[full]?.form ?? '').includes(form.toUpperCase()))
        pairs.push([i, full]);
      return;
    }
    const full =
      inBrackets(text, mentions, ends, names, form) ?? alone(byInitials.get(form.replace(/[.&-]|s$/g, '')));
    // "US" is no University of Sheffield.
    const isOther = type === 'place' && full !== null && names[full]?.type !== 'place';
    if (full !== null && full !== i && !isOther) pairs.push([i, full]);
  });
  return pairs;
}

function inBrackets(
  text: string,
  mentions: readonly Span[],
  ends: ReadonlyMap<number, number>,
  names: readonly Named[],
  form: string,
): number | null {
  for (const [start] of mentions) {
    const bracket = /(?:['’]s?)?["”]? ?[([]["“]?(?:the )?$/u.exec(text.slice(Math.max(0, start - 10), start));
    const full = bracket ? ends.get(start - bracket[0].length) : undefined;
    const name = full === undefined ? undefined : names[full];
    // "Luis Arce (MAS)" gives a person's party, not another name: the letters must come from the name.
    if (full !== undefined && name !== undefined && name.type !== 'person' && sharesLetters(form, name.form))
      return full;
  }
  return null;
}

function sharesLetters(acronym: string, form: string): boolean {
  const letters = initials(form, true);
  const own = acronym.toUpperCase().replace(/[^\p{Lu}]/gu, '');
  return (
    own.charAt(0) === letters.charAt(0) || [...own].filter((letter) => letters.includes(letter)).length >= 2
  );
}

function alone(found: ReadonlySet<number> | undefined): number | null {
  const [only] = found ?? [];
  return found?.size === 1 && only !== undefined ? only : null;
}
