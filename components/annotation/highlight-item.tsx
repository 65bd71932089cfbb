import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/store/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { AnnotationEditor } from './annotation-editor.tsx';
import { NoteText } from './note-text.tsx';
import type { AnnotationPatch } from './patch-buffer.ts';
import { useAnnotationDraft } from './use-annotation-draft.ts';

export interface HighlightItemProps {
  annotation: Annotation;
  knownTags: readonly string[];
  /** BCP 47 of the article, so that the quote is read out in its own voice. */
  language?: string | null;
  /** What a press on the quote does, for the pointer's tooltip: "Show in the article". */
  openLabel: string;
  /** Absent where there is nothing to go to. */
  onOpen?: () => void;
  onEdit: (patch: AnnotationPatch) => void;
  onDelete: () => void;
  /** Stands in place of the quote: the words then and now. */
  words?: ComponentChildren;
  /** Stands between quote and note: what became of the passage. */
  badge?: ComponentChildren;
  /** Stands below: where the highlight is from. */
  source?: ComponentChildren;
}

/** A highlight in a list: its words, note and tags, to open, to edit in place and to delete. */
export function HighlightItem(props: HighlightItemProps) {
  const { annotation, knownTags, language, badge, source } = props;
  const item = useRef<HTMLLIElement>(null);
  const [editing, setEditing] = useState(false);
  const draft = useAnnotationDraft(annotation, props.onEdit);
  const { colour, note, tags } = draft.value;
  const finish = () => {
    draft.flush();
    setEditing(false);
    // The fields go, and the keyboard with them: it is given back to the button that opened them.
    item.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <li ref={item} class={`pm-highlight pm-bar pm-in-${colour}`}>
      <div class="pm-highlight-top">
        <Passage label={props.openLabel} onOpen={props.onOpen}>
          {props.words ?? (
            <span class="pm-clamp" dir="auto" lang={language ?? undefined}>
              {annotation.quote}
            </span>
          )}
        </Passage>
        <div class="pm-highlight-actions">
          <IconButton
            icon="pencil"
            label={editing ? 'Close the fields' : 'Edit highlight'}
            expanded={editing}
            onClick={() => (editing ? finish() : setEditing(true))}
          />
          <IconButton
            icon="bin"
            label="Delete highlight"
            onClick={() => {
              draft.flush();
              props.onDelete();
            }}
          />
        </div>
      </div>
      {badge}
      {editing ? (
        <AnnotationEditor draft={draft} knownTags={knownTags} takesFocus>
          <Button onClick={finish}>Done</Button>
        </AnnotationEditor>
      ) : (
        <>
          {note.trim() === '' ? null : <NoteText note={note} />}
          {tags.length === 0 ? null : (
            <ul class="pm-tags" aria-label="Tags">
              {tags.map((tag) => (
                <li key={tag} class="pm-tag" dir="auto">
                  {tag}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {source}
    </li>
  );
}

interface PassageProps {
  label: string;
  onOpen: (() => void) | undefined;
  children: ComponentChildren;
}

function Passage({ label, onOpen, children }: PassageProps) {
  if (!onOpen) return <p class="pm-passage pm-quote">{children}</p>;
  return (
    <button type="button" class="pm-passage pm-passage-opens pm-quote" title={label} onClick={onOpen}>
      {children}
    </button>
  );
}
