import {fromParts, readDate, type CalendarDate} from '../model/dates.js';
import {readDateWords, readMonth} from './date-words.js';

// RFC 822 with its years of two digits, and what else stands in that place: `1 Jan 04`, `Thu, 01-Jan-2004`.
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3,9})\.?,?[\s-]{1,9}(\d{4}|\d{2})(?!\d)/i;

/**
 * The first of some values that is a date: as in ISO 8601, as in RFC 822 (the day as it is written, whatever the zone), or
 * in other words. An impossible one is passed over.
 */
export function readFeedDate(...values: readonly unknown[]): CalendarDate | undefined {
  for (const value of values) {
    const date = readDate(value) ?? readDayFirst(value) ?? readDateWords(value);
    if (date) return date;
  }
  return undefined;
}

function readDayFirst(value: unknown): CalendarDate | undefined {
  const [, day, month, year = ''] = (typeof value === 'string' && DAY_FIRST.exec(value.trim())) || [];
  const century = year.length === 2 ? (Number(year) < 50 ? '20' : '19') : '';
  return readMonth(month) ? fromParts(century + year, readMonth(month), day) : undefined;
}
