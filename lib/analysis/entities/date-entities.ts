import type { Span } from '../../text/span.ts';
import type { Entity, ResolvedDate } from '../types.ts';
import { resolveDate } from './resolve-date.ts';

/**
 * The same entities, but of dates one for each day, month or year that is meant: "Saturday" and "Nov. 30" become one where they are
 * the same day, two "Saturdays" two where they are not. Dates that are open stay as they are. In the order of the first mention, with ids anew.
 */
export function withDates(text: string, entities: readonly Entity[], publishedAt?: string): Entity[] {
  const byDate = new Map<string, Entity>();
  const all: Entity[] = [];
  for (const entity of entities) {
    if (entity.type !== 'date') {
      all.push(entity);
      continue;
    }
    for (const mention of entity.mentions) {
      const date = resolveDate(text, mention, publishedAt);
      const key = date === null ? `open ${entity.id}` : `${date.start} ${date.end ?? ''}`;
      const known = byDate.get(key);
      if (known) addMention(known, text, mention);
      else {
        const made = dateEntity(text, mention, date);
        byDate.set(key, made);
        all.push(made);
      }
    }
  }
  for (const { mentions } of byDate.values()) mentions.sort((a, b) => a[0] - b[0]);
  return all
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0))
    .map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
}

function dateEntity(text: string, mention: Span, date: ResolvedDate | null): Entity {
  const named: Entity = { id: '', type: 'date', name: wordsOf(text, mention), mentions: [mention] };
  return date === null ? named : { ...named, date };
}

function addMention(entity: Entity, text: string, mention: Span): void {
  entity.mentions.push(mention);
  const name = wordsOf(text, mention);
  if (name.length > entity.name.length) entity.name = name;
}

function wordsOf(text: string, span: Span): string {
  return text.slice(...span).replace(/\s+/g, ' ');
}
