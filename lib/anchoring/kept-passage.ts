import type { Annotation, Finding, PassageSelector } from '../store/types.ts';

/** A highlight's passage: where it is, and what became of it there. */
export type Passage = PassageSelector & { found?: Finding };

/** The part of a highlight that says where it is, to go back to. */
export function passageOf({ quote, prefix, suffix, start, found }: Passage): Passage {
  return { quote, prefix, suffix, start, ...(found ? { found } : {}) };
}

/** A highlight at another passage; what was found of the one before is not said of this one. */
export function withPassage(annotation: Annotation, passage: Passage): Annotation {
  const { found: _, ...rest } = annotation;
  return { ...rest, ...passageOf(passage) };
}

/** When a highlight's passage became what it is: made, accepted or attached. ms since epoch */
export function passageFrom({ changedAt, createdAt }: Annotation): number {
  return changedAt.passage ?? createdAt;
}

/** When a highlight's passage was last in its article, as far as is kept; ms since epoch. */
export function lastSeen(annotation: Annotation): number {
  return annotation.found?.seenAt ?? passageFrom(annotation);
}
