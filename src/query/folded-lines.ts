import {fold, isPlain} from './fold.js';
import {lineOf} from './needles.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const [SPACE, NEW_LINE, NUMBER_SIGN, NINE] = [0x20, 0x0a, 0x23, 0x39];
/** Of each plain character the code of what it is folded to; 0 where it parts words. */
const FOLDED = Uint8Array.from({length: 0x80}, (_, code) => fold(String.fromCharCode(code)).charCodeAt(0) || 0);

/** Room that is kept for the next paper; one with more text than any has gets its own. */
const ROOM = 65_536;
const room = new Uint8Array(ROOM);

/**
 * The text of a paper, line by line, as it is searched. It is made as bytes: in one go with its letters, the starts of its words and
 * its lines where a value is plain. And what is made of strings with one curly quote among them is kept at two bytes a character,
 * although all of its own are plain; what is decoded anew takes half as much memory, and is searched faster.
 */
export class FoldedLines {
  #bytes = room;
  #used = 0;
  #length = 0;

  constructor() {
    this.#bytes[this.#used++] = NEW_LINE;
    this.#length = 1;
  }

  /** Characters so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a value as a line; none when nothing of it can be searched. */
  add(value: string): void {
    if (isPlain(value)) {
      this.#reserve(2 * value.length + 3);
      this.#length += this.#addPlain(value);
      return;
    }
    const words = fold(value);
    if (!words) return;
    const line = lineOf(words);
    this.#reserve(3 * line.length);
    this.#used += encoder.encodeInto(line, this.#bytes.subarray(this.#used)).written;
    this.#length += line.length;
  }

  /** What `lineOf` gives of a folded value, of one that is plain. Gives how many characters it took. */
  #addPlain(value: string): number {
    const bytes = this.#bytes;
    let at = this.#used;
    let before = 0;
    for (let index = 0; index < value.length; index++) {
      const folded = FOLDED[value.charCodeAt(index)]!;
      if (folded && !before) {
        bytes[at++] = SPACE;
        if (folded <= NINE) bytes[at++] = NUMBER_SIGN;
        // A capital is that far before its small letter.
        bytes[at++] = folded <= NINE ? folded : folded - SPACE;
      } else if (folded) bytes[at++] = folded;
      before = folded;
    }
    const length = at - this.#used;
    if (!length) return 0;
    bytes[at++] = SPACE;
    bytes[at++] = NEW_LINE;
    this.#used = at;
    return length + 2;
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * (this.#used + more));
    bytes.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = bytes;
  }

  toString(): string {
    return decoder.decode(this.#bytes.subarray(0, this.#used));
  }
}
