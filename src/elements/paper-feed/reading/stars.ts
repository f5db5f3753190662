/** So many papers can be starred in a feed; then the oldest star goes. */
const MOST = 2000;

/** Ids of the papers that a reader has starred in one feed, in the browser's local storage. The newest star comes last. */
export class Stars {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #ids: ReadonlySet<string>;

  /** Throws where the storage is blocked. */
  constructor(feed: string) {
    this.#key = `paper-feed starred ${feed}`;
    this.#ids = this.#read();
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Stars a paper, or takes its star away. Does neither where there is no room left. */
  toggle(id: string): void {
    const ids = new Set(this.#read());
    if (!ids.delete(id)) ids.add(id);
    try {
      localStorage.setItem(this.#key, JSON.stringify([...ids].slice(-MOST)));
    } catch {
      // What is shown is what is kept.
    }
    this.#update();
  }

  /** Calls back when stars have changed, here, in another element or in another tab, until the signal is aborted. */
  listen(onChange: () => void, signal: AbortSignal): void {
    if (this.#listeners.size === 0) addEventListener('storage', this.#onStorage);
    this.#listeners.add(onChange);
    signal.addEventListener('abort', () => {
      this.#listeners.delete(onChange);
      if (this.#listeners.size === 0) removeEventListener('storage', this.#onStorage);
    });
    this.#ids = this.#read();
  }

  /** A key of null: all was cleared. */
  readonly #onStorage = ({key}: StorageEvent): void => {
    if (key === this.#key || key === null) this.#update();
  };

  #update(): void {
    this.#ids = this.#read();
    for (const onChange of this.#listeners) onChange();
  }

  /** What another version, or another script, may have written is not trusted. */
  #read(): ReadonlySet<string> {
    const text = localStorage.getItem(this.#key);
    try {
      const value: unknown = JSON.parse(text ?? '[]');
      const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
      return new Set(ids.slice(-MOST));
    } catch {
      return new Set();
    }
  }
}

const known = new Map<string, Stars>();

/** The stars of a feed, the same for all elements that show it; undefined where the storage is blocked. */
export function starsOf(feed: string): Stars | undefined {
  try {
    const stars = known.get(feed) ?? new Stars(feed);
    known.set(feed, stars);
    return stars;
  } catch {
    return undefined;
  }
}
