import {breathe} from '../../../model/breathe.js';
import type {Paper} from '../../../model/paper.js';
import {FacetIndex, type FacetCounts} from '../../../query/facet-index.js';
import type {Query} from '../../../query/query.js';
import {timeline, type Timeline} from '../../../query/timeline.js';

/** What is shown as a list of values, in this order. */
const LISTED = ['venue', 'type', 'author', 'tag', 'has'] as const;
export type ListedField = (typeof LISTED)[number];

type Terms = Pick<typeof import('./search-tools.js'), 'termsOf' | 'withoutField'>;
type Find = (papers: readonly Paper[], query: Query) => readonly Paper[];

/** What a list can be narrowed down by further: each field counted in the papers that match all but its own filters. */
export interface Counted {
  readonly values: Readonly<Record<ListedField, FacetCounts>>;
  /** The papers that the values of a field were counted in. */
  readonly papers: Readonly<Record<ListedField, readonly Paper[]>>;
  readonly time: Timeline;
}

/** Counts what a list can be filtered by. What it has read of a paper it keeps, for the next query. */
export class FacetCounter {
  readonly fields: readonly ListedField[] = LISTED;
  readonly #indexes = LISTED.map((field) => [field, new FacetIndex(field)] as const);
  readonly #terms: Terms;

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  /** Reads papers, in slices that leave the page time for its own work. */
  async prepare(papers: readonly Paper[]): Promise<void> {
    for (const paper of papers) {
      await breathe();
      this.add(paper);
    }
  }

  /** Reads a paper. */
  add(paper: Paper): void {
    for (const [, index] of this.#indexes) index.add(paper);
  }

  count(all: readonly Paper[], query: Query, find: Find): Counted {
    const {termsOf, withoutField} = this.#terms;
    const isFiltered = (field: ListedField | 'year' | 'date'): boolean => {
      const {values, excluded} = termsOf(query, field);
      return values.length + excluded.length > 0;
    };
    const matching = find(all, query);
    const papers = this.#each((field) => (isFiltered(field) ? find(all, withoutField(query, field)) : matching));
    const isTimed = isFiltered('year') || isFiltered('date');
    return {
      values: this.#each((field, index) => index.count(papers[field])),
      papers,
      time: timeline(all, isTimed ? find(all, withoutField(withoutField(query, 'year'), 'date')) : matching),
    };
  }

  #each<Result>(make: (field: ListedField, index: FacetIndex) => Result): Record<ListedField, Result> {
    return Object.fromEntries(this.#indexes.map(([field, index]) => [field, make(field, index)])) as Record<
      ListedField,
      Result
    >;
  }
}
