import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { NameView } from '../../components/library/name-view.tsx';
import { articlesNaming, type NamingArticles } from '../../lib/store/articles-naming.ts';
import type { Database } from '../../lib/store/database.ts';
import { watchQuery } from '../../lib/store/live.ts';
import type { NameAsked } from '../../lib/watching/name-hash.ts';
import { WatchedEdits } from './keep-watched.ts';

interface NameAppProps {
  database: Database;
  asked: NameAsked;
  parts: ComponentChildren;
}

/** The reader's articles that have one name. */
export function NameApp({ database, asked, parts }: NameAppProps) {
  const edits = useMemo(() => new WatchedEdits(), []);
  const found = useSignal<NamingArticles | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchQuery(
      () => articlesNaming(database, { ...asked, limit: Number.POSITIVE_INFINITY }),
      (articles) => {
        found.value = articles;
      },
      (error) => {
        const why = error instanceof Error ? error.message : String(error);
        edits.problem.value = `The articles could not be read (${why}).`;
      },
      life.signal,
    );
    return () => life.abort();
    // Made anew from the address at every drawing; another one comes with another `key`.
  }, [database, found, edits]);
  return (
    <NameView
      name={asked.name}
      articles={found.value?.items ?? null}
      problem={edits.problem.value}
      parts={parts}
      onOpen={(key) => edits.openArticle(key)}
    />
  );
}
