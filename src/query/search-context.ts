import type {Paper} from '../model/paper.js';

/** What a search has to know beside the papers. */
export interface SearchContext {
  /** Whether a paper is new to this reader; without it the feed decides. */
  readonly isNew?: (paper: Paper) => boolean;
  /** Whether this reader has starred a paper; without it none is. */
  readonly isStarred?: (paper: Paper) => boolean;
}
