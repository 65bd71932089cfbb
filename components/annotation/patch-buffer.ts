import type { Annotation } from '../../lib/store/types.ts';

/** What a reader can change of a highlight. */
export type AnnotationPatch = Partial<Pick<Annotation, 'colour' | 'note' | 'tags'>>;

/** Long enough to hold a burst of typing together, short enough to show in another tab within a second. */
export const EDIT_DELAY_MS = 400;

export interface PatchBuffer {
  /** Joins `patch` to what waits; the wait starts anew. After `close` it is given out at once. */
  add(patch: AnnotationPatch): void;
  /** Gives out what waits, now. */
  flush(): void;
  /** Flushes, and never waits again. */
  close(): void;
  /** Whether a change of this field still waits. */
  holds(field: keyof AnnotationPatch): boolean;
}

/** Gathers edits until none has come for `delay` ms, then calls `emit` once with all of them. */
export function patchBuffer(emit: (patch: AnnotationPatch) => void, delay = EDIT_DELAY_MS): PatchBuffer {
  let waiting: AnnotationPatch = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (Object.keys(waiting).length === 0) return;
    const patch = waiting;
    waiting = {};
    emit(patch);
  };

  return {
    add(patch) {
      waiting = { ...waiting, ...patch };
      clearTimeout(timer);
      if (closed) flush();
      else timer = setTimeout(flush, delay);
    },
    flush,
    close() {
      closed = true;
      flush();
    },
    holds: (field) => field in waiting,
  };
}
