import { lastSeen } from '../../lib/anchoring/kept-passage.ts';
import { HighlightItem } from '../annotation/highlight-item.tsx';
import { PassageBadge } from '../annotation/passage-badge.tsx';
import { WordDiff } from '../annotation/word-diff.tsx';
import { Button } from '../controls/button.tsx';
import { day } from '../controls/day.ts';
import type { HighlightCalls } from './highlights-panel.tsx';
import type { PlacedAnnotation } from './popup-state.ts';

interface PlacedItemProps extends HighlightCalls {
  placed: PlacedAnnotation;
  knownTags: readonly string[];
  language: string | null;
}

/** A highlight of the page, with what became of its passage there. */
export function PlacedItem({ placed, knownTags, language, ...calls }: PlacedItemProps) {
  const { annotation, status, now } = placed;
  const { id, quote } = annotation;
  return (
    <HighlightItem
      annotation={annotation}
      knownTags={knownTags}
      language={language}
      openLabel="Show in the article"
      {...(status === 'lost' ? {} : { onOpen: () => calls.onGoTo(id) })}
      {...(status === 'changed' && now !== null
        ? { words: <WordDiff then={quote} now={now} language={language} /> }
        : {})}
      onEdit={(patch) => calls.onEdit(id, patch)}
      onDelete={() => calls.onDelete(id)}
      badge={status === 'exact' ? null : <Badge placed={placed} language={language} {...calls} />}
    />
  );
}

function Badge({ placed: { annotation, status }, language, ...calls }: Omit<PlacedItemProps, 'knownTags'>) {
  const { id, quote, found } = annotation;
  if (status !== 'lost') {
    return (
      <PassageBadge
        status="changed"
        actions={
          <Button icon="check" onClick={() => calls.onAccept(id)}>
            Accept the new words
          </Button>
        }
      >
        The article words this differently now.
      </PassageBadge>
    );
  }
  return (
    <PassageBadge
      status="lost"
      actions={
        <>
          <Button onClick={() => calls.onTryAgain(id)}>Try again</Button>
          <Button onClick={() => calls.onAttach(id)}>Attach…</Button>
        </>
      }
    >
      No longer in the article. Last seen on {day(new Date(lastSeen(annotation)))}
      {typeof found?.words === 'string' ? (
        <>
          , worded: <WordDiff then={quote} now={found.words} language={language} />
        </>
      ) : (
        '.'
      )}
    </PassageBadge>
  );
}
