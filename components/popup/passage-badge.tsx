import { Icon } from '../controls/icon.tsx';
import type { PlacedAnnotation } from './popup-state.ts';

/** A word on a passage that the newsroom has changed or taken out; nothing for one that stands as it was. */
export function PassageBadge({ status }: Pick<PlacedAnnotation, 'status'>) {
  if (status === 'exact') return null;
  return (
    <p class={`pm-passage-badge pm-passage-${status}`}>
      <Icon name={status === 'lost' ? 'warning' : 'info'} />
      {status === 'lost'
        ? 'No longer in the article. Its words are kept here.'
        : 'The article words this differently now.'}
    </p>
  );
}
