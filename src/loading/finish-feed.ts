import type {Payload} from '../formats/format.js';
import type {Feed} from '../model/feed.js';
import {mergePapers} from '../query/merge.js';
import {withSafeNext} from './safe-next.js';
import type {LoadOptions} from './source.js';

/** A feed with its next page, where that may be asked for, and with one paper for each work. */
export function finishFeed(feed: Feed, {url, link}: Payload, {noMerge}: LoadOptions): Feed {
  const paged = withSafeNext(feed, url, link);
  return noMerge ? paged : {...paged, papers: mergePapers([paged.papers])};
}
