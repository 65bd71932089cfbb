import type { ComponentChildren } from 'preact';
import type { NamingArticle, WatchedName } from '../../lib/store/watched-types.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { Toast } from '../controls/toast.tsx';
import { Wordmark } from '../controls/wordmark.tsx';
import { WatchNameForm } from './watch-name-form.tsx';
import { WatchedItem } from './watched-item.tsx';

export interface WatchedViewProps {
  /** In alphabetical order, each with its articles, newest first; `null` until they are read. */
  names: readonly { watched: WatchedName; items: readonly NamingArticle[] }[] | null;
  problem: string | null;
  undo: { label: string } | null;
  parts: ComponentChildren;
  /** Gives what is wrong with what was typed, in words; `null` when it is watched from now on. */
  onAdd: (typed: string) => string | null;
  onRemove: (watched: WatchedName) => void;
  onUndo: () => void;
  onOpen: (articleKey: string) => void;
}

/** The names that the reader watches: to add, to remove, and to see which articles have them. */
export function WatchedView({ names, problem, undo, parts, ...calls }: WatchedViewProps) {
  return (
    <div class="pm-root pm-library">
      <header class="pm-library-header">
        <Wordmark />
      </header>
      {parts}
      <main class="pm-watched-main">
        <div class="pm-library-title">
          <h1>Watched names</h1>
          <p class="pm-library-count" role="status">
            {names === null ? 'Reading…' : names.length.toLocaleString('en')}
          </p>
        </div>
        <WatchNameForm onAdd={calls.onAdd} />
        {names?.length === 0 ? (
          <EmptyState icon="watch" title="You watch no name yet">
            <p>
              Type one here, or choose “Watch this name” on the card of a name in an article. From then on it
              stands out wherever you read, and the articles that have it are listed here.
            </p>
          </EmptyState>
        ) : null}
        <ul class="pm-watched-list">
          {names?.map(({ watched, items }) => (
            <WatchedItem
              key={watched.id}
              watched={watched}
              articles={items}
              onRemove={() => calls.onRemove(watched)}
              onOpen={calls.onOpen}
            />
          ))}
        </ul>
      </main>
      {problem !== null || undo ? (
        <div class="pm-library-toast">
          {problem !== null ? <Toast message={problem} /> : null}
          {undo ? <Toast message={undo.label} action={{ label: 'Undo', onAction: calls.onUndo }} /> : null}
        </div>
      ) : null}
    </div>
  );
}
