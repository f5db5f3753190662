import type {Paper} from '../model/paper.js';
import {facetValues, type FacetCount, type FacetField} from './facets.js';
import {fold} from './fold.js';

interface Value {
  readonly key: string;
  /** The spelling that most papers have. */
  shown: string;
  most: number;
}

/** The values of a field in some papers, with the number of these that have each. */
export interface FacetCounts {
  /** How many values there are. */
  readonly size: number;
  /** The most frequent values whose key is accepted, at most so many of them; then by name. */
  top(most: number, accepts?: (key: string) => boolean): readonly FacetCount[];
  /** One value by its key. Undefined when no paper of the index has it. */
  of(key: string): FacetCount | undefined;
}

/**
 * Counts the values of a field again and again, in ever other papers of a list: each paper is read, and each spelling folded,
 * when it is first met. A value of signs alone is not counted: no search finds it.
 */
export class FacetIndex {
  readonly #field: FacetField;
  readonly #values: Value[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #spellings = new Map<string, {readonly number: number; count: number}>();
  readonly #papers = new WeakMap<Paper, readonly number[]>();

  constructor(field: FacetField) {
    this.#field = field;
  }

  /** Reads a paper ahead of the first count. */
  add(paper: Paper): void {
    this.#numbersOf(paper);
  }

  count(papers: readonly Paper[]): FacetCounts {
    const numbers = papers.map((paper) => this.#numbersOf(paper));
    const counts = new Uint32Array(this.#values.length);
    for (const some of numbers) for (const number of some) counts[number]!++;
    const result = (number: number): FacetCount => {
      const {key, shown} = this.#values[number]!;
      return {value: shown, key, count: counts[number]!};
    };
    return {
      size: counts.reduce((size, count) => size + Math.min(count, 1), 0),
      top: (most, accepts = () => true) => this.#top(counts, most, accepts).map(result),
      of: (key) => {
        const number = this.#byKey.get(key);
        return number === undefined ? undefined : result(number);
      },
    };
  }

  /** Sorting tens of thousands of names takes longer than a frame; only the first few are wanted. */
  #top(counts: Uint32Array, most: number, accepts: (key: string) => boolean): readonly number[] {
    const best: number[] = [];
    const isBefore = (a: number, b: number): boolean =>
      counts[a] === counts[b] ? this.#values[a]!.key < this.#values[b]!.key : counts[a]! > counts[b]!;
    counts.forEach((count, number) => {
      if (!count || (best.length === most && !isBefore(number, best.at(-1)!)) || !accepts(this.#values[number]!.key))
        return;
      let place = best.length;
      while (place > 0 && isBefore(number, best[place - 1]!)) place--;
      best.splice(place, 0, number);
      best.length = Math.min(best.length, most);
    });
    return best;
  }

  /** The values of a paper, each once, by their numbers. */
  #numbersOf(paper: Paper): readonly number[] {
    const known = this.#papers.get(paper);
    if (known) return known;
    const numbers = new Set<number>();
    for (const text of new Set(facetValues(this.#field, paper))) {
      const spelling = this.#spelling(text);
      if (!spelling) continue;
      const value = this.#values[spelling.number]!;
      if (++spelling.count > value.most) Object.assign(value, {shown: text.trim(), most: spelling.count});
      numbers.add(spelling.number);
    }
    const found = [...numbers];
    this.#papers.set(paper, found);
    return found;
  }

  #spelling(text: string): {readonly number: number; count: number} | undefined {
    const known = this.#spellings.get(text);
    if (known) return known;
    const key = fold(text);
    if (!key) return undefined;
    let number = this.#byKey.get(key);
    if (number === undefined) {
      number = this.#values.push({key, shown: text, most: 0}) - 1;
      this.#byKey.set(key, number);
    }
    const spelling = {number, count: 0};
    this.#spellings.set(text, spelling);
    return spelling;
  }
}
