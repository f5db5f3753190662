import {fromParts, type CalendarDate} from '../model/dates.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A month from its number or its English name. */
export function readMonth(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  return Number(value) || MONTHS.indexOf(value.trim().slice(0, 3).toLowerCase()) + 1 || undefined;
}

/**
 * Dates as people write them: `20241017`, `2024/10/17`, and with an English month `17 Oct 2024`, `October 17, 2024`,
 * `Oct 2024`, and the RFC 822 dates of RSS.
 */
export function readDateWords(value: unknown): CalendarDate | undefined {
  if (typeof value !== 'string') return undefined;
  const digits = /^\s*(\d{4})[/.]?(\d{1,2})[/.]?(\d{1,2})\s*$/.exec(value);
  if (digits) return fromParts(digits[1], digits[2], digits[3]);
  const year = /\b\d{4}\b/.exec(value)?.[0];
  const month = value
    .match(/[a-z]{3,9}/gi)
    ?.map(readMonth)
    .find(Boolean);
  const day = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?(?=[\s,.-]|$)/i.exec(value)?.[1];
  return month ? fromParts(year, month, day) : undefined;
}
