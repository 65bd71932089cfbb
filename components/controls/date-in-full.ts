import type { Entity } from '../../lib/analysis/types.ts';

/** "30 November 2024" for a "Saturday", in words as full as they are known; null where the date's own words say as much. */
export function dateInFull({ name, date }: Pick<Entity, 'name' | 'date'>): string | null {
  if (date === undefined || name.includes(date.start.slice(0, 4))) return null;
  const start = timeOf(date.start);
  const end = date.end === null ? null : timeOf(date.end);
  if (start === null) return null;
  const format = new Intl.DateTimeFormat('en-GB', { ...partsOf(date.start), timeZone: 'UTC' });
  return end === null ? format.format(start) : format.formatRange(start, end);
}

function partsOf(iso: string): Intl.DateTimeFormatOptions {
  if (iso.length === 4) return { year: 'numeric' };
  if (iso.length === 7) return { month: 'long', year: 'numeric' };
  return { day: 'numeric', month: 'long', year: 'numeric' };
}

function timeOf(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}
