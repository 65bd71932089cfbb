import { useState } from 'preact/hooks';
import type { NamingArticle, WatchedName } from '../../lib/store/watched-types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { ENTITY_NAMES } from '../controls/entity-names.ts';
import { Icon } from '../controls/icon.tsx';
import { NamingArticleRow } from '../controls/naming-article.tsx';

/** How many articles are listed before the reader asks for all. */
const FEW = 5;

interface WatchedItemProps {
  watched: WatchedName;
  /** Newest first. */
  articles: readonly NamingArticle[];
  onRemove: () => void;
  onOpen: (articleKey: string) => void;
}

/** A watched name and the articles that have it. */
export function WatchedItem({ watched, articles, onRemove, onOpen }: WatchedItemProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { name, type } = watched;
  const shown = showsAll ? articles : articles.slice(0, FEW);
  return (
    <li class={`pm-watched-item pm-kind-${type ?? 'other'}`}>
      <div class="pm-watched-top">
        <Icon name={type ?? 'watch'} />
        <h2 class="pm-watched-name" dir="auto">
          {name}
        </h2>
        <span class="pm-watched-facts">
          {type === null ? null : `${ENTITY_NAMES[type].one} · `}
          {articlesLine(articles.length)}
        </span>
        <IconButton icon="bin" label={`Stop watching ${name}`} onClick={onRemove} />
      </div>
      {articles.length === 0 ? null : (
        <ul class="pm-watched-articles">
          {shown.map((item) => (
            <NamingArticleRow key={item.article.key} {...item} onOpen={() => onOpen(item.article.key)} />
          ))}
        </ul>
      )}
      {articles.length > FEW ? (
        <Button look="quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${articles.length.toLocaleString('en')}`}
        </Button>
      ) : null}
    </li>
  );
}

function articlesLine(count: number): string {
  if (count === 0) return 'in no article yet';
  return count === 1 ? 'in 1 article' : `in ${count.toLocaleString('en')} articles`;
}
