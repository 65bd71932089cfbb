import type { Annotation, ArticleRecord } from '../../lib/store/types.ts';
import { speakerLine } from '../card/claim-words.ts';
import { day } from '../controls/day.ts';

interface HighlightSourceProps {
  annotation: Annotation;
  article: ArticleRecord | null;
  onOpen: () => void;
}

/** Where a highlight is from: article, outlet, when it was kept, and whose words it holds if it came of a claim. */
export function HighlightSource({ annotation, article, onOpen }: HighlightSourceProps) {
  const { of, createdAt } = annotation;
  const kept = new Date(createdAt);
  return (
    <div class="pm-source">
      <button type="button" class="pm-source-title" dir="auto" onClick={onOpen}>
        {article?.title || annotation.articleKey}
      </button>
      <span class="pm-source-facts">
        {article?.outlet ? <span dir="auto">{article.outlet}</span> : null}
        {of?.kind === 'claim' && of.speaker !== null ? (
          <span dir="auto">{speakerLine({ name: of.speaker, sure: true })}</span>
        ) : null}
        <time dateTime={kept.toISOString()} title={kept.toLocaleString('en')}>
          {day(kept)}
        </time>
      </span>
    </div>
  );
}
