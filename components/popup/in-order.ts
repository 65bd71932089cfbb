import type { PlacedAnnotation } from './popup-state.ts';

export type Order = 'newest' | 'text';

/** The highlights newest first or as they come in the text; lost ones where they once stood. */
export function inOrder(annotations: readonly PlacedAnnotation[], order: Order): PlacedAnnotation[] {
  return annotations.toSorted(({ annotation: a }, { annotation: b }) =>
    order === 'newest' ? b.createdAt - a.createdAt : a.start - b.start,
  );
}
