import type {Transport} from '../../subscribe/preset.js';
import type {SubscribeState} from './subscribe-state.js';

/** What `subscribe-submit` tells. The address is in no event: whoever may have it asks the reader. */
export interface SubscribeSubmitDetail {
  /** Id of the provider. */
  readonly provider: string;
  /** How it is about to be sent. */
  readonly transport: Transport;
  /** Names of the fields that are about to be sent. */
  readonly fields: readonly string[];
}

/** Bubbles, and crosses shadow roots. */
abstract class SubscribeEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable, detail});
  }
}

/** The reader has sent the form, and it is valid. Bubbles, crosses shadow roots; when it is cancelled nothing is sent. */
export class SubscribeSubmitEvent extends SubscribeEvent<SubscribeSubmitDetail> {
  constructor(detail: SubscribeSubmitDetail) {
    super('subscribe-submit', detail, true);
  }
}

/** What `subscribe-state` tells. */
export interface SubscribeStateDetail {
  readonly from: SubscribeState;
  readonly to: SubscribeState;
  /** More than the state says: `missing`, `format` or `refused` with `invalid`; the directive with `blocked`. */
  readonly reason?: string;
  /** The HTTP status, when the service answered and the page may read it. */
  readonly status?: number;
  /** Seconds until the next try, with `rate-limited`. */
  readonly retryAfter?: number;
}

/** The form is in another state than before. Bubbles and crosses shadow roots. */
export class SubscribeStateEvent extends SubscribeEvent<SubscribeStateDetail> {
  constructor(detail: SubscribeStateDetail) {
    super('subscribe-state', detail);
  }
}

/** The outcomes after which the form has nothing left to do. */
export type SubscribeSuccess = 'pending' | 'subscribed' | 'already' | 'unverified' | 'handed-off';

/** The address was taken, or has gone where the page cannot see it. Bubbles and crosses shadow roots. */
export class SubscribeSuccessEvent extends SubscribeEvent<{readonly outcome: SubscribeSuccess}> {
  constructor(outcome: SubscribeSuccess) {
    super('subscribe-success', {outcome});
  }
}

/** Why a sign-up did not work. */
export type SubscribeFailure = 'invalid' | 'rate-limited' | 'offline' | 'blocked' | 'failed';

export interface SubscribeErrorDetail {
  readonly reason: SubscribeFailure;
  /** The HTTP status, when the service answered and the page may read it. */
  readonly status?: number;
}

/** The address was not taken; it is still in the form. Bubbles and crosses shadow roots. */
export class SubscribeErrorEvent extends SubscribeEvent<SubscribeErrorDetail> {
  constructor(detail: SubscribeErrorDetail) {
    super('subscribe-error', detail);
  }
}

/** The events of `<subscribe-form>` by name. */
export interface SubscribeFormEventMap {
  'subscribe-submit': SubscribeSubmitEvent;
  'subscribe-state': SubscribeStateEvent;
  'subscribe-success': SubscribeSuccessEvent;
  'subscribe-error': SubscribeErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SubscribeFormEventMap {}
}
