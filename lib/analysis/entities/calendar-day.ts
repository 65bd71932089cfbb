/** A day of the Gregorian calendar, counted from 1 January 1970; of no time zone. */
export type CalendarDay = number;

const DAY_IN_MS = 86_400_000;

/** The day, or null where the calendar has none (30 February). `month` counts from 1. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY_IN_MS : null;
}

/**
 * The day an ISO 8601 time falls on in the zone it is written in, so that it is the day that stands on the page;
 * null where it is no such time.
 */
export function dayOfTime(iso: string | undefined): CalendarDay | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso?.trim() ?? '');
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** 0, Sunday, to 6. */
export function weekdayOf(day: CalendarDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** "2024-11-30". */
export function isoDay(day: CalendarDay): string {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
}

/** "2024-11". `month` counts from 1. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

/** "2024". */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Year and month, from 1, of a day. */
export function monthOf(day: CalendarDay): { year: number; month: number } {
  const date = new Date(day * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
