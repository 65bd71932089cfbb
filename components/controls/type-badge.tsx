import type { GlyphName } from './glyphs.ts';
import { Icon } from './icon.tsx';

/** A glyph on a tint of its kind's colour. Always beside the word for it: colour alone says nothing. */
export function TypeBadge({ name }: { name: GlyphName }) {
  return (
    <span class={`pm-type-badge pm-kind-${name}`}>
      <Icon name={name} />
    </span>
  );
}
