import type { AnnotationPatch } from '../annotation/patch-buffer.ts';
import { Toast } from '../controls/toast.tsx';
import { ArticlePanels } from './article-panels.tsx';
import { CorrectRow } from './correct-row.tsx';
import { NothingToShow } from './nothing-to-show.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupSite, PopupState } from './popup-state.ts';
import { SiteRow } from './site-row.tsx';

export type { PopupArticle, PopupSite, PopupState } from './popup-state.ts';

export interface PopupViewProps {
  state: PopupState;
  /** `null` where no site is in the tab. */
  site: PopupSite | null;
  /** What was just done and can be taken back: "Highlight deleted". */
  undo: { label: string } | null;
  /** What went wrong, in words. */
  problem?: string | null;
  /** `panel` fills what it stands in; `popup` sets its own size. */
  surface?: 'popup' | 'panel';
  /** How many rules of the reader hold on this page. */
  rules: number;
  onRunAnyway: () => void;
  /** Begins to point in the page: at the article, or at what is no part of it. */
  onPoint: (kind: 'article' | 'not') => void;
  onOpenRules: () => void;
  onToggleSite: (next: boolean) => void;
  onSelectArticle: (index: number) => void;
  onGoToAnnotation: (id: string) => void;
  onGoToEntity: (entityId: string) => void;
  /** The place of the claim in the article's `claims`. */
  onGoToClaim: (index: number) => void;
  onEdit: (id: string, patch: AnnotationPatch) => void;
  onDelete: (id: string) => void;
  /** Takes the words of the article as it is now for those of a highlight. */
  onAccept: (id: string) => void;
  onTryAgain: (id: string) => void;
  onAttach: (id: string) => void;
  onUndo: () => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
}

/** What Pressmark knows of the tab: the reader's highlights, who is named, who said what. */
export function PopupView(props: PopupViewProps) {
  const { state, site, undo, problem = null, surface = 'popup' } = props;
  const article = state.kind === 'articles' ? state.articles[state.current] : undefined;
  return (
    <div class={`pm-root pm-popup pm-popup-as-${surface}`} data-state={state.kind}>
      <PopupHeader
        article={article ?? null}
        index={state.kind === 'articles' ? state.current : 0}
        count={state.kind === 'articles' ? state.articles.length : 0}
        onSelectArticle={props.onSelectArticle}
        onOpenLibrary={props.onOpenLibrary}
        onOpenOptions={props.onOpenOptions}
      />
      <main class="pm-popup-main">
        {article ? (
          <ArticlePanels
            article={article}
            highlights={{
              onGoTo: props.onGoToAnnotation,
              onEdit: props.onEdit,
              onDelete: props.onDelete,
              onAccept: props.onAccept,
              onTryAgain: props.onTryAgain,
              onAttach: props.onAttach,
            }}
            onGoToEntity={props.onGoToEntity}
            onGoToClaim={props.onGoToClaim}
          />
        ) : (
          <NothingToShow state={state} onRunAnyway={props.onRunAnyway} />
        )}
        <div class="pm-popup-toasts">
          {problem !== null ? <Toast message={problem} /> : null}
          {undo ? <Toast message={undo.label} action={{ label: 'Undo', onAction: props.onUndo }} /> : null}
        </div>
      </main>
      {site && state.kind !== 'unavailable' ? (
        <CorrectRow
          isReady={state.kind !== 'loading'}
          hasArticle={state.kind !== 'no-article'}
          rules={props.rules}
          onPoint={props.onPoint}
          onOpenRules={props.onOpenRules}
        />
      ) : null}
      {site ? <SiteRow site={site} onToggle={props.onToggleSite} /> : null}
    </div>
  );
}
