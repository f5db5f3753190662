import {addPaper} from '../formats/add-paper.js';
import type {Feed} from '../model/feed.js';
import {loadFeed, type LoadOptions} from './load-feed.js';

/**
 * A feed with the papers of its next page behind its own; those it has already are left out. `visited` has the pages that
 * were loaded so far, and is added to: a feed whose pages lead in a circle ends where it comes back.
 * @throws {FeedError} as {@link loadFeed}.
 */
export async function withNextPage(feed: Feed, visited: Set<string>, options: LoadOptions): Promise<Feed> {
  const {next: address = '', ...rest} = feed;
  const page = await loadFeed(address, options);
  visited.add(address);
  const papers = new Map(feed.papers.map((paper) => [paper.id, paper]));
  for (const paper of page.papers) addPaper(papers, paper);
  return {
    ...rest,
    papers: [...papers.values()],
    warnings: page.warnings,
    ...(page.next && !visited.has(page.next) && {next: page.next}),
  };
}
