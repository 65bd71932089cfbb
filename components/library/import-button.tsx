import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';

/** Asks for a backup file. The same file can be chosen twice in a row. */
export function ImportButton({ onImport }: { onImport: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="import" onClick={() => field.current?.click()}>
        Import<span class="pm-spare"> backup</span>
      </Button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label="Backup file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onImport(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
