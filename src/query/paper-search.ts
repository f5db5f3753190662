import {breathe} from '../model/breathe.js';
import type {Paper} from '../model/paper.js';
import {foldedPaper} from './folded-paper.js';
import {createMatcher} from './match-query.js';
import {isNarrower} from './narrower.js';
import {EVERYTHING, type Query} from './query.js';
import {createScore} from './score-query.js';
import type {SearchContext} from './search-context.js';
import {simplified} from './simplify-query.js';

interface Search {
  readonly papers: readonly Paper[];
  readonly query: Query;
  readonly found: readonly Paper[];
}

/**
 * Searches lists of papers. There is no index to build: papers are folded once, each when it is first met, and looked through. What was
 * folded is kept with the paper, for every search on the page.
 */
export class PaperSearch {
  #last: Search | undefined;

  /**
   * Folds papers ahead of the first search, in slices that leave the page time for its own work. A search in between is right
   * all the same, and only slower. Rejects with the reason of the signal when that ends it.
   */
  async prepare(papers: readonly Paper[], {signal}: {readonly signal?: AbortSignal} = {}): Promise<void> {
    for (const paper of papers) {
      await breathe();
      signal?.throwIfAborted();
      foldedPaper(paper);
    }
  }

  /**
   * The papers that match, in the order given. While a query in the same list only grows, as a word that is being typed does, only
   * what was found last is looked through.
   */
  find(papers: readonly Paper[], query: Query, context: SearchContext = {}): readonly Paper[] {
    const last = this.#last;
    const shortest = simplified(query) ?? EVERYTHING;
    const isNarrowed = last?.papers === papers && isNarrower(shortest, last.query);
    const matches = createMatcher(shortest, context);
    const found = (isNarrowed ? last.found : papers).filter((paper) => matches(foldedPaper(paper)));
    this.#last = {papers, query: shortest, found};
    return found;
  }

  /** The papers by how well they answer the query, the best first; equal ones in the order given. */
  rank(papers: readonly Paper[], query: Query): readonly Paper[] {
    const score = createScore(query);
    return papers
      .map((paper) => ({paper, score: score(foldedPaper(paper))}))
      .sort((a, b) => b.score - a.score)
      .map(({paper}) => paper);
  }
}
