import { IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';

export interface Notice {
  kind: 'info' | 'error';
  text: string;
}

/** What an import did, or what went wrong. An error is read out at once. */
export function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  return (
    <div class={`pm-notice pm-notice-${notice.kind}`}>
      <Icon name={notice.kind === 'error' ? 'warning' : 'info'} />
      <p role={notice.kind === 'error' ? 'alert' : 'status'}>{notice.text}</p>
      <IconButton icon="close" label="Dismiss" onClick={onDismiss} />
    </div>
  );
}
