import type {Feed} from '../model/feed.js';
import {sortPapers} from '../query/sort.js';
import type {Command} from './arguments.js';
import {toJsonFeed} from './json-feed.js';
import {countPages, pageName, pagePath, removePages, writeChanged} from './output.js';
import type {Tell} from './read-sources.js';

/** Writes a feed as JSON Feed, in pages that name the next one. Without an output it is one document, and returned. */
export async function build(feed: Feed, {output, pageSize, sort}: Command, tell: Tell): Promise<string> {
  const papers = sortPapers(feed.papers, sort, feed.language ?? 'en');
  if (!output) return toJsonFeed(feed, papers);
  const size = pageSize || Math.max(papers.length, 1);
  const pages = Math.max(1, Math.ceil(papers.length / size));
  const before = await countPages(output);
  // From the last to the first: whoever reads the first page in between finds all that it leads to.
  for (let page = pages; page >= 1; page--) {
    const next = page < pages ? pageName(output, page + 1) : undefined;
    const text = toJsonFeed(feed, papers.slice((page - 1) * size, page * size), next);
    const isNew = await writeChanged(pagePath(output, page), text);
    tell(`${pagePath(output, page)}: ${isNew ? 'written' : 'unchanged'}`);
  }
  await removePages(output, pages + 1, before);
  const removed = Math.max(0, before - pages);
  if (removed) tell(`${removed} ${removed === 1 ? 'page' : 'pages'} of an earlier feed removed`);
  return '';
}
