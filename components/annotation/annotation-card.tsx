import type { Annotation } from '../../lib/store/types.ts';
import { CardFrame } from '../card/card-frame.tsx';
import { IconButton } from '../controls/button.tsx';
import { AnnotationEditor } from './annotation-editor.tsx';
import type { AnnotationPatch } from './patch-buffer.ts';
import { type SaveState, SaveStatus } from './save-status.tsx';
import { useAnnotationDraft } from './use-annotation-draft.ts';

export interface AnnotationCardProps {
  annotation: Annotation;
  status: SaveState;
  /** Offered for tags. */
  knownTags: readonly string[];
  /** Starts with the keyboard in the note, for a highlight made with a note in mind. */
  startsInNote?: boolean;
  takesFocus?: boolean;
  onChange: (patch: AnnotationPatch) => void;
  onDelete: () => void;
  onClose: () => void;
}

/** A highlight in the article, with its colour, note and tags to edit. */
export function AnnotationCard(props: AnnotationCardProps) {
  // Another highlight is another card: nothing typed into one may end up in the next.
  return <CardOfOne key={props.annotation.id} {...props} />;
}

function CardOfOne(props: AnnotationCardProps) {
  const { annotation, status, knownTags, startsInNote = false, takesFocus = true, onChange } = props;
  const draft = useAnnotationDraft(annotation, onChange);
  const close = () => {
    draft.flush();
    props.onClose();
  };
  const remove = () => {
    draft.flush();
    props.onDelete();
  };
  return (
    <CardFrame
      label="Your highlight"
      takesFocus={takesFocus && !startsInNote}
      onClose={close}
      header={
        <div class={`pm-card-passage pm-bar pm-in-${draft.value.colour}`}>
          <p class="pm-quote pm-clamp" dir="auto">
            {annotation.quote}
          </p>
        </div>
      }
      footer={
        <>
          <SaveStatus state={status} onRetry={() => onChange(draft.value)} />
          <IconButton icon="bin" label="Delete highlight" onClick={remove} />
        </>
      }
    >
      <AnnotationEditor draft={draft} knownTags={knownTags} takesFocus={startsInNote} />
    </CardFrame>
  );
}
