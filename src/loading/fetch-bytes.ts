import type {PayloadOrigin} from '../formats/format.js';
import {FeedError} from '../model/errors.js';
import type {Feed} from '../model/feed.js';

/** How a source is fetched. Times are milliseconds. */
export interface FetchOptions {
  /** Aborts the request, the reading and the waiting between tries. */
  readonly signal?: AbortSignal | undefined;
  /** The most bytes that are read, counted after decompression. Default 8 MiB (8,388,608). */
  readonly maxBytes?: number | undefined;
  /** How often a request is made in all, when there is no answer or a 429 or 5xx. Default 3. */
  readonly tries?: number | undefined;
  /** The wait before the second try; each later one is four times longer. All are varied by half. Default 1,000. */
  readonly backoff?: number | undefined;
  /** The longest wait for the headers. Default 15,000. */
  readonly headersTimeout?: number | undefined;
  /** The longest wait for further bytes. Default 30,000. */
  readonly idleTimeout?: number | undefined;
  /** How the HTTP cache is used: `no-cache` asks the server whether its answer has changed. Default `default`. */
  readonly cache?: RequestCache | undefined;
  /** Called once when an answer is large, before the rest of it has come: what it gives takes all pieces from then on. */
  readonly onLarge?: ((origin: PayloadOrigin) => Promise<Pieces>) | undefined;
}

/** Reads an answer piece by piece. */
export interface Pieces {
  /** Takes the next bytes, and resolves when there is time for more. */
  write(chunks: readonly Uint8Array[]): Promise<void>;
  /** The feed they make. */
  end(): Promise<Feed>;
}

/** An answer read to its end. */
export interface Fetched {
  readonly chunks: readonly Uint8Array[];
  /** After redirects. */
  readonly url: string;
  /** The header `Content-Type` as sent; empty when there is none. */
  readonly contentType: string;
  /** The header `Link` as sent, where it can be read. */
  readonly link?: string | undefined;
  /** What read a large answer; `chunks` is then empty. */
  readonly pieces?: Pieces | undefined;
}

// Less comes and is read so fast that reading it in pieces would only delay it.
const LARGE = 524_288;
// Some services answer in XML or HTML unless JSON is asked for (ORCID, doi.org).
const ACCEPT = 'application/feed+json, application/json, */*;q=0.8';
/**
 * Fetches a URL with GET, counting bytes while they come, so that neither a huge nor a compressed answer fills the memory.
 * Sends no header that would need a CORS preflight. Tries again where that may help.
 * @throws {FeedError} `network`, `http`, `timeout` or `too-large`; or the signal's reason when it was aborted.
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Fetched> {
  try {
    return await fetchOnce(url, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    const {tryAgain} = await import('./try-again.js').catch(() => ({tryAgain: undefined})); // the connection is down
    if (!tryAgain) throw error;
    return await tryAgain(error as Refusal, () => fetchOnce(url, options), options);
  }
}

/** A failure, with what the server says of when to try again. */
export interface Refusal extends FeedError {
  /** The header `Retry-After` as sent. */
  readonly retryAfter?: string | undefined;
}

async function fetchOnce(url: string, options: FetchOptions): Promise<Fetched> {
  const {maxBytes = 8_388_608, headersTimeout = 15_000, idleTimeout = 30_000, cache = 'default', onLarge} = options;
  const own = new AbortController();
  const signal = AbortSignal.any([own.signal, options.signal ?? own.signal]);
  signal.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (what: string, within: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      own.abort(new FeedError('timeout', `It did not ${what} within ${within / 1000} s.`, {url}));
    }, within);
  };
  try {
    expect('answer', headersTimeout);
    const response = await fetch(url, {signal, cache, headers: {accept: ACCEPT}});
    const header = (name: string): string | undefined => response.headers.get(name) ?? undefined;
    const {status} = response;
    if (!response.ok)
      throw Object.assign(new FeedError('http', `It answered with HTTP status ${status}.`, {status, url}), {
        retryAfter: header('retry-after'),
      });
    const origin = {url: response.url || url, contentType: header('content-type') ?? '', link: header('link')};
    const chunks: Uint8Array[] = [];
    let total = 0;
    let pieces: Pieces | undefined;
    for (const reader = response.body?.getReader(); ;) {
      expect('send more', idleTimeout);
      const {done, value} = (await reader?.read()) ?? {done: true};
      if (done) break;
      total += value.byteLength;
      if (total > maxBytes) throw new FeedError('too-large', `It is larger than ${maxBytes} bytes.`, {url});
      chunks.push(value);
      if (total > LARGE && (pieces ??= await onLarge?.(origin))) await pieces.write(chunks.splice(0));
    }
    return {...origin, chunks, pieces};
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw cause instanceof FeedError ? cause : new FeedError('network', 'It did not answer.', {url, cause});
  } finally {
    clearTimeout(timer);
    own.abort(); // ends what is still being sent after a failure
  }
}
