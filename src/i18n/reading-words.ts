/** The orders that a reader can choose from, by their names in `sort`. */
export type OrderName = 'source' | 'newest' | 'oldest' | 'title' | 'upvotes' | 'citations' | 'trending' | 'relevance';

/** What a list can be filtered by. */
export type FilterName = 'year' | 'date' | 'venue' | 'type' | 'author' | 'tag' | 'has';

/** What papers can be grouped by, by the names in `group-by`. */
export type GroupingName = PeriodName | 'none' | 'venue' | 'type';

/** How long a period is. */
export type PeriodName = 'day' | 'week' | 'month' | 'year';

/** What is said where a reader searches a list of papers, puts it in order and moves about in it. */
export interface ReadingWords {
  /** In the empty search box, and its name. 0 when it is not known how many there are. */
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

  readonly unread: {
    /** Of the papers above a line. */
    readonly above: (count: number) => string;
    /** Of those below it. */
    readonly below: string;
  };

  readonly starring: {
    /** On the button of a card, and its name with the title of the paper. */
    readonly star: string;
    readonly starPaper: (title: string) => string;
    /** On the button that shows the starred papers alone. */
    readonly starred: (count: number) => string;
    /** Said where they are shown alone, and there is none. */
    readonly none: string;
    /** Copies an address that leads to the papers on view. */
    readonly copyLink: string;
    readonly tooMany: string;
  };

  readonly links: {
    /** Copies an address that leads to a paper. */
    readonly link: string;
    readonly copied: string;
    /** Names the address that is to be copied by hand; it is selected. */
    readonly copyByHand: string;
  };
  readonly opened: {
    /** Above a paper that is not on view in the list: how the reader came to it … */
    readonly linked: string;
    readonly chosen: string;
    /** … and why it is not on view: the search hides it, the list is another now, it comes later. */
    readonly hidden: string;
    readonly leftOut: string;
    readonly further: string;
    /** `more`: whether the feed has papers that are not loaded. */
    readonly missing: (more: boolean) => string;
    readonly showAll: string;
    readonly close: string;
  };

  readonly similar: {
    readonly similar: string;
    readonly looking: string;
    readonly none: string;
  };

  /** The list of keys: what each does, by the name of what it does. */
  readonly shortcuts: {
    readonly title: string;
    readonly close: string;
    readonly keys: Readonly<
      Record<'next' | 'previous' | 'open' | 'expand' | 'cite' | 'star' | 'search' | 'help' | 'close', string>
    >;
  };

  readonly scrolling: {
    /** Names the list for those who cannot see it. */
    readonly list: string;
    /** On the button that goes back to papers that were let go. */
    readonly toFirst: string;
  };

  /** On the button behind which new papers wait. */
  readonly newPapers: (count: number) => string;
}

const number = (count: number): string => count.toLocaleString('en');
const papers = (count: number): string => `${number(count)} paper${count === 1 ? '' : 's'}`;

/** English: the language of the contract. */
export const readingWords: ReadingWords = {
  search: (count) => (count ? `Search ${papers(count)}` : 'Search papers'),
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

  unread: {
    above: (count) => `${number(count)} new since your last visit`,
    below: 'Seen before',
  },

  starring: {
    star: 'Star',
    starPaper: (title) => `Star “${title}”`,
    starred: (count) => `Starred (${number(count)})`,
    none: 'You have starred none of these papers.',
    copyLink: 'Copy link to these',
    tooMany: 'These are too many for one link.',
  },

  links: {
    link: 'Link',
    copied: 'Copied',
    copyByHand: 'Copy this address with Ctrl+C, or ⌘C on a Mac:',
  },
  opened: {
    linked: 'This is the paper that the link leads to.',
    chosen: 'This is the paper that you chose.',
    hidden: 'The present search does not have it.',
    leftOut: 'The list, as it is now, does not have it.',
    further: 'It stands further down in this list.',
    missing: (more) =>
      more
        ? 'The paper that the link leads to is not among those that are loaded so far.'
        : 'The paper that the link leads to is not in this list.',
    showAll: 'Show all papers',
    close: 'Close',
  },

  similar: {
    similar: 'Similar',
    looking: 'Looking…',
    none: 'Nothing close in this list.',
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    keys: {
      next: 'next paper',
      previous: 'previous paper',
      open: 'open the paper',
      expand: 'show the whole abstract',
      cite: 'cite it',
      star: 'star it',
      search: 'search',
      help: 'this list',
      close: 'close it',
    },
  },

  scrolling: {list: 'Papers', toFirst: 'Back to the first papers'},

  newPapers: (count) => `${number(count)} new paper${count === 1 ? '' : 's'}`,
};
