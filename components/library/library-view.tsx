import type { ComponentChildren } from 'preact';
import type { Annotation, ArticleRecord } from '../../lib/store/types.ts';
import type { AnnotationPatch } from '../annotation/patch-buffer.ts';
import { Toast } from '../controls/toast.tsx';
import { type FilterChoice, LibraryFilters } from './library-filters.tsx';
import { LibraryHeader } from './library-header.tsx';
import { LibraryList } from './library-list.tsx';
import { type Notice, NoticeBar } from './notice-bar.tsx';

export interface LibraryItem {
  annotation: Annotation;
  article: ArticleRecord | null;
}

export interface LibraryViewProps {
  /** Newest first. */
  items: readonly LibraryItem[];
  /** How many highlights there are. */
  total: number;
  /** Whether there is anything to export. */
  canExport: boolean;
  /** How many of them the search and filters leave; `items` may hold fewer. */
  matches?: number;
  loading?: boolean;
  query: string;
  tag: string | null;
  outlet: string | null;
  tags: readonly FilterChoice[];
  outlets: readonly FilterChoice[];
  undo: { label: string } | null;
  notice: Notice | null;
  hasMore: boolean;
  /** The way to the library's other parts. */
  parts?: ComponentChildren;
  onQuery: (query: string) => void;
  onTag: (tag: string | null) => void;
  onOutlet: (outlet: string | null) => void;
  onOpen: (id: string) => void;
  onEdit: (id: string, patch: AnnotationPatch) => void;
  onDelete: (id: string) => void;
  onUndo: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onMore: () => void;
  onDismissNotice: () => void;
}

/** Everything the reader has kept: to search, to filter, to open at its place, to edit. */
export function LibraryView(props: LibraryViewProps) {
  const { query, tag, outlet, notice, undo } = props;
  const clear = () => {
    if (query !== '') props.onQuery('');
    if (tag !== null) props.onTag(null);
    if (outlet !== null) props.onOutlet(null);
  };
  return (
    <div class="pm-root pm-library">
      <LibraryHeader
        query={query}
        canExport={props.canExport}
        onQuery={props.onQuery}
        onExport={props.onExport}
        onImport={props.onImport}
      />
      {props.parts}
      <div class="pm-library-columns">
        <LibraryFilters
          tag={tag}
          outlet={outlet}
          tags={props.tags}
          outlets={props.outlets}
          onTag={props.onTag}
          onOutlet={props.onOutlet}
        />
        <main class="pm-library-main">
          {notice ? <NoticeBar notice={notice} onDismiss={props.onDismissNotice} /> : null}
          <LibraryList
            items={props.items}
            total={props.total}
            matches={props.matches ?? props.total}
            loading={props.loading ?? false}
            filtered={query.trim() !== '' || tag !== null || outlet !== null}
            knownTags={props.tags.map(({ name }) => name)}
            hasMore={props.hasMore}
            onOpen={props.onOpen}
            onEdit={props.onEdit}
            onDelete={props.onDelete}
            onMore={props.onMore}
            onClear={clear}
          />
        </main>
      </div>
      {undo ? (
        <div class="pm-library-toast">
          <Toast message={undo.label} action={{ label: 'Undo', onAction: props.onUndo }} />
        </div>
      ) : null}
    </div>
  );
}
