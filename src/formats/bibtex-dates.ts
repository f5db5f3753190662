import {fromParts, type CalendarDate} from '../model/dates.js';
import {readAnyDate, readDateWords} from './date-words.js';

/**
 * When an entry was published: by BibLaTeX's `date` (ISO 8601-2 with its marks of doubt; of a range its start), else by `year`,
 * `month` and `day` as people fill them. `first` gives a field. What is no month, such as a season, is left out; `199X` and years
 * before 1000 are no dates here.
 */
export function readPublished(first: (names: string) => string | undefined): CalendarDate | undefined {
  const [date = '', year = '', month = '', day = ''] = ['date', 'year', 'month', 'day'].map((name) =>
    plain(first(name)),
  );
  return readRange(date) ?? readParts(year, month, day);
}

const plain = (text = ''): string => text.replace(/[{}~\\?%\s]+/g, ' ').trim();

/** The first date of a range that is known. A year before our era, with a hyphen in front, is none. */
const readRange = (text: string): CalendarDate | undefined =>
  readAnyDate(/^\d{4}\/\d\d?(?:\/|$)/.test(text) ? text : text.split('/').find((part) => /^(?!-).*\d{4}/.test(part)));

function readParts(year: string, month: string, day: string): CalendarDate | undefined {
  // `2005/06` is a winter more often than a month.
  const date = /^\d+$/.test(month) && fromParts(year, month, day);
  return date || readDateWords(`${day} ${month} ${year.replace(/\/\d\d$/, '')}`);
}
