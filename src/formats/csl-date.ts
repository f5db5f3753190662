import {fromParts, readDate, type CalendarDate} from '../model/dates.js';
import {readDateWords} from './date-words.js';
import {at} from './json-path.js';

/**
 * The date in a date of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): `date-parts` of numbers or of
 * digits, of a range its start; or `raw` or `literal` words. A season stands in the place of a month there, and leaves the year.
 */
export function readCslDate(value: unknown): CalendarDate | undefined {
  const [year, month, day] = [0, 1, 2].map((part) => at(value, 'date-parts', 0, part));
  const words = at(value, 'raw') ?? at(value, 'literal') ?? value;
  return fromParts(year, month, day) ?? readDate(words) ?? readDateWords(words);
}
