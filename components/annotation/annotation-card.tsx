import { useRef } from 'preact/hooks';
import type { Annotation } from '../../lib/store/types.ts';
import { CardFrame } from '../card/card-frame.tsx';
import { Button, IconButton } from '../controls/button.tsx';
import { AnnotationEditor } from './annotation-editor.tsx';
import type { AnnotationPatch } from './patch-buffer.ts';
import { type SaveState, SaveStatus } from './save-status.tsx';
import { useAnnotationDraft } from './use-annotation-draft.ts';
import { WordDiff } from './word-diff.tsx';

export interface AnnotationCardProps {
  annotation: Annotation;
  status: SaveState;
  /** How the article words the passage now, where that is not how it was kept. */
  changed?: ChangedPassage | null;
  /** Offered for tags. */
  knownTags: readonly string[];
  /** Starts with the keyboard in the note, for a highlight made with a note in mind. */
  startsInNote?: boolean;
  takesFocus?: boolean;
  onChange: (patch: AnnotationPatch) => void;
  onDelete: () => void;
  onClose: () => void;
}

/** A passage that the newsroom has edited, and what the reader can say to that. */
export interface ChangedPassage {
  now: string;
  /** BCP 47 of the article. */
  language: string | null;
  onAccept: () => void;
  /** Lets the reader select another place: the words found are not the ones meant. */
  onAttach: () => void;
}

/** A highlight in the article, with its colour, note and tags to edit. */
export function AnnotationCard(props: AnnotationCardProps) {
  // Another highlight is another card: nothing typed into one may end up in the next.
  return <CardOfOne key={props.annotation.id} {...props} />;
}

function CardOfOne(props: AnnotationCardProps) {
  const {
    annotation,
    status,
    knownTags,
    startsInNote = false,
    takesFocus = true,
    changed = null,
    onChange,
  } = props;
  const draft = useAnnotationDraft(annotation, onChange);
  const leave = (then: () => void) => () => {
    draft.flush();
    then();
  };
  const thenAndNow = useRef<HTMLDivElement>(null);
  const accept = (passage: ChangedPassage) => {
    // The button goes, and the keyboard with it: the card keeps it.
    thenAndNow.current?.closest<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    passage.onAccept();
  };
  const close = leave(props.onClose);
  const remove = leave(props.onDelete);
  return (
    <CardFrame
      label="Your highlight"
      takesFocus={takesFocus && !startsInNote}
      onClose={close}
      header={
        <div class={`pm-card-passage pm-bar pm-in-${draft.value.colour}`}>
          {changed ? (
            <p class="pm-card-changed">The article words this differently now</p>
          ) : (
            <p class="pm-quote pm-clamp" dir="auto">
              {annotation.quote}
            </p>
          )}
        </div>
      }
      footer={
        <>
          <SaveStatus state={status} onRetry={() => onChange(draft.value)} />
          <IconButton icon="bin" label="Delete highlight" onClick={remove} />
        </>
      }
    >
      {changed ? (
        <div ref={thenAndNow} class="pm-then-and-now">
          <p class="pm-quote">
            <WordDiff then={annotation.quote} now={changed.now} language={changed.language} />
          </p>
          <div class="pm-then-and-now-actions">
            <Button icon="check" onClick={() => accept(changed)}>
              Accept the new words
            </Button>
            <Button look="quiet" onClick={leave(changed.onAttach)}>
              Attach elsewhere
            </Button>
          </div>
        </div>
      ) : null}
      <AnnotationEditor draft={draft} knownTags={knownTags} takesFocus={startsInNote} />
    </CardFrame>
  );
}
