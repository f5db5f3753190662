import {toFeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';

/** Who wants to know of a source. All watchers of one watch would make the same request. */
export interface Watcher {
  /** The name of its element, for messages. */
  readonly tag: string;
  /** Milliseconds between two looks. */
  readonly interval: number | undefined;
  /** Loads the source without showing it. */
  fetch(signal: AbortSignal): Promise<Feed>;
  /** Takes what it was given. */
  receive(feed: Feed): Promise<void>;
}

/** After failures the pauses grow up to this: an hour. */
const LONGEST_PAUSE = 3_600_000;
/** A longer timer goes off at once. */
const LONGEST_TIMER = 2_147_483_647;

const watches = new Map<string, Watch>();

/** The watch with a key; one that nobody has joined is forgotten. */
export const watchOf = (key: string): Watch => watches.get(key) ?? new Watch(key);

/**
 * Looks at one source for all elements that show it, one request for all: while there are some, the page can be seen and the
 * browser is online. What became due in the meantime is done as soon as that is so again.
 */
export class Watch {
  readonly #key: string;
  readonly #watchers = new Set<Watcher>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  #failures = 0;
  #run = new AbortController();
  #running: Promise<void> | undefined;

  constructor(key: string) {
    this.#key = key;
  }

  join(watcher: Watcher): void {
    this.#watchers.add(watcher);
    if (this.#watchers.size > 1) return;
    watches.set(this.#key, this);
    this.#run = new AbortController();
    document.addEventListener('visibilitychange', this.#onChange);
    addEventListener('online', this.#onChange);
    addEventListener('offline', this.#onChange);
    this.#plan();
  }

  /** Ends what is going on when nobody is left. */
  leave(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return;
    watches.delete(this.#key);
    this.#run.abort();
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onChange);
    removeEventListener('online', this.#onChange);
    removeEventListener('offline', this.#onChange);
  }

  /** Looks now; those that ask meanwhile wait for the same answer. */
  async check(): Promise<void> {
    this.#running ??= this.#look();
    await this.#running;
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    const {signal} = this.#run;
    const [first] = this.#watchers;
    try {
      const feed = await first?.fetch(signal);
      signal.throwIfAborted();
      this.#failures = 0;
      if (feed) await Promise.all([...this.#watchers].map((watcher) => watcher.receive(feed)));
    } catch (error) {
      if (!signal.aborted && this.#failures++ === 0) {
        const {code, message} = toFeedError(error);
        console.warn(`<${first?.tag}> could not look for new papers. ${code}: ${message}`);
      }
    }
    this.#running = undefined;
    if (!signal.aborted) this.#plan();
  }

  /** Pauses differ by a tenth, so that the readers of a page do not ask all at once. */
  #plan(): void {
    const [first] = this.#watchers;
    const interval = first?.interval ?? LONGEST_PAUSE;
    const pause = Math.min(interval * 2 ** this.#failures, Math.max(interval, LONGEST_PAUSE));
    this.#due = Date.now() + pause * (0.9 + Math.random() * 0.2);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#running || document.visibilityState === 'hidden' || !navigator.onLine) return;
    const pause = Math.max(0, this.#due - Date.now());
    this.#timer = setTimeout(
      () => (pause > LONGEST_TIMER ? this.#wait() : void this.check()),
      Math.min(pause, LONGEST_TIMER),
    );
  }

  readonly #onChange = (): void => this.#wait();
}
