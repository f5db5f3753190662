import {ViewChangeEvent} from '../paper-feed.events.js';
import type {Reading} from './reading-view.js';

/** Milliseconds without a further change, after which a reader hears how many papers there are. */
const PAUSE = 600;

/** Tells the page, and those who cannot see it, that a reader has changed the view of a list. */
export class ViewNews {
  readonly #reading: Reading;
  readonly #settled: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `settled` resolves when what the reader asked for last is on view. */
  constructor(reading: Reading, settled: () => Promise<void>) {
    this.#reading = reading;
    this.#settled = settled;
  }

  /** The view is about to change. */
  announce(): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#sayCount(), PAUSE);
    void this.#settled().then(() => this.tell());
  }

  tell(): void {
    const {host, matching} = this.#reading;
    const {query, sort, groupBy, shown} = host;
    const total = matching.length;
    host.dispatchEvent(new ViewChangeEvent({shown: Math.min(shown, total), total, query, sort, groupBy}));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** How many papers the reader's search has found, once it has. */
  async #sayCount(): Promise<void> {
    await this.#settled();
    const {source, host, count} = this.#reading;
    if (source.feed) host.announce(count);
  }
}
