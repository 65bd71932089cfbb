import type { Colour } from '../../lib/store/types.ts';
import { COLOUR_NAMES } from './colour-names.ts';

interface ColourButtonsProps {
  colours: readonly Colour[];
  /** What a press does, before the colour's name: "Highlight in". */
  verb: string;
  onPick: (colour: Colour) => void;
}

/** One button a marker colour: pressing it does the thing in that colour. */
export function ColourButtons({ colours, verb, onPick }: ColourButtonsProps) {
  return colours.map((colour) => (
    <button
      key={colour}
      type="button"
      class={`pm-swatch pm-in-${colour}`}
      aria-label={`${verb} ${COLOUR_NAMES[colour].toLowerCase()}`}
      title={COLOUR_NAMES[colour]}
      onClick={() => onPick(colour)}
    />
  ));
}
