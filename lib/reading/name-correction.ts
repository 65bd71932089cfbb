import { v5 as uuidOf } from 'uuid';
import type { NameCorrection, NameVerdict } from '../analysis/corrections/types.ts';
import { nameKey } from '../analysis/entities/name-key.ts';

/** Ids of corrections are made under this one; it is of no other meaning, and may never change. */
const NAMESPACE = '6f1c2b5e-0d0a-4b61-9a47-3f5f7a0f6d21';

/**
 * The reader's word on a name. Its id is made of what it speaks of: what a name is, or that two names are one.
 * So a second word on the same thing changes the row of the first, wherever it is said.
 *
 * @param form the name as the card shows it
 * @param now ms since epoch
 * @returns `null` for what has no letter or digit to know it by again
 */
export function nameCorrection(form: string, says: NameVerdict, now: number): NameCorrection | null {
  const key = nameKey(form);
  if (key === '' || (says.what === 'same' && says.key === '')) return null;
  const about = says.what === 'same' ? ['same', ...[key, says.key].sort()] : ['is', key];
  return {
    kind: 'name',
    id: uuidOf(JSON.stringify(['name', ...about]), NAMESPACE),
    key,
    form,
    says,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
