import type {Paper} from '../model/paper.js';
import type {Query} from './query.js';
import {wordsOf} from './query-terms.js';
export interface SearchContext {
  readonly isNew?: ((paper: Paper) => boolean) | undefined;
  readonly isStarred?: ((paper: Paper) => boolean) | undefined;
}
export class PaperSearch {
  async prepare(_papers: readonly Paper[]): Promise<void> {}
  find(papers: readonly Paper[], query: Query, _context: SearchContext): readonly Paper[] {
    return papers.filter((paper) =>
      wordsOf(query).every((w) =>
        JSON.stringify(paper)
          .toLowerCase()
          .includes(w.kind === 'range' ? '' : w.text.toLowerCase()),
      ),
    );
  }
  rank(papers: readonly Paper[], _query: Query): readonly Paper[] {
    return papers;
  }
}
