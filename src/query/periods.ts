import {fromParts, readDate, type CalendarDate} from '../model/dates.js';
import type {Paper} from '../model/paper.js';
import {fillPlaceholders} from '../model/placeholders.js';
import {dateOfDay, firstDay, lastDay, mondayOf, weekOfDay} from './calendar.js';

/** How long a period is. Weeks are those of ISO 8601, from Monday to Sunday. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** A period that has papers: `2025-03-11`, `2025-W11`, `2025-03` or `2025`. */
export interface PeriodCount {
  readonly period: string;
  readonly count: number;
}

/** The period that a date lies in. Undefined without a date, and for one that is less precise: a year is in no month. */
export function periodOf(date: CalendarDate | undefined, unit: PeriodUnit): string | undefined {
  const known = readDate(date) ?? '';
  if (unit === 'week') return known.length === 10 ? weekOfDay(firstDay(known)) : undefined;
  const length = {day: 10, month: 7, year: 4}[unit];
  return known.length >= length ? known.slice(0, length) : undefined;
}

/** The periods that papers were published in, newest first; one without papers is not among them. */
export function periodsWith(papers: readonly Paper[], unit: PeriodUnit): readonly PeriodCount[] {
  const counts = new Map<string, number>();
  for (const {published} of papers) {
    const period = periodOf(published, unit);
    if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].map(([period, count]) => ({period, count})).sort((a, b) => (a.period < b.period ? 1 : -1));
}

/**
 * What can be gone to from a period: the one before it in time and the one after it. The periods are of one unit, newest
 * first; the current one need not be among them.
 */
export function neighbours(
  periods: readonly Pick<PeriodCount, 'period'>[],
  current: string,
): {readonly previous?: string; readonly next?: string} {
  const previous = periods.find(({period}) => period < current)?.period;
  const next = periods.filter(({period}) => period > current).at(-1)?.period;
  return {...(previous && {previous}), ...(next && {next})};
}

/** The first and the last day of a period. Undefined for what is no period of the years 1000 to 9999. */
export function periodRange(period: string): {readonly from: CalendarDate; readonly to: CalendarDate} | undefined {
  const monday = mondayOf(period);
  if (monday === undefined && readDate(period) !== period) return undefined;
  const from = dateOfDay(monday ?? firstDay(period));
  const to = dateOfDay(monday === undefined ? lastDay(period) : monday + 6);
  return from && to ? {from, to} : undefined;
}

/**
 * The period that is so many periods later by the calendar, with papers or without; earlier by a number below 0. Undefined
 * for what is no period, and outside the years 1000 to 9999.
 */
export function shiftPeriod(period: string, by: number): string | undefined {
  if (!periodRange(period) || !Number.isInteger(by)) return undefined;
  const monday = mondayOf(period);
  if (monday !== undefined) return periodOf(dateOfDay(monday + by * 7), 'week');
  if (period.length === 10) return dateOfDay(firstDay(period) + by);
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return fromParts(year + by);
  const months = year * 12 + month - 1 + by;
  return fromParts(Math.floor(months / 12), (months % 12) + 1);
}

/** What an address has for the period it is about: `{date}` is a day (`2025-03-11`), `{week}` `2025-W11`, `{month}` `2025-03`. */
const PLACES = {day: '{date}', week: '{week}', month: '{month}'} as const;
const UNITS = ['day', 'week', 'month'] as const;

/** How long the period is that an address is about; the shortest when it names several. Undefined when it names none. */
export const unitOf = (address: string): keyof typeof PLACES | undefined =>
  UNITS.find((unit) => address.includes(PLACES[unit]));

/**
 * The address, or several, for a period or a date: `{date}`, `{week}` and `{month}` are filled in, and nothing else. Of a
 * period longer than what is asked for it is the first day. Undefined for what is no period.
 */
export function fillTemplate(address: string, period: string): string | undefined {
  const first = periodRange(period)?.from;
  if (!first) return undefined;
  return fillPlaceholders(address, {date: first, week: weekOfDay(firstDay(first)), month: first.slice(0, 7)});
}
