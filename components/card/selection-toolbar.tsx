import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Colour } from '../../lib/store/types.ts';
import { ColourButtons } from '../controls/colour-buttons.tsx';
import { Icon } from '../controls/icon.tsx';
import { rove } from '../controls/rove.ts';
import { keepKeysInside } from './keep-keys-inside.ts';

export interface SelectionToolbarProps {
  /** In the order offered; a note without a colour chosen takes the first. */
  colours: readonly Colour[];
  onHighlight: (colour: Colour) => void;
  onHighlightWithNote: (colour: Colour) => void;
}

/**
 * The bar at a selection: a press on a colour highlights. It never takes the selection or the focus by itself;
 * one Tab reaches it and the arrow keys move inside.
 */
export function SelectionToolbar({ colours, onHighlight, onHighlightWithNote }: SelectionToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    keepKeysInside(element, signal);
    rove(element, 'button', signal);
    // A press would otherwise move the focus here and let go of the reader's selection.
    element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    return () => listening.abort();
  }, []);

  const first = colours[0];
  return (
    <section class="pm-root pm-toolbar-place" aria-label="Pressmark">
      <div ref={bar} class="pm-toolbar" role="toolbar" aria-label="Highlight the selection">
        <ColourButtons colours={colours} verb="Highlight in" onPick={onHighlight} />
        {first ? (
          <button type="button" class="pm-button pm-button-quiet" onClick={() => onHighlightWithNote(first)}>
            <Icon name="note" />
            <span>Note</span>
          </button>
        ) : null}
      </div>
    </section>
  );
}
