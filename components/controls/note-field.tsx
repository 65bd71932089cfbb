import { useEffect, useRef } from 'preact/hooks';

interface NoteFieldProps {
  note: string;
  /** Starts with the keyboard in it. */
  takesFocus?: boolean;
  onNote: (note: string) => void;
  onLeave: () => void;
}

/** The note, in Markdown; grows with what is written. */
export function NoteField({ note, takesFocus = false, onNote, onLeave }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (!takesFocus || !element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    // Only on opening, and not before the paint: what is still to be placed may be hidden until then.
  }, []);
  return (
    // The copy of the text behind the field is what gives the row its height: no script measures anything.
    <div class="pm-note-field" data-note={`${note}\n`}>
      <textarea
        ref={field}
        dir="auto"
        rows={1}
        aria-label="Note"
        placeholder="Write a note. Markdown works."
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
