import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { withTags } from './tags.ts';
import { useLeaving } from './use-leaving.ts';

interface TagInputProps {
  tags: readonly string[];
  /** Offered while typing. */
  knownTags: readonly string[];
  onTags: (tags: string[]) => void;
}

/**
 * Tags as tokens: comma or Enter makes one of what is typed, Backspace in the empty field takes the last one
 * back. What is typed and not yet a tag becomes one when the field is left in any way.
 */
export function TagInput({ tags, knownTags, onTags }: TagInputProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();

  const add = (parts: readonly string[], rest = '') => {
    const next = withTags(tags, parts);
    if (next !== tags) onTags([...next]);
    setText(rest);
  };
  const addTyped = () => {
    if (text !== '') add([text]);
  };
  useLeaving(addTyped, addTyped);

  const remove = (tag: string) => {
    onTags(tags.filter((each) => each !== tag));
    field.current?.focus();
  };

  const onInput = (event: Event & { currentTarget: HTMLInputElement }) => {
    const parts = event.currentTarget.value.split(',');
    const rest = parts.pop() ?? '';
    if (wasPicked(event) && knownTags.includes(rest)) add([...parts, rest]);
    else if (parts.length > 0) add(parts, rest.trimStart());
    else setText(rest);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      addTyped();
    } else if (event.key === 'Backspace' && text === '') {
      const last = tags.at(-1);
      if (last !== undefined) remove(last);
    }
  };

  return (
    <div class="pm-tag-input">
      <ul class="pm-tag-input-tokens" aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag} class="pm-tag pm-tag-token">
            <span dir="auto">{tag}</span>
            <button type="button" aria-label={`Remove tag ${tag}`} title="Remove" onClick={() => remove(tag)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={field}
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label="Add a tag"
        placeholder={tags.length === 0 ? 'Add tags' : 'Add'}
        list={list}
        value={text}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onBlur={addTyped}
      />
      <datalist id={list}>
        {knownTags
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}

/** Whether the value came from the list of suggestions and not from the keyboard; browsers tell it differently. */
function wasPicked(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}
