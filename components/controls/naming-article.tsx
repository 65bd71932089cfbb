import type { NamingArticle } from '../../lib/store/watched-types.ts';
import { day, mentionsLine } from './day.ts';

interface NamingArticleRowProps extends NamingArticle {
  onOpen: () => void;
}

/** An article that has a name: title, outlet, when it was published or else noted, and how often it has it. */
export function NamingArticleRow({ article, mentions, seenAt, onOpen }: NamingArticleRowProps) {
  const published = new Date(article.publishedAt ?? '');
  const date = Number.isNaN(published.getTime()) ? new Date(seenAt) : published;
  return (
    <li class="pm-naming">
      <button
        type="button"
        class="pm-naming-title"
        dir="auto"
        lang={article.language ?? undefined}
        title="Open in a new tab"
        onClick={onOpen}
      >
        {article.title || article.url}
      </button>
      <span class="pm-naming-facts">
        {article.outlet ? <span dir="auto">{article.outlet}</span> : null}
        <time dateTime={date.toISOString()}>{day(date)}</time>
        <span>{mentionsLine(mentions)}</span>
      </span>
    </li>
  );
}
