import type { Colour } from '../../lib/store/types.ts';

/** What each marker is called where a reader sees or hears it. */
export const COLOUR_NAMES: Record<Colour, string> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  purple: 'Purple',
};
