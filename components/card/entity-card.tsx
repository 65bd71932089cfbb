import type { ComponentChildren } from 'preact';
import type { Entity } from '../../lib/analysis/types.ts';
import type { Colour } from '../../lib/store/types.ts';
import { dateInFull } from '../controls/date-in-full.ts';
import { ENTITY_NAMES } from '../controls/entity-names.ts';
import { Stepper } from '../controls/stepper.tsx';
import { TypeBadge } from '../controls/type-badge.tsx';
import { CardFrame } from './card-frame.tsx';
import { KeepRow } from './keep-row.tsx';

export interface EntityCardProps {
  entity: Entity;
  /** The mention that the reader is at, 0-based. */
  index: number;
  takesFocus?: boolean;
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
  onNext,
  onPrevious,
  onKeep,
  onClose,
  children,
}: EntityCardProps) {
  const type = ENTITY_NAMES[entity.type].one;
  const date = dateInFull(entity);
  return (
    <CardFrame
      label={`${entity.name}, ${type.toLowerCase()}`}
      takesFocus={takesFocus}
      onClose={onClose}
      header={
        <>
          <TypeBadge name={entity.type} />
          <div class="pm-card-naming">
            <h2 class="pm-card-name" dir="auto">
              {entity.name}
            </h2>
            <p class={`pm-card-type pm-kind-${entity.type}`}>
              {type}
              {date && `: ${date}`}
            </p>
          </div>
        </>
      }
      footer={
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
      }
    >
      {children}
    </CardFrame>
  );
}
