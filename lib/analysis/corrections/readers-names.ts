import type { Correction, NameCorrection } from './types.ts';

/** All that the reader said of names, ready to be asked. */
export interface ReadersNames {
  /** Names with one group are one thing. Undefined: the reader said nothing of this name. */
  groupOf(key: string): string | undefined;
  /** The last word on what a group is; undefined when there is none. */
  verdictOn(group: string): NameCorrection | undefined;
}

/** Sorts out what holds of names: who is the same, and of several words on one thing the latest. */
export function readersNames(corrections: readonly Correction[]): ReadersNames {
  const said = corrections.filter(({ kind, deletedAt }) => kind === 'name' && deletedAt === null);
  const roots = new Map<string, string>();
  const groupOf = (key: string): string | undefined => {
    if (!roots.has(key)) return undefined;
    let at = key;
    for (let up = roots.get(at) ?? at; up !== at; up = roots.get(at) ?? at) {
      // Halves the way up, so that a long chain of "same as" is walked once.
      roots.set(at, roots.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { key, says } of said) {
    if (!roots.has(key)) roots.set(key, key);
    if (says.what !== 'same') continue;
    if (!roots.has(says.key)) roots.set(says.key, says.key);
    roots.set(groupOf(key) ?? key, groupOf(says.key) ?? says.key);
  }
  const verdicts = new Map<string, NameCorrection>();
  for (const correction of said) {
    if (correction.says.what === 'same') continue;
    const group = groupOf(correction.key) ?? correction.key;
    const known = verdicts.get(group);
    if (!known || isLater(correction, known)) verdicts.set(group, correction);
  }
  return { groupOf, verdictOn: (group) => verdicts.get(group) };
}

/** What holds of one name: the last word on what it is, and the names it is the same as. Latest first. */
export function correctionsOf(key: string, corrections: readonly Correction[]): NameCorrection[] {
  const names = readersNames(corrections);
  const group = names.groupOf(key);
  if (group === undefined) return [];
  const verdict = names.verdictOn(group);
  return corrections
    .filter(
      (correction) =>
        correction.deletedAt === null &&
        names.groupOf(correction.key) === group &&
        (correction.says.what === 'same' || correction === verdict),
    )
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Whether it says that the name is none. */
export function isNoName({ says }: NameCorrection): boolean {
  return says.what === 'not-a-name';
}

/** Of two words of the same moment the one with the greater id holds, on every machine. */
function isLater(a: NameCorrection, b: NameCorrection): boolean {
  return a.updatedAt > b.updatedAt || (a.updatedAt === b.updatedAt && a.id > b.id);
}
