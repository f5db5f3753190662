import type {Feed} from '../model/feed.js';
import {fillPlaceholders} from '../model/placeholders.js';
import {webUrl} from '../model/urls.js';
import type {LoadOptions, Source} from './source.js';
import {leftOut, trails} from './trail.js';

/** Where a source that is asked for page by page stands. */
interface Place {
  readonly template: string;
  readonly base: string | undefined;
  /** From 1. */
  readonly page: number;
  /** How many papers have come before. */
  readonly offset: number;
  readonly cursor: string;
  readonly seen: ReadonlySet<string>;
}

// Beside `cursorMark` of Solr these ask for the first page by a star; all others by nothing.
const STAR = /[?&]cursorMark=\{cursor\}|^https?:\/\/api\.(?:openalex|crossref)\.org\//;

/**
 * Loads the first page of a source whose address is a template: `{page}` counts pages from 1 and `{page:0}` from 0, `{offset}`
 * counts the papers that came before, and `{cursor}` is what the page before names for the next (at first nothing, or a star
 * where that is usual). Every page has the address of the next one, until one has no papers or names no other cursor;
 * `withNextPage` asks for it, and ends too where a page brings nothing new or is not there (404). Other braces stay as they are.
 */
export async function loadByTemplate(
  template: string,
  options: LoadOptions,
  load: (source: Source, options: LoadOptions) => Promise<Feed>,
): Promise<Feed> {
  const cursor = STAR.test(template) ? '*' : '';
  const place = {template, base: options.base, page: 1, offset: 0, cursor, seen: new Set([cursor])};
  return followed(await load(addressAt(place), options), place);
}

/** A page with the address of the next one. */
function followed({next: named, cursor, ...page}: Feed, place: Place): Feed {
  const later: Place = {
    ...place,
    page: place.page + 1,
    offset: place.offset + page.papers.length,
    cursor: cursor ?? place.cursor,
    seen: new Set([...place.seen, cursor ?? '']),
  };
  if (page.papers.length === 0) return page;
  const isByCursor = place.template.includes('{cursor}');
  const address = isByCursor && cursor === undefined ? named : addressAt(later);
  if (!address || (isByCursor && cursor === place.cursor)) return page;
  const why = whyNot(address, cursor, place);
  if (why) return {...page, warnings: [...page.warnings, leftOut(address, why)]};
  const feed = {...page, next: address};
  trails.set(feed, {address: addressAt(place), follow: (next) => followed(next, later)});
  return feed;
}

/** Why a page is not to be asked for. */
function whyNot(address: string, cursor: string | undefined, place: Place): string | undefined {
  if (cursor !== undefined && place.seen.has(cursor)) return 'its cursor was there before';
  const own = addressAt(place);
  const isForeign = !URL.canParse(address, own) || new URL(address, own).origin !== new URL(own).origin;
  return isForeign ? 'it is not on the server that the feed is on' : undefined;
}

function addressAt({template, base, page, offset, cursor}: Place): string {
  const values = {page, 'page:0': page - 1, offset, cursor: encodeURIComponent(cursor)};
  const address = fillPlaceholders(template, values);
  return webUrl(address, base) ?? address;
}
