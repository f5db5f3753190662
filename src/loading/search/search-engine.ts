import type {Query} from '../../query/query.js';
import type {Feed} from '../../model/feed.js';
import type {LoadOptions} from '../source.js';

/** How an engine is asked. */
export interface SearchOptions extends Pick<
  LoadOptions,
  'base' | 'format' | 'maxBytes' | 'noMerge' | 'tries' | 'backoff'
> {
  /** Milliseconds a search waits for a newer one before it is sent. Default 250. */
  readonly delay?: number | undefined;
  /** How many papers a page has: what `{limit}` stands for, and of a Pagefind index how many are loaded at once. Default 20. */
  readonly pageSize?: number | undefined;
  /**
   * Takes what the reader wrote apart, for an engine that needs to know its parts: Pagefind has fields as filters. Without it all
   * is text.
   */
  readonly parse?: ((text: string) => Query) | undefined;
}

/** What answers searches. Failures are of the kind of {@link FeedError}; an abort throws the signal's reason. */
export interface SearchEngine {
  /** The first papers that match. */
  first(query: string, signal: AbortSignal): Promise<Feed>;
  /** Those behind them: what `next` of a feed leads to. */
  further(next: string, signal: AbortSignal): Promise<Feed>;
}
