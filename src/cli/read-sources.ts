import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {addPaper} from '../formats/add-paper.js';
import {decode} from '../loading/decode.js';
import {loadFeed, type LoadOptions} from '../loading/load-feed.js';
import {withSources} from '../loading/load-sources.js';
import {pageBehind, trails} from '../loading/trail.js';
import {FeedError} from '../model/errors.js';
import type {Feed, SourceResult, Warning} from '../model/feed.js';
import {decoded} from '../model/urls.js';
import {mergePapers} from '../query/merge.js';
import type {Command} from './arguments.js';
import {reasonOf} from './output.js';

/** Where the command tells what it does: one line at a time. */
export type Tell = (line: string) => void;

/** More than any list of papers; a page in a browser asks for 32 times less. */
const MOST_BYTES = 268_435_456;

/**
 * Reads all sources, one after the other, each with its further pages.
 * @returns what became of each, in their order. One that fails at a further page has the papers before it, and why.
 */
export async function readSources(command: Command, tell: Tell): Promise<readonly SourceResult[]> {
  const results: SourceResult[] = [];
  for (const source of command.sources) {
    if (results.some(({url}) => serverOf(url) === serverOf(source))) await wait(pauseFor(source));
    const result = await readSource(source, command, tell);
    const {feed} = result;
    if (feed)
      tell(`${source}: ${feed.papers.length} ${feed.papers.length === 1 ? 'paper' : 'papers'} (${feed.format})`);
    results.push(result);
  }
  return results;
}

/** The feed of all sources that could be read: of one source what it says of itself stays. */
export async function asOne(results: readonly SourceResult[], command: Command): Promise<Feed> {
  const [only] = results;
  const {noMerge} = command;
  const feed = results.length === 1 && only?.feed ? only.feed : await withSources(results, {noMerge});
  return {...feed, ...(command.title && {title: command.title}), ...(command.home && {url: command.home})};
}

async function readSource(source: string, command: Command, tell: Tell): Promise<SourceResult> {
  let feed: Feed | undefined;
  try {
    const visited = new Set([source]);
    let page = (feed = await readPage(source, command));
    for (let number = 2; page.next && !visited.has(page.next); number++) {
      const {next} = page;
      if (number > command.pages) {
        const message = `There are further pages after ${command.pages}; --pages asks for more.`;
        feed = {...feed, warnings: [...feed.warnings, {message}]};
        break;
      }
      const count = feed.papers.length;
      tell(`${source}: page ${number}, ${count} papers so far`);
      await wait(pauseFor(next));
      visited.add(next);
      page = await pageBehind(page, async () => await readPage(next, command));
      feed = withPage(feed, page, next);
      // A server that does not know the parameter gives the same page for every number.
      if (trails.get(page)?.follow && feed.papers.length === count) break;
    }
    return {url: source, feed: whole(feed, command)};
  } catch (error) {
    return {url: source, ...(feed && {feed: whole(feed, command)}), error: named(source, error)};
  }
}

/** A feed with the papers of a further page, which stands at an address. */
function withPage(feed: Feed, page: Feed, address: string): Feed {
  const papers = new Map(feed.papers.map((paper) => [paper.id, paper]));
  for (const paper of page.papers) addPaper(papers, paper);
  const warnings = page.warnings.map((warning) => ({...warning, source: address}));
  return {...feed, papers: [...papers.values()], warnings: [...feed.warnings, ...warnings]};
}

/** A feed of all pages that were read, each work once. */
function whole(feed: Feed, {noMerge}: Command): Feed {
  const {next: _, papers, ...rest} = feed;
  return {...rest, papers: noMerge ? papers : mergePapers([papers])};
}

/** A feed as it stands at an address or in a file, with where its next page is. */
async function readPage(place: string, {format, base, noMerge}: Command): Promise<Feed> {
  const options: LoadOptions = {format, noMerge, maxBytes: MOST_BYTES};
  if (isAddress(place)) return await loadFeed(place, options);
  try {
    const bytes = place === '-' ? await readInput() : await readFile(place);
    if (bytes.length > MOST_BYTES) throw new FeedError('too-large', `It is larger than ${MOST_BYTES} bytes.`);
    const guesses: Warning[] = [];
    const text = await decode([bytes], '', (warning) => guesses.push(warning));
    const feed = await loadFeed({text, ...(base && {url: base})}, options);
    const next = feed.next ?? nextFile(text, place, feed);
    return {...feed, warnings: [...guesses, ...feed.warnings], ...(next && {next})};
  } catch (error) {
    throw named(place, error);
  }
}

/** The file beside a JSON Feed that it names as its next page: without an address a page is a file, and so is the next. */
function nextFile(text: string, place: string, {format}: Feed): string | undefined {
  if (place === '-' || !format.startsWith('json-feed')) return undefined;
  const {next_url: next} = JSON.parse(text) as {readonly next_url?: unknown};
  const name = typeof next === 'string' ? decoded(next).replace(/^\.\//, '') : '';
  // A feed of somebody else must not lead to any other file of this machine.
  return name && name === basename(name) && !/[\\:?#]|^\.{0,2}$/.test(name) ? join(dirname(place), name) : undefined;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

const serverOf = (source: string): unknown =>
  isAddress(source) && URL.canParse(source) ? new URL(source).hostname : Symbol('none');

/** Milliseconds between two requests to a server. arXiv asks for three seconds (https://info.arxiv.org/help/api/tou.html). */
function pauseFor(place: string): number {
  if (!isAddress(place)) return 0;
  return /^https?:\/\/(?:[^/]*\.)?arxiv\.org[/:]/i.test(place) ? 3000 : 250;
}

/** A failure that says which source it is about. */
function named(source: string, error: unknown): FeedError {
  if (!(error instanceof FeedError)) return new FeedError('network', `${source}: ${reasonOf(error)}`, {cause: error});
  const {code, message, status, url} = error;
  return new FeedError(code, message.replace(/^The data in the page(?=:)/, source), {status, url, cause: error});
}
