import type {Feed} from '../model/feed.js';

/** How a feed goes on, beyond what it says itself. */
export interface Trail {
  /** Where the feed was, after redirects: what leads there again leads in a circle. */
  readonly address?: string | undefined;
  /** Of a `src` with `{page}` and the like: gives the page that was asked for with its own next page, and a trail of its own. */
  readonly follow?: ((page: Feed) => Feed) | undefined;
}

/** The trails of feeds that have a next page. */
export const trails = new WeakMap<Feed, Trail>();
