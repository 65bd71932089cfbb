import { Button, IconButton } from './button.tsx';

export interface ToastProps {
  message: string;
  action?: { label: string; onAction: () => void };
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
        <Button look="quiet" icon="undo" onClick={action.onAction}>
          {action.label}
        </Button>
      ) : null}
      {onDismiss ? <IconButton icon="close" label="Dismiss" onClick={onDismiss} /> : null}
    </div>
  );
}
