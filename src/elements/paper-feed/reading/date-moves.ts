import {periodOf, periodRange, type PeriodUnit} from '../../../query/periods.js';

/** From short to long. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;

/** How long a period is; undefined for what is none. */
export const unitOfPeriod = (period = ''): PeriodUnit | undefined =>
  UNITS.find((unit) => periodOf(periodRange(period)?.from, unit) === period);

/** 1 goes to later periods, -1 to earlier ones. */
export type Direction = 1 | -1;

/** A period that can be gone to. */
export interface DateChoice {
  /** `2025-03-11`, `2025-W11`, `2025-03` or `2025`. */
  readonly period: string;
  /** How many papers it has, where that is known. */
  readonly count?: number;
}

/** What can be gone to in one direction: a period; or true, while it is not known which has papers; false for nothing. */
export type Neighbour = string | boolean;

/** A list of papers by its days, weeks, months or years. */
export interface DateMoves {
  /** The period on view, or under way; empty for all. */
  readonly current: string;
  /** Newest first. */
  readonly choices: readonly DateChoice[];
  readonly earlier: Neighbour;
  readonly later: Neighbour;
  /** Shows a period; all papers for an empty one. */
  go(period: string): void;
  /** Goes to the nearest period with papers. */
  move(direction: Direction): void;
}
