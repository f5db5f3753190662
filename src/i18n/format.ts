import type {CalendarDate} from '../model/dates.js';

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

// Making a formatter costs more than a hundred uses of it.
const formatters: Record<string, Intl.DateTimeFormat> = {};

/** A date in words, as precise as it is known: `2024`, `Oct 2024`, `Oct 17, 2024`. The same day in every time zone. */
export function formatDate(date: CalendarDate, language: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  // What `Intl` says too, without the twenty milliseconds that its first use takes from the first card.
  if (/^en(?:-US)?$/.test(language)) {
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
