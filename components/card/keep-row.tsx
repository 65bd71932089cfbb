import { COLOURS, type Colour } from '../../lib/store/types.ts';
import { ColourButtons } from '../controls/colour-buttons.tsx';

/** Keeps what the card shows as a highlight, in the colour pressed. */
export function KeepRow({ onKeep }: { onKeep: (colour: Colour) => void }) {
  return (
    <fieldset class="pm-keep">
      <legend class="pm-hidden">Keep as a highlight</legend>
      <span class="pm-keep-word" aria-hidden="true">
        Keep
      </span>
      <ColourButtons colours={COLOURS} verb="Keep in" onPick={onKeep} />
    </fieldset>
  );
}
