import type { ComponentChildren } from 'preact';
import type { Entity } from '../../lib/analysis/types.ts';
import type { Colour } from '../../lib/store/types.ts';
import { dateInFull } from '../controls/date-in-full.ts';
import { ENTITY_NAMES } from '../controls/entity-names.ts';
import { Stepper } from '../controls/stepper.tsx';
import { TypeBadge } from '../controls/type-badge.tsx';
import { CardFrame } from './card-frame.tsx';
import { CorrectName, type CorrectNameProps } from './correct-name.tsx';
import { KeepRow } from './keep-row.tsx';

export interface EntityCardProps {
  entity: Entity;
  /** The mention that the reader is at, 0-based. */
  index: number;
  takesFocus?: boolean;
  /** What the reader said of the name; `isName` is false where they said it is none. `null`: it can't be corrected. */
  correct: (Omit<CorrectNameProps, 'name' | 'type'> & { isName: boolean }) | null;
  onNext: () => void;
  onPrevious: () => void;
  onKeep: (colour: Colour) => void;
  onClose: () => void;
  /** What else the card has of the name. */
  children?: ComponentChildren;
}

/** Who or what a mark names, and the way to its other mentions. */
export function EntityCard({
  entity,
  index,
  takesFocus = true,
  correct,
  onNext,
  onPrevious,
  onKeep,
  onClose,
  children,
}: EntityCardProps) {
  const isName = correct?.isName ?? true;
  const type = isName ? ENTITY_NAMES[entity.type].one : 'Not a name';
  const date = dateInFull(entity);
  return (
    <CardFrame
      label={`${entity.name}, ${type.toLowerCase()}`}
      takesFocus={takesFocus}
      onClose={onClose}
      header={
        <>
          <TypeBadge name={isName ? entity.type : 'other'} />
          <div class="pm-card-naming">
            <h2 class="pm-card-name" dir="auto">
              {entity.name}
            </h2>
            <p class={`pm-card-type pm-kind-${isName ? entity.type : 'other'}`}>
              {type}
              {date && `: ${date}`}
            </p>
          </div>
        </>
      }
      footer={
        isName ? (
          <>
            <KeepRow onKeep={onKeep} />
            <Stepper
              of="mention"
              index={index}
              count={entity.mentions.length}
              onNext={onNext}
              onPrevious={onPrevious}
            />
          </>
        ) : null
      }
    >
      {children}
      {correct ? <CorrectName {...correct} name={entity.name} type={isName ? entity.type : null} /> : null}
    </CardFrame>
  );
}
