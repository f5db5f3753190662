import {toFeedError, FeedError} from '../model/errors.js';
import type {Feed, SourceResult, Warning} from '../model/feed.js';
import {loadFeed, type LoadOptions} from './load-feed.js';
import {feedOfSources, onlyFailures} from './load-sources.js';
import {addPage, dropPages, isKnown, keepShelf, sourcesOf, takeShelf, type Shelf} from './shelf.js';
import {goingOn, leftOut, pageBehind, trails} from './trail.js';

/** So many papers are kept unless the page says otherwise. */
const KEEP = 10_000;
/** So many pages without a paper are passed over, one after the other. */
const MOST_EMPTY = 3;

/** What came of asking for the next page of a source. */
interface Step {
  /** The page that was asked for last. */
  readonly page: Feed;
  /** Where the source goes on. */
  readonly next: string | undefined;
  readonly addresses: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * A feed with the papers of its next page behind its own; those it has already are left out. A feed of several sources gets
 * the next page of each that has one: one that fails does not harm the others, keeps its papers and its next page, and
 * `sources` says why. Pages that lead in a circle, repeat what was there or are empty again and again are followed no
 * further, and `warnings` says so. When there are more papers than `keep`, the earliest pages are let go.
 * @throws {FeedError} as {@link loadFeed}; of several sources when all their pages fail.
 */
export async function withNextPage(feed: Feed, options: LoadOptions): Promise<Feed> {
  const {noMerge, keep = KEEP} = options;
  const shelf = await takeShelf(feed, noMerge);
  const before = sourcesOf(feed);
  let steps: readonly (Step | FeedError | undefined)[];
  try {
    steps = await Promise.all(before.map((source, list) => stepOf(source, list, shelf, options)));
    const asked = steps.flatMap((step, list) => (step ? [{...before[list]!, error: step}] : []));
    const failed = asked.flatMap(({error, ...source}) => (error instanceof FeedError ? [{...source, error}] : []));
    if (failed[0] && failed.length === asked.length)
      throw feed.sources ? onlyFailures(failed, failed[0].error) : failed[0].error;
  } catch (error) {
    keepShelf(feed, shelf); // nothing is added before all have come
    throw error;
  }
  for (const [list, step] of steps.entries()) {
    if (!step || step instanceof FeedError) continue;
    await addPage(shelf, list, step.page.papers);
    for (const address of step.addresses) shelf.visited[list]?.add(address);
  }
  const dropped = (feed.dropped ?? 0) + (await dropPages(shelf, keep));
  const {papers} = shelf.works;
  const more = feed.sources
    ? {
        ...feedOfSources(
          before.map((source, list) => resultOf(source, steps[list], () => shelf.works.pagesOf(list).flat())),
          papers,
        ),
        ...(dropped && {dropped}),
      }
    : continued({...feed, ...(dropped && {dropped})}, papers, steps[0] as Step);
  keepShelf(more, shelf);
  return more;
}

/** Undefined for a source that has no next page; its failure where that did not come. */
async function stepOf(
  {feed}: SourceResult,
  list: number,
  shelf: Shelf,
  options: LoadOptions,
): Promise<Step | FeedError | undefined> {
  if (!feed?.next) return undefined;
  try {
    return await nextStep(feed, feed.next, list, shelf, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return toFeedError(error);
  }
}

async function nextStep(feed: Feed, first: string, list: number, shelf: Shelf, options: LoadOptions): Promise<Step> {
  const warnings = [...feed.warnings];
  const addresses: string[] = [];
  let address = first;
  for (let before = feed; ;) {
    const page = await pageBehind(before, async () => await loadFeed(address, {...options, onProgress: undefined}));
    addresses.push(address);
    warnings.push(...page.warnings.map((warning) => ({...warning, source: address})));
    const {next, papers} = page;
    const end = {page, addresses, next: undefined};
    if (!next) return {...end, warnings};
    const stop = (why: string): Step => ({
      ...end,
      warnings: [...warnings, {...leftOut(next, why), source: address}],
    });
    if (addresses.includes(next) || shelf.visited[list]?.has(next)) return stop('it leads back to one that was there');
    if (papers.length > 0) {
      if (papers.every((paper) => isKnown(shelf, list, paper)))
        return stop('the page before it has only papers of earlier pages');
      return {...end, next, warnings};
    }
    if (addresses.length === MOST_EMPTY) return stop(`${MOST_EMPTY} pages one after the other have no papers`);
    [address, before] = [next, page];
  }
}

function resultOf(
  source: SourceResult,
  step: Step | FeedError | undefined,
  papers: () => Feed['papers'],
): SourceResult {
  if (!step || !source.feed) return source;
  if (step instanceof FeedError) return {...source, error: step};
  return {url: source.url, feed: continued(source.feed, papers(), step)};
}

/** A feed with other papers, which goes on as its last page does. */
const continued = (feed: Feed, papers: Feed['papers'], {page, next, warnings}: Step): Feed =>
  goingOn({...feed, warnings}, papers, next, trails.get(page));
