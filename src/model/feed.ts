import type {Author, Paper} from './paper.js';

/** What went wrong with one item of a feed while the others were read. */
export interface Warning {
  /** A sentence for the site's owner that says which item and why. */
  readonly message: string;
  /** Position of the item in its source, from 0, when one is to blame. */
  readonly index?: number;
  /** Line of the source it is about, from 1, in formats that have lines. */
  readonly line?: number;
  /** Address of the source it is about, when a feed comes from several. */
  readonly source?: string;
}

/** The papers of one source, and what the source says of itself. */
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
  /** Where the next page of the same feed is: same origin as the feed itself. Absent on the last page. */
  readonly next?: string;
  /** Id of the format it was read from. */
  readonly format: string;
  /** Items that were left out or mended, in order. Empty when all was well. */
  readonly warnings: readonly Warning[];
}
