import {fromParts, readDate, type CalendarDate} from '../model/dates.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A month from its number or its English name. */
export function readMonth(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  return Number(value) || MONTHS.indexOf(value.trim().slice(0, 3).toLowerCase()) + 1 || undefined;
}

/**
 * Dates as people write them: `20241017`, `2024/10/17`, `10/2024`, `31/10/2024`, and with an English month `17 Oct 2024`,
 * `October 17, 2024`, `Oct 2024`, and the RFC 822 dates of RSS. Where it cannot be known which number is the month
 * (`4/5/2024`), and of other words around it (`Spring 2024`, `c. 1990`), the year is kept.
 */
export function readDateWords(value: unknown): CalendarDate | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  const digits = /^\s*(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})?[/.]*\s*$/.exec(value);
  if (digits) return fromParts(digits[1], digits[2], digits[3]);
  const year = /(?:^|\D)(\d{4})(?!\d)/.exec(value)?.[1];
  const numbers = /^\s*(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]\d{4}\s*$/.exec(value);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    if (!first || first > 12) return fromParts(year, second, first || undefined);
    return second > 12 || first === second ? fromParts(year, first, second) : fromParts(year);
  }
  const month = value
    .match(/[a-z]{3,9}/gi)
    ?.map(readMonth)
    .find(Boolean);
  const day = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?(?=[\s,.-]|$)/i.exec(value)?.[1];
  return fromParts(year, month, month && day);
}

/** A date in any form: ISO 8601, words, or the time as Unix has it, in seconds or milliseconds (the day is that of UTC). */
export function readAnyDate(value: unknown): CalendarDate | undefined {
  if (typeof value === 'number' && value > 1e8 && value < 1e14) {
    return new Date(value < 1e11 ? value * 1000 : value).toISOString().slice(0, 10);
  }
  return readDate(value) ?? readDateWords(typeof value === 'number' ? String(value) : value);
}
