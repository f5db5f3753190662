import type {Query} from '../../../query/query.js';
import type {Counted} from './facet-counts.js';
import type {Reading} from './reading-view.js';

export type SearchTools = typeof import('./search-tools.js');

/** What the filters ask for while they are drawn. */
export interface FacetView {
  readonly reading: Reading;
  readonly tools: SearchTools;
  /** The reader's search as it is now. */
  readonly query: Query;
  readonly counted: Counted;
  /** Changes the search. */
  apply(query: Query): void;
}
