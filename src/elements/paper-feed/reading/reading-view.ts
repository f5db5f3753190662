import type {CSSResult, LitElement} from 'lit';
import type {loadFeed, LoadOptions} from '../../../loading/load-feed.js';
import type {Feed} from '../../../model/feed.js';
import type {Paper} from '../../../model/paper.js';
import type {Grouping} from '../../../query/group.js';
import type {Query} from '../../../query/query.js';
import type {SortOrder} from '../../../query/sort.js';
import type {TrendOptions} from '../../../query/trending.js';
import type {CardDetails} from '../../paper-card/details/card-details.js';
import type {CardOptions} from '../../paper-card/paper-card.template.js';
import type {FeedController, PapersSource} from '../../shared/feed-controller.js';
import type {LanguageController} from '../../shared/language.js';
import type {ControlWords} from './control-words.js';

/** The element that shows the list, as far as its controls ask it: also for what it keeps from pages. */
export interface ReadingHost extends LitElement {
  query: string;
  sort: SortOrder;
  groupBy: Grouping;
  readonly filter: string;
  readonly trend: TrendOptions | undefined;
  readonly controls: string | null;
  readonly more: string;
  readonly markNew: boolean;
  readonly refresh: number | undefined;
  readonly syncUrl: string;
  readonly searchSrc: string;
  readonly shortcuts: boolean;
  readonly readingList: boolean;
  readonly src: string;
  readonly format: string;
  readonly maxBytes: number | undefined;
  readonly noMerge: boolean;
  readonly papers: readonly Paper[];
  readonly source: FeedController;
  readonly words: LanguageController;
  readonly details: CardDetails | undefined;
  /** How many papers are on view, at most. */
  shown: number;
  readonly perPage: number;
  /** Says something to those who cannot see it. */
  announce(words: string): void;
  /** Shows a page of papers more. */
  showMore(): Promise<void>;
  reload(): Promise<void>;
  /** Loads the words for what has happened. Never rejects. */
  loadOutcomes(): Promise<void>;
}

/** What a reader can change of the view of a list. */
export interface View {
  readonly query: string;
  readonly sort: SortOrder;
  readonly groupBy: Grouping;
}

/** What the parts of the controls ask for, and what they can do. */
export interface Reading {
  readonly host: ReadingHost;
  readonly words: ControlWords;
  readonly language: string;
  /** Where the papers on view are from: the source of the element, or an engine that the search was sent to. */
  readonly source: PapersSource;
  /** All papers that the page's own filter lets through. */
  readonly all: readonly Paper[];
  /** Those of them that are in the period on view. */
  readonly inPeriod: readonly Paper[];
  /** Those of these that match the reader's search, in their order. */
  readonly matching: readonly Paper[];
  /** How many papers match, in words. */
  readonly count: string;
  /** The reader's search in parts; without parts while there is none, or until it can be read. */
  readonly query: Query;
  /** The reader's day of the calendar. */
  readonly today: string;
  /** The day, week, month or year that the reader has chosen; empty for all, undefined while they have not chosen. */
  period: string | undefined;
  /** Changes the view, as the reader wants it. */
  change(view: Partial<View>): void;
  /** Shows at least so many papers, in whole pages, as the reader wants it. */
  showUpTo(count: number): Promise<void>;
  /** Tells the page that the reader has changed what is on view, where {@link change} has not. */
  tell(): void;
  /** The search itself; loaded when it is first needed. */
  useSearch(): Promise<typeof import('./search-tools.js') | undefined>;
  /** Makes ready what a search of all papers needs, before there is one. */
  makeReady(): Promise<void>;
  /** Which of the papers match a query. All, while the search is not there. */
  find(papers: readonly Paper[], query: Query): readonly Paper[];
  /** Moves the focus to the first paper in view of which something is true; false when there is none. */
  goToFirst(is: (paper: Paper) => boolean): Promise<boolean>;
  /** Keeps a focus in the feed that has lost its place. */
  keepFocus(): Promise<void>;
  /** Takes back what is known of the list: what a part goes by has changed. */
  refresh(): void;
  /** Adds styles to the shadow root. */
  adopt(...styles: readonly CSSResult[]): void;
}

/** One of the controls, or of the things that the list does. Whatever it needs not is missing. */
export interface Part {
  /** Where the papers on view are from instead of the element's own source. Undefined for that. */
  readonly source?: PapersSource | undefined;
  /** When what the reader asked for last is on view. */
  readonly settled?: Promise<void>;
  /** Narrows the papers down before the reader's search does. */
  narrow?(papers: readonly Paper[]): readonly Paper[];
  /** Puts those that match, which are in their order, in another one. */
  arrange?(papers: readonly Paper[]): readonly Paper[];
  /** Loads a source whose address has a place for a date in it; `load` is given one that has none. */
  load?(source: string, options: LoadOptions, load: typeof loadFeed): Promise<Feed>;
  /** In the line above the list. */
  tool?(): unknown;
  /** Below that line. */
  panel?(cards: CardOptions): unknown;
  /** In the place of the plain list of these papers. Undefined for the plain list. */
  list?(papers: readonly Paper[], cards: CardOptions): unknown;
  /** The reader has asked for more papers. */
  more?(): void;
  /** Among the actions of a card. */
  action?(paper: Paper, key: string): unknown;
  /** A keyword of a card. */
  keyword?(keyword: string): unknown;
  /** At the end of a card. */
  below?(paper: Paper, key: string, options: CardOptions): unknown;
  /** What makes a paper starred, for `is:starred`. */
  isStarred?(paper: Paper): boolean;
  /** Loads what it takes to show these papers in one go. */
  prepare?(papers: readonly Paper[]): Promise<void>;
}

/** When a part is wanted, and where it is. */
export interface PartEntry {
  /** Whether it is worth loading beside the papers, before it is known how many there are. */
  mayBeWanted?(host: ReadingHost): boolean;
  /** `count` is how many papers there are to go through. */
  isWanted(host: ReadingHost, count: number): boolean;
  load(): Promise<{readonly create: (reading: Reading) => Part}>;
}
