import { nameKey } from '../analysis/entities/name-key.ts';
import type { Entity } from '../analysis/types.ts';
import { type CountedName, NAMED_TYPES, type NamedType } from '../store/watched-types.ts';

/** The names among the entities of a text, with the keys of the forms that its mentions have. */
export function namesInText(entities: readonly Entity[], text: string): Map<Entity, CountedName> {
  const names = new Map<Entity, CountedName>();
  for (const entity of entities) {
    const type = NAMED_TYPES.find((each) => each === entity.type);
    const keys = keysOf([entity.name, ...entity.mentions.map((span) => text.slice(...span))]);
    const [key] = keys;
    if (type === undefined || key === undefined || entity.mentions.length === 0) continue;
    names.set(entity, {
      nameId: nameId(type, key),
      name: entity.name,
      type,
      keys,
      mentions: entity.mentions.length,
    });
  }
  return names;
}

/** By what a name is told from others: "person ana ruiz". */
export function nameId(type: NamedType | null, key: string): string {
  return `${type ?? 'any'} ${key}`;
}

function keysOf(forms: readonly string[]): string[] {
  return [...new Set(forms.map(nameKey))].filter((key) => key !== '');
}
