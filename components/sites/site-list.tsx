import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../controls/button.tsx';

interface SiteListProps {
  sites: readonly string[];
  /** What was wrong with the last site typed, in words. */
  error: string | null;
  onAdd: (text: string) => void;
  onRemove: (site: string) => void;
}

/** The chosen sites, and a field for one more. What is typed stays until it has become a site. */
export function SiteList({ sites, error, onAdd, onRemove }: SiteListProps) {
  const [text, setText] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  const known = useRef(sites.length);

  useEffect(() => {
    if (sites.length > known.current) setText('');
    known.current = sites.length;
  }, [sites.length]);

  return (
    <div class="pm-sites">
      {sites.length > 0 ? (
        <ul aria-label="Chosen sites">
          {sites.map((site) => (
            <li key={site} class="pm-site">
              <bdi>{site}</bdi>
              <IconButton icon="close" label={`Remove ${site}`} onClick={() => onRemove(site)} />
            </li>
          ))}
        </ul>
      ) : null}
      <form
        class="pm-site-add"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = field.current?.value.trim() ?? '';
          if (typed !== '') onAdd(typed);
        }}
      >
        <input
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          aria-label="Add a site"
          placeholder="news.example"
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : id}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button submits>Add site</Button>
      </form>
      {error !== null ? (
        <p id={id} class="pm-where-error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
