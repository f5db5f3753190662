import type {Encoding, Method, Outcome} from '../../subscribe/provider.js';
import {subscribe} from '../../subscribe/subscribe.js';
import {
  SubscribeErrorEvent,
  SubscribeSubmitEvent,
  SubscribeSuccessEvent,
  type SubscribeFailure,
} from './subscribe-form.events.js';
import type {SubscribeState} from './subscribe-form.template.js';

/** What the sign-up of one press of the button needs of the form. */
export interface SubscribeRun {
  readonly host: EventTarget;
  readonly input: HTMLInputElement;
  readonly url: URL;
  readonly field: string;
  readonly method: Method;
  readonly encoding: Encoding;
  /** Aborts when the form is removed from the page. */
  readonly signal: AbortSignal;
  /** Shows a state, and takes the reader to `focus`, if that is given. */
  readonly show: (state: SubscribeState, focus?: string) => Promise<void>;
}

/**
 * One sign-up from the press of the button to its outcome: checks what was typed, tells the page, sends once, and shows what
 * came of it. A chunk of its own that is loaded when a reader comes to the form.
 */
export async function run({host, input, url, signal, show, ...attributes}: SubscribeRun): Promise<void> {
  // An unknown value of an attribute means its default.
  const field = attributes.field.trim() || 'email';
  const method = attributes.method === 'put' ? 'put' : 'post';
  const encoding = attributes.encoding === 'json' ? 'json' : 'form';
  const fail = (reason: SubscribeFailure, status?: number): Promise<void> => {
    host.dispatchEvent(new SubscribeErrorEvent({reason, ...(status !== undefined && {status})}));
    return reason === 'invalid' ? show('refused', 'input') : show(reason);
  };
  input.value = input.value.trim();
  if (!input.validity.valid) return show(input.value ? 'invalid' : 'missing', 'input');
  if (!navigator.onLine) return fail('offline');
  if (!host.dispatchEvent(new SubscribeSubmitEvent({provider: 'form', fields: [field]}))) return show('idle');
  void show('submitting');
  try {
    const {outcome, status} = await subscribe(
      {url, method, encoding, fields: {[field]: input.value}},
      {signal, origin: location.origin},
    );
    if (!isSuccess(outcome)) return await fail(outcome, status);
    host.dispatchEvent(new SubscribeSuccessEvent(outcome));
    return await show(outcome, '.outcome');
  } catch {
    // The form was removed from the page: what it shows when it returns is what it showed before.
    return show('idle');
  }
}

const isSuccess = (outcome: Outcome): outcome is Exclude<Outcome, SubscribeFailure> =>
  outcome === 'subscribed' || outcome === 'already' || outcome === 'unverified';

/** What the site's owner can do when a sign-up cannot be sent to `action`. */
export const adviceFor = (action: string): string =>
  action.trim()
    ? `action="${action}" is not an address mail addresses may be sent to: use https, or http on your own server.`
    : 'action is missing: set it to the address your newsletter service takes sign-ups at.';
