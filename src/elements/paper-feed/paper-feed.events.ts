import type {FeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';

/** Papers have been loaded: the first time, again, or a further page. News of the element itself: does not bubble. */
export class FeedLoadEvent extends CustomEvent<{readonly feed: Feed}> {
  constructor(feed: Feed) {
    super('feed-load', {detail: {feed}});
  }
}

/** Papers could not be loaded. What is on view stays. News of the element itself: does not bubble. */
export class FeedErrorEvent extends CustomEvent<{readonly error: FeedError}> {
  constructor(error: FeedError) {
    super('feed-error', {detail: {error}});
  }
}

/** What `view-change` tells. */
export interface ViewChangeDetail {
  /** How many papers are on view. */
  readonly shown: number;
  /** How many of those that are loaded match the search. */
  readonly total: number;
  readonly query: string;
  readonly sort: string;
  readonly groupBy: string;
}

/**
 * The reader has changed what is on view: has asked for more papers, searched, or chosen an order or a grouping. Bubbles and
 * crosses shadow roots.
 */
export class ViewChangeEvent extends CustomEvent<ViewChangeDetail> {
  constructor(detail: ViewChangeDetail) {
    super('view-change', {bubbles: true, composed: true, detail});
  }
}

/** The events of `<paper-feed>` by name, besides those of its cards. */
export interface PaperFeedEventMap {
  'feed-load': FeedLoadEvent;
  'feed-error': FeedErrorEvent;
  'view-change': ViewChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends PaperFeedEventMap {}
}
