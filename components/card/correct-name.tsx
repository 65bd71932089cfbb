import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sameAs } from '../../lib/analysis/corrections/same-as.ts';
import { NAME_TYPES, type NameCorrection, type NameVerdict } from '../../lib/analysis/corrections/types.ts';
import type { EntityType } from '../../lib/analysis/types.ts';
import { ENTITY_NAMES } from '../controls/entity-names.ts';
import { Icon } from '../controls/icon.tsx';
import { correctionSentence } from '../corrections/correction-words.ts';
import { SameAs } from './same-as.tsx';

export interface CorrectNameProps {
  name: string;
  /** What it counts as now; `null`: not as a name, by the reader's word. */
  type: EntityType | null;
  /** The article's other names of the kind. */
  others: readonly string[];
  /** What the reader said of the name and what holds of it, latest first. */
  said: readonly NameCorrection[];
  onSay: (says: NameVerdict) => void;
  onUndo: (correction: NameCorrection) => void;
}

/** Where the keyboard goes when what it was on is gone. */
type Next = 'undo' | 'toggle' | null;

/** What the reader said of a name, with the way back, and a small form to say it. */
export function CorrectName({ name, type, others, said, onSay, onUndo }: CorrectNameProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const next = useRef<Next>(null);
  useEffect(() => {
    const target = next.current === 'undo' ? undo.current : next.current === 'toggle' ? toggle.current : null;
    if (!target) return;
    next.current = null;
    target.focus({ preventScroll: true });
  });
  const close = (goTo: Next) => {
    next.current = goTo;
    setOpen(false);
  };
  const say = (says: NameVerdict) => {
    close('undo');
    onSay(says);
  };
  return (
    <div class="pm-correct">
      {said.map((correction, i) => (
        <p key={correction.id} class="pm-correct-said">
          <span class="pm-correct-words" dir="auto">
            You said: {correctionSentence(correction)}.
          </span>
          <button
            ref={i === 0 ? undo : null}
            type="button"
            class="pm-button pm-button-quiet"
            onClick={() => {
              close('toggle');
              onUndo(correction);
            }}
          >
            <Icon name="undo" class="pm-icon-turns" />
            <span>
              Undo<span class="pm-hidden"> that {correctionSentence(correction)}</span>
            </span>
          </button>
        </p>
      ))}
      {type === null ? null : (
        <button
          ref={toggle}
          type="button"
          class="pm-button pm-button-quiet pm-correct-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="pencil" />
          <span>Correct this name</span>
        </button>
      )}
      {isOpen && type !== null ? (
        <fieldset
          id={id}
          class="pm-correct-form"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            // Closes the form and not the whole card.
            event.preventDefault();
            event.stopPropagation();
            close('toggle');
          }}
        >
          <legend class="pm-correct-question">
            <span dir="auto">“{name}”</span> is, in every article:
          </legend>
          <div class="pm-correct-types">
            {NAME_TYPES.map((each) => (
              <button
                key={each}
                type="button"
                class={`pm-correct-type pm-kind-${each}`}
                aria-pressed={each === type}
                onClick={() => say({ what: 'type', type: each })}
              >
                <Icon name={each} />
                <span>{ENTITY_NAMES[each].one}</span>
              </button>
            ))}
            <button
              type="button"
              class="pm-correct-type pm-correct-no-name"
              onClick={() => say({ what: 'not-a-name' })}
            >
              <Icon name="close" />
              <span>Not a name</span>
            </button>
          </div>
          {others.length > 0 ? (
            <SameAs name={name} others={others} onPick={(other) => say(sameAs(other))} />
          ) : null}
        </fieldset>
      ) : null}
    </div>
  );
}
