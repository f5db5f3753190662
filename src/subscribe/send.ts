import {lookUp, readAnswer, readRetryAfter, type Answer} from './answer.js';
import type {Plan} from './make-plan.js';
import {requestFor, type SignUp} from './request.js';

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** The longest wait for an answer, in milliseconds. Default 15,000. */
  readonly timeout?: number | undefined;
}

/** The most that is read of an answer. What says how it went comes first. */
const MOST = 64 * 1024;

/**
 * Sends a sign-up once, and never a second time by itself: “failed to fetch” does not mean that nothing arrived. A form
 * that is posted to another origin reaches the server even if its answer is kept from the page, so that silence after it is
 * `unverified`. JSON and PUT ask first (CORS preflight), so that silence is most likely a refusal: `failed`. No answer in
 * time is `unverified` either way. No cookie, no more of the referrer than its origin, no redirect followed: that could carry
 * the address in its URL.
 * @throws the signal's reason when it was aborted.
 */
export async function send(plan: Plan, signUp: SignUp, {signal, timeout = 15_000}: SendOptions = {}): Promise<Answer> {
  const controller = new AbortController();
  const limit = setTimeout(() => controller.abort(), timeout);
  const onAbort = (): void => controller.abort();
  signal?.addEventListener('abort', onAbort);
  // A request that asks no server for leave. What a page sends to its own server needs none either.
  const isOpaque = plan.transport === 'opaque';
  const isSimple = plan.encoding === 'form' && plan.method === 'post';
  let isSent = false;
  try {
    signal?.throwIfAborted();
    const token = plan.before && (await fetchToken(plan, controller.signal));
    const {url, ...request} = requestFor(plan, signUp, token);
    isSent = true;
    const response = await fetch(url, {
      ...request,
      ...COMMON,
      mode: isOpaque ? 'no-cors' : 'cors',
      // Without CORS a browser can only follow; nothing of that is seen.
      redirect: isOpaque ? 'follow' : isSimple ? 'manual' : 'error',
      signal: controller.signal,
    });
    if (response.type.startsWith('opaque')) return {outcome: 'unverified'};
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
    return readAnswer(plan.preset, {status: response.status, body: await readSome(response), retryAfter});
  } catch {
    signal?.throwIfAborted();
    return {outcome: isSent && (isSimple || controller.signal.aborted) ? 'unverified' : 'failed'};
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', onAbort);
  }
}

const COMMON = {credentials: 'omit', referrerPolicy: 'strict-origin', cache: 'no-store'} as const;

async function fetchToken({preset, before}: Plan, signal: AbortSignal): Promise<string> {
  const response = await fetch(before ?? '', {...COMMON, signal});
  const token = lookUp(await readSome(response))(preset.before?.at ?? 'text');
  if (response.ok && typeof token === 'string') return token;
  throw new TypeError(`${preset.name} gives no token: its status is ${response.status}.`);
}

/** The start of a body, as text; what came before it broke off. */
async function readSome({body}: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (reader && text.length < MOST) {
      const {done, value} = await reader.read();
      if (done) break;
      text += decoder.decode(value, {stream: true});
    }
  } catch {
    // The status has come: it says more than that the rest is missing.
  } finally {
    void reader?.cancel().catch(() => {});
  }
  return text.slice(0, MOST);
}
