import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { WatchedView } from '../../components/library/watched-view.tsx';
import type { WatchedArticles } from '../../lib/store/articles-naming.ts';
import { watchedFromTyped } from '../../lib/watching/watched-name.ts';
import { WatchedEdits } from './keep-watched.ts';

interface WatchedAppProps {
  /** `null` until they are read. */
  names: readonly WatchedArticles[] | null;
  problem: string | null;
  parts: ComponentChildren;
}

/** The names that the reader watches, with the articles that have them. */
export function WatchedApp({ names, problem, parts }: WatchedAppProps) {
  const edits = useMemo(() => new WatchedEdits(), []);
  const { removed } = edits;
  return (
    <WatchedView
      names={names}
      problem={edits.problem.value ?? (problem && `Your watched names could not be read (${problem}).`)}
      undo={removed.value.length === 0 ? null : { label: removedLabel(removed.value) }}
      parts={parts}
      onAdd={(typed) => {
        const watched = watchedFromTyped(typed, Date.now());
        if ('problem' in watched) return watched.problem;
        if (names?.some(({ watched: known }) => known.id === watched.id)) {
          return 'You watch this name already.';
        }
        edits.put(watched);
        return null;
      }}
      onRemove={(watched) => edits.remove(watched)}
      onUndo={() => edits.undo()}
      onOpen={(key) => edits.openArticle(key)}
    />
  );
}

function removedLabel(removed: readonly { name: string }[]): string {
  const [only] = removed;
  return removed.length === 1 && only
    ? `“${only.name}” is no longer watched.`
    : `${removed.length} names are no longer watched.`;
}
