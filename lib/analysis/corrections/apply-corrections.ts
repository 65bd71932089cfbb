import { nameKey } from '../entities/name-key.ts';
import type { Analysis, Claim, Entity, EntityType, Speaker } from '../types.ts';
import { type ReadersNames, readersNames } from './readers-names.ts';
import type { Correction } from './types.ts';

/**
 * The analysis as the reader wants it: names of another type, names taken away, names joined. Where nothing was
 * said, everything stays; applied twice is applied once. Entities stay in the order of their first mention.
 *
 * A correction speaks of a name, not of a stretch of text: it holds for every entity that goes by the name.
 *
 * @param text that the offsets of the analysis are for
 */
export function applyCorrections(
  analysis: Analysis,
  text: string,
  corrections: readonly Correction[],
): Analysis {
  const names = readersNames(corrections);
  const bySubject = groupEntities(analysis.entities, names);
  if ([...bySubject.values()].every(({ group }) => group === undefined)) return analysis;
  const became = new Map<string, Fate>();
  const entities: Entity[] = [];
  for (const { group, members } of bySubject.values()) {
    const verdict = group === undefined ? undefined : names.verdictOn(group)?.says;
    const joined = verdict?.what === 'not-a-name' ? null : united(members);
    const entity = joined && verdict?.what === 'type' ? { ...joined, type: verdict.type } : joined;
    if (entity) entities.push(entity);
    for (const before of members) became.set(before.id, { before, now: entity });
  }
  return { entities, claims: analysis.claims.map((claim) => withSpeaker(claim, became, text)) };
}

/** What an entity was, and what it is by the reader's word; `null`: no name at all. */
interface Fate {
  before: Entity;
  now: Entity | null;
}

interface Subject {
  /** Undefined: nothing was said of it. */
  group: string | undefined;
  members: Entity[];
}

/** Dates and amounts are none: what is said of the person May does not hold for the month. */
export function isName(type: EntityType): boolean {
  return type !== 'date' && type !== 'money';
}

/** Which entities are one, in the order of the first of them. */
function groupEntities(entities: readonly Entity[], names: ReadersNames): Map<string, Subject> {
  const bySubject = new Map<string, Subject>();
  for (const entity of entities) {
    const group = isName(entity.type) ? names.groupOf(nameKey(entity.name)) : undefined;
    const subject = group === undefined ? `entity ${entity.id}` : `group ${group}`;
    const known = bySubject.get(subject);
    if (known) known.members.push(entity);
    else bySubject.set(subject, { group, members: [entity] });
  }
  return bySubject;
}

/** One entity of several: it goes by the fullest of their names and is what that one is. */
function united(members: readonly Entity[]): Entity | null {
  const [first, ...others] = members;
  if (!first || others.length === 0) return first ?? null;
  const fullest = others.reduce((best, other) => (isFuller(other.name, best.name) ? other : best), first);
  return {
    id: first.id,
    type: fullest.type,
    name: fullest.name,
    mentions: members.flatMap(({ mentions }) => mentions).sort((a, b) => a[0] - b[0]),
  };
}

/** More words are fuller, and of as many words more letters, as when the recogniser joins mentions. */
function isFuller(name: string, than: string): boolean {
  return (wordsIn(name) - wordsIn(than) || name.length - than.length) > 0;
}

function wordsIn(name: string): number {
  return nameKey(name).split(' ').length;
}

function withSpeaker(claim: Claim, became: ReadonlyMap<string, Fate>, text: string): Claim {
  const { speaker } = claim;
  if (speaker.entity === null) return claim;
  const fate = became.get(speaker.entity);
  // Its every mention may have left the text meanwhile: then the claim knows the name by itself.
  if (!fate) return { ...claim, speaker: { ...speaker, entity: null } };
  const { before, now } = fate;
  if (!now) return { ...claim, speaker: unnamed(speaker, before, text) };
  if (now.id === before.id && now.name === before.name) return claim;
  // The claim may know a fuller form than the entity does.
  const isKnownFuller = speaker.name !== null && isFuller(speaker.name, now.name);
  return {
    ...claim,
    speaker: { ...speaker, entity: now.id, name: isKnownFuller ? speaker.name : now.name },
  };
}

/** A speaker that is no name is what the words say; whom "he" and "the minister" mean is not known any more. */
function unnamed({ mention }: Speaker, removed: Entity, text: string): Speaker {
  const isItself =
    mention !== null && removed.mentions.some(([start, end]) => start < mention[1] && mention[0] < end);
  const words = isItself
    ? text
        .slice(...mention)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  return { mention, entity: null, name: words === '' ? null : words, sure: false };
}
