import {addPaper} from '../formats/add-paper.js';
import type {Feed} from '../model/feed.js';
import {loadFeed, type LoadOptions} from './load-feed.js';
import {withSources} from './load-sources.js';

/**
 * A feed with the papers of its next page behind its own; those it has already are left out. A feed of several sources gets
 * the next page of each that has one. `visited` has the pages that were loaded so far, and is added to: a feed whose pages
 * lead in a circle ends where it comes back.
 * @throws {FeedError} as {@link loadFeed}.
 */
export async function withNextPage(feed: Feed, visited: Set<string>, options: LoadOptions): Promise<Feed> {
  if (!feed.sources) return await onePage(feed, visited, options);
  const sources = await Promise.all(
    feed.sources.map(async (source) =>
      source.feed?.next ? {...source, feed: await onePage(source.feed, visited, options)} : source,
    ),
  );
  return withSources(sources, options);
}

async function onePage(feed: Feed, visited: Set<string>, options: LoadOptions): Promise<Feed> {
  const {next: address = '', ...rest} = feed;
  const page = await loadFeed(address, {...options, onProgress: undefined});
  visited.add(address);
  const papers = new Map(feed.papers.map((paper) => [paper.id, paper]));
  for (const paper of page.papers) addPaper(papers, paper);
  const all = [...papers.values()];
  const merged = options.noMerge ? all : (await import('../query/merge.js')).mergePapers([all]);
  return {
    ...rest,
    papers: merged,
    warnings: page.warnings,
    ...(page.next && !visited.has(page.next) && {next: page.next}),
  };
}
