import type { ComponentChildren } from 'preact';
import type { NamingArticle } from '../../lib/store/watched-types.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { NamingArticleRow } from '../controls/naming-article.tsx';
import { Toast } from '../controls/toast.tsx';
import { Wordmark } from '../controls/wordmark.tsx';

interface NameViewProps {
  name: string;
  /** Newest first; `null` until they are read. */
  articles: readonly NamingArticle[] | null;
  problem: string | null;
  parts: ComponentChildren;
  onOpen: (articleKey: string) => void;
}

/** The reader's articles that have one name. */
export function NameView({ name, articles, problem, parts, onOpen }: NameViewProps) {
  return (
    <div class="pm-root pm-library">
      <header class="pm-library-header">
        <Wordmark />
      </header>
      {parts}
      <main class="pm-watched-main">
        <div class="pm-library-title">
          <h1 dir="auto">Articles that name {name}</h1>
          <p class="pm-library-count" role="status">
            {articles === null ? 'Reading…' : articles.length.toLocaleString('en')}
          </p>
        </div>
        {articles?.length === 0 ? (
          <EmptyState icon="library" title="None is kept">
            <p>
              Articles come here when you highlight something in them, or when they name someone you watch.
            </p>
          </EmptyState>
        ) : null}
        <ul class="pm-watched-articles">
          {articles?.map((item) => (
            <NamingArticleRow key={item.article.key} {...item} onOpen={() => onOpen(item.article.key)} />
          ))}
        </ul>
      </main>
      {problem !== null ? (
        <div class="pm-library-toast">
          <Toast message={problem} />
        </div>
      ) : null}
    </div>
  );
}
