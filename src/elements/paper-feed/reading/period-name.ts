import {formatDate} from '../../../i18n/format.js';
import {daysBetween} from '../../../i18n/relative-date.js';
import {periodRange} from '../../../query/periods.js';

// Making a formatter costs more than a hundred uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the name of a period is made with. */
export interface PeriodWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** Names a week by its first day. */
  readonly week: (monday: string) => string;
  /** The reader's day: names become short, and are those of today and yesterday. Absent for full names. */
  readonly today?: string;
}

/** A day, week, month or year in words: `Mar 11, 2025`, `Week of Mar 10, 2025`, `March 2025`, `2025`. */
export function periodName(period: string, words: PeriodWords): string {
  const {language} = words;
  const first = periodRange(period)?.from ?? period;
  if (period.includes('W')) return words.week(dayName(first, words));
  if (period.length === 7) return format(first, language, {year: 'numeric', month: 'long'});
  return period.length === 10 ? (relativeDay(period, words) ?? dayName(period, words)) : formatDate(period, language);
}

/** A day; its year goes without saying when it is this one. */
const dayName = (day: string, {language, today}: PeriodWords): string =>
  day.slice(0, 4) === today?.slice(0, 4)
    ? format(day, language, {month: 'short', day: 'numeric'})
    : formatDate(day, language);

function relativeDay(day: string, {language, today}: PeriodWords): string | undefined {
  const days = today ? daysBetween(day, today) : -1;
  if (days !== 0 && days !== 1) return undefined;
  const name = new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(-days, 'day');
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

function format(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.values(options).join(' ')}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, {...options, calendar: 'gregory', timeZone: 'UTC'});
    formatters.set(key, formatter);
  }
  return formatter.format(Date.parse(day));
}
