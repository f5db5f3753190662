import {readDate} from '../model/dates.js';
import type {QueryValue} from './query.js';

type Range = QueryValue & {readonly kind: 'range'};

/**
 * The value in what stands behind `year:` or `date:`. `2024` and `2024-06` are words, `2023..2025`, `2023..`, `..2020`, `>=2024-06`
 * and `2023-2025` are ranges. A second bound that is no date yet, as while it is typed, is passed over. Undefined when there is no
 * date in it.
 */
export function readDateValue(text: string): QueryValue | undefined {
  const compared = /^([<>])(=?)(.*)$/.exec(text);
  if (compared) {
    const bound = readDate(compared[3]);
    return compared[1] === '>' ? rangeOf(bound, undefined, !compared[2]) : rangeOf(undefined, bound, !compared[2]);
  }
  const between = /^([\d-]*?)(?:\.{1,3}|…|[-–](?=\d{4}$))([\d-]*)$/.exec(text);
  if (between) return rangeOf(readDate(between[1]), readDate(between[2]));
  return /^\d[\d-]{0,9}$/.test(text) ? {kind: 'word', text} : undefined;
}

function rangeOf(from: string | undefined, to: string | undefined, open = false): Range | undefined {
  if (!from && !to) return undefined;
  return {kind: 'range', ...(from && {from}), ...(to && {to}), ...(open && {open})};
}

/** The range as it is written: `2023..2025`, `>2024-06`. */
export function printRange({from = '', to = '', open}: Range): string {
  return open && !(from && to) ? (from ? `>${from}` : `<${to}`) : `${from}..${to}`;
}

/**
 * Makes a test of dates: whether what is known of one lies in the range with all of its days. `2024` lies in 2024 and in 2023..2025,
 * but not in 2024-06.., since it may be earlier.
 */
export function isIn({from, to, open}: Range): (date: string) => boolean {
  const isOpen = open && !(from && to);
  const first = from && (isOpen ? `${lastDay(from)}~` : firstDay(from));
  const last = to && (isOpen ? firstDay(to) : `${lastDay(to)}~`);
  return (date) => (!first || firstDay(date) >= first) && (!last || lastDay(date) < last);
}

/** Whether a date is the one of a word, or begins as it does: `202` is the decade, as long as a year is being typed. */
export const beginsWith = (date: string, text: string): boolean => date.startsWith(readDate(text) ?? text);

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
