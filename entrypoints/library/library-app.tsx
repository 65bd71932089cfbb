import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LibraryView } from '../../components/library/library-view.tsx';
import { editHighlight } from '../../lib/messages/edit-highlight.ts';
import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import type { Database } from '../../lib/store/database.ts';
import type { LibraryPage, LibraryQuery } from '../../lib/store/library.ts';
import { watchLibrary } from '../../lib/store/live-library.ts';
import type { AnnotationPatch } from '../../lib/store/schemas.ts';
import { downloadBackup, importBackup } from './backup-file.ts';

/** How many highlights are shown at first, and added at each "show more". */
const STEP = 100;

interface Notice {
  kind: 'info' | 'error';
  text: string;
}

interface LibraryAppProps {
  database: Database;
  /** The way to the library's other parts. */
  parts: ComponentChildren;
  /** Whether something else than highlights is kept. */
  hasMoreToExport: boolean;
}

/** Everything the reader has kept, over all articles, always up to date. */
export function LibraryApp({ database, parts, hasMoreToExport }: LibraryAppProps) {
  const query = useSignal<LibraryQuery>({ words: '', tag: null, outlet: null, limit: STEP });
  const page = useSignal<LibraryPage | null>(null);
  const notice = useSignal<Notice | null>(null);
  /** The highlights deleted here, the last one last: each can be taken back. */
  const deleted = useSignal<string[]>([]);
  const isImporting = useSignal(false);

  const fail = (what: string) => (error: unknown) => {
    notice.value = {
      kind: 'error',
      text: `${what}: ${error instanceof Error ? error.message : String(error)}`,
    };
  };

  useEffect(() => {
    const watching = new AbortController();
    watchLibrary(
      database,
      query.value,
      (found) => {
        page.value = found;
      },
      fail('Your highlights could not be read'),
      watching.signal,
    );
    return () => watching.abort();
  }, [database, query.value]);

  const change = (change: Partial<LibraryQuery>) => {
    query.value = { ...query.value, limit: STEP, ...change };
  };
  const edit = (id: string, patch: AnnotationPatch) => {
    editHighlight(id, patch).catch(fail('Your change could not be saved'));
  };

  return (
    <LibraryView
      items={page.value?.items ?? []}
      total={page.value?.total ?? 0}
      matches={page.value?.matches ?? 0}
      loading={page.value === null}
      query={query.value.words}
      tag={query.value.tag}
      outlet={query.value.outlet}
      tags={page.value?.tags ?? []}
      outlets={page.value?.outlets ?? []}
      undo={deleted.value.length === 0 ? null : { label: deletedLabel(deleted.value.length) }}
      notice={notice.value}
      parts={parts}
      canExport={page.value?.hasData === true || hasMoreToExport}
      hasMore={(page.value?.matches ?? 0) > query.value.limit}
      onQuery={(words) => change({ words })}
      onTag={(tag) => change({ tag })}
      onOutlet={(outlet) => change({ outlet })}
      onMore={() => change({ limit: query.value.limit + STEP })}
      onOpen={(id) => {
        sender(backgroundProtocol)('passage/open', { id }).catch(fail('The article could not be opened'));
      }}
      onEdit={edit}
      onDelete={(id) => {
        deleted.value = [...deleted.value, id];
        edit(id, { deletedAt: Date.now() });
      }}
      onUndo={() => {
        const last = deleted.value.at(-1);
        if (last !== undefined) edit(last, { deletedAt: null });
        deleted.value = deleted.value.slice(0, -1);
      }}
      onExport={() => {
        downloadBackup(database).catch(fail('The backup could not be made'));
      }}
      onImport={(file) => {
        if (isImporting.value) return;
        isImporting.value = true;
        notice.value = { kind: 'info', text: 'Importing the backup …' };
        importBackup(file)
          .then((text) => {
            notice.value = { kind: 'info', text };
          }, fail('The backup could not be read'))
          .finally(() => {
            isImporting.value = false;
          });
      }}
      onDismissNotice={() => {
        notice.value = null;
      }}
    />
  );
}

function deletedLabel(count: number): string {
  return count === 1 ? 'Highlight deleted.' : `${count} highlights deleted.`;
}
