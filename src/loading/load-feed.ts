import type {Format, FormatModule, Payload, Reading} from '../formats/format.js';
import {findFormat} from '../formats/formats.js';
import {FeedError, toFeedError} from '../model/errors.js';
import type {Feed, Warning} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {webUrl} from '../model/urls.js';
import {createReader, type CreateReader} from '../text/text-reader.js';
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
    if (typeof source === 'string' && /\S\s+\S/.test(source))
      return await (await import('./load-sources.js')).loadSources(source.trim().split(/\s+/), options, loadFeed);
    return await loadOne(source, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw await explained(error);
  }
}

async function loadOne(source: Source, options: LoadOptions): Promise<Feed> {
  if (typeof source === 'object' && 'value' in source) return await read({kind: 'json', ...source}, options);
  if (typeof source === 'object' && 'text' in source) return await read(await toPayload(source.text, source), options);
  const url = webUrl(String(source), options.base);
  if (!url) throw new FeedError('unsupported', `"${String(source)}" is not an http or https address.`);
  const answer = await fetchBytes(url, {
    ...options,
    onLarge: async (origin) =>
      (await import('./read-pieces.js')).readPieces(origin, options, {chooseFormat, read, finish}),
  });
  return (
    (await answer.pieces?.end()) ??
    (await read(await toPayload(await decode(answer.chunks, answer.contentType), answer), options))
  );
}

async function chooseFormat(payload: Payload, id: string | undefined): Promise<Format> {
  const format = await findFormat(payload, id);
  if (format) return format;
  const {unknown} = await import('./explain.js');
  throw unknown(payload, id);
}

const readers: readonly (() => CreateReader | Promise<CreateReader>)[] = [
  () => createReader,
  async () => (await import('../text/full-reader.js')).createReader,
  async () => (await import('../text/field-reader.js')).createReader,
  async () => (await import('../text/markup-reader.js')).createReader,
];
/** The reader that the texts so far have asked for: the first reads plain ones, each further one is a chunk of its own. */
let level = 0;

/** Reads with the reader at hand, and once more with a better one if a text turns out to need it. */
async function read(payload: Payload, options: LoadOptions): Promise<Feed> {
  const format = await chooseFormat(payload, options.format);
  const parser = await format.load();
  let feed: Feed | undefined;
  for (let used = -1; used < level;) {
    used = level;
    const create = await readers[level]!();
    options.signal?.throwIfAborted();
    const text = create((needed) => (level = Math.max(level, Math.min(needed, readers.length - 1))));
    feed = parse(parser, payload, format, text);
  }
  return await finish(feed!, payload, options);
}

function parse(parser: FormatModule, payload: Payload, {id}: Format, text: Reading['text']): Feed {
  const warnings: Warning[] = [];
  try {
    return {...parser.parse(payload, {report: (warning) => warnings.push(warning), text}), format: id, warnings};
  } catch (cause) {
    throw new FeedError('unreadable', `It could not be read as ${id}: ${String(cause)}`, {url: payload.url, cause});
  }
}

/** What is the same for every feed, however it was read: which page is next, and one paper for each work. */
async function finish(feed: Feed, {url, link}: Payload, {noMerge, signal}: LoadOptions): Promise<Feed> {
  let whole = feed;
  if (feed.next || link) whole = (await import('./safe-next.js')).withSafeNext(feed, url, link);
  if (!noMerge && hasTwins(feed.papers))
    whole = {...whole, papers: (await import('../query/merge.js')).mergePapers([feed.papers])};
  signal?.throwIfAborted();
  return whole;
}

/** Whether two papers have an identifier in common. */
function hasTwins(papers: readonly Paper[]): boolean {
  const ids = papers.flatMap(({doi, arxiv, sameAs = []}) => [doi ?? [], arxiv ?? [], sameAs].flat());
  return new Set(ids.map((id) => id.replace(/^(?:doi|arxiv):/, ''))).size < ids.length;
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
