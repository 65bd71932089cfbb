import { Button, IconButton } from './button.tsx';
import type { GlyphName } from './glyphs.ts';

export interface ToastAction {
  label: string;
  /** Where it is not the way back. */
  icon?: GlyphName;
  onAction: () => void;
}

export interface ToastProps {
  message: string;
  action?: ToastAction;
  /** Without it the word stays until its owner takes it away. */
  onDismiss?: () => void;
}

/** A word on what just happened, with the way back. How long it stays is for whoever shows it. */
export function Toast({ message, action, onDismiss }: ToastProps) {
  return (
    <div class="pm-root pm-toast">
      <span class="pm-toast-message" role="status">
        {message}
      </span>
      {action ? (
        <Button look="quiet" icon={action.icon ?? 'undo'} onClick={action.onAction}>
          {action.label}
        </Button>
      ) : null}
      {onDismiss ? <IconButton icon="close" label="Dismiss" onClick={onDismiss} /> : null}
    </div>
  );
}
