import {toFeedError} from '../model/errors.js';
import type {Feed, Warning} from '../model/feed.js';

/** How a feed goes on, beyond what it says itself. */
export interface Trail {
  /** Where the feed was, after redirects: what leads there again leads in a circle. */
  readonly address?: string | undefined;
  /** Of a `src` with `{page}` and the like: gives the page that was asked for with its own next page, and a trail of its own. */
  readonly follow?: ((page: Feed) => Feed) | undefined;
}

/** The trails of feeds that have a next page. */
export const trails = new WeakMap<Feed, Trail>();

/** A feed with other papers, which goes on at an address, or ends without one. */
export function goingOn(feed: Feed, papers: Feed['papers'], next: string | undefined, trail: Trail | undefined): Feed {
  const {next: _, ...rest} = feed;
  const more = {...rest, papers, ...(next && {next})};
  if (trail) trails.set(more, trail);
  return more;
}

/** Loads the page behind another, as its source goes on from there. Of numbered pages the one behind the last may be missing. */
export async function pageBehind(before: Feed, load: () => Promise<Feed>): Promise<Feed> {
  const follow = trails.get(before)?.follow;
  try {
    const page = await load();
    return follow ? follow(page) : page;
  } catch (error) {
    if (!follow || toFeedError(error).status !== 404) throw error;
    return {papers: [], authors: [], format: before.format, warnings: []};
  }
}

/** Says that a next page is not asked for, and why. */
export const leftOut = (address: string, why: string): Warning => ({
  message: `The next page ${address} was left out: ${why}.`,
});
