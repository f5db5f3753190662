import type {ReactiveElement} from 'lit';

/**
 * Loads what an element needs beyond what it begins with, each thing once, when it is first needed, and draws the element again
 * when it is there. The element does without what cannot be loaded: the console has that once, and the next need tries again.
 */
export class Loads {
  readonly #host: ReactiveElement;
  readonly #known = new Map<unknown, Promise<void>>();
  readonly #told = new Set<unknown>();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** `what` names it in the console, `key` tells it from others. Never rejects. */
  once(what: string, load: () => Promise<void>, key: unknown = what): Promise<void> {
    const known = this.#known.get(key);
    if (known) return known;
    const loading = load().then(
      () => this.#host.requestUpdate(),
      (error: unknown) => {
        this.#known.delete(key);
        if (!this.#told.has(key)) console.warn(`paper-feed could not load what it needs for ${what}.`, error);
        this.#told.add(key);
      },
    );
    this.#known.set(key, loading);
    return loading;
  }
}
