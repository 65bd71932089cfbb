import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

interface SearchFieldProps {
  query: string;
  label: string;
  onQuery: (query: string) => void;
}

/**
 * A search that answers as it is typed. The field holds its own text: an answer that comes late must not take
 * letters away. "/" goes to it from anywhere on the page that is no field.
 */
export function SearchField({ query, label, onQuery }: SearchFieldProps) {
  const [text, setText] = useState(query);
  /** What was asked and has not come back as `query` yet, oldest first. */
  const asked = useRef<string[]>([]);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const at = asked.current.indexOf(query);
    if (at >= 0) asked.current = asked.current.slice(at + 1);
    else {
      asked.current = [];
      setText(query);
    }
  }, [query]);

  useEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, []);

  const ask = (next: string) => {
    asked.current = [...asked.current, next];
    setText(next);
    onQuery(next);
  };

  return (
    <search class="pm-search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => ask(event.currentTarget.value)}
      />
      {text === '' ? (
        <span class="pm-search-key" aria-hidden="true">
          <kbd class="pm-key">/</kbd>
        </span>
      ) : (
        <IconButton
          icon="close"
          label="Clear the search"
          onClick={() => {
            ask('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');
}
