export interface Shortcut {
  /** What it does. */
  name: string;
  /** As the browser writes it: "Alt+Shift+H"; empty where the reader or another extension took it away. */
  keys: string;
}

/** The keys that work in an article. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="pm-shortcuts">
      {shortcuts.map(({ name, keys }) => (
        <div key={name} class="pm-shortcut">
          <dt>{name}</dt>
          <dd>{keys === '' ? <span class="pm-muted">Not set</span> : <Keys keys={keys} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key} class="pm-key">
          {key}
        </kbd>
      ))}
    </>
  );
}
