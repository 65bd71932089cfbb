// Dates are shown as the page's own zone has them, so that they are those that stand on the page.

const DATED = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/** "4 Mar 2031, updated 10:42", or with the day of the change where that is another one; `null` where nothing is known. */
export function articleDate(publishedAt: string | null, modifiedAt: string | null): string | null {
  const published = dayOf(publishedAt);
  const modified = dayOf(modifiedAt);
  if (modified === null) return published;
  if (published === null) return `updated ${modified}`;
  const change = published === modified ? clockOf(modifiedAt) : modified;
  return change === null ? published : `${published}, updated ${change}`;
}

/** "10:42"; `null` without a time. */
export function clockOf(date: string | null): string | null {
  return DATED.exec(date ?? '')?.[2] ?? null;
}

function dayOf(date: string | null): string | null {
  const day = DATED.exec(date ?? '')?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}
