import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';

interface NameActionsProps {
  name: string;
  /** The watched names that this one is, usually the name itself; empty where it is not watched. */
  watchedAs: readonly string[];
  /** False for what is no name: a date, a sum of money. */
  canWatch: boolean;
  /** Whether there is another mention to come from. */
  hasMore: boolean;
  isAtFirst: boolean;
  onWatch: () => void;
  onUnwatch: () => void;
  onFirst: () => void;
}

/** Watching a name, or no longer, and the way back to its first mention. */
export function NameActions(props: NameActionsProps) {
  const { name, watchedAs, canWatch, hasMore, isAtFirst } = props;
  const isWatched = watchedAs.length > 0;
  const otherwise = watchedAs.filter((each) => each !== name);
  if (!canWatch && !hasMore) return null;
  return (
    <div class="pm-name-actions">
      {canWatch ? (
        <button
          type="button"
          class="pm-button pm-button-plain pm-watch"
          aria-pressed={isWatched}
          onClick={isWatched ? props.onUnwatch : props.onWatch}
        >
          <Icon name={isWatched ? 'check' : 'watch'} />
          <span>Watch this name</span>
        </button>
      ) : null}
      {hasMore ? (
        <Button look="quiet" disabled={isAtFirst} onClick={props.onFirst}>
          First mention
        </Button>
      ) : null}
      {otherwise.length > 0 ? (
        <p class="pm-watched-as" dir="auto">
          Watched as “{otherwise.join('”, “')}”
        </p>
      ) : null}
    </div>
  );
}
