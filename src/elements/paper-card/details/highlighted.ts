import type {Author} from '../../../model/paper.js';
import type {CardHost} from './detail-view.js';

const nobody = (): boolean => false;

/** The authors that stand out, as `highlight-authors` of an element names them. */
export class Highlighted {
  readonly #host: CardHost;
  #wanted = '';
  #matches: (author: Author) => boolean = nobody;
  #loading = Promise.resolve();

  constructor(host: CardHost) {
    this.#host = host;
  }

  has(author: Author): boolean {
    return this.#matches(author);
  }

  /** Loads what it takes to find those that the page names now. Never rejects. */
  use(): Promise<void> {
    const wanted = String(this.#host.highlightAuthors ?? '');
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      this.#loading = this.#load(wanted);
    }
    return this.#loading;
  }

  async #load(wanted: string): Promise<void> {
    try {
      const matches = wanted ? (await import('../../../model/same-person.js')).personMatcher(wanted) : nobody;
      if (wanted !== this.#wanted) return;
      this.#matches = matches;
      this.#host.requestUpdate();
    } catch {
      this.#wanted = ''; // nobody stands out; the next update tries again
    }
  }
}
