import {breathe} from '../model/breathe.js';
import type {Feed, SourceResult} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {identifiersOf} from '../query/merge.js';
import {feedOfSources} from './load-sources.js';
import {addPage, createShelf, keepShelf, shelfOf, sourcesOf} from './shelf.js';
import type {LoadOptions} from './source.js';
import {goingOn, trails} from './trail.js';

/** What a feed that was loaded once more brings. */
export interface News {
  /** How many of its papers are not there yet. */
  readonly papers: number;
  /** Whether others say something else than before. */
  readonly isChanged: boolean;
}

/** What a feed brings to some others, of the same source, whose papers are known. */
export async function newsOf(fresh: Feed, known: readonly Feed[], {noMerge}: LoadOptions): Promise<News> {
  const marksOf = (paper: Paper): readonly string[] => [`id:${paper.id}`, ...(noMerge ? [] : identifiersOf(paper))];
  const holders = new Map<string, Paper>();
  for (const paper of known.flatMap(({papers}) => papers)) {
    for (const mark of marksOf(paper)) holders.set(mark, paper);
    await breathe();
  }
  let papers = 0;
  let isChanged = false;
  for (const paper of fresh.papers) {
    const marks = marksOf(paper);
    if (!marks.some((mark) => holders.has(mark))) papers++;
    else isChanged ||= !isSame(holders.get(marks[0]!), paper);
    await breathe();
  }
  return {papers, isChanged};
}

/** A paper that stands under another id is of records that were merged: what is said of each cannot be told. */
const isSame = (before: Paper | undefined, paper: Paper): boolean =>
  !before || before === paper || JSON.stringify(before) === JSON.stringify(paper);

/**
 * What is on view, with its first page as it was loaded anew. Papers of pages loaded so far stay behind those of the new first
 * page, each work once; of a feed of one page only the new one counts. With `inPlace` every paper stays where it is, and only
 * what is said of it is new.
 */
export async function renewed(
  present: Feed,
  fresh: Feed,
  {noMerge, inPlace}: LoadOptions & {readonly inPlace: boolean},
): Promise<Feed> {
  // Between the new first page and those that were kept are some that were let go: the reader begins anew.
  if (present.dropped && !inPlace) return fresh;
  const before = shelfOf(present);
  const [olds, news] = [sourcesOf(present), sourcesOf(fresh)];
  const shelf = createShelf(news.length, noMerge);
  const results: SourceResult[] = [];
  for (const [list, source] of news.entries()) {
    const [old, own] = [olds[list]?.feed, source.feed];
    const pages = before?.works.pagesOf(list) ?? (old ? [old.papers] : []);
    const isPaged = pages.length > 1;
    for (const page of pagesWith(own?.papers ?? [], inPlace || isPaged || own?.next ? pages : [], inPlace))
      await addPage(shelf, list, page);
    for (const address of before?.visited[list] ?? []) shelf.visited[list]?.add(address);
    if (!own) results.push(source);
    else results.push({...source, feed: goingOnAs(own, isPaged && old ? old : own, shelf.works.pagesOf(list).flat())});
  }
  const {papers} = shelf.works;
  const feed = fresh.sources ? feedOfSources(results, papers) : {...results[0]!.feed!, papers};
  const {dropped} = present;
  const whole = dropped ? {...feed, dropped} : feed;
  const trail = fresh.sources ? undefined : trails.get(results[0]!.feed!);
  if (trail) trails.set(whole, trail);
  keepShelf(whole, shelf);
  return whole;
}

/** The pages as they were with a first page before them, or with its papers in the place of their own. */
function pagesWith(
  fresh: readonly Paper[],
  pages: readonly (readonly Paper[])[],
  inPlace: boolean,
): readonly (readonly Paper[])[] {
  const byId = new Map(fresh.map((paper) => [paper.id, paper]));
  return inPlace
    ? pages.map((page) => page.map((paper) => byId.get(paper.id) ?? paper))
    : [fresh, ...pages.map((page) => page.filter(({id}) => !byId.has(id)))];
}

/** A feed with other papers, which goes on where another does. */
function goingOnAs(feed: Feed, other: Feed, papers: readonly Paper[]): Feed {
  const trail = trails.get(other);
  return goingOn(feed, papers, other.next, trail && {...trail, address: trails.get(feed)?.address ?? trail.address});
}
