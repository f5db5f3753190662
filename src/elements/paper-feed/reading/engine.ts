import {nothing, type ReactiveController} from 'lit';
import {createSearchSource, type SearchSource} from '../../../loading/search/search-source.js';
import {toFeedError, type FeedError} from '../../../model/errors.js';
import type {Feed} from '../../../model/feed.js';
import {afterRemoval} from '../../shared/after-removal.js';
import type {FeedStatus, PapersSource} from '../../shared/feed-controller.js';
import type {Part, Reading} from './reading-view.js';

/** Sends what a reader searches to an engine, and has what it has found. Without a search the list is that of the element. */
export function create(reading: Reading): Part {
  const engine = new Engine(reading);
  reading.host.addController(engine);
  return engine;
}

class Engine implements Part, PapersSource, ReactiveController {
  feed: Feed | undefined;
  error: FeedError | undefined;
  moreError: FeedError | undefined;
  loadedAt: Date | undefined;
  loading = false;
  loadingMore = false;
  readonly progress = undefined;
  settled: Promise<void> = Promise.resolve();
  readonly #reading: Reading;
  #search: SearchSource | undefined;
  #address = '';
  #asked = '';
  #run = new AbortController();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.hostUpdate();
  }

  /** Empty also when the page has taken the engine away. */
  get #query(): string {
    const {searchSrc, query} = this.#reading.host;
    return searchSrc ? query.trim() : '';
  }

  get source(): PapersSource | undefined {
    return this.#query ? this : undefined;
  }

  get status(): FeedStatus {
    return this.feed ? 'ready' : this.error ? 'error' : 'loading';
  }

  hostConnected(): void {
    if (this.#run.signal.aborted) this.#start();
  }

  hostUpdate(): void {
    const {searchSrc, isConnected} = this.#reading.host;
    if (searchSrc !== this.#address) {
      this.#address = searchSrc;
      this.#search = undefined;
      this.#asked = '';
    }
    if (this.#query !== this.#asked && isConnected) this.#start();
  }

  hostDisconnected(): void {
    afterRemoval(this.#reading.host, () => this.#run.abort());
  }

  /** Nothing is said of a list without papers here: the search box says that nothing matches. */
  list(): unknown {
    return this.source && this.feed?.papers.length === 0 ? nothing : undefined;
  }

  async reload(): Promise<void> {
    await this.#start();
  }

  async loadMore(): Promise<void> {
    const {feed} = this;
    if (!feed?.next || this.loadingMore || this.loading || !this.#search) return;
    await this.#take({loadingMore: true, moreError: undefined}, 'moreError', (search, signal) =>
      search.more(feed, {signal}),
    );
  }

  #start(): Promise<void> {
    const query = this.#query;
    this.#asked = query;
    this.#run.abort();
    this.#run = new AbortController();
    if (!query) {
      Object.assign(this, {feed: undefined, error: undefined, moreError: undefined, loading: false});
      return Promise.resolve();
    }
    return (this.settled = this.#take(
      {loading: true, loadingMore: false, error: undefined},
      'error',
      (search, signal) => search.search(query, {signal}),
    ));
  }

  /** Asks for papers. What was found before stays on view until the answer comes. */
  async #take(
    state: Partial<Engine>,
    failure: 'error' | 'moreError',
    ask: (search: SearchSource, signal: AbortSignal) => Promise<Feed>,
  ): Promise<void> {
    const {host} = this.#reading;
    const {signal} = this.#run;
    this.#set(state);
    const done = {loading: false, loadingMore: false};
    try {
      const tools = await this.#reading.useSearch();
      this.#search ??= createSearchSource(this.#address, {
        base: host.baseURI,
        format: host.format || undefined,
        maxBytes: host.maxBytes,
        noMerge: host.noMerge,
        ...(tools && {parse: tools.parseQuery}),
      });
      const feed = await ask(this.#search, signal);
      await host.details?.prepare(feed.papers.slice(0, host.shown));
      signal.throwIfAborted();
      this.#set({...done, feed, error: undefined, moreError: undefined, loadedAt: new Date()});
    } catch (error) {
      if (signal.aborted) return;
      await host.loadOutcomes();
      const reason = toFeedError(error);
      console.error(`<paper-feed> ${reason.code}: ${reason.message}`, reason.cause ?? '');
      host.announce(''); // the failure is said
      // What was found for another search is no answer to this one.
      this.#set({...done, [failure]: reason, ...(failure === 'error' && {feed: undefined})});
    }
  }

  #set(state: {readonly [Key in keyof Engine]?: Engine[Key] | undefined}): void {
    Object.assign(this, state);
    this.#reading.host.requestUpdate();
  }
}
