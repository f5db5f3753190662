import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {decode} from '../loading/decode.js';
import {loadFeed} from '../loading/load-feed.js';
import {withSources} from '../loading/load-sources.js';
import {withNextPage} from '../loading/next-page.js';
import {FeedError} from '../model/errors.js';
import type {Feed, SourceResult} from '../model/feed.js';
import type {Command} from './arguments.js';

/** Where the command tells what it does: one line at a time. */
export type Tell = (line: string) => void;

/** More than any list of papers; a page asks for eight times less. */
const MOST_BYTES = 268_435_456;

/**
 * Reads all sources, one after the other, each with its further pages.
 * @returns what became of each, in their order.
 */
export async function readSources(command: Command, tell: Tell): Promise<readonly SourceResult[]> {
  const results: SourceResult[] = [];
  for (const source of command.sources) {
    try {
      const feed = await withPages(await readSource(source, command), source, command, tell);
      tell(`${source}: ${feed.papers.length} ${feed.papers.length === 1 ? 'paper' : 'papers'} (${feed.format})`);
      results.push({url: source, feed});
    } catch (error) {
      results.push({url: source, error: named(source, error)});
    }
  }
  return results;
}

/** The feed of all sources that could be read: of one source what it says of itself stays. */
export function asOne(results: readonly SourceResult[], command: Command): Feed {
  const [only] = results;
  const feed = results.length === 1 && only?.feed ? only.feed : withSources(results, {noMerge: command.noMerge});
  return {...feed, ...(command.title && {title: command.title}), ...(command.home && {url: command.home})};
}

async function readSource(source: string, {format, base, noMerge}: Command): Promise<Feed> {
  const options = {format, noMerge, maxBytes: MOST_BYTES};
  if (/^https?:\/\//i.test(source)) return await loadFeed(source, options);
  const bytes = source === '-' ? await readInput() : await readFile(source);
  const text = await decode([bytes]);
  return await loadFeed({text, ...(base && {url: base})}, options);
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function withPages(first: Feed, source: string, {pages, ...command}: Command, tell: Tell): Promise<Feed> {
  let feed = first;
  const visited = new Set([source]);
  for (let page = 2; feed.next && page <= pages; page++) {
    tell(`${source}: page ${page}, ${feed.papers.length} papers so far`);
    await wait(pauseFor(feed.next));
    feed = await withNextPage(feed, visited, {noMerge: command.noMerge, format: command.format, maxBytes: MOST_BYTES});
  }
  const {next, ...rest} = feed;
  if (!next) return feed;
  const message = `There are further pages after ${pages}; --pages asks for more.`;
  return {...rest, warnings: [...feed.warnings, {message}]};
}

/** Milliseconds between two requests. arXiv asks for three seconds (https://info.arxiv.org/help/api/tou.html). */
const pauseFor = (url: string): number => (/(?:^|\.)arxiv\.org$/.test(new URL(url).hostname) ? 3000 : 250);

/** A failure that says which source it is about. */
function named(source: string, error: unknown): FeedError {
  if (!(error instanceof FeedError)) return new FeedError('network', `${source}: ${reasonOf(error)}`, {cause: error});
  const {code, message, status, url} = error;
  return new FeedError(code, message.replace(/^The data in the page(?=:)/, source), {status, url, cause: error});
}

function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a folder; name the files in it.';
  if (code === 'EACCES') return 'It may not be read.';
  return message;
}
