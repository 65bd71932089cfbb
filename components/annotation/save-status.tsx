import { Button } from '../controls/button.tsx';

export type SaveState = 'saved' | 'saving' | 'failed';

/** Whether the highlight is safe, in words. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  return (
    <div class={`pm-save pm-save-${state}`}>
      <span role="status">
        {state === 'failed' ? 'Not saved yet' : state === 'saving' ? 'Saving…' : 'Saved'}
      </span>
      {state === 'failed' ? (
        <Button look="quiet" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
