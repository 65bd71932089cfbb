import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';

interface ImportButtonProps {
  /** What the file holds. */
  what?: 'backup' | 'rules';
  onImport: (file: File) => void;
}

/** Asks for a JSON file. The same file can be chosen twice in a row. */
export function ImportButton({ what = 'backup', onImport }: ImportButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="import" onClick={() => field.current?.click()}>
        Import{what === 'backup' ? <span class="pm-spare"> backup</span> : null}
      </Button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={what === 'backup' ? 'Backup file' : 'File of rules'}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onImport(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
