import type { ComponentChildren } from 'preact';
import { ColourPicker } from '../controls/colour-picker.tsx';
import { NoteField } from '../controls/note-field.tsx';
import { TagInput } from '../controls/tag-input.tsx';
import type { AnnotationDraft } from './use-annotation-draft.ts';

interface AnnotationEditorProps {
  draft: AnnotationDraft;
  knownTags: readonly string[];
  /** Starts with the keyboard in the note. */
  takesFocus?: boolean;
  /** Stands at the end of the colours' row. */
  children?: ComponentChildren;
}

/** The fields of a highlight: colour, note, tags. */
export function AnnotationEditor({ draft, knownTags, takesFocus = false, children }: AnnotationEditorProps) {
  const { value, edit, flush } = draft;
  return (
    <div class="pm-editor">
      <div class="pm-editor-fields">
        <NoteField
          note={value.note}
          takesFocus={takesFocus}
          onNote={(note) => edit({ note })}
          onLeave={flush}
        />
        <TagInput tags={value.tags} knownTags={knownTags} onTags={(tags) => edit({ tags }, true)} />
      </div>
      <div class="pm-editor-row">
        <ColourPicker colour={value.colour} onPick={(colour) => edit({ colour }, true)} />
        {children}
      </div>
    </div>
  );
}
