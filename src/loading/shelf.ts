import {addPaper} from '../formats/add-paper.js';
import type {Feed, SourceResult} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';
import {PagedWorks} from '../query/paged-works.js';
import {trails} from './trail.js';

/** What is known of the pages of a feed between one and the next, so that a page costs no more the more there are before it. */
export interface Shelf {
  readonly works: PagedWorks;
  /** Of each source: its papers by id, and the addresses of its pages. */
  readonly papers: readonly Map<string, Paper>[];
  readonly visited: readonly Set<string>[];
}

const shelves = new WeakMap<Feed, Shelf>();

/** The sources of a feed; a feed of one source is that. */
export const sourcesOf = (feed: Feed): readonly SourceResult[] => feed.sources ?? [{url: '', feed}];

/** An empty shelf for so many sources. */
export const createShelf = (sources: number, keepTwins: boolean | undefined): Shelf => ({
  works: new PagedWorks(sources, {keepTwins}),
  papers: Array.from({length: sources}, () => new Map<string, Paper>()),
  visited: Array.from({length: sources}, () => new Set<string>()),
});

/** The shelf of a feed, if further pages of it were loaded. */
export const shelfOf = (feed: Feed): Shelf | undefined => shelves.get(feed);

/** Puts a shelf with the feed that stands on it. */
export const keepShelf = (feed: Feed, shelf: Shelf): void => void shelves.set(feed, shelf);

/**
 * The shelf of a feed, to be changed: whoever takes it puts it with the feed that comes of the change. A feed that has none
 * is put on one, as a first page.
 */
export async function takeShelf(feed: Feed, keepTwins: boolean | undefined): Promise<Shelf> {
  const known = shelves.get(feed);
  shelves.delete(feed);
  if (known) return known;
  const sources = sourcesOf(feed);
  const shelf = createShelf(sources.length, keepTwins);
  for (const [list, source] of sources.entries()) {
    if (!source.feed) continue;
    await addPage(shelf, list, source.feed.papers);
    const {address} = trails.get(source.feed) ?? {};
    if (address) shelf.visited[list]?.add(address);
  }
  return shelf;
}

/** Puts the papers of a page behind the others of its source; those it has are left out. */
export async function addPage({works, papers}: Shelf, list: number, page: readonly Paper[]): Promise<void> {
  await works.add(
    list,
    page.flatMap((paper) => addPaper(papers[list]!, paper) ?? []),
  );
}

/** Lets the earliest pages go, until there are no more papers than `keep`, or one page. Gives how many papers went. */
export async function dropPages({works, papers}: Shelf, keep: number): Promise<number> {
  let dropped = 0;
  for (let {length} = works.papers; length > keep && works.pageCount > 1; {length} = works.papers) {
    const page = await works.dropPage();
    for (const {id} of page?.records ?? []) papers[page!.list]!.delete(id);
    dropped += page?.papers ?? 0;
  }
  return dropped;
}

/** Whether a source has a paper already. */
export function isKnown({papers}: Shelf, list: number, {id, title}: Paper): boolean {
  const namesake = papers[list]?.get(id);
  return namesake !== undefined && plainText(namesake.title) === plainText(title);
}
