import type { Span } from '../../text/span.ts';
import type { ResolvedDate } from '../types.ts';
import {
  type CalendarDay,
  calendarDay,
  dayOfTime,
  isoDay,
  isoMonth,
  isoYear,
  monthOf,
  weekdayOf,
} from './calendar-day.ts';
import { type DateSurroundings, surroundingsOf } from './date-surroundings.ts';
import { type DateParts, readDate } from './written-date.ts';

/**
 * The day, month or year that a date in an article names, counted from the day of publication where it leaves something out:
 * of weekdays the one before or to come by the tense around, of days and months the nearest.
 * Null where it is open: "on Saturdays", "every May", "Saturday" in an article without a date. Never throws.
 * @param mention offsets of a date that findDates found
 * @param publishedAt ISO 8601, with a zone or without
 */
export function resolveDate(text: string, mention: Span, publishedAt?: string): ResolvedDate | null {
  const written = readDate(text.slice(...mention));
  if (written === null) return null;
  const around = surroundingsOf(text, mention);
  const published = dayOfTime(publishedAt);
  const start = resolveParts(written.from, around, published);
  if (start === null) return null;
  if (written.to === null) return { start, end: null };
  // The end of a range that names no year is the first after its start.
  const year = Number(start.slice(0, 4));
  const laterYear = (written.from.month ?? 0) > (written.to.month ?? 0) ? year + 1 : year;
  const end = resolveParts({ ...written.to, year: written.to.year ?? laterYear }, around, published);
  return end === null || end < start ? null : { start, end };
}

function resolveParts(
  parts: DateParts,
  around: DateSurroundings,
  published: CalendarDay | null,
): string | null {
  if (parts.year !== null) return exact(parts, parts.year);
  if (published === null || around.isOpen) return null;
  if (parts.month === null) {
    return parts.weekday === null || parts.day !== null
      ? null
      : nearWeekday(parts.weekday, around, published);
  }
  return nearMonth(parts, parts.month, around, published);
}

/** A date that names its year; null where the calendar has no such day. */
function exact({ month, day }: DateParts, year: number): string | null {
  if (month === null) return day === null ? isoYear(year) : null;
  if (month < 1 || month > 12) return null;
  if (day === null) return isoMonth(year, month);
  const found = calendarDay(year, month, day);
  return found === null ? null : isoDay(found);
}

function nearWeekday(weekday: number, around: DateSurroundings, published: CalendarDay): string | null {
  // Days on from the publication, 0 to 6.
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (around.weekOffset !== null) {
    // Weeks run from Monday.
    const place = (day: number) => (day + 6) % 7;
    return isoDay(published + place(weekday) - place(weekdayOf(published)) + 7 * around.weekOffset);
  }
  const back = (7 - ahead) % 7;
  switch (around.direction) {
    case 'last':
      return isoDay(published - (back || 7));
    case 'next':
      return isoDay(published + (ahead || 7));
    case 'past':
      return isoDay(published - back);
    case 'coming':
      return isoDay(published + ahead);
    case null:
      return isoDay(ahead < back ? published + ahead : published - back);
  }
}

// How much farther a date in the direction that the tense doesn't point to is taken to be. No more, because in November
// "in December" without "last" is the coming one, whatever the verb: "the December vote was called off".
const AGAINST_TENSE = 8;

/** A month, or a day of one, without a year: the nearest that fits what is said around it. */
function nearMonth(
  parts: DateParts,
  month: number,
  around: DateSurroundings,
  published: CalendarDay,
): string | null {
  const now = monthOf(published);
  if (around.yearOffset !== null) return exact(parts, now.year + around.yearOffset);
  let best: { year: number; cost: number } | null = null;
  for (const year of [now.year - 1, now.year, now.year + 1]) {
    const cost = costOf(parts, year, month, around, published);
    if (cost !== null && (best === null || cost < best.cost)) best = { year, cost };
  }
  if (best === null) return null;
  const { year } = best;
  // "In 1989 … in June": another year of the sentence may be meant.
  return around.otherYears.some((other) => other !== year) ? null : exact(parts, year);
}

/** How far the date of that year is from the publication, in days; null where it doesn't fit. Months count as their middle. */
function costOf(
  { weekday, day }: DateParts,
  year: number,
  month: number,
  { direction }: DateSurroundings,
  published: CalendarDay,
): number | null {
  const found = calendarDay(year, month, day ?? 15);
  if (found === null) return null;
  if (weekday !== null && weekdayOf(found) !== weekday) return null;
  const now = monthOf(published);
  const isNow = day === null ? year === now.year && month === now.month : found === published;
  const distance = isNow ? 0 : found - published;
  if (direction === 'last') return distance < 0 ? -distance : null;
  if (direction === 'next') return distance > 0 ? distance : null;
  if (direction === 'coming' && distance < 0) return -distance * AGAINST_TENSE;
  if (direction === 'past' && distance > 0) return distance * AGAINST_TENSE;
  return Math.abs(distance);
}
