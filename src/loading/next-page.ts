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
  const known = new Set(feed.papers.map(({id}) => id));
  return {
    ...rest,
    papers: [...feed.papers, ...page.papers.filter(({id}) => !known.has(id))],
    warnings: page.warnings,
    ...(page.next && !visited.has(page.next) && {next: page.next}),
  };
}
