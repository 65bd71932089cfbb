import { Button } from '../controls/button.tsx';

export type CopyState = 'idle' | 'done' | 'failed';

const WORDS: Record<CopyState, string> = {
  idle: 'Copy with source',
  done: 'Copied',
  failed: 'Couldn’t copy',
};

/** Copies the claim with its citation, and says how that went. */
export function CopyButton({ state, onCopy }: { state: CopyState; onCopy: () => void }) {
  const icon = state === 'done' ? 'check' : state === 'failed' ? 'warning' : 'copy';
  return (
    <>
      <Button icon={icon} class={`pm-copy pm-copy-${state}`} onClick={onCopy}>
        {WORDS[state]}
      </Button>
      <span class="pm-hidden" role="status">
        {state === 'idle' ? '' : WORDS[state]}
      </span>
    </>
  );
}
