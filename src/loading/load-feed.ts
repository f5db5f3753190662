import type {Format, FormatModule, Payload, Reading} from '../formats/format.js';
import {findFormat} from '../formats/formats.js';
import {FeedError, toFeedError} from '../model/errors.js';
import type {Feed, Warning} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {webUrl} from '../model/urls.js';
import {createReader} from '../text/text-reader.js';
import {decode} from './decode.js';
import {fetchBytes} from './fetch-bytes.js';
import {toPayload} from './payload.js';
import type {LoadOptions, Source} from './source.js';

export type {LoadOptions, Source} from './source.js';

/**
 * Loads a feed. Runs in browsers and in Node. Items that cannot be read become `warnings` of the feed; the rest is shown.
 * Of several sources those that fail are named in `sources` of the feed, while another has papers.
 * @throws {FeedError} when there is nothing to show; its `code` says why. An abort throws the signal's reason.
 */
export async function loadFeed(source: Source, options: LoadOptions = {}): Promise<Feed> {
  try {
    if (typeof source === 'string' && /\S\s+\S|{(page(:0)?|offset|cursor)}/.test(source))
      return await (await import('./load-sources.js')).loadSources(source, options, loadFeed);
    return await loadOne(source, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw await explained(error);
  }
}

async function loadOne(source: Source, options: LoadOptions): Promise<Feed> {
  if (typeof source === 'object' && 'value' in source) return await read({kind: 'json', ...source}, options);
  if (typeof source === 'object' && 'text' in source) return await read(await toPayload(source.text, source), options);
  const address = String(source);
  const url = webUrl(address, options.base);
  if (!url) throw new FeedError('unsupported', 'It is not an http or https address.', {url: address});
  const answer = await fetchBytes(url, {
    ...options,
    onLarge: async (origin, response) =>
      (await import('./read-pieces.js')).readPieces(origin, response, options, {chooseFormat, read, finish}),
  });
  if (answer.pieces) return await answer.pieces.end();
  const warnings: Warning[] = [];
  const text = await decode(answer.chunks, answer.contentType, (warning) => warnings.push(warning));
  return await read(await toPayload(text, answer), options, warnings);
}

async function chooseFormat(payload: Payload, id: string | undefined): Promise<Format> {
  const format = await findFormat(payload, id);
  if (format) return format;
  const {unknown} = await import('./explain.js');
  throw unknown(payload, id);
}

/** The reader that the texts so far have asked for: the first reads plain ones, each further one is a chunk of its own. */
let level = 0;

/** Reads with the reader at hand, and once more with a better one if a text turns out to need it. */
async function read(payload: Payload, options: LoadOptions, warnings: readonly Warning[] = []): Promise<Feed> {
  const format = await chooseFormat(payload, options.format);
  const parser = await format.load();
  let feed: Feed | undefined;
  for (let used = -1; used < level;) {
    used = level;
    const create = level ? await (await import('../text/better-readers.js')).betterReader(level) : createReader;
    options.signal?.throwIfAborted();
    const text = create((needed) => (level = Math.max(level, needed)));
    feed = parse(parser, payload, format, text, warnings);
  }
  return await finish(feed!, payload, options);
}

function parse(
  parser: FormatModule,
  payload: Payload,
  {id}: Format,
  text: Reading['text'],
  before: readonly Warning[],
): Feed {
  const warnings = [...before];
  try {
    return {...parser.parse(payload, {report: (warning) => warnings.push(warning), text}), format: id, warnings};
  } catch (cause) {
    throw new FeedError('unreadable', `It could not be read as ${id}: ${String(cause)}`, {url: payload.url, cause});
  }
}

/** What is the same for every feed, however it was read: which page is next, and one paper for each work. */
async function finish(feed: Feed, payload: Payload, options: LoadOptions): Promise<Feed> {
  const isDone = !feed.next && !payload.link && (options.noMerge || !mayHaveTwins(feed.papers));
  const finished = isDone ? feed : await (await import('./finish-feed.js')).finishFeed(feed, payload, options);
  options.signal?.throwIfAborted();
  return finished;
}

/** Whether two papers may be of one work. */
function mayHaveTwins(papers: readonly Paper[]): boolean {
  const ids = papers.flatMap(({doi, arxiv}) => [doi, arxiv]).filter(Boolean);
  return new Set(ids).size < ids.length || papers.some(({sameAs}) => sameAs);
}

/** The failure with what to do about it; without that where its words cannot be loaded, as when the connection is down. */
async function explained(error: unknown): Promise<unknown> {
  const failure = toFeedError(error);
  try {
    return (await import('./explain.js')).explain(failure);
  } catch {
    return failure;
  }
}
