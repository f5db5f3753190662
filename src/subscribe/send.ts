import type {Answer} from './answer.js';
import type {Field} from './field.js';
import {fitsStatus} from './fits-status.js';
import type {Plan} from './make-plan.js';
import type {Preset} from './preset.js';
import {requestFor} from './request.js';

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** The longest wait for an answer, in milliseconds. Default 15,000. */
  readonly timeout?: number | undefined;
}

/**
 * Sends a sign-up once, and never a second time by itself: “failed to fetch” does not mean that nothing arrived. A form
 * that is posted to another origin reaches the server even if its answer is kept from the page, so that silence after it is
 * `unverified`. JSON and PUT ask first (CORS preflight), so that silence is most likely a refusal: `failed`. No answer in
 * time is `unverified` either way. No cookie, no more of the referrer than its origin, no redirect followed: that could carry
 * the address in its URL.
 *
 * `wantsWords` reads what the service says also when it has taken the address.
 * @throws the signal's reason when it was aborted.
 */
export async function send(
  plan: Plan,
  fields: readonly Field[],
  {signal, timeout = 15_000}: SendOptions = {},
  wantsWords = false,
): Promise<Answer> {
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
    const {url, ...request} = await requestFor(plan, fields, token);
    isSent = true;
    const response = await fetch(url, {
      ...request,
      ...COMMON,
      mode: isOpaque ? 'no-cors' : 'cors',
      // Without CORS a browser can only follow; nothing of that is seen.
      redirect: isOpaque ? 'follow' : isSimple ? 'manual' : 'error',
      signal: controller.signal,
    });
    return response.type.startsWith('opaque') ? {outcome: 'unverified'} : await read(response, plan.preset, wantsWords);
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
  const body = await response.text();
  const {at} = preset.before!;
  const token = at === 'text' ? body.trim() : (await import('./answer.js')).lookUp(body)(at);
  if (response.ok && token && typeof token === 'string') return token;
  throw new TypeError('There is no token.');
}

/** What an answer means. Where the status alone says that the address was taken, nothing else of it is read. */
async function read(response: Response, preset: Preset, wantsWords: boolean): Promise<Answer> {
  const {status} = response;
  const rule = preset.answers.find((one) => fitsStatus(one, status));
  const outcome = rule && !rule.at ? rule.state : undefined;
  if (!wantsWords && /^(?:pending|subscribed|already)$/.test(outcome ?? '')) {
    void response.body?.cancel();
    return {outcome: outcome!, status};
  }
  try {
    return await (await import('./answer.js')).readResponse(preset, response);
  } catch {
    // What reads it cannot be loaded.
    return {outcome: response.ok ? 'unverified' : 'failed', status};
  }
}
