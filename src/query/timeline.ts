import {fromParts, readDate, type CalendarDate} from '../model/dates.js';
import type {Paper} from '../model/paper.js';

/** Papers of a year or a month, or of several where there are too many to draw. */
export interface TimelineBar {
  /** As the search language has it: `2024`, `2024-03`, or the first and the last of a span: `2020..2024`. */
  readonly period: string;
  /** The first year or month. */
  readonly from: string;
  /** The last one; the same as {@link from} unless several were joined. */
  readonly to: string;
  /** How many papers there are. */
  readonly all: number;
  /** How many of these match. */
  readonly matching: number;
}

/** Papers over time. */
export interface Timeline {
  readonly unit: 'year' | 'month';
  /** Oldest first, without gaps and of one length. Empty when no paper has a date. */
  readonly bars: readonly TimelineBar[];
  /** Papers that are in no bar: without a date, or without a month where bars are months. */
  readonly undated: {readonly all: number; readonly matching: number};
}

/** More bars than this are too thin to be told apart, and to be hit. */
const MOST_BARS = 40;

/**
 * How many papers there are in each year, and how many of them match. In each month where all papers with a date lie in one
 * year or in two that follow each other, and most of them tell their month. What matches changes no bar but in its height.
 */
export function timeline(all: readonly Paper[], matching: ReadonlySet<Paper> | readonly Paper[]): Timeline {
  const matches = new Set(matching);
  const dates = all.map(({published}) => readDate(published));
  const years = dates.flatMap((date) => yearNumber(date) ?? []);
  const months = dates.flatMap((date) => monthNumber(date) ?? []);
  const isMonths = months.length * 2 > years.length && highest(years) - lowest(years) <= 1;
  const known = isMonths ? months : years;
  const numberOf = isMonths ? monthNumber : yearNumber;
  const nameOf = isMonths ? monthName : String;
  const size = isMonths ? 1 : spanFor(lowest(known), highest(known));
  const first = Math.floor(lowest(known) / size);
  const count = known.length ? Math.floor(highest(known) / size) - first + 1 : 0;
  const bars = Array.from({length: count}, (_, index) => emptyBar((first + index) * size, size, nameOf));
  const undated = {all: 0, matching: 0};
  all.forEach((paper, index) => {
    const number = numberOf(dates[index]);
    const bar = (number !== undefined && bars[Math.floor(number / size) - first]) || undated;
    bar.all++;
    if (matches.has(paper)) bar.matching++;
  });
  return {unit: isMonths ? 'month' : 'year', bars, undated};
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

const yearNumber = (date: CalendarDate | undefined): number | undefined =>
  date ? Number(date.slice(0, 4)) : undefined;

/** Months are counted from the year 0. Undefined for a date that is only a year. */
function monthNumber(date: CalendarDate | undefined = ''): number | undefined {
  const [year = 0, month] = date.split('-').map(Number);
  return month && year * 12 + month - 1;
}

const monthName = (number: number): string => fromParts(Math.floor(number / 12), (number % 12) + 1) ?? '';

/** How many years a bar spans: 1, 2, 5, 10, 20, 50 … so that its ends are round. */
function spanFor(first: number, last: number): number {
  for (let power = 1; ; power *= 10)
    for (const size of [power, 2 * power, 5 * power])
      if (Math.floor(last / size) - Math.floor(first / size) < MOST_BARS) return size;
}

function emptyBar(
  number: number,
  size: number,
  nameOf: (number: number) => string,
): {-readonly [Key in keyof TimelineBar]: TimelineBar[Key]} {
  const [from, to] = [nameOf(number), nameOf(number + size - 1)];
  return {period: size > 1 ? `${from}..${to}` : from, from, to, all: 0, matching: 0};
}
