import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LibraryParts } from '../../components/library/library-parts.tsx';
import { readWatched, type WatchedArticles } from '../../lib/store/articles-naming.ts';
import { Database } from '../../lib/store/database.ts';
import { watchQuery } from '../../lib/store/live.ts';
import { nameAsked } from '../../lib/watching/name-hash.ts';
import { LibraryApp } from './library-app.tsx';
import { NameApp } from './name-app.tsx';
import { WatchedApp } from './watched-app.tsx';

/** The library's parts, by its address: the highlights, the watched names, and the articles that have one name. */
export function LibraryPages() {
  const database = useMemo(() => new Database(), []);
  const hash = useSignal(location.hash);
  const watched = useSignal<WatchedArticles[] | null>(null);
  const problem = useSignal<string | null>(null);

  useEffect(() => {
    const life = new AbortController();
    const onHash = () => {
      hash.value = location.hash;
    };
    window.addEventListener('hashchange', onHash, { signal: life.signal });
    watchQuery(
      () => readWatched(database),
      (found) => {
        watched.value = found;
      },
      (error) => {
        problem.value = error instanceof Error ? error.message : String(error);
      },
      life.signal,
    );
    return () => life.abort();
  }, [database, hash, watched, problem]);

  const asked = nameAsked(hash.value);
  const part = asked ? 'name' : hash.value === '#watched' ? 'watched' : 'highlights';
  const parts = <LibraryParts shown={part} watched={watched.value?.length ?? 0} />;
  if (asked) {
    return <NameApp key={hash.value} database={database} asked={asked} parts={parts} />;
  }
  if (part === 'watched') return <WatchedApp names={watched.value} problem={problem.value} parts={parts} />;
  return <LibraryApp database={database} parts={parts} hasMoreToExport={(watched.value?.length ?? 0) > 0} />;
}
