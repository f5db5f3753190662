import type {FeedError} from '../model/errors.js';
import type {Fetched, FetchOptions} from './fetched.js';

// A server that asks for a longer pause will not answer while the reader waits.
const LONGEST_PAUSE = 60_000;

/**
 * Makes a request that has failed once more, and again, with growing pauses, as long as that may help: there was no answer,
 * though not because the service refuses all pages; or the server said that it is busy (429) or in trouble (5xx).
 * @throws the last failure.
 */
export async function tryAgain(
  first: FeedError,
  fetchOnce: () => Promise<Fetched>,
  options: FetchOptions,
): Promise<Fetched> {
  const {tries = 3, backoff = 1000, signal} = options;
  let failure = first;
  for (let attempt = 1; attempt < tries && (await mayPass(failure)); attempt++) {
    signal?.throwIfAborted();
    const asked = readRetryAfter(failure.cause);
    if ((asked ?? 0) > LONGEST_PAUSE) break;
    await wait(asked ?? backoff * 4 ** (attempt - 1) * (0.5 + Math.random()), signal);
    signal?.throwIfAborted();
    try {
      return await fetchOnce();
    } catch (error) {
      signal?.throwIfAborted();
      failure = error as FeedError;
    }
  }
  throw failure;
}

async function mayPass(failure: FeedError): Promise<boolean> {
  const {code, status = 0} = failure;
  if (code !== 'network') return status === 429 || status >= 500;
  try {
    return !(await import('./hosts.js')).isRefusal(failure);
  } catch {
    return true; // the connection is down
  }
}

/** Milliseconds from the header Retry-After: seconds or a date (RFC 9110 §10.2.3). Undefined when absent or nonsense. */
function readRetryAfter(answer: unknown): number | undefined {
  const header = answer instanceof Response && answer.headers.get('retry-after');
  if (!header) return undefined;
  const pause = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return pause >= 0 ? pause : undefined;
}

/** Resolves after a while, or at once when the signal aborts. */
const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
