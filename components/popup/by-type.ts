import type { Entity, EntityType } from '../../lib/analysis/types.ts';
import { ENTITY_NAMES } from '../controls/entity-names.ts';

export interface TypeGroup {
  type: EntityType;
  title: string;
  entities: Entity[];
}

/** In the order shown. Dates and amounts are few and seldom looked for: they stand together under "Other". */
const SHOWN: readonly { type: EntityType; holds: readonly EntityType[]; title: string }[] = [
  { type: 'person', holds: ['person'], title: ENTITY_NAMES.person.many },
  { type: 'organisation', holds: ['organisation'], title: ENTITY_NAMES.organisation.many },
  { type: 'place', holds: ['place'], title: ENTITY_NAMES.place.many },
  { type: 'group', holds: ['group'], title: ENTITY_NAMES.group.many },
  { type: 'other', holds: ['other', 'date', 'money'], title: 'Other' },
];

/** The entities by type, the most mentioned first, then as they come in the text; empty groups left out. */
export function byType(entities: readonly Entity[]): TypeGroup[] {
  return SHOWN.map(({ type, holds, title }) => ({
    type,
    title,
    entities: entities
      .filter((entity) => holds.includes(entity.type))
      .sort((a, b) => b.mentions.length - a.mentions.length),
  })).filter((group) => group.entities.length > 0);
}
