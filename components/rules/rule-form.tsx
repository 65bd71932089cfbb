import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';

interface RuleFormProps {
  place: string;
  selector: string;
  /** Gives what is wrong, in words; `null` when it is kept. */
  onSave: (edit: { place: string; selector: string }) => string | null;
}

/** Where a rule holds and what it means, to be changed by hand. What is typed stays until it is right. */
export function RuleForm({ place, selector, onSave }: RuleFormProps) {
  const id = useId();
  const [typed, setTyped] = useState({ place, selector });
  const [problem, setProblem] = useState<string | null>(null);
  const isChanged = typed.place !== place || typed.selector !== selector;
  // Neither is prose: nothing is to be completed, corrected or turned around.
  const field = {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    dir: 'ltr',
    'aria-describedby': problem === null ? undefined : id,
  } as const;
  return (
    <form
      class="pm-rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(onSave(typed));
      }}
    >
      <label class="pm-rule-field">
        <span>Site, or the beginning of its addresses</span>
        <input
          {...field}
          inputMode="url"
          value={typed.place}
          onInput={(event) => setTyped({ ...typed, place: event.currentTarget.value })}
        />
      </label>
      <label class="pm-rule-field">
        <span>Part of the page (CSS selector)</span>
        <input
          {...field}
          class="pm-rule-selector"
          value={typed.selector}
          onInput={(event) => setTyped({ ...typed, selector: event.currentTarget.value })}
        />
      </label>
      {problem === null ? null : (
        <p id={id} class="pm-rule-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="pm-rule-buttons">
        <Button
          look="quiet"
          disabled={!isChanged}
          onClick={() => {
            setTyped({ place, selector });
            setProblem(null);
          }}
        >
          Reset
        </Button>
        <Button submits disabled={!isChanged}>
          Save
        </Button>
      </div>
    </form>
  );
}
