import { useId, useState } from 'preact/hooks';
import { panelId, TabList, tabId } from '../controls/tab-list.tsx';
import { ClaimsPanel } from './claims-panel.tsx';
import { type HighlightCalls, HighlightsPanel } from './highlights-panel.tsx';
import { NamesPanel } from './names-panel.tsx';
import type { PopupArticle } from './popup-state.ts';

interface ArticlePanelsProps {
  article: PopupArticle;
  highlights: HighlightCalls;
  onGoToEntity: (entityId: string) => void;
  onGoToClaim: (index: number) => void;
}

/** The three sides of an article, one at a time. */
export function ArticlePanels({ article, highlights, ...calls }: ArticlePanelsProps) {
  const [shown, show] = useState<'highlights' | 'names' | 'claims'>('highlights');
  const id = useId();
  return (
    <>
      <TabList
        label="This article"
        id={id}
        selected={shown}
        onSelect={show}
        tabs={[
          { name: 'highlights', title: 'Highlights', count: article.annotations.length },
          { name: 'names', title: 'Names', count: article.entities.length },
          { name: 'claims', title: 'Claims', count: article.claims.length },
        ]}
      />
      <div class="pm-panel" role="tabpanel" id={panelId(id, shown)} aria-labelledby={tabId(id, shown)}>
        {shown === 'highlights' ? (
          <HighlightsPanel annotations={article.annotations} language={article.language} {...highlights} />
        ) : shown === 'names' ? (
          <NamesPanel entities={article.entities} language={article.language} onGoTo={calls.onGoToEntity} />
        ) : (
          <ClaimsPanel claims={article.claims} language={article.language} onGoTo={calls.onGoToClaim} />
        )}
      </div>
    </>
  );
}
