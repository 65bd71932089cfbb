import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useLatest } from '../controls/use-latest.ts';
import { keepKeysInside } from './keep-keys-inside.ts';

export interface AttachPanelProps {
  /** The words of the highlight that looks for its place. */
  quote: string;
  /** What is selected: nothing, words of the highlight's article, or words of another one. */
  selected: 'nothing' | 'here' | 'elsewhere';
  onAttach: () => void;
  onCancel: () => void;
}

const SAID = {
  nothing: 'Select the words in the article where this highlight belongs.',
  here: 'The highlight moves to the words you selected.',
  elsewhere: 'These words are in another article. Select some in the article that the highlight is from.',
} as const;

/** Says what to do while the reader looks for the new place of a highlight. Escape ends it, wherever the keyboard is. */
export function AttachPanel({ quote, selected, onAttach, onCancel }: AttachPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const cancel = useLatest(onCancel);
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // Before the panel keeps its keys to itself, and before the page hears of them.
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.isComposing) cancel.current();
      },
      { signal, capture: true },
    );
    if (panel.current) {
      keepKeysInside(panel.current, signal);
      keepSelection(panel.current, signal);
    }
    return () => listening.abort();
  }, [cancel]);
  return (
    <section ref={panel} class="pm-root pm-attach" aria-label="Attach a highlight">
      <p class="pm-attach-said" role="status">
        {SAID[selected]}
      </p>
      <p class="pm-quote pm-attach-quote" dir="auto">
        {quote}
      </p>
      <div class="pm-attach-actions">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="solid" disabled={selected !== 'here'} onClick={onAttach}>
          Attach here
        </Button>
      </div>
    </section>
  );
}

/** Stands at the selection, where the pointer is: the same as in the panel, without the way there. */
export function AttachButton({ onAttach }: { onAttach: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listening = new AbortController();
    if (place.current) keepSelection(place.current, listening.signal);
    return () => listening.abort();
  }, []);
  return (
    <div ref={place} class="pm-root pm-toolbar pm-attach-button">
      <Button look="quiet" icon="check" onClick={onAttach}>
        Attach here
      </Button>
    </div>
  );
}

/** A press would otherwise move the focus here and let go of the reader's selection. */
function keepSelection(element: HTMLElement, signal: AbortSignal): void {
  element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}
