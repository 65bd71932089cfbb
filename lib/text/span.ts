/** A stretch of a text: UTF-16 offsets, half-open. */
export type Span = readonly [start: number, end: number];

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The span moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by];
}
