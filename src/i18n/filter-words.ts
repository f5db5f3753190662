import {number} from './messages.js';

/** What a list can be filtered by. */
export type FilterName = 'year' | 'date' | 'venue' | 'type' | 'author' | 'tag' | 'has';

/** What papers can be grouped by, by the names in `group-by`. */
export type GroupingName = PeriodName | 'none' | 'venue' | 'type';

/** How long a period is. */
export type PeriodName = 'day' | 'week' | 'month' | 'year';

/** What is said where a reader filters a list of papers, groups it, and goes from date to date. */
export interface FilterWords {
  readonly facets: {
    /** On the button that opens the filters. */
    readonly filter: string;
    /** The name of that button while some are set. */
    readonly filters: (count: number) => string;
    /** Names the list of those that are set. */
    readonly active: string;
    /** One of them. */
    readonly chip: (field: string, value: string, isExcluded: boolean) => string;
    readonly remove: (chip: string) => string;
    readonly clear: string;
    readonly fields: Readonly<Record<FilterName, string>>;
    /** On the button beside a value that excludes it, and its name. */
    readonly not: string;
    readonly exclude: (value: string) => string;
    /** A value, a year or a month, with the papers that have it. */
    readonly counted: (value: string, count: number) => string;
    readonly all: (count: number) => string;
    readonly fewer: string;
    /** Names the box that looks for a value of a long list. */
    readonly find: (field: string) => string;
    /** Below a list that is too long to be shown. */
    readonly more: (count: number) => string;
    readonly noValue: string;
    /** Said when the papers have nothing to go by. */
    readonly nothing: string;
    /** Names the chart of papers over time. */
    readonly time: string;
    readonly from: string;
    readonly to: string;
    /** How many papers of a period match, of how many. */
    readonly period: (period: string, count: number, total: number) => string;
    readonly undated: (count: number, unit: 'year' | 'month') => string;
  };

  readonly groups: {
    /** Names the choice of what papers are grouped by. */
    readonly label: string;
    readonly by: Readonly<Record<GroupingName, string>>;
    /** Heads the papers that have no date, or none that is precise enough. */
    readonly undated: string;
    /** Heads the papers without a venue, or without a type. */
    readonly other: string;
    /** Names the list of groups that one can go to. */
    readonly list: string;
    /** In that list, until a group is chosen. */
    readonly goTo: string;
    /** On the button that goes to the chosen group. */
    readonly go: string;
  };

  readonly dates: {
    /** Names the controls, and the choice of a day, week, month or year. */
    readonly label: string;
    /** Names the choice of how long the periods are. */
    readonly unit: string;
    readonly units: Readonly<Record<PeriodName, string>>;
    readonly all: string;
    /** A week, by its first day: it comes in words. */
    readonly week: (monday: string) => string;
    /** A day, week, month or year in words, and how many papers it has. */
    readonly count: (period: string, count: number) => string;
    /** On the buttons to what is next in time; without its name where it is not known yet. */
    readonly earlier: (period: string | undefined) => string;
    readonly later: (period: string | undefined) => string;
    readonly nothingEarlier: string;
    readonly nothingLater: string;
  };
}

const papers = (count: number): string => `${number(count)} paper${count === 1 ? '' : 's'}`;

/** English: the language of the contract. */
export const filterWords: FilterWords = {
  facets: {
    filter: 'Filter',
    filters: (count) => `Filter, ${number(count)} active`,
    active: 'Active filters',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'not ' : ''}${value}`,
    remove: (chip) => `Remove ${chip}`,
    clear: 'Clear all',
    fields: {
      year: 'Year',
      date: 'Date',
      venue: 'Venue',
      type: 'Type',
      author: 'Author',
      tag: 'Keyword',
      has: 'With',
    },
    not: 'not',
    exclude: (value) => `not ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Show all ${number(count)}`,
    fewer: 'Show fewer',
    find: (field) => `Find in ${field}`,
    more: (count) => `${number(count)} more: type to find them`,
    noValue: 'None found',
    nothing: 'These papers have nothing to filter by.',
    time: 'Papers over time',
    from: 'From',
    to: 'To',
    period: (period, count, total) => `${period}: ${number(count)} of ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} without a ${unit === 'year' ? 'date' : 'month'}`,
  },

  groups: {
    label: 'Group by',
    by: {
      none: 'No groups',
      day: 'By day',
      week: 'By week',
      month: 'By month',
      year: 'By year',
      venue: 'By venue',
      type: 'By type',
    },
    undated: 'No date',
    other: 'Other',
    list: 'Groups',
    goTo: 'Go to…',
    go: 'Go',
  },

  dates: {
    label: 'Dates',
    unit: 'Length of time',
    units: {day: 'Day', week: 'Week', month: 'Month', year: 'Year'},
    all: 'All dates',
    week: (monday) => `Week of ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Earlier: ${period}` : 'Earlier'),
    later: (period) => (period ? `Later: ${period}` : 'Later'),
    nothingEarlier: 'There is nothing earlier.',
    nothingLater: 'There is nothing later.',
  },
};
