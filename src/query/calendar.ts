import type {CalendarDate} from '../model/dates.js';

const DAY = 86_400_000;

/**
 * The first day of a date, however precise it is, as a whole number: days since 1 January 1970. Counting such days knows no
 * time zone and no change of clocks.
 */
export function firstDay(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The last day of a date, counted as {@link firstDay} does: 31 December of a year, and the day itself of a day. */
export function lastDay(date: CalendarDate): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return (day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / DAY;
}

const FIRST = firstDay('1000');
const LAST = lastDay('9999');

/** The date of a day that is counted as {@link firstDay} does; undefined for what is no day of the years 1000 to 9999. */
export const dateOfDay = (day: number): CalendarDate | undefined =>
  day >= FIRST && day <= LAST ? new Date(day * DAY).toISOString().slice(0, 10) : undefined;

/** From 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The week of ISO 8601 that a day is in: `2025-W11`. It belongs to the year in which its Thursday lies. */
export function weekOfDay(day: number): string {
  const thursday = day - weekday(day) + 3;
  const year = new Date(thursday * DAY).getUTCFullYear();
  const week = Math.floor((thursday - firstDay(String(year))) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a week; undefined when the text is no week, or one that its year does not have (`2025-W53`). */
export function mondayOf(week: string): number | undefined {
  const [, year = '', number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  // The fourth of January is in the first week of every year.
  const fourth = firstDay(`${year}-01-04`);
  const monday = fourth - weekday(fourth) + (Number(number) - 1) * 7;
  return weekOfDay(monday) === week ? monday : undefined;
}
