import {fromParts, type CalendarDate} from '../model/dates.js';

const DAY = 86_400_000;

// Making one takes longer than a hundred uses of it.
const formatters = new Map<string, Intl.RelativeTimeFormat>();

/** The day of the calendar at an instant, where the reader is: `2024-10-17`. Without a formatter, which is slow to make. */
export const calendarDay = (instant: Date): CalendarDate =>
  fromParts(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()) ?? '';

/** How many days of the calendar one date is after another; both are known to the day. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/**
 * A date as it is said of what happened lately: `today`, `yesterday`, `5 days ago`. Undefined for a date that is older than
 * a week, is not known to the day, or lies ahead of the reader's calendar. Days are counted on the calendar and not in hours,
 * so that a day begins at midnight, where the reader is and in whatever week clocks are changed.
 */
export function relativeDate(date: CalendarDate, today: CalendarDate, language: string): string | undefined {
  const days = date.length === 10 ? daysBetween(date, today) : -1;
  if (days < 0 || days > 7) return undefined;
  let formatter = formatters.get(language);
  if (!formatter) formatters.set(language, (formatter = new Intl.RelativeTimeFormat(language, {numeric: 'auto'})));
  return formatter.format(-days, 'day');
}
