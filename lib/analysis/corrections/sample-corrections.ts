import { nameKey } from '../entities/name-key.ts';
import type { NameCorrection, NameVerdict } from './types.ts';

/** A correction for tests. Its id is made of its number, so that each is another. */
export function aCorrection(
  form: string,
  says: NameVerdict,
  { at = 1, deletedAt = null, id = at }: { at?: number; deletedAt?: number | null; id?: number } = {},
): NameCorrection {
  return {
    kind: 'name',
    id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    key: nameKey(form),
    form,
    says,
    createdAt: at,
    updatedAt: at,
    deletedAt,
  };
}
