import type {Outcome} from '../../subscribe/provider.js';

/** What `subscribe-submit` tells. The address is in no event: whoever may have it asks the reader. */
export interface SubscribeSubmitDetail {
  /** Id of the provider. */
  readonly provider: string;
  /** Names of the fields that are about to be sent. */
  readonly fields: readonly string[];
}

/** The reader has sent the form, and it is valid. Bubbles, crosses shadow roots; when it is cancelled nothing is sent. */
export class SubscribeSubmitEvent extends CustomEvent<SubscribeSubmitDetail> {
  constructor(detail: SubscribeSubmitDetail) {
    super('subscribe-submit', {bubbles: true, composed: true, cancelable: true, detail});
  }
}

/** The outcomes after which the reader has nothing left to do here. */
export type SubscribeSuccess = Extract<Outcome, 'subscribed' | 'already' | 'unverified'>;

/** The address was taken, or was sent to a service that does not answer pages. Bubbles and crosses shadow roots. */
export class SubscribeSuccessEvent extends CustomEvent<{readonly outcome: SubscribeSuccess}> {
  constructor(outcome: SubscribeSuccess) {
    super('subscribe-success', {bubbles: true, composed: true, detail: {outcome}});
  }
}

/** Why a sign-up did not work: the reader is offline, or what the service answered. */
export type SubscribeFailure = Exclude<Outcome, SubscribeSuccess> | 'offline';

export interface SubscribeErrorDetail {
  readonly reason: SubscribeFailure;
  /** The HTTP status, when the service answered and the page may read it. */
  readonly status?: number;
}

/** The address was not taken; it is still in the form. Bubbles and crosses shadow roots. */
export class SubscribeErrorEvent extends CustomEvent<SubscribeErrorDetail> {
  constructor(detail: SubscribeErrorDetail) {
    super('subscribe-error', {bubbles: true, composed: true, detail});
  }
}

/** The events of `<subscribe-form>` by name. */
export interface SubscribeFormEventMap {
  'subscribe-submit': SubscribeSubmitEvent;
  'subscribe-success': SubscribeSuccessEvent;
  'subscribe-error': SubscribeErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SubscribeFormEventMap {}
}
