import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';

interface WatchNameFormProps {
  /** Gives what is wrong with what was typed, in words; `null` when it was taken. */
  onAdd: (typed: string) => string | null;
}

/** A field for one more name to watch. What is typed stays until it is taken. */
export function WatchNameForm({ onAdd }: WatchNameFormProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  return (
    <form
      class="pm-watch-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        const wrong = onAdd(text);
        setProblem(wrong);
        if (wrong === null) setText('');
      }}
    >
      <input
        type="text"
        class="pm-watch-field"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label="Name to watch"
        placeholder="A person, organisation or place"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button submits icon="watch">
        Watch
      </Button>
      {problem !== null ? (
        <p id={id} class="pm-watch-problem" role="alert">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
