import { useId } from 'preact/hooks';
import type { NamingArticle } from '../../lib/store/watched-types.ts';
import { Button } from '../controls/button.tsx';
import { NamingArticleRow } from '../controls/naming-article.tsx';

interface OtherArticlesProps {
  /** Newest first. */
  items: readonly NamingArticle[];
  /** How many there are, listed here or not. */
  total: number;
  onOpen: (articleKey: string) => void;
  onAll: () => void;
}

/** The reader's other articles that have a name. */
export function OtherArticles({ items, total, onOpen, onAll }: OtherArticlesProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section class="pm-others" aria-labelledby={id}>
      <h3 id={id} class="pm-others-title">
        Other articles that name it
      </h3>
      <ul>
        {items.map((item) => (
          <NamingArticleRow key={item.article.key} {...item} onOpen={() => onOpen(item.article.key)} />
        ))}
      </ul>
      {total > items.length ? (
        <Button look="quiet" onClick={onAll}>
          All {total.toLocaleString('en')} in the library
        </Button>
      ) : null}
    </section>
  );
}
