import type { ComponentChildren } from 'preact';
import type { GlyphName } from './glyphs.ts';
import { Icon } from './icon.tsx';

interface ButtonProps {
  /** `solid` is the one thing to do next, `quiet` has no edge until pointed at. */
  look?: 'solid' | 'plain' | 'quiet';
  icon?: GlyphName;
  disabled?: boolean;
  class?: string;
  /** Sends the form it stands in. */
  submits?: boolean;
  onClick?: () => void;
  children: ComponentChildren;
}

/** A button with words. */
export function Button({
  look = 'plain',
  icon,
  disabled = false,
  submits = false,
  class: extra,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`pm-button pm-button-${look}${extra ? ` ${extra}` : ''}`}
      disabled={disabled}
      onClick={onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  icon: GlyphName;
  /** Read out, and shown when pointed at. */
  label: string;
  disabled?: boolean;
  /** Given where the button opens and closes something. */
  expanded?: boolean;
  class?: string;
  onClick: () => void;
}

/** A button that is a glyph only. */
export function IconButton({
  icon,
  label,
  disabled = false,
  expanded,
  class: extra,
  onClick,
}: IconButtonProps) {
  const turns = icon === 'next' || icon === 'previous' || icon === 'undo';
  return (
    <button
      type="button"
      class={`pm-icon-button${extra ? ` ${extra}` : ''}`}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} {...(turns ? { class: 'pm-icon-turns' } : {})} />
    </button>
  );
}
