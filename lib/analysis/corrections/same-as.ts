import { nameKey } from '../entities/name-key.ts';
import type { NameVerdict } from './types.ts';

/** Says that a name is the same as another one. */
export function sameAs(form: string): NameVerdict {
  return { what: 'same', key: nameKey(form), form };
}
