interface SwitchProps {
  on: boolean;
  /** The id of the words beside it. */
  labelledBy: string;
  disabled?: boolean;
  onToggle: (next: boolean) => void;
}

/** On or off, at once. A button and not a checkbox: what it shows is what was granted, not what was pressed. */
export function Switch({ on, labelledBy, disabled = false, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="pm-switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      disabled={disabled}
      onClick={() => onToggle(!on)}
    />
  );
}
