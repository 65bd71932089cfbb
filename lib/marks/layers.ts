import { COLOURS } from '../store/types.ts';
import type { Mark } from './mark.ts';

/** Each layer is one CSS custom highlight with a style of its own, in marks.css. */
export const LAYERS = [
  'claim',
  'claim-unsure',
  'person',
  'organisation',
  'place',
  'group',
  // Over the line of its type, so that a watched name shows whatever types the reader has switched off.
  'watched',
  ...COLOURS,
  // Over the colour of a highlight whose words the newsroom has changed.
  'changed',
  'active',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Which kinds of marks of the analysis the reader wants to see. The reader's own highlights always show. */
export type Shown = Readonly<Record<'person' | 'organisation' | 'place' | 'group' | 'claim', boolean>>;

/** The layer that a mark is painted in, `null` when it is not painted. */
export function layerOf(mark: Mark, shown: Shown): Layer | null {
  switch (mark.kind) {
    case 'annotation':
      return mark.annotation.colour;
    case 'claim':
      if (!shown.claim) return null;
      return mark.claim.speaker.sure ? 'claim' : 'claim-unsure';
    case 'entity': {
      const { type } = mark.entity;
      // Dates, money and other names are found for search and export, but painted they would drown the rest.
      if (type === 'date' || type === 'money' || type === 'other') return null;
      return shown[type] ? type : null;
    }
  }
}
