import {addPaper} from '../formats/add-paper.js';
import {toFeedError} from '../model/errors.js';
import type {Feed, SourceResult} from '../model/feed.js';
import {mergePapers} from '../query/merge.js';
import {loadFeed, type LoadOptions} from './load-feed.js';
import {onlyFailures, withSources} from './load-sources.js';

/**
 * A feed with the papers of its next page behind its own; those it has already are left out. A feed of several sources gets
 * the next page of each that has one: one that fails does not harm the others, keeps its papers and its next page, and
 * `sources` says why. `visited` has the pages that were loaded so far, and is added to: a feed whose pages lead in a circle
 * ends where it comes back.
 * @throws {FeedError} as {@link loadFeed}; of several sources when all their pages fail.
 */
export async function withNextPage(feed: Feed, visited: Set<string>, options: LoadOptions): Promise<Feed> {
  if (!feed.sources) return await onePage(feed, visited, options);
  const before = feed.sources;
  const sources = await Promise.all(
    before.map(async (source): Promise<SourceResult> => {
      if (!source.feed?.next) return source;
      try {
        return {url: source.url, feed: await onePage(source.feed, visited, options)};
      } catch (error) {
        options.signal?.throwIfAborted();
        return {...source, error: toFeedError(error)};
      }
    }),
  );
  const asked = sources.filter((source, index) => source !== before[index]);
  const first = asked[0]?.error;
  if (first && asked.every(({error}) => error)) throw onlyFailures(asked, first);
  return withSources(sources, options);
}

async function onePage(feed: Feed, visited: Set<string>, options: LoadOptions): Promise<Feed> {
  const {next: address = ''} = feed;
  const page = await loadFeed(address, {...options, onProgress: undefined});
  visited.add(address);
  return withPage(feed, page, address, visited, options);
}

/** A feed with the papers of another page of it, which stands at an address. */
export function withPage(
  feed: Feed,
  page: Feed,
  address: string,
  visited: ReadonlySet<string>,
  {noMerge}: LoadOptions,
): Feed {
  const {next: _, ...rest} = feed;
  const papers = new Map(feed.papers.map((paper) => [paper.id, paper]));
  for (const paper of page.papers) addPaper(papers, paper);
  const all = [...papers.values()];
  return {
    ...rest,
    papers: noMerge ? all : mergePapers([all]),
    warnings: [...feed.warnings, ...page.warnings.map((warning) => ({...warning, source: address}))],
    ...(page.next && !visited.has(page.next) && {next: page.next}),
  };
}
