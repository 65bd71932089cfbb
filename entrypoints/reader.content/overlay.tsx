import { useComputed } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { AttachButton } from '../../components/card/attach-panel.tsx';
import { SelectionToolbar } from '../../components/card/selection-toolbar.tsx';
import css from '../../components/card.css?inline';
import { Toast } from '../../components/controls/toast.tsx';
import { COLOURS } from '../../lib/store/types.ts';
import { Attaching } from './attaching.tsx';
import { Beside } from './beside.tsx';
import type { Desk } from './desk.ts';
import { attachToSelection, canAttach } from './move-highlight.ts';
import { OpenCard } from './open-card.tsx';
import { createOverlayHost } from './overlay-host.ts';
import { PointingLayer } from './pointing/pointing-layer.tsx';

/** Shows card, toolbar and notices over the page. Gives back what takes them away again. */
export function mountOverlay(document: Document, desk: Desk): () => void {
  const { root, remove } = createOverlayHost(document, css);
  render(<Overlay desk={desk} />, root);
  return () => {
    // Unmounting first lets an open editor hand over what was typed.
    render(null, root);
    remove();
  };
}

function Overlay({ desk }: { desk: Desk }) {
  const open = desk.open.value;
  const selected = desk.selected.value;
  const pointing = desk.pointing.value;
  const attaching = desk.attaching.value !== null;
  const rangesOfOpen = useComputed(() => {
    const read = desk.open.value && desk.articleAt(desk.open.value.root);
    return read && desk.open.value ? read.map.rangesOf(desk.open.value.mark.span) : [];
  });
  return (
    // The page's inherited styles, letter spacing and the like, end here.
    <div style={{ all: 'initial' }}>
      {open && !pointing ? (
        <Beside ranges={rangesOfOpen.value} width={360} key="card">
          <OpenCard desk={desk} open={open} />
        </Beside>
      ) : null}
      {selected && !open && !pointing ? (
        <Beside ranges={selected.read.map.rangesOf(selected.span)} width={280} side="above" key="toolbar">
          {!attaching ? (
            <SelectionToolbar
              colours={COLOURS}
              onHighlight={(colour) => desk.highlightSelection(colour, { openCard: false })}
              onHighlightWithNote={(colour) => desk.highlightSelection(colour, { openCard: true })}
            />
          ) : canAttach(desk) ? (
            <AttachButton onAttach={() => attachToSelection(desk)} />
          ) : null}
        </Beside>
      ) : null}
      {pointing ? <PointingLayer document={desk.document} pointing={pointing} /> : null}
      {attaching && !pointing ? <Attaching desk={desk} /> : null}
      <Notices desk={desk} />
    </div>
  );
}

/** How long a word stays on the page, ms; long enough to read it and reach the button. */
const NOTICE_STAYS = 10_000;

function Notices({ desk }: { desk: Desk }) {
  const problem = desk.reading.problem.value;
  const notice = desk.notice.value;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => {
      desk.notice.value = null;
    }, NOTICE_STAYS);
    return () => clearTimeout(timer);
  }, [desk, notice]);
  if (!problem && !notice) return null;
  return (
    <div
      style={{
        position: 'fixed',
        insetInline: '0',
        bottom: '24px',
        display: 'flex',
        justifyContent: 'center',
      }}
    >
      {problem ? (
        <Toast
          message={problem}
          action={{ label: 'Try again', onAction: () => desk.reading.retry() }}
          onDismiss={() => {
            desk.reading.problem.value = null;
          }}
        />
      ) : notice ? (
        <Toast
          {...notice}
          onDismiss={() => {
            desk.notice.value = null;
          }}
        />
      ) : null}
    </div>
  );
}
