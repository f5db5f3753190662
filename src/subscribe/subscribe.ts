import type {Encoding, Method, Outcome} from './provider.js';
import {providers} from './providers.js';

/** A sign-up that is ready to be sent. */
export interface Subscription {
  readonly url: URL;
  readonly method: Method;
  readonly encoding: Encoding;
  /** Names and values, the address among them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Id of the provider whose answers these will be. Default `form`. */
  readonly provider?: string;
}

export interface SubscribeOptions {
  readonly signal?: AbortSignal | undefined;
  /** Origin of the page. An answer of the page's own server is never kept from it: silence of that is a failure. */
  readonly origin?: string | undefined;
  /** The longest wait for an answer, in milliseconds. Default 15,000. */
  readonly timeout?: number | undefined;
}

/** What the service answered: the outcome, and the HTTP status when there was one that can be read. */
export interface Answer {
  readonly outcome: Outcome;
  readonly status?: number;
}

/**
 * Sends a sign-up once, and never a second time by itself: "failed to fetch" does not mean that nothing arrived. A form
 * that is posted to another origin reaches the server even if its answer is kept from the page, so that silence after it is
 * `unverified`; JSON and PUT ask first (CORS preflight), so that silence is most likely a refusal.
 * No cookie, no full referrer, no redirect followed: it could carry the address in its URL.
 * @throws the signal's reason when it was aborted.
 */
export async function subscribe(subscription: Subscription, options: SubscribeOptions = {}): Promise<Answer> {
  const {url, method, encoding, fields, provider = 'form'} = subscription;
  const {signal, origin, timeout = 15_000} = options;
  const limit = AbortSignal.timeout(timeout);
  const controller = new AbortController();
  const onAbort = (): void => controller.abort();
  for (const source of [signal, limit]) source?.addEventListener('abort', onAbort);
  try {
    signal?.throwIfAborted();
    const response = await fetch(url, {
      method: method.toUpperCase(),
      body: encoding === 'json' ? JSON.stringify(fields) : new URLSearchParams(fields),
      headers: {accept: 'application/json', ...(encoding === 'json' && {'content-type': 'application/json'})},
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal: controller.signal,
    });
    if (response.type === 'opaqueredirect') return {outcome: 'unverified'};
    const {status} = response;
    const rule = providers.get(provider)?.answers.find(({from, to}) => status >= from && status <= to);
    return {outcome: rule?.outcome ?? 'failed', status};
  } catch {
    signal?.throwIfAborted();
    const isSimple = encoding === 'form' && method === 'post';
    return {outcome: limit.aborted || (isSimple && url.origin !== origin) ? 'unverified' : 'failed'};
  } finally {
    for (const source of [signal, limit]) source?.removeEventListener('abort', onAbort);
  }
}
