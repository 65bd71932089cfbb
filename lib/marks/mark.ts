import type { Analysis, Claim, Entity } from '../analysis/types.ts';
import type { Annotation } from '../store/types.ts';
import type { Span } from '../text/span.ts';

/** One stretch of an article's text that is painted and answers a click. Spans are offsets into the TextMap. */
export type Mark = EntityMark | ClaimMark | AnnotationMark;

export interface EntityMark {
  kind: 'entity';
  span: Span;
  entity: Entity;
  /** Which of the entity's mentions this is. */
  mention: number;
}

export interface ClaimMark {
  kind: 'claim';
  span: Span;
  claim: Claim;
  /** Which of the article's claims this is. */
  index: number;
}

export interface AnnotationMark {
  kind: 'annotation';
  span: Span;
  annotation: Annotation;
  /** Whether the article words it differently than when it was kept. */
  changed: boolean;
}

/** The marks of an analysis: one for every mention, and one for every span of a claim's content. */
export function marksOfAnalysis({ entities, claims }: Analysis): Mark[] {
  return [
    ...entities.flatMap((entity): Mark[] =>
      entity.mentions.map((span, mention) => ({ kind: 'entity', span, entity, mention })),
    ),
    ...claims.flatMap((claim, index): Mark[] =>
      claim.content.map((span) => ({ kind: 'claim', span, claim, index })),
    ),
  ];
}

/** A reader's highlight wins over an entity, and an entity over a claim, where they cover the same words. */
const RANK = { annotation: 0, entity: 1, claim: 2 } as const;

/** Text order; of marks that begin together the wider one first, as one reads from the outside in. */
export function inTextOrder(a: Mark, b: Mark): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1] || RANK[a.kind] - RANK[b.kind];
}

/**
 * The mark that a click on a character means: the smallest one there, so that a name inside a claim can be
 * reached at all.
 *
 * @param offset of the character, into the TextMap
 */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  const [best] = marks
    .filter(({ span }) => span[0] <= offset && offset < span[1])
    .sort((a, b) => width(a) - width(b) || RANK[a.kind] - RANK[b.kind]);
  return best ?? null;
}

function width({ span }: Mark): number {
  return span[1] - span[0];
}
