import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import type { PopupState } from './popup-state.ts';

/** What the popup says where there is no article. */
export function NothingToShow({ state, onRunAnyway }: { state: PopupState; onRunAnyway: () => void }) {
  if (state.kind === 'unavailable') {
    return (
      <EmptyState icon="lock" title="Pressmark can’t read this page">
        <p>{state.reason}</p>
      </EmptyState>
    );
  }
  if (state.kind === 'no-article') {
    return (
      <EmptyState icon="search" title="No article on this page">
        {state.canRun ? (
          <>
            <p>
              Front pages, lists and apps are left alone. If this is an article after all, have it read
              anyway.
            </p>
            <Button look="solid" onClick={onRunAnyway}>
              Read it anyway
            </Button>
          </>
        ) : (
          <p>It was looked at closely, and nothing on it reads like an article.</p>
        )}
      </EmptyState>
    );
  }
  return (
    <div class="pm-loading" role="status">
      <span class="pm-hidden">Reading the page…</span>
      <span class="pm-loading-line" />
      <span class="pm-loading-line" />
      <span class="pm-loading-line" />
    </div>
  );
}
