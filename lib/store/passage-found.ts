import { lastSeen, passageFrom } from '../anchoring/kept-passage.ts';
import type { SeenPassage } from './schemas.ts';
import type { Annotation } from './types.ts';

/**
 * A highlight with what was found of its passage. What a lost one was worded like when it was last seen stays known.
 *
 * @returns the highlight itself where the finding is of another passage, or no newer than what is known
 */
export function withFinding(annotation: Annotation, seen: SeenPassage): Annotation {
  const { status, at, words } = seen;
  if (seen.passageFrom !== passageFrom(annotation) || at <= (annotation.found?.at ?? 0)) return annotation;
  const found =
    status === 'lost'
      ? { status, at, seenAt: lastSeen(annotation), words: annotation.found?.words ?? null }
      : { status, at, seenAt: at, words: status === 'changed' ? words : null };
  return { ...annotation, found };
}
