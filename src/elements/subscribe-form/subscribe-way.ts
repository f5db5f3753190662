import type {Plan} from '../../subscribe/make-plan.js';
import type {Field} from '../../subscribe/field.js';
import {elsewhereTemplate} from './elsewhere.template.js';
import {watchPolicy} from './policy-watch.js';
import {submitNatively} from './submit-natively.js';
import {adoptStyles} from './adopt-styles.js';
import {elsewhereStyles} from './elsewhere.styles.js';
import {endTemplate, quietButton, type Words} from './subscribe-parts.template.js';
import type {Detail} from './subscribe-detail.js';

/** The session that a way belongs to. */
export interface Way {
  /** The reader is with the service now. */
  handOff(): void;
  /** The page's policy lets nobody there. */
  block(detail: Detail): void;
  /** Does what a press of the button does. */
  sendAgain(): void;
}

/**
 * How readers get to a service without a request of the page: the browser sends a form, or the service's own form or page
 * takes the place of ours.
 */
export class SubscribeWay {
  /** Whether this form sends nothing. */
  readonly isElsewhere: boolean;
  readonly #host: Element & {readonly renderRoot: Node};
  readonly #plan: Plan;
  readonly #session: Way;
  #openedAt = 0;
  #stopWatching = (): void => {};

  constructor(host: Element & {readonly renderRoot: Node}, plan: Plan, session: Way) {
    this.#host = host;
    this.#plan = plan;
    this.#session = session;
    adoptStyles(host, elsewhereStyles);
    this.isElsewhere = plan.transport !== 'native';
  }

  /** Whether no press is going on any more, as a browser wants for a new tab. The reader came too early, and is asked once more. */
  get isLate(): boolean {
    return this.#host.getAttribute('target') !== '_self' && navigator.userActivation?.isActive === false;
  }

  /** Sends a form within the press that is going on. */
  send(fields: readonly Field[]): void {
    this.#watch(this.#plan.url);
    submitNatively(this.#host, this.#plan.url!, fields);
    this.#openedAt = performance.now();
    this.#session.handOff();
  }

  /** What stands in the place of the form. */
  end(words: Words, text: string, isOpen: boolean): unknown {
    if (this.isElsewhere) return elsewhereTemplate(this.#plan, words, isOpen, this.#onOpen);
    return isOpen ? endTemplate(text, 'handed-off', quietButton(words.openAgain, this.#onAgain)) : undefined;
  }

  /** Lets go of what is outside the form. */
  stop(): void {
    this.#stopWatching();
  }

  #watch(address: string | undefined): void {
    this.stop();
    this.#stopWatching = watchPolicy(address, async (directive) => {
      const {blockedBy} = await import('./subscribe-trouble.js');
      this.#session.block(blockedBy(directive, this.#plan, this.#host));
    });
  }

  readonly #onOpen = (): void => {
    if (this.#plan.frame) this.#watch(this.#plan.frame);
    this.#session.handOff();
  };

  readonly #onAgain = (): void => {
    // Not the second half of a double click on the button that was in this place.
    if (performance.now() - this.#openedAt > 1000) this.#session.sendAgain();
  };
}
