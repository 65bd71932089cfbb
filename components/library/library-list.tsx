import { HighlightItem } from '../annotation/highlight-item.tsx';
import type { AnnotationPatch } from '../annotation/patch-buffer.ts';
import { Button } from '../controls/button.tsx';
import { HighlightSource } from './highlight-source.tsx';
import { LibraryEmpty } from './library-empty.tsx';
import type { LibraryItem } from './library-view.tsx';
import { PassageState } from './passage-state.tsx';

interface LibraryListProps {
  items: readonly LibraryItem[];
  total: number;
  matches: number;
  loading: boolean;
  /** Whether a search or filter is on. */
  filtered: boolean;
  knownTags: readonly string[];
  hasMore: boolean;
  onOpen: (id: string) => void;
  onEdit: (id: string, patch: AnnotationPatch) => void;
  onDelete: (id: string) => void;
  onMore: () => void;
  onClear: () => void;
}

/** The highlights that the search and filters leave. */
export function LibraryList(props: LibraryListProps) {
  const { items, total, matches, filtered } = props;
  return (
    <>
      <div class="pm-library-title">
        <h1>Your highlights</h1>
        <p class="pm-library-count" role="status">
          {props.loading ? 'Reading…' : countLine(matches, total, filtered)}
        </p>
        {filtered ? (
          <Button look="quiet" icon="close" onClick={props.onClear}>
            Clear filters
          </Button>
        ) : null}
      </div>
      {items.length === 0 && !props.loading ? <LibraryEmpty filtered={filtered} /> : null}
      <ul class="pm-library-items">
        {items.map(({ annotation, article }) => (
          <HighlightItem
            key={annotation.id}
            annotation={annotation}
            knownTags={props.knownTags}
            language={article?.language ?? null}
            openLabel="Open the article here"
            onOpen={() => props.onOpen(annotation.id)}
            onEdit={(patch) => props.onEdit(annotation.id, patch)}
            onDelete={() => props.onDelete(annotation.id)}
            badge={<PassageState annotation={annotation} language={article?.language ?? null} />}
            source={
              <HighlightSource
                annotation={annotation}
                article={article}
                onOpen={() => props.onOpen(annotation.id)}
              />
            }
          />
        ))}
      </ul>
      {props.hasMore ? (
        <div class="pm-library-more">
          <Button onClick={props.onMore}>Show more</Button>
        </div>
      ) : null}
    </>
  );
}

function countLine(matches: number, total: number, filtered: boolean): string {
  const of = (count: number) => count.toLocaleString('en');
  return filtered && matches !== total ? `${of(matches)} of ${of(total)}` : of(total);
}
