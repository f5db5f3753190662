import {exportPapers} from '../citations/cite.js';
import {citations} from '../citations/styles.js';
import {formats} from '../formats/formats.js';
import {otherFormats} from '../formats/other-formats.js';
import type {Feed} from '../model/feed.js';
import {sortPapers} from '../query/sort.js';
import {UsageError, type Command} from './arguments.js';
import {toJsonFeed} from './json-feed.js';
import {toAtom, toRss} from './xml-feed.js';

const FEEDS = {'json-feed': toJsonFeed, rss: toRss, atom: toAtom} as const;

/** @throws {UsageError} when there is no format of that name to read, or to convert to. */
export function checkFormats({format, to}: Command): void {
  const known = [...formats, ...otherFormats].map(({id}) => id);
  if (format !== undefined && !known.includes(format))
    throw new UsageError(`There is no format "${format}". There are ${known.join(', ')}.`);
  if (to !== undefined && !Object.hasOwn(FEEDS, to) && !citations.get(to)) {
    const targets = [...Object.keys(FEEDS), ...[...citations].map(({id}) => id)];
    throw new UsageError(`Nothing converts to "${to}". There are ${targets.join(', ')}.`);
  }
}

/** A feed in another format: a feed for readers, a database of references, or a list in a citation style. */
export async function convert(feed: Feed, {to = '', sort}: Command): Promise<string> {
  const papers = sortPapers(feed.papers, sort, feed.language ?? 'en');
  if (Object.hasOwn(FEEDS, to)) return FEEDS[to as keyof typeof FEEDS](feed, papers);
  let text = '';
  for await (const piece of exportPapers(papers, to)) text += piece;
  return text;
}
