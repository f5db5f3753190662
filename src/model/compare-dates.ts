import type {CalendarDate} from './dates.js';

/** Orders dates from old to new. A year stands before its months and a month before its days. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
