import { GLYPHS, type GlyphName } from './glyphs.ts';

/** A glyph of 16 by 16 that takes the colour of the text around it. Never read out: name its control instead. */
export function Icon({ name, class: extra }: { name: GlyphName; class?: string }) {
  return (
    <svg
      class={extra ? `pm-icon ${extra}` : 'pm-icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={GLYPHS[name]} />
    </svg>
  );
}
