import type { Correction } from '../analysis/corrections/types.ts';
import { passageFrom, passageOf, withPassage } from '../anchoring/kept-passage.ts';
import type { AnnotationPatch } from './schemas.ts';
import type { Annotation, ArticleRecord } from './types.ts';

const FIELDS = ['passage', 'colour', 'note', 'tags', 'deletedAt'] as const;
type Field = (typeof FIELDS)[number];

/**
 * A highlight with the fields of a patch that are not older than what it holds.
 *
 * @param at ms since epoch, when the change was made
 */
export function withPatch(annotation: Annotation, patch: AnnotationPatch, at: number): Annotation {
  const fresh = FIELDS.filter((field) => patch[field] !== undefined && at >= changeTime(annotation, field));
  return fresh.reduce((changed, field) => taken(changed, patch, field, at), annotation);
}

/**
 * Of two copies of one highlight, field by field what was changed later.
 *
 * @returns `kept` itself when the other copy has nothing newer
 */
export function mergedAnnotation(kept: Annotation, other: Annotation): Annotation {
  const newer = FIELDS.filter((field) => changeTime(other, field) > changeTime(kept, field));
  const { colour, note, tags, deletedAt } = other;
  const patch = { passage: passageOf(other), colour, note, tags, deletedAt };
  const merged = newer.reduce((all, field) => taken(all, patch, field, changeTime(other, field)), kept);
  // Of one passage, what was found last.
  const isLater = (other.found?.at ?? 0) > (merged.found?.at ?? 0);
  return other.found && isLater && passageFrom(other) === passageFrom(merged)
    ? { ...merged, found: other.found }
    : merged;
}

/** A highlight as it is with a patch laid over it, whatever the times. */
export function patched(annotation: Annotation, { passage, ...fields }: AnnotationPatch): Annotation {
  return { ...(passage ? withPassage(annotation, passage) : annotation), ...fields };
}

/** An article seen again keeps the day it was first seen; what was said of it last wins. */
export function mergedArticle(kept: ArticleRecord | undefined, other: ArticleRecord): ArticleRecord {
  if (!kept) return other;
  return {
    ...(other.lastSeenAt >= kept.lastSeenAt ? other : kept),
    firstSeenAt: Math.min(kept.firstSeenAt, other.firstSeenAt),
    lastSeenAt: Math.max(kept.lastSeenAt, other.lastSeenAt),
  };
}

/**
 * Of two words of the reader on one thing the later one, whole.
 *
 * @returns `kept` itself when the other one is not later
 */
export function mergedCorrection(kept: Correction, other: Correction): Correction {
  return other.updatedAt > kept.updatedAt ? other : kept;
}

function changeTime({ changedAt, createdAt }: Annotation, field: Field): number {
  return changedAt[field] ?? createdAt;
}

function taken(annotation: Annotation, from: AnnotationPatch, field: Field, at: number): Annotation {
  const { [field]: value } = from;
  return {
    ...(value === undefined ? annotation : patched(annotation, { [field]: value })),
    changedAt: { ...annotation.changedAt, [field]: at },
    updatedAt: Math.max(annotation.updatedAt, at),
  };
}
