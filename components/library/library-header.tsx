import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Wordmark } from '../controls/wordmark.tsx';
import { ImportButton } from './import-button.tsx';

interface LibraryHeaderProps {
  query: string;
  canExport: boolean;
  onQuery: (query: string) => void;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Name, search, and the backup out and in. */
export function LibraryHeader({ query, canExport, onQuery, onExport, onImport }: LibraryHeaderProps) {
  return (
    <header class="pm-library-header">
      <Wordmark />
      <SearchField query={query} label="Search quotes, notes, tags and titles" onQuery={onQuery} />
      <div class="pm-library-backup">
        <ImportButton onImport={onImport} />
        <Button icon="export" disabled={!canExport} onClick={onExport}>
          Export<span class="pm-spare"> backup</span>
        </Button>
      </div>
    </header>
  );
}
