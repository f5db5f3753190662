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
// A server that asks for a longer pause will not answer while the reader waits.
const LONGEST_PAUSE = 60_000;

/**
 * Fetches a URL with GET, counting bytes while they come, so that neither a huge nor a compressed answer fills the memory.
 * Sends no header that would need a CORS preflight.
 * @throws {FeedError} `network`, `http`, `timeout` or `too-large`; or the signal's reason when it was aborted.
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const {tries = 3, backoff = 1000, signal = new AbortController().signal} = options;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const own = new AbortController();
    try {
      return await fetchOnce(url, options, own, AbortSignal.any([signal, own.signal]));
    } catch (error) {
      signal.throwIfAborted();
      const {code, status = 0, retryAfter} = error as Refusal;
      const mayPass = code === 'network' ? !(await isRefused(error as FeedError)) : status === 429 || status >= 500;
      signal.throwIfAborted();
      if (attempt >= tries || !mayPass || (retryAfter ?? 0) > LONGEST_PAUSE) throw error;
      await wait(retryAfter ?? backoff * 4 ** (attempt - 1) * (0.5 + Math.random()), signal);
    } finally {
      own.abort(); // ends what is still being sent after a failure
    }
  }
}

/** Whether the service is known to let no page read it: asking again is of no use. */
async function isRefused(error: FeedError): Promise<boolean> {
  try {
    return (await import('./hosts.js')).isRefusal(error);
  } catch {
    return false; // the connection is down
  }
}

interface Refusal extends FeedError {
  /** The pause that the server asks for. */
  readonly retryAfter?: number | undefined;
}

async function fetchOnce(
  url: string,
  options: FetchOptions,
  own: AbortController,
  signal: AbortSignal,
): Promise<Fetched> {
  const {maxBytes = 8_388_608, headersTimeout = 15_000, idleTimeout = 30_000, cache = 'default', onLarge} = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (what: string, within: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      own.abort(new FeedError('timeout', `It did not ${what} within ${within / 1000} s.`, {url}));
    }, within);
  };
  try {
    expect('answer', headersTimeout);
    const response = await fetch(url, {signal, cache});
    if (!response.ok) throw refusal(url, response);
    const origin = {
      url: response.url || url,
      contentType: response.headers.get('content-type') ?? '',
      link: response.headers.get('link') ?? undefined,
    };
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
  }
}

function refusal(url: string, {status, headers}: Response): Refusal {
  const error = new FeedError('http', `It answered with HTTP status ${status}.`, {status, url});
  return Object.assign(error, {retryAfter: readRetryAfter(headers.get('retry-after'))});
}

/** Milliseconds from a Retry-After header: seconds or a date (RFC 9110 §10.2.3). Undefined when absent or nonsense. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const pause = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return pause >= 0 ? pause : undefined;
}

/** Resolves after a while, or at once when the signal aborts. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)));
  });
