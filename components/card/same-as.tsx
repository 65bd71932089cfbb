import { useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { sameAsChoices } from './same-as-choices.ts';

interface SameAsProps {
  name: string;
  /** The article's other names of the kind. */
  others: readonly string[];
  onPick: (other: string) => void;
}

/** Says which other name of the article a name is the same as; typing leaves those that fit. */
export function SameAs({ name, others, onPick }: SameAsProps) {
  const [typed, setTyped] = useState('');
  const { shown, more } = sameAsChoices(name, others, typed);
  const [only] = shown;
  return (
    <div class="pm-same">
      <label class="pm-same-field">
        The same as
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="Another name of the article"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            if (only !== undefined && shown.length === 1) onPick(only);
          }}
        />
      </label>
      {shown.length > 0 ? (
        <ul class="pm-same-names" aria-label="The same as">
          {shown.map((other) => (
            <li key={other}>
              <button type="button" class="pm-same-name" onClick={() => onPick(other)}>
                <Icon name="next" />
                <span dir="auto">{other}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p class="pm-same-rest" role="status">
        {shown.length === 0
          ? 'No other name has these letters.'
          : more > 0
            ? `${more} more: type to find one.`
            : ''}
      </p>
    </div>
  );
}
