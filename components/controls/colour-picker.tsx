import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '../../lib/store/types.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { Icon } from './icon.tsx';

/** One colour of five; arrow keys move the choice, as in any set of radio buttons. */
export function ColourPicker({ colour, onPick }: { colour: Colour; onPick: (colour: Colour) => void }) {
  const group = useId();
  return (
    <fieldset class="pm-colour-picker">
      <legend class="pm-hidden">Colour</legend>
      {COLOURS.map((each) => (
        <label key={each} class={`pm-swatch pm-in-${each}`} title={COLOUR_NAMES[each]}>
          <input
            class="pm-hidden"
            type="radio"
            name={group}
            value={each}
            checked={each === colour}
            onChange={() => onPick(each)}
          />
          <span class="pm-hidden">{COLOUR_NAMES[each]}</span>
          {each === colour ? <Icon name="check" /> : null}
        </label>
      ))}
    </fieldset>
  );
}
