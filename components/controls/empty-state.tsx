import type { ComponentChildren } from 'preact';
import type { GlyphName } from './glyphs.ts';
import { Icon } from './icon.tsx';

interface EmptyStateProps {
  icon: GlyphName;
  title: string;
  children?: ComponentChildren;
}

/** Why there is nothing here, and what to do about it. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="pm-empty">
      <Icon name={icon} />
      <p class="pm-empty-title">{title}</p>
      {children}
    </div>
  );
}
