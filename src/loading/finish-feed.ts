import type {Payload} from '../formats/format.js';
import {inSlices} from '../model/breathe.js';
import type {Feed} from '../model/feed.js';
import {mergeSteps} from '../query/merge.js';
import {withSafeNext} from './safe-next.js';
import type {LoadOptions} from './source.js';
import {trails} from './trail.js';

/** A feed with its next page, where that may be asked for, and with one paper for each work. */
export async function finishFeed(feed: Feed, {url, link}: Payload, {noMerge}: LoadOptions): Promise<Feed> {
  const paged = withSafeNext(feed, url, link);
  const finished = noMerge ? paged : {...paged, papers: await inSlices(mergeSteps([paged.papers]))};
  if (finished.next) trails.set(finished, {address: url});
  return finished;
}
