import {FeedError, toFeedError} from '../model/errors.js';
import type {Feed, SourceResult} from '../model/feed.js';
import {mergePapers} from '../query/merge.js';
import type {LoadOptions, Source} from './source.js';

/**
 * Loads several sources at the same time and makes one feed of them. The papers of those that have come are given to
 * `onProgress` while others are under way. One that fails does not harm the others: `sources` of the feed says why.
 * @throws {FeedError} that of the first source, when all fail.
 */
export async function loadSources(
  addresses: readonly string[],
  options: LoadOptions,
  load: (source: Source, options: LoadOptions) => Promise<Feed>,
): Promise<Feed> {
  const urls = [...new Set(addresses)];
  const results: (SourceResult | undefined)[] = urls.map(() => undefined);
  const settle = (index: number, result: Omit<SourceResult, 'url'>, isLast: boolean): void => {
    results[index] = {url: urls[index] ?? '', ...result};
    const soFar = results.filter((one) => one !== undefined);
    if (!isLast && soFar.some(({feed}) => feed?.papers.length)) options.onProgress?.(withSources(soFar, options));
  };
  let waiting = urls.length;
  await Promise.all(
    urls.map(async (url, index) => {
      try {
        const onProgress = (feed: Feed): void => settle(index, {feed}, false);
        const feed = await load(url, {...options, ...(options.onProgress && {onProgress})});
        settle(index, {feed}, --waiting === 0);
      } catch (error) {
        options.signal?.throwIfAborted();
        // What was read of it before it broke off may be on view.
        const before = options.previous?.find((source) => source.url === url)?.feed ?? results[index]?.feed;
        settle(index, {error: toFeedError(error), ...(before && {feed: before})}, --waiting === 0);
      }
    }),
  );
  const all = results.filter((one) => one !== undefined);
  const first = all[0]?.error;
  if (first && all.every(({feed}) => !feed)) throw onlyFailures(all, first);
  return withSources(all, options);
}

/** One feed of what became of several sources: their papers in the order of the sources, each work once. */
export function withSources(sources: readonly SourceResult[], {noMerge}: LoadOptions): Feed {
  const feeds = sources.flatMap(({url, feed}) => (feed ? [{url, feed}] : []));
  const lists = feeds.map(({feed}) => feed.papers);
  const next = feeds.flatMap(({feed}) => feed.next ?? []).join(' ');
  const languages = new Set(feeds.map(({feed}) => feed.language));
  const [language] = languages.size === 1 ? languages : [];
  return {
    papers: mergePapers(lists, {keepTwins: noMerge === true}),
    authors: [],
    format: [...new Set(feeds.map(({feed}) => feed.format))].join(' '),
    warnings: feeds.flatMap(({url, feed}) => feed.warnings.map((warning) => ({source: url, ...warning}))),
    sources,
    ...(language && {language}),
    ...(next && {next}),
  };
}

/** The failure of the first of several sources of which none has papers, with what all of them say. */
export function onlyFailures(sources: readonly SourceResult[], {code, status, url, cause}: FeedError): FeedError {
  const message = sources.map(({error}) => error?.message).join('\n');
  return new FeedError(code, message, {status, url, ...(cause !== undefined && {cause})});
}
