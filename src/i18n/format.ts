import type {CalendarDate} from '../model/dates.js';

/** A language in which we say what `Intl` says, without the twenty milliseconds that its first use takes from the first card. */
const isPlain = (language: string): boolean => /^en(?:-US)?$/.test(language);
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

// Making a formatter costs more than a hundred uses of it.
const formatters: Record<string, Intl.DateTimeFormat> = {};

/** A date in words, as precise as it is known: `2024`, `Oct 2024`, `Oct 17, 2024`. The same day in every time zone. */
export function formatDate(date: CalendarDate, language: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (isPlain(language)) {
    const name = month ? `${MONTHS.slice(3 * month - 3, 3 * month)} ` : '';
    return `${name}${day ? `${day}, ` : ''}${year}`;
  }
  const formatter = (formatters[`${language} ${date.length}`] ??= new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(month && {month: 'short'}),
    ...(day && {day: 'numeric'}),
    calendar: 'gregory',
    timeZone: 'UTC',
  }));
  return formatter.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** The time of day of an instant where the reader is: `10:32`. */
export const formatTime = (time: Date, language: string): string =>
  time.toLocaleTimeString(language, {hour: 'numeric', minute: '2-digit'});

/** Several names in one phrase: `AK and the research community`. */
export const formatList = (names: readonly string[], language: string): string =>
  names.length < 3 && isPlain(language) ? names.join(' and ') : new Intl.ListFormat(language).format(names);
