const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const ISO =
  /\b(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const CLOCK =
  /\b(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(a\.?m|p\.?m)?\b\.?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
// With full stops the day always comes first; with slashes it may not, so those are left alone.
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A date as pages write it (ISO in its many spellings, English long forms, seconds or ms since 1970) as ISO 8601: with time
 * where the page gives one, with zone only where the page gives one. `null` where there is none, or no such day.
 */
export function isoDate(text: string): string | null {
  const source = text.trim();
  if (EPOCH.test(source)) return new Date(Number(source) * (source.length === 10 ? 1000 : 1)).toISOString();
  const iso = ISO.exec(source);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    return compose(
      Number(year),
      Number(month),
      Number(day),
      hour && minute ? `${hour}:${minute}:${second ?? '00'}` : null,
      zone,
    );
  }
  const dotted = DOTTED.exec(source);
  if (dotted) {
    const clock = CLOCK.exec(source.replace(dotted[0], ' '));
    return compose(
      Number(dotted[3]),
      Number(dotted[2]),
      Number(dotted[1]),
      clock && timeOf(clock),
      clock?.[5],
    );
  }
  const dayFirst = DAY_FIRST.exec(source);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(source);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!day || !month || !year) return null;
  const rest = source.replace((dayFirst ?? monthFirst)?.[0] ?? '', ' ');
  const clock = CLOCK.exec(rest);
  return compose(
    Number(year),
    MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    Number(day),
    clock && timeOf(clock),
    clock?.[5],
  );
}

function timeOf([, hour = '', minute = '', second, half]: RegExpExecArray): string | null {
  const base = Number(hour);
  const full = half ? (base % 12) + (/^p/i.test(half) ? 12 : 0) : base;
  return full < 24 && Number(minute) < 60 ? `${pad(full)}:${minute}:${second ?? '00'}` : null;
}

function compose(
  year: number,
  month: number,
  day: number,
  time: string | null,
  zone: string | undefined,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const written = `${year}-${pad(month)}-${pad(day)}`;
  return time ? `${written}T${time}${zone ? zoneOf(zone) : ''}` : written;
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
