import {betterReader} from '../text/better-readers.js';
import {createReader} from '../text/full-reader.js';
import {LEFTOVERS} from '../text/levels.js';
import type {TextReader} from '../text/text-reader.js';

/**
 * The reader of the texts of a feed that is read part by part: a simple one, until a text turns out to need a better one. That and
 * its parser of markup are chunks of their own, for which the first papers need not wait.
 */
export class GrowingReader {
  #level = LEFTOVERS;
  #needed = LEFTOVERS;
  #text = createReader((level) => this.#need(level));

  #need(level: number): void {
    this.#needed = Math.max(this.#needed, level);
  }

  /** Reads a part; once more with a better reader if one of its texts needs it, after `undo` has taken back what was made of it. */
  async read<Result>(readPart: (text: TextReader) => Result, undo: () => void): Promise<Result> {
    for (;;) {
      const result = readPart(this.#text);
      if (this.#needed === this.#level) return result;
      undo();
      await this.grow(this.#needed);
    }
  }

  /** Gets the reader of this level, for parts that cannot be read twice. */
  async grow(level: number): Promise<TextReader> {
    this.#level = this.#needed = level;
    this.#text = (await betterReader(level))((needed) => this.#need(needed));
    return this.#text;
  }
}
