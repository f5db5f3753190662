import {compareDates} from '../model/compare-dates.js';
import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';
import {hasTrend, sortByTrend, type TrendOptions} from './trending.js';

/**
 * The orders papers can be shown in. `source` is the order of the feed, `relevance` that of a search, which has ranked them
 * already.
 */
export type SortOrder = 'source' | 'newest' | 'oldest' | 'title' | 'upvotes' | 'citations' | 'trending' | 'relevance';

/**
 * The papers in an order; `source`, `relevance` and what is no order leave them as they are. Papers that lack what the order goes by
 * come last, and equal ones keep the order of the feed.
 * Titles are compared in `language` (BCP 47), without regard to case and accents, numbers by their value. `trending` goes by
 * `trend`, and is `newest` where no paper has a vote.
 */
export function sortPapers(
  papers: readonly Paper[],
  order: SortOrder,
  language = 'en',
  trend: TrendOptions = {},
): readonly Paper[] {
  switch (order) {
    case 'trending':
      return hasTrend(papers) ? sortByTrend(papers, trend) : sortPapers(papers, 'newest');
    case 'newest':
      return sortBy(
        papers,
        (paper) => paper.published,
        (a, b) => compareDates(b, a),
      );
    case 'oldest':
      return sortBy(papers, (paper) => paper.published, compareDates);
    case 'title':
      return sortBy(papers, (paper) => plainText(paper.title), collator(language).compare);
    case 'upvotes':
    case 'citations':
      return sortBy(
        papers,
        (paper) => paper[order],
        (a, b) => b - a,
      );
    default:
      return papers;
  }
}

function sortBy<Key>(
  papers: readonly Paper[],
  keyOf: (paper: Paper) => Key | undefined,
  compare: (a: Key, b: Key) => number,
): readonly Paper[] {
  return papers
    .map((paper) => ({paper, key: keyOf(paper)}))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return compare(a.key, b.key);
    })
    .map(({paper}) => paper);
}

function collator(language: string): Intl.Collator {
  const options = {sensitivity: 'base', numeric: true} as const;
  try {
    return new Intl.Collator(language, options);
  } catch {
    return new Intl.Collator('en', options);
  }
}
