import {FeedError, toFeedError} from '../model/errors.js';
import {inSlices} from '../model/breathe.js';
import type {Feed, SourceResult} from '../model/feed.js';
import {mergeSteps} from '../query/merge.js';
import type {LoadOptions, Progress, Source} from './source.js';
import {tellOften} from './tell-often.js';

type Load = (source: Source, options: LoadOptions) => Promise<Feed>;

/**
 * Loads several sources at the same time and makes one feed of them. The papers of those that have come are given to
 * `onProgress` while others are under way. One that fails does not harm the others: `sources` of the feed says why. A single
 * source is one whose address is a template.
 * @throws {FeedError} that of the first source, when all fail.
 */
export async function loadSources(addresses: string, options: LoadOptions, load: Load): Promise<Feed> {
  const all = addresses.trim().split(/\s+/);
  if (!all[1]) return await (await import('./paging.js')).loadByTemplate(all[0]!, options, load);
  const urls = [...new Set(all)];
  const results: (SourceResult | undefined)[] = urls.map(() => undefined);
  const bytes: (Progress | undefined)[] = urls.map(() => undefined);
  const {onProgress} = options;
  let waiting = urls.length;
  const reports =
    onProgress &&
    tellOften(async () => {
      const soFar = results.filter((one) => one !== undefined);
      if (!soFar.some(({feed}) => feed?.papers.length)) return undefined;
      const feed = await withSources(soFar, options);
      return () => onProgress(feed, progressOf(feed, bytes));
    });
  try {
    await Promise.all(
      urls.map(async (url, index) => {
        const settle = (result: Omit<SourceResult, 'url'>): void => {
          results[index] = {url, ...result};
          bytes[index] = {papers: 0, loaded: 0, ...bytes[index], total: bytes[index]?.loaded ?? 0};
        };
        try {
          const tell: LoadOptions['onProgress'] = (feed, progress) => {
            results[index] = {url, feed};
            bytes[index] = progress;
            reports?.tell();
          };
          settle({feed: await load(url, {...options, ...(onProgress && {onProgress: tell})})});
        } catch (error) {
          options.signal?.throwIfAborted();
          // What was read of it before it broke off may be on view.
          const before = options.previous?.find((source) => source.url === url)?.feed ?? results[index]?.feed;
          settle({error: toFeedError(error), ...(before && {feed: before})});
        }
        if (--waiting) reports?.tell();
      }),
    );
  } finally {
    reports?.end();
  }
  const settled = results.filter((one) => one !== undefined);
  const first = settled[0]?.error;
  if (first && settled.every(({feed}) => !feed)) throw onlyFailures(settled, first);
  return await withSources(settled, options);
}

/** The bytes of all sources; how many they are in all is known when it is known of each. */
function progressOf({papers}: Feed, bytes: readonly (Progress | undefined)[]): Progress {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const loaded = sum(bytes.map((one) => one?.loaded ?? 0));
  const totals = bytes.flatMap((one) => one?.total ?? []);
  const total = totals.length === bytes.length ? sum(totals) : 0;
  return {papers: papers.length, loaded, ...(total && {total, fraction: loaded / total})};
}

/** One feed of what became of several sources: their papers in the order of the sources, each work once. */
export async function withSources(sources: readonly SourceResult[], {noMerge}: LoadOptions): Promise<Feed> {
  const lists = sources.flatMap(({feed}) => (feed ? [feed.papers] : []));
  return feedOfSources(sources, await inSlices(mergeSteps(lists, {keepTwins: noMerge})));
}

/** One feed of several sources with the papers that theirs have become. */
export function feedOfSources(sources: readonly SourceResult[], papers: Feed['papers']): Feed {
  const feeds = sources.flatMap(({url, feed}) => (feed ? [{url, feed}] : []));
  const next = feeds.flatMap(({feed}) => feed.next ?? []).join(' ');
  const languages = new Set(feeds.map(({feed}) => feed.language));
  const [language] = languages.size === 1 ? languages : [];
  return {
    papers,
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
