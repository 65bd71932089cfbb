import type { EntityType } from '../../lib/analysis/types.ts';

/** What each type of entity is called, one of it and several. */
export const ENTITY_NAMES: Record<EntityType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  group: { one: 'Group', many: 'Groups' },
  date: { one: 'Date', many: 'Dates' },
  money: { one: 'Amount of money', many: 'Amounts of money' },
  other: { one: 'Other name', many: 'Other names' },
};
