import type {ReactiveController, ReactiveElement} from 'lit';
import {newsOf, renewed} from '../../loading/renew.js';
import type {Feed} from '../../model/feed.js';
import type {FeedController} from './feed-controller.js';
import {watchOf, type Watch, type Watcher} from './watch.js';

/** An element that looks for new papers now and then. */
export interface RefreshingElement extends ReactiveElement {
  /** Seconds between two looks; below 10 it is 10. Anything that is no number above 0 means never. */
  readonly refresh: number | undefined;
}

/**
 * Looks now and then whether the source of an element has new papers, while somebody can see the page. What is on view never
 * moves by that: new papers wait until they are asked for, and what is new of others is taken over in its place. A look that
 * fails is told to the console, once, and shown nowhere.
 */
export class RefreshController implements ReactiveController, Watcher {
  /** The source as it is now, when it has papers that are not on view. */
  waiting: Feed | undefined;
  /** How many papers of it are not on view. */
  waitingCount = 0;

  readonly source: FeedController;
  readonly #host: RefreshingElement;
  readonly #place: () => string | undefined;
  /** What is looked at, and by what name. */
  #watch: Watch | undefined;
  #key: string | undefined;
  /** The last feed from which no page was let go. */
  #whole: Feed | undefined;
  #loadedAt: Date | undefined;
  #idle: (() => void)[] = [];

  /** `place` tells what else the request goes by, for a source that has several files. */
  constructor(host: RefreshingElement, source: FeedController, place: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#place = place;
    this.source = source;
    host.addController(this);
  }

  get tag(): string {
    return this.#host.localName;
  }

  /** Milliseconds between two looks; undefined for never. */
  get interval(): number | undefined {
    const seconds = Number(this.#host.refresh);
    return seconds > 0 && Number.isFinite(seconds) ? Math.max(10, seconds) * 1000 : undefined;
  }

  /** Looks at once. Resolves when what was found is waiting, or on view. */
  async check(): Promise<void> {
    await this.#watch?.check();
  }

  /** Shows the papers that wait, before those on view. Pages loaded so far stay behind them, each work once. */
  async takeWaiting(): Promise<void> {
    while (this.source.loading || this.source.loadingMore)
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    const {waiting, source} = this;
    const {feed} = source;
    if (!waiting || !feed) return;
    const taken = await renewed(feed, waiting, {...this.#options, inPlace: false});
    if (source.feed !== feed) return await this.takeWaiting();
    await this.#show(taken);
    source.callbacks.onLoad(taken);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back in one go.
    queueMicrotask(() => this.#follow());
  }

  hostUpdate(): void {
    this.#follow();
    const {feed, loadedAt, loading, loadingMore} = this.source;
    if (!feed?.dropped) this.#whole = feed;
    if (loadedAt !== this.#loadedAt) this.#wait(undefined, 0);
    this.#loadedAt = loadedAt;
    if (!loading && !loadingMore) for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** @internal */
  async fetch(signal: AbortSignal): Promise<Feed> {
    const {source} = this;
    const {src} = source.callbacks.request();
    return await source.callbacks.load(src.trim(), {
      ...source.options(signal),
      cache: 'no-cache',
      previous: source.feed?.sources,
    });
  }

  /** @internal */
  async receive(fresh: Feed): Promise<void> {
    const {source} = this;
    const {feed} = source;
    if (source.loading) return;
    if (!feed || !source.loadedAt) {
      await this.#show(fresh);
      return source.callbacks.onLoad(fresh);
    }
    const news = await newsOf(fresh, [...new Set([feed, this.#whole ?? feed])], this.#options);
    if (source.feed !== feed) return;
    if (news.papers > 0) return this.#wait(fresh, news.papers);
    const same = news.isChanged ? await renewed(feed, fresh, {...this.#options, inPlace: true}) : feed;
    if (source.feed === feed && !source.loadingMore) await this.#show(same);
  }

  get #options(): ReturnType<FeedController['options']> {
    return this.source.options(new AbortController().signal);
  }

  /** Joins those who look at the same source, and leaves them when it is no longer to be looked at. */
  #follow(): void {
    const {given, inline, ...request} = this.source.callbacks.request();
    const isOn = this.#host.isConnected && this.interval && request.src.trim() && (given ?? inline) === undefined;
    const key = isOn ? JSON.stringify([this.#host.baseURI, this.interval, request, this.#place()]) : undefined;
    if (key === this.#key) return;
    this.#watch?.leave(this);
    this.#key = key;
    this.#watch = key === undefined ? undefined : watchOf(key);
    this.#watch?.join(this);
  }

  async #show(feed: Feed): Promise<void> {
    const {source} = this;
    await source.callbacks.dress(feed);
    if (feed.papers.length === 0) await source.callbacks.prepare();
    this.#loadedAt = new Date();
    Object.assign(source, {feed, error: undefined, moreError: undefined, loadedAt: this.#loadedAt});
    this.#wait(undefined, 0);
    this.#host.requestUpdate();
  }

  #wait(waiting: Feed | undefined, count: number): void {
    if (waiting === this.waiting) return;
    this.waiting = waiting;
    this.waitingCount = count;
    this.#host.requestUpdate();
  }
}
