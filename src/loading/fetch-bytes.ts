import {FeedError} from '../model/errors.js';
import type {Fetched, FetchOptions, Pieces} from './fetched.js';

// Less comes and is read so fast that reading it in pieces would only delay it. A compressed answer says less than it has.
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
    return await tryAgain(error as FeedError, () => fetchOnce(url, options), options);
  }
}

async function fetchOnce(url: string, options: FetchOptions): Promise<Fetched> {
  const {maxBytes = 8_388_608, headersTimeout = 15_000, idleTimeout = 30_000, cache, onLarge} = options;
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
    const response = await fetch(url, {signal, headers: {accept: ACCEPT}, cache: cache!});
    const {headers, status} = response;
    if (!response.ok)
      throw new FeedError('http', `It answered with HTTP status ${status}.`, {status, url, cause: response});
    const origin = {
      url: response.url || url,
      contentType: headers.get('content-type') ?? '',
      link: headers.get('link') ?? undefined,
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
      if (
        (total > LARGE || Number(headers.get('content-length')) > LARGE) &&
        (pieces ??= await onLarge?.(origin, response))
      ) {
        clearTimeout(timer); // the time that reading takes is ours, not the server's
        await pieces.write(chunks.splice(0));
      }
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
