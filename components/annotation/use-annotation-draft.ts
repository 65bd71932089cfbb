import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/store/types.ts';
import { useLatest } from '../controls/use-latest.ts';
import { useLeaving } from '../controls/use-leaving.ts';
import { type AnnotationPatch, type PatchBuffer, patchBuffer } from './patch-buffer.ts';

export type Editable = Required<AnnotationPatch>;

export interface AnnotationDraft {
  /** What the fields show: the reader's own edits over what is stored. */
  value: Editable;
  /** Takes an edit; `now` gives it out without waiting for more. */
  edit: (patch: AnnotationPatch, now?: boolean) => void;
  /** Gives out what still waits. */
  flush: () => void;
}

const FIELDS = ['colour', 'note', 'tags'] as const;

/**
 * Holds what the reader types between the key press and the store. An own edit shows until the store has
 * caught up with it or somebody else has written later, so that neither a slow echo nor a failed write takes
 * letters away. What waits is given out when the card goes, the tab hides or the page is left.
 */
export function useAnnotationDraft(
  annotation: Annotation,
  onChange: (patch: AnnotationPatch) => void,
): AnnotationDraft {
  const emit = useLatest(onChange);
  const [own, setOwn] = useState<OwnEdits>({ edits: {}, sentAt: 0 });
  const [buffer] = useState<PatchBuffer>(() =>
    patchBuffer((patch) => {
      setOwn(({ edits }) => ({ edits, sentAt: Date.now() }));
      emit.current(patch);
    }),
  );

  useEffect(() => {
    setOwn((held) => withoutSettled(held, annotation, buffer));
  }, [annotation, buffer]);
  useLeaving(buffer.flush, buffer.close);

  return {
    value: {
      colour: own.edits.colour ?? annotation.colour,
      note: own.edits.note ?? annotation.note,
      tags: own.edits.tags ?? annotation.tags,
    },
    edit(patch, now = false) {
      setOwn(({ edits, sentAt }) => ({ edits: { ...edits, ...patch }, sentAt }));
      buffer.add(patch);
      if (now) buffer.flush();
    },
    flush: buffer.flush,
  };
}

interface OwnEdits {
  edits: AnnotationPatch;
  /** ms since epoch */
  sentAt: number;
}

/** The edits that must still be shown over the stored annotation. */
function withoutSettled(own: OwnEdits, stored: Annotation, buffer: PatchBuffer): OwnEdits {
  const edits = { ...own.edits };
  for (const field of FIELDS) {
    if (!(field in edits) || buffer.holds(field)) continue;
    const caughtUp = JSON.stringify(edits[field]) === JSON.stringify(stored[field]);
    if (caughtUp || stored.updatedAt > own.sentAt) delete edits[field];
  }
  return Object.keys(edits).length === Object.keys(own.edits).length ? own : { ...own, edits };
}
