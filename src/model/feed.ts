import type {FeedError} from './errors.js';
import type {Author, Paper} from './paper.js';

/** What went wrong with one item of a feed while the others were read. */
export interface Warning {
  /** A sentence for the site's owner that says which item and why. */
  readonly message: string;
  /** Position of the item in its source, from 0, when one is to blame. */
  readonly index?: number;
  /** Line of the source it is about, from 1, in formats that have lines. */
  readonly line?: number;
  /** Address it is about: of the source when a feed comes from several, or of a further page. */
  readonly source?: string;
}

/**
 * What became of one of several sources: its feed, or why there is none. Both when papers that were there outlive a failure: of
 * a reload, of a further page, or in the middle of a large source.
 */
export interface SourceResult {
  /** As it stands in `src`. */
  readonly url: string;
  /** Its own feed, with all pages loaded so far, before works that other sources have too became one. */
  readonly feed?: Feed;
  readonly error?: FeedError;
}

/** The papers of a source, or of several, and what the source says of itself. */
export interface Feed {
  readonly papers: readonly Paper[];
  readonly title?: string;
  readonly description?: string;
  /** The page that shows the same papers. */
  readonly url?: string;
  /** Who makes the feed. */
  readonly authors: readonly Author[];
  /** BCP 47 tag. */
  readonly language?: string;
  /**
   * Where the next page of the same feed is: same origin as the feed itself. Absent on the last page. Of several sources it
   * is the next page of each that has one, with spaces between.
   */
  readonly next?: string;
  /**
   * What the answer names for asking for the next page, where it does not say its address: for a `src` with `{cursor}`.
   */
  readonly cursor?: string;
  /**
   * How many papers of earlier pages were let go, so that a feed of any length takes no more room than the newest of its
   * pages: `papers` begins behind them. Absent when all are there.
   */
  readonly dropped?: number;
  /** How many papers there are in all, on every page of it, where the source says so: those that match, when it is a search. */
  readonly total?: number;
  /** Id of the format it was read from; of several sources their formats, each once, with spaces between. */
  readonly format: string;
  /** Of a feed from several sources: what became of each, in the order of `src`. */
  readonly sources?: readonly SourceResult[];
  /** Items that were left out or mended, in order. Empty when all was well. */
  readonly warnings: readonly Warning[];
}
