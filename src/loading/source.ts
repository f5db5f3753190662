import type {Feed, SourceResult} from '../model/feed.js';
import type {FetchOptions} from './fetched.js';

/**
 * Where papers come from: the URL of a feed, or of several with spaces between; a text that was read elsewhere (with the
 * address it came from, for relative URLs); or a value that is parsed already, such as an array of papers.
 */
export type Source =
  | string
  | URL
  | {readonly text: string; readonly url?: string; readonly contentType?: string}
  | {readonly value: unknown; readonly url?: string};

/** How far a load has come. */
export interface Progress {
  /** Papers so far. */
  readonly papers: number;
  /** Bytes so far, counted after decompression. */
  readonly loaded: number;
  /** Bytes in all. Absent where that is not known: a compressed answer does not say how long its text is. */
  readonly total?: number;
  /** How much of them has come, from 0 to 1; absent where `total` is. */
  readonly fraction?: number;
}

export interface LoadOptions extends Omit<FetchOptions, 'onLarge'> {
  /** Id of the format to read the source as. Default: detected from the content. */
  readonly format?: string | undefined;
  /** What a relative URL of a feed is relative to. */
  readonly base?: string | undefined;
  /** Whether records of one work stay apart. Default false: they become one paper. */
  readonly noMerge?: boolean | undefined;
  /** What became of several sources before: of one that fails now, the papers of then stay. */
  readonly previous?: readonly SourceResult[] | undefined;
  /**
   * Called with the papers so far, while more of a large source, or other sources, are still coming. What the promise gives
   * in the end begins with the same papers, unless later records turned out to be of the same works.
   */
  readonly onProgress?: ((feed: Feed, progress: Progress) => void) | undefined;
  /** Of a feed with several pages: the most papers that are kept when further ones are added. Default 10,000. */
  readonly keep?: number | undefined;
}
