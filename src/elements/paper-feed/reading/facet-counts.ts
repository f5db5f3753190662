import {breathe} from '../../../model/breathe.js';
import {readDate} from '../../../model/dates.js';
import type {Paper} from '../../../model/paper.js';
import {FacetIndex, type FacetCounts} from '../../../query/facet-index.js';
import type {Query} from '../../../query/query.js';
import {timeline, type Timeline, type TimelineBar} from '../../../query/timeline.js';

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
  #all: readonly Paper[] | undefined;
  #time!: Timeline;
  #places!: ReadonlyMap<Paper, number>;

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
      time: this.#over(all, isTimed ? find(all, withoutField(withoutField(query, 'year'), 'date')) : matching),
    };
  }

  /** What {@link timeline} gives. It reads all dates each time; that is done again only for other papers. */
  #over(all: readonly Paper[], matching: readonly Paper[]): Timeline {
    if (all !== this.#all) {
      this.#time = timeline(all, []);
      this.#places = new Map(all.map((paper) => [paper, placeOf(paper, this.#time.bars)]));
    }
    this.#all = all;
    const counts = this.#time.bars.map(() => 0);
    for (const paper of matching) {
      const place = this.#places.get(paper) ?? -1;
      if (place >= 0) counts[place]!++;
    }
    const dated = counts.reduce((sum, count) => sum + count, 0);
    return {
      unit: this.#time.unit,
      bars: this.#time.bars.map((bar, index) => ({...bar, matching: counts[index]!})),
      undated: {all: this.#time.undated.all, matching: matching.length - dated},
    };
  }

  #each<Result>(make: (field: ListedField, index: FacetIndex) => Result): Record<ListedField, Result> {
    return Object.fromEntries(this.#indexes.map(([field, index]) => [field, make(field, index)])) as Record<
      ListedField,
      Result
    >;
  }
}

/** The place of the bar that a paper is in; -1 where it is in none. */
function placeOf({published}: Paper, bars: readonly TimelineBar[]): number {
  const {length} = bars[0]?.from ?? '';
  const date = readDate(published)?.slice(0, length) ?? '';
  return date.length < length ? -1 : bars.findIndex(({to}) => date <= to);
}
