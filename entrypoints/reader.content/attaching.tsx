import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AttachPanel } from '../../components/card/attach-panel.tsx';
import type { Desk } from './desk.ts';
import { attachToSelection, canAttach } from './move-highlight.ts';
import { rectOf } from './place-in-view.ts';

/** So high the panel may be, with the room around it and the button beside the selection; CSS pixels. */
const ROOM = 200;

/** What to do while the reader selects a new place for a highlight. */
export function Attaching({ desk }: { desk: Desk }) {
  const isAtTop = usePlaceOutOfTheWay(desk);
  const id = desk.attaching.value;
  const annotation = id === null ? undefined : desk.reading.find(id);
  if (!annotation) return null;
  return (
    <div
      style={{
        position: 'fixed',
        insetInline: '0',
        [isAtTop ? 'top' : 'bottom']: '16px',
        display: 'flex',
        justifyContent: 'center',
        // The page beside the panel stays in the reader's reach.
        pointerEvents: 'none',
      }}
    >
      <div style={{ pointerEvents: 'auto' }}>
        <AttachPanel
          quote={annotation.quote}
          selected={desk.selected.value === null ? 'nothing' : canAttach(desk) ? 'here' : 'elsewhere'}
          onAttach={() => attachToSelection(desk)}
          onCancel={() => {
            desk.attaching.value = null;
          }}
        />
      </div>
    </div>
  );
}

/**
 * Whether the panel stands at the top: where it would lie over the selected words below, and at the end of the page, whose last
 * words can't be scrolled out from under it. It never moves because of the pointer, which may be on its way to it.
 */
function usePlaceOutOfTheWay(desk: Desk): boolean {
  const isAtTop = useSignal(false);
  const look = () => {
    const selected = desk.selected.peek();
    const rect = selected && rectOf(selected.read.map.rangesOf(selected.span));
    const isEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - ROOM;
    isAtTop.value = rect ? rect.bottom > innerHeight - ROOM && rect.top > ROOM : isEnd;
  };
  useSignalEffect(() => {
    void desk.selected.value;
    look();
  });
  useEffect(() => {
    const listening = new AbortController();
    for (const type of ['scroll', 'resize'] as const) {
      window.addEventListener(type, look, { signal: listening.signal, passive: true });
    }
    return () => listening.abort();
  }, []);
  return isAtTop.value;
}
