import type {CalendarDate} from '../model/dates.js';

const DAY = 86_400_000;

// Making one takes longer than a hundred uses of it.
const formatters = new Map<string, Intl.RelativeTimeFormat>();

/** The day of the calendar at an instant, where the reader is or in a zone of the IANA database: `2024-10-17`. */
export function calendarDay(instant: Date, timeZone?: string): CalendarDate {
  // Asked at every update: the reader's own day takes no formatter, which is slow to make.
  if (!timeZone) return dayOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return dayOf(part('year'), part('month'), part('day'));
}

const dayOf = (year: number | string, ...rest: readonly (number | string)[]): CalendarDate =>
  [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');

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
