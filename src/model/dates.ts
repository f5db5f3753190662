/**
 * A date as precise as its source: `2024`, `2024-10` or `2024-10-17` (ISO 8601 with reduced precision). It names a day of
 * the calendar and not an instant, so it is the same day in every time zone.
 */
export type CalendarDate = string;

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;

/**
 * The date in an ISO 8601 value such as `2024`, `"2024-10"` or `"2024-10-17T00:00:00Z"`. The day is taken as it is written:
 * a time and its zone are cut off, never converted. Undefined when the value is no such date, or not of the years 1000 to
 * 9999. A wrong month or day (`2023-02-29`) is not guessed at: what is right of the date is kept.
 */
export function readDate(value: unknown): CalendarDate | undefined {
  const match = /string|number/.test(typeof value) && DATE.exec(String(value).trim());
  return match ? fromParts(match[1], match[2], match[3]) : undefined;
}

/**
 * The date made of a year and, where they are known, a month (1–12) and a day. Parts are numbers or digits. Undefined
 * without a year from 1000 to 9999.
 */
export function fromParts(year: unknown, month?: unknown, day?: unknown): CalendarDate | undefined {
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  if (!Number.isInteger(y) || y < 1000 || y > 9999) return undefined;
  if (!Number.isInteger(m) || m < 1 || m > 12) return String(y);
  const yearAndMonth = `${y}-${String(m).padStart(2, '0')}`;
  const lastDay = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return Number.isInteger(d) && d >= 1 && d <= lastDay ? `${yearAndMonth}-${String(d).padStart(2, '0')}` : yearAndMonth;
}
