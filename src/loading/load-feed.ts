import type {Format, FormatModule, Payload} from '../formats/format.js';
import {findFormat} from '../formats/formats.js';
import {FeedError, toFeedError} from '../model/errors.js';
import type {Feed, Warning} from '../model/feed.js';
import {webUrl} from '../model/urls.js';
import {createReader, type CreateReader, type TextReader} from '../text/text-reader.js';
import {decode} from './decode.js';
import {fetchBytes, type FetchOptions} from './fetch-bytes.js';
import {toPayload} from './payload.js';

/**
 * Where papers come from: the URL of a feed, a text that was read elsewhere (with the address it came from, for relative
 * URLs), or a value that is parsed already, such as an array of papers.
 */
export type Source =
  | string
  | URL
  | {readonly text: string; readonly url?: string; readonly contentType?: string}
  | {readonly value: unknown; readonly url?: string};

export interface LoadOptions extends FetchOptions {
  /** Id of the format to read the source as. Default: detected from the content. */
  readonly format?: string | undefined;
  /** What a relative URL of a feed is relative to. */
  readonly base?: string | undefined;
}

/**
 * Loads one feed. Runs in browsers and in Node. Items that cannot be read become `warnings` of the feed; the rest is shown.
 * @throws {FeedError} when there is nothing to show; its `code` says why. An abort throws the signal's reason.
 */
export async function loadFeed(source: Source, options: LoadOptions = {}): Promise<Feed> {
  try {
    const payload = await readSource(source, options);
    const format = await chooseFormat(payload, options.format);
    return await read(payload, format, options.signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw await explained(error);
  }
}

async function readSource(source: Source, options: LoadOptions): Promise<Payload> {
  if (typeof source === 'object' && 'value' in source) return {kind: 'json', ...source};
  if (typeof source === 'object' && 'text' in source) return await toPayload(source.text, source);
  const url = webUrl(String(source), options.base);
  if (!url) throw new FeedError('unsupported', `"${String(source)}" is not an http or https address.`);
  const answer = await fetchBytes(url, options);
  return await toPayload(await decode(answer.chunks, answer.contentType), answer);
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
async function read(payload: Payload, format: Format, signal: AbortSignal | undefined): Promise<Feed> {
  const parser = await format.load();
  let feed: Feed | undefined;
  for (let used = -1; used < level;) {
    used = level;
    const create = await readers[level]!();
    signal?.throwIfAborted();
    const onMore = (needed: number): void => void (level = Math.max(level, Math.min(needed, readers.length - 1)));
    feed = parse(parser, payload, format, create(onMore));
  }
  if (feed!.next) feed = (await import('./safe-next.js')).withSafeNext(feed!, payload.url);
  signal?.throwIfAborted();
  return feed!;
}

function parse(parser: FormatModule, payload: Payload, {id}: Format, text: TextReader): Feed {
  const warnings: Warning[] = [];
  try {
    return {...parser.parse(payload, {report: (warning) => warnings.push(warning), text}), format: id, warnings};
  } catch (cause) {
    throw new FeedError('unreadable', `It could not be read as ${id}: ${String(cause)}`, {url: payload.url, cause});
  }
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
