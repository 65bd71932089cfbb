import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/icon.tsx';

interface PassageBadgeProps {
  status: 'changed' | 'lost';
  /** What is known of the passage, in words. */
  children: ComponentChildren;
  /** What can be done about it. */
  actions?: ComponentChildren;
}

/** A word on a passage that the newsroom has changed or taken out. */
export function PassageBadge({ status, children, actions }: PassageBadgeProps) {
  return (
    <div class={`pm-passage-badge pm-passage-${status}`}>
      <p class="pm-passage-said">
        <Icon name={status === 'lost' ? 'warning' : 'info'} />
        <span>{children}</span>
      </p>
      {actions ? <div class="pm-passage-actions">{actions}</div> : null}
    </div>
  );
}
