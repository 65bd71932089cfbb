import { useState } from 'preact/hooks';
import { HighlightItem } from '../annotation/highlight-item.tsx';
import type { AnnotationPatch } from '../annotation/patch-buffer.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { inOrder, type Order } from './in-order.ts';
import { OrderToggle } from './order-toggle.tsx';
import { PassageBadge } from './passage-badge.tsx';
import type { PlacedAnnotation } from './popup-state.ts';

interface HighlightsPanelProps {
  annotations: readonly PlacedAnnotation[];
  language: string | null;
  onGoTo: (id: string) => void;
  onEdit: (id: string, patch: AnnotationPatch) => void;
  onDelete: (id: string) => void;
}

/** The reader's highlights of one article. */
export function HighlightsPanel({ annotations, language, onGoTo, onEdit, onDelete }: HighlightsPanelProps) {
  const [order, setOrder] = useState<Order>('newest');
  if (annotations.length === 0) {
    return (
      <EmptyState icon="pencil" title="No highlights yet">
        <p>Select a few words in the article and pick a colour. They are kept here, and in your library.</p>
      </EmptyState>
    );
  }
  const knownTags = [...new Set(annotations.flatMap(({ annotation }) => annotation.tags))];
  return (
    <>
      {annotations.length > 1 ? <OrderToggle order={order} onOrder={setOrder} /> : null}
      <ul class="pm-highlights">
        {inOrder(annotations, order).map(({ annotation, status }) => (
          <HighlightItem
            key={annotation.id}
            annotation={annotation}
            knownTags={knownTags}
            language={language}
            openLabel="Show in the article"
            {...(status === 'lost' ? {} : { onOpen: () => onGoTo(annotation.id) })}
            onEdit={(patch) => onEdit(annotation.id, patch)}
            onDelete={() => onDelete(annotation.id)}
            badge={<PassageBadge status={status} />}
          />
        ))}
      </ul>
    </>
  );
}
