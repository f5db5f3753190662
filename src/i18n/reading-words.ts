import {number} from './messages.js';

/** The orders that a reader can choose from, by their names in `sort`. */
export type OrderName = 'source' | 'newest' | 'oldest' | 'title' | 'upvotes' | 'citations' | 'trending' | 'relevance';

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
