import { useId, useState } from 'preact/hooks';
import type { AnnotationPatch } from '../annotation/patch-buffer.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { inOrder, type Order } from './in-order.ts';
import { OrderToggle } from './order-toggle.tsx';
import { PlacedItem } from './placed-item.tsx';
import type { PlacedAnnotation } from './popup-state.ts';

/** What can be done with a highlight, by its id. */
export interface HighlightCalls {
  onGoTo: (id: string) => void;
  onEdit: (id: string, patch: AnnotationPatch) => void;
  onDelete: (id: string) => void;
  /** Takes the words of the article as it is now. */
  onAccept: (id: string) => void;
  /** Looks for a lost one once more. */
  onTryAgain: (id: string) => void;
  /** Lets the reader select in the page where a lost one belongs. */
  onAttach: (id: string) => void;
}

interface HighlightsPanelProps extends HighlightCalls {
  annotations: readonly PlacedAnnotation[];
  language: string | null;
}

/** The reader's highlights of one article: those that stand in it, and after them those that it no longer has. */
export function HighlightsPanel({ annotations, language, ...calls }: HighlightsPanelProps) {
  const [order, setOrder] = useState<Order>('newest');
  const id = useId();
  if (annotations.length === 0) {
    return (
      <EmptyState icon="pencil" title="No highlights yet">
        <p>Select a few words in the article and pick a colour. They are kept here, and in your library.</p>
      </EmptyState>
    );
  }
  const knownTags = [...new Set(annotations.flatMap(({ annotation }) => annotation.tags))];
  const ordered = inOrder(annotations, order);
  const lost = ordered.filter(({ status }) => status === 'lost');
  const list = (placed: readonly PlacedAnnotation[]) => (
    <ul class="pm-highlights">
      {placed.map((each) => (
        <PlacedItem
          key={each.annotation.id}
          placed={each}
          knownTags={knownTags}
          language={language}
          {...calls}
        />
      ))}
    </ul>
  );
  return (
    <>
      {annotations.length > 1 ? <OrderToggle order={order} onOrder={setOrder} /> : null}
      {lost.length < ordered.length ? list(ordered.filter(({ status }) => status !== 'lost')) : null}
      {lost.length > 0 ? (
        <section class="pm-section" aria-labelledby={id}>
          <h2 class="pm-section-title" id={id}>
            Not found in the article <span class="pm-row-count">{lost.length}</span>
          </h2>
          {list(lost)}
        </section>
      ) : null}
    </>
  );
}
