import * as v from 'valibot';
import { NAMED_TYPES, type WatchedName } from '../store/watched-types.ts';

/** What is asked of the library by its address: the articles that have this name. */
export type NameAsked = Pick<WatchedName, 'name' | 'type' | 'keys'>;

const START = '#name?';

const NameSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  type: v.nullable(v.picklist(NAMED_TYPES)),
  keys: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
});

/** The part of the library's address that asks for a name: "#name?name=Orsa&type=place&key=orsa". */
export function nameHash({ name, type, keys }: NameAsked): string {
  const query = new URLSearchParams({ name, ...(type === null ? {} : { type }) });
  for (const key of keys) query.append('key', key);
  return START + query.toString();
}

/** What an address of the library asks for; `null` when it asks for no name. */
export function nameAsked(hash: string): NameAsked | null {
  if (!hash.startsWith(START)) return null;
  const query = new URLSearchParams(hash.slice(START.length));
  const found = v.safeParse(NameSchema, {
    name: query.get('name'),
    type: query.get('type'),
    keys: query.getAll('key'),
  });
  return found.success ? found.output : null;
}
