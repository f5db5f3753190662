import type {ReactiveController, ReactiveElement} from 'lit';
import type {loadFeed, LoadOptions, Source} from '../../loading/load-feed.js';
import type {Progress} from '../../loading/source.js';
import {toFeedError, type FeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';
import {afterRemoval} from './after-removal.js';

/**
 * Where an element stands with its papers: nothing asked for, the first load going on, papers on view, papers on view
 * although the last load failed, nothing on view because it failed.
 */
export type FeedStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

/** Where papers come from, as far as it is shown: the source of an element, or an engine that a search was sent to. */
export type PapersSource = Pick<
  FeedController,
  | 'feed'
  | 'error'
  | 'moreError'
  | 'loadedAt'
  | 'loading'
  | 'loadingMore'
  | 'progress'
  | 'status'
  | 'loadMore'
  | 'reload'
>;

/** What is to be loaded. Two requests are the same when all their values are. */
export interface FeedRequest {
  /** Papers from the page's own code; undefined when there are none. */
  readonly given: unknown;
  /** Data that stands in the page. */
  readonly inline: string | undefined;
  readonly src: string;
  readonly format: string;
  readonly maxBytes: number | undefined;
  readonly noMerge: boolean;
}

export interface FeedCallbacks {
  readonly load: typeof loadFeed;
  readonly request: () => FeedRequest;
  /**
   * Loads what it takes to show papers in their full form: begins without a feed, and ends for each that comes. Papers are
   * not set before it is done, so that nothing shifts afterwards. Never rejects.
   */
  readonly dress: (feed?: Feed) => Promise<void>;
  /** Loads what it takes to tell of a failure, or of a feed without papers. Never rejects. */
  readonly prepare: () => Promise<void>;
  readonly onLoad: (feed: Feed) => void;
  readonly onError: (error: FeedError) => void;
}

/**
 * Loads the feed of an element whenever its request changes; what was being loaded is given up. A move in the document is no
 * removal, a removal aborts, a return resumes, and a failure keeps the last good feed.
 */
export class FeedController implements ReactiveController {
  /** The last good feed of the present source, with all pages loaded so far. */
  feed: Feed | undefined;
  /** Why the last load failed; undefined after a good one. */
  error: FeedError | undefined;
  /** When {@link feed} was loaded. */
  loadedAt: Date | undefined;
  /** Whether a load is going on, be it the first or a later one. */
  loading = false;
  /** How far a first load has come, while papers of it are on view and more are coming; undefined otherwise. */
  progress: Progress | undefined;
  /** Why the last further page could not be loaded. */
  moreError: FeedError | undefined;
  /** Whether a further page is being loaded. */
  loadingMore = false;

  /** @internal What else loads this feed does it by these. */
  readonly callbacks: FeedCallbacks;
  readonly #host: ReactiveElement;
  #run = new AbortController();
  #finished: Promise<void> | undefined;
  #more = new AbortController();
  #interrupted = false;
  #source: readonly unknown[] = [];

  constructor(host: ReactiveElement, callbacks: FeedCallbacks) {
    this.#host = host;
    this.callbacks = callbacks;
    host.addController(this);
  }

  get status(): FeedStatus {
    if (this.feed) return this.error ? 'stale' : 'ready';
    if (this.loading) return 'loading';
    return this.error ? 'error' : 'idle';
  }

  /** Resolves when what stands in the page or came from its code has been read: that takes no request. */
  async settled(): Promise<void> {
    const {given, inline} = this.callbacks.request();
    while (this.loading && (given ?? inline) !== undefined) await this.#finished;
  }

  /** Loads the source again, past the caches. What is on view stays until there is something newer. */
  async reload(): Promise<void> {
    await this.#start();
  }

  /** Adds the next page of the feed. Does nothing when there is none, or while it is being loaded. */
  async loadMore(): Promise<void> {
    const {feed} = this;
    if (!feed?.next || this.loadingMore || this.loading) return;
    const {signal} = (this.#more = new AbortController());
    this.#set({loadingMore: true, moreError: undefined});
    try {
      const {withNextPage} = await import('../../loading/next-page.js');
      const more = await withNextPage(feed, this.options(signal));
      await this.callbacks.dress(more);
      signal.throwIfAborted();
      this.#set({feed: more, loadingMore: false});
      this.callbacks.onLoad(more);
    } catch (error) {
      await this.callbacks.prepare();
      if (signal.aborted) return;
      const moreError = toFeedError(error);
      this.#set({moreError, loadingMore: false});
      this.callbacks.onError(moreError);
    }
  }

  hostConnected(): void {
    if (!this.#interrupted) return;
    void this.#start();
  }

  hostUpdate(): void {
    if (this.#isNew()) void this.#start();
  }

  hostDisconnected(): void {
    afterRemoval(this.#host, () => {
      this.#interrupted = this.loading;
      this.#run.abort();
      this.#more.abort();
      this.#set({loading: false, loadingMore: false});
    });
  }

  #isNew(): boolean {
    return Object.values(this.callbacks.request()).some((value, index) => value !== this.#source[index]);
  }

  #start(): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    return (this.#finished = this.#load(this.#run.signal));
  }

  async #load(signal: AbortSignal): Promise<void> {
    // A property that is set on a removed element makes lit update it: no request before it returns.
    this.#interrupted = !this.#host.isConnected;
    if (this.#interrupted) return;
    const isNew = this.#isNew();
    const request = this.callbacks.request();
    this.#source = Object.values(request);
    this.#more.abort();
    // Papers from the page's code take the place of earlier ones in one go.
    const from = toSource(request, this.#host.baseURI);
    if (isNew && request.given === undefined) this.#set({feed: undefined, loadedAt: undefined});
    if (isNew) this.#set({error: undefined, moreError: undefined});
    this.#set({loading: from !== undefined, loadingMore: false});
    if (from === undefined) return;
    const {dress} = this.callbacks;
    void dress();
    let last: Feed | undefined;
    try {
      const feed = await this.callbacks.load(from, {
        ...this.options(signal),
        ...(!isNew && ({cache: 'no-cache', previous: this.feed?.sources} as const)),
        onProgress: async (some, progress) => {
          // A feed that was whole stays until there is a newer one; of one that came in part a second try shows no less.
          if (this.loadedAt || some.papers.length < (this.feed?.papers.length ?? 0)) return;
          last = some;
          await dress(some);
          if (last === some && !signal.aborted) this.#set({feed: some, progress});
        },
      });
      last = feed;
      await dress(feed);
      if (feed.papers.length === 0) await this.callbacks.prepare();
      signal.throwIfAborted();
      this.#set({feed, error: undefined, moreError: undefined, loadedAt: new Date(), loading: false});
      this.callbacks.onLoad(feed);
    } catch (error) {
      await this.callbacks.prepare();
      if (signal.aborted) return;
      this.#set({error: error as FeedError, loading: false});
      this.callbacks.onError(error as FeedError);
    }
  }

  /** How the present source is loaded. */
  options(signal: AbortSignal): LoadOptions {
    const {format, maxBytes, noMerge} = this.callbacks.request();
    return {signal, base: this.#host.baseURI, format: format || undefined, maxBytes, noMerge};
  }

  #set(values: {readonly [Key in keyof FeedController]?: FeedController[Key] | undefined}): void {
    Object.assign(this, {progress: undefined}, values);
    this.#host.requestUpdate();
  }
}

function toSource({given, inline, src}: FeedRequest, url: string): Source | undefined {
  if (given !== undefined) return {value: given, url};
  if (inline !== undefined) return {text: inline, url};
  return src.trim() || undefined;
}
