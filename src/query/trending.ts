import {readDate, type CalendarDate} from '../model/dates.js';
import type {Paper} from '../model/paper.js';
import {firstDay, lastDay} from './calendar.js';

/** How trending papers are ranked: by votes / (age in days + offset) ^ gravity. */
export interface TrendOptions {
  /** The day from which age is counted back. Default: that of the newest paper. */
  readonly today?: CalendarDate | undefined;
  /** How fast votes lose their worth with age; 0 ranks by votes alone. Default 1.5. Below 0 it is the default. */
  readonly gravity?: number | undefined;
  /** Days added to every age, so that a few votes of the first hours do not outweigh all else. Default 2, and no less than 1. */
  readonly offset?: number | undefined;
}

const GRAVITY = 1.5;
const OFFSET = 2;

/** What counts as a vote, the most telling first. */
const VOTES = ['upvotes', 'stars', 'citations'] as const;

/** Whether anything can be said to trend: some paper has a vote. */
export const hasTrend = (papers: readonly Paper[]): boolean => votesOf(papers) !== undefined;

/**
 * The papers with the most votes for their age first. Votes are upvotes; stars where no paper of the list has an upvote;
 * else citations. They are never mixed: a hundred citations are not a hundred upvotes.
 *
 * Age is counted from the middle of what has passed of a date: a paper of `2024` is as old as the middle of 2024, and one of
 * this month half as old as the month. What lies ahead counts as of today. Papers without a date follow the others, most
 * votes first; then come those whose votes are unknown. Equal ones keep their order, as all do where {@link hasTrend} is false.
 */
export function sortByTrend(papers: readonly Paper[], options: TrendOptions = {}): readonly Paper[] {
  const kind = votesOf(papers);
  if (!kind) return papers;
  const gravity = atLeast(0, options.gravity) ?? GRAVITY;
  const offset = atLeast(1, options.offset) ?? OFFSET;
  const dates = papers.map(({published}) => readDate(published));
  const now = readDate(options.today);
  const today = now
    ? lastDay(now)
    : dates.reduce((last, date) => Math.max(last, date ? firstDay(date) : last), -Infinity);
  return papers
    .map((paper, index) => {
      const date = dates[index];
      const votes = atLeast(0, paper[kind]);
      const age = date === undefined ? 0 : ageOf(date, today);
      return {
        paper,
        rank: votes === undefined ? 2 : date ? 0 : 1,
        score: (votes ?? 0) / (age + offset) ** gravity,
      };
    })
    .sort((a, b) => a.rank - b.rank || b.score - a.score)
    .map(({paper}) => paper);
}

const votesOf = (papers: readonly Paper[]): (typeof VOTES)[number] | undefined =>
  VOTES.find((kind) => papers.some((paper) => (paper[kind] ?? 0) > 0));

function ageOf(date: CalendarDate, today: number): number {
  const first = firstDay(date);
  return Math.max(0, today - (first + Math.min(lastDay(date), Math.max(first, today))) / 2);
}

const atLeast = (least: number, value: number | undefined): number | undefined =>
  value !== undefined && value >= least && value < Infinity ? value : undefined;
