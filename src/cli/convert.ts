import {exportPapers} from '../citations/cite.js';
import {citations} from '../citations/styles.js';
import type {Feed} from '../model/feed.js';
import {sortPapers} from '../query/sort.js';
import {UsageError, type Command} from './arguments.js';
import {toJsonFeed} from './json-feed.js';
import {toAtom, toRss} from './xml-feed.js';

const FEEDS = {'json-feed': toJsonFeed, rss: toRss, atom: toAtom} as const;

/** @throws {UsageError} when nothing converts to the format that is asked for. */
export function checkTarget({to}: Command): void {
  if (to !== undefined && !(to in FEEDS) && !citations.get(to)) {
    const known = [...Object.keys(FEEDS), ...[...citations].map(({id}) => id)];
    throw new UsageError(`Nothing converts to "${to}". There are ${known.join(', ')}.`);
  }
}

/** A feed in another format: a feed for readers, a database of references, or a list in a citation style. */
export async function convert(feed: Feed, {to = '', sort}: Command): Promise<string> {
  const papers = sortPapers(feed.papers, sort, feed.language ?? 'en');
  if (to in FEEDS) return FEEDS[to as keyof typeof FEEDS](feed, papers);
  let text = '';
  for await (const piece of exportPapers(papers, to)) text += piece;
  return text;
}
