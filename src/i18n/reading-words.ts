/** The orders that a reader can choose from, by their names in `sort`. */
export type OrderName = 'source' | 'newest' | 'oldest' | 'title' | 'upvotes' | 'citations' | 'trending' | 'relevance';

/** What a list can be filtered by. */
export type FilterName = 'year' | 'date' | 'venue' | 'type' | 'author' | 'tag' | 'has';

/** What is said where a reader searches a list of papers, puts it in order and moves about in it. */
export interface ReadingWords {
  /** In the empty search box, and its name. */
  readonly search: (count: number) => string;
  readonly clear: string;
  /** Names the choice of an order. */
  readonly sort: string;
  readonly orders: Readonly<Record<OrderName, string>>;
  /** Said beside the list when the order `trending` has nothing to go by. */
  readonly noTrend: string;
  /** How many papers match, of how many. */
  readonly found: (count: number, total: number) => string;
  readonly noMatch: (query: string) => string;
  /** Before a button with the query as it may have been meant. */
  readonly didYouMean: string;
  /** Above titles that are spelled nearly as what was searched. */
  readonly nearest: string;

  // ---- facets
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

  // ---- groups

  // ---- dates

  // ---- reading list

  // ---- links to a view

  // ---- similar papers

  // ---- shortcuts

  // ---- scrolling

  // ---- refresh
}

const number = (count: number): string => count.toLocaleString('en');
const papers = (count: number): string => `${number(count)} paper${count === 1 ? '' : 's'}`;

/** English: the language of the contract. */
export const readingWords: ReadingWords = {
  search: (count) => `Search ${papers(count)}`,
  clear: 'Clear search',
  sort: 'Sort by',
  orders: {
    source: 'Default order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    title: 'Title',
    upvotes: 'Most upvotes',
    citations: 'Most cited',
    trending: 'Trending',
    relevance: 'Best match',
  },
  noTrend: 'These papers have no votes to rank by: the newest come first.',
  found: (count, total) => `${number(count)} of ${papers(total)}`,
  noMatch: (query) => `No paper matches “${query}”.`,
  didYouMean: 'Did you mean',
  nearest: 'Titles that come close:',

  // ---- facets
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

  // ---- groups

  // ---- dates

  // ---- reading list

  // ---- links to a view

  // ---- similar papers

  // ---- shortcuts

  // ---- scrolling

  // ---- refresh
};
