import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {SubscribeOutcomes} from '../../i18n/outcomes.js';
import type {Answer} from '../../subscribe/answer.js';
import {isEmail, mask} from '../../subscribe/email.js';
import type {Plan} from '../../subscribe/make-plan.js';
import {fieldsFor, type SignUp} from '../../subscribe/request.js';
import {send} from '../../subscribe/send.js';
import {SetupError} from '../../subscribe/setup-error.js';
import type {LanguageController} from '../shared/language.js';
import {adoptStyles} from './adopt-styles.js';
import type {SessionParts} from './subscribe-form.template.js';
import {
  SubscribeErrorEvent,
  SubscribeStateEvent,
  SubscribeSubmitEvent,
  SubscribeSuccessEvent,
  type SubscribeFailure,
  type SubscribeSuccess,
} from './subscribe-form.events.js';
import {watchPolicy} from './policy-watch.js';
import {partsStyles} from './subscribe-parts.styles.js';
import {belowTemplate, endTemplate, linkTemplate, quietButton} from './subscribe-parts.template.js';
import {ownForm, setUp, whatIsSaid, type Setup, type SetupHost} from './subscribe-setup.js';
import type {SubscribeState} from './subscribe-state.js';

/** The form that a session works for. */
export interface SessionHost extends ReactiveControllerHost, SetupHost {
  value: string;
  readonly timeout: number | undefined;
  readonly discreet: boolean | undefined;
  readonly success: string | undefined;
  readonly strings: Partial<SubscribeOutcomes> | undefined;
}

/** What belongs to a state. */
interface Detail {
  /** The words for it, where they are not those of the state. */
  readonly words?: keyof SubscribeOutcomes | undefined;
  readonly reason?: string | undefined;
  readonly status?: number | undefined;
  readonly message?: string | undefined;
  /** When the next try makes sense, in milliseconds since 1970. */
  readonly until?: number | undefined;
  /** What is wrong. */
  readonly field?: Element | null | undefined;
}

/** States that end when the reader changes something. */
const OPEN: readonly SubscribeState[] = ['invalid', 'needs-captcha', 'offline', 'blocked', 'failed'];
/** States in which something else stands in the place of the form. */
const ENDS: readonly SubscribeState[] = ['pending', 'subscribed', 'already', 'unverified', 'handed-off'];

/**
 * Everything of a form but its first look: reads what the page says, checks what the reader says, sends once, and shows what
 * came of it. A chunk of its own, loaded when the form comes into view.
 */
export class SubscribeSession implements ReactiveController {
  state: SubscribeState = 'idle';
  /** Settles when everything is there that the form shows. */
  readonly ready: Promise<unknown>;
  readonly #host: SessionHost;
  readonly #words: LanguageController;
  readonly #id: string;
  #detail: Detail = {};
  #said = '';
  #setup: Setup | undefined;
  #settingUp: Promise<void> = Promise.resolve();
  #isSettingUp = false;
  #warned = '';
  #sending: AbortController | undefined;
  #isAsked = false;
  #value: string;
  #hint: unknown;
  #email = '';
  #openedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching = (): void => {};

  /** `id` is that of the field for the address. */
  constructor(host: SessionHost, words: LanguageController, id: string) {
    this.#host = host;
    this.#id = id;
    this.#words = words;
    this.#value = host.value;
    const root = host.renderRoot;
    adoptStyles(host, partsStyles);
    // In the light DOM there is no slot that the page's own form could be left out of.
    if (root === host) for (const child of host.children) (child as HTMLElement).hidden = true;
    root.addEventListener('change', this.#onChange);
    this.ready = Promise.all([words.loadOutcomes(), this.#setUp()]);
    host.addController(this);
    host.requestUpdate();
  }

  /** Whether the field holds what looks like an email address. */
  get isValid(): boolean {
    return isEmail(this.#host.value.trim(), this.#setup?.isNear);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.#wait();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    // A move takes the form out and puts it back in one go: only who is still away afterwards was removed.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#sending?.abort();
      this.#stopWatching();
      this.#setup?.extras?.stop();
      clearTimeout(this.#timer);
    });
  }

  hostUpdate(): void {
    if (this.#host.value === this.#value) return;
    this.#value = this.#host.value;
    this.#hint = undefined;
    if (OPEN.includes(this.state)) this.#show('idle');
  }

  hostUpdated(): void {
    void this.#setUp();
    const {state} = this;
    const input = this.#input;
    const wrong = state === 'invalid' && (this.#detail.field ?? input);
    for (const field of this.#host.renderRoot.querySelectorAll('[part~=base] input'))
      if (field === wrong) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    input?.setAttribute('aria-describedby', `${this.#id}-error`);
    if (input) {
      input.readOnly = state === 'submitting';
      input.spellcheck = false;
      input.maxLength = 254;
    }
    const isOff = state === 'submitting' || state === 'rate-limited';
    this.#find('form .primary')?.setAttribute('aria-disabled', String(isOff));
  }

  /** The parts of the form that are drawn for this state. */
  get parts(): SessionParts {
    const {state} = this;
    const {message} = this.#detail;
    const {plan, extras, elsewhere} = this.#setup ?? {};
    const words = this.#say;
    const id = this.#id;
    const text = this.#text();
    const isWrong = state === 'invalid' || state === 'needs-captcha';
    const isOver = ENDS.includes(state);
    const page = plan?.page && linkTemplate(plan.page, words.openForm?.(plan.name));
    const more = state === 'failed' || state === 'blocked' ? page : '';
    let end: unknown;
    if (state === 'misconfigured') end = ownForm(this.#host) ? html`<slot></slot>` : endTemplate(text, 'none', '');
    else if (elsewhere) end = elsewhere(plan!, words, state === 'handed-off', this.#onElsewhere);
    else if (state === 'handed-off') end = endTemplate(text, state, quietButton(words.openAgain, this.#onOpenAgain));
    else if (state === 'unverified') end = endTemplate(text, state, page);
    else if (isOver)
      end = endTemplate(text, state === 'already' ? state : 'success', quietButton(words.another, this.#onAnother));
    return {
      choices: extras?.choices(id, words),
      below: [
        belowTemplate(id, isWrong ? text : '', isWrong || isOver ? '' : (this.#hint ?? text), message, more),
        extras?.legal(words),
      ],
      end,
      hidesForm: end !== undefined,
      button: state === 'submitting' ? words.submitting : state === 'failed' ? this.#words.messages.retry : undefined,
    };
  }

  /** What is said in this state. */
  #text(): string {
    const {state} = this;
    const {words: key = state, until = 0} = this.#detail;
    const name = this.#setup?.plan.name ?? '';
    if (key === 'idle') return '';
    if ((state === 'pending' || state === 'subscribed') && this.#host.success) return this.#host.success;
    const words = this.#say;
    const minutes = Math.max(1, Math.round((until - Date.now()) / 60_000));
    const said =
      key === 'pending'
        ? words.pending?.(mask(this.#email))
        : key === 'rate-limited'
          ? words[key]?.(minutes)
          : (words[key as 'failed' | 'offline'] as string | ((name: string) => string) | undefined);
    return (typeof said === 'function' ? said(name) : said) ?? this.#words.messages.failed;
  }

  /** One press of the button. What can be done at once is: a browser opens a tab only in answer to a press. */
  press(): void {
    const {state} = this;
    const isOver = state === 'misconfigured' || ENDS.includes(state);
    const isOff = isOver || (state === 'rate-limited' && (this.#detail.until ?? 0) > Date.now());
    if (this.#sending || this.#isAsked || isOff || this.#find('[disabled]')) return;
    // What the page has set a moment ago is not yet among the attributes.
    (this.#host as unknown as {performUpdate(): void}).performUpdate();
    void this.#setUp();
    if (this.#setup && !this.#isSettingUp && this.#words.outcomes) return this.#go(this.#setup);
    void this.#goWhenReady();
  }

  async #goWhenReady(): Promise<void> {
    this.#isAsked = true;
    this.#show('submitting');
    await Promise.all([this.#settingUp, this.#words.loadOutcomes()]);
    this.#isAsked = false;
    if (this.#setup) this.#go(this.#setup);
  }

  /** Empties the form and takes back what is said, unless it is sending. */
  reset(): void {
    if (this.#sending) return;
    this.#host.value = this.#value = '';
    if (this.state !== 'misconfigured') this.state = 'idle';
    this.#detail = {};
    this.#hint = undefined;
    this.#host.requestUpdate();
  }

  #go({plan, extras, extra, sendNatively, elsewhere, isNear}: Setup): void {
    const host = this.#host;
    const input = this.#input;
    if (!input?.form) return;
    // A script can submit the form where there is nothing to send, and the way to the service is shown in its place.
    if (elsewhere) return this.#show('idle');
    const email = input.value.trim();
    host.value = this.#value = email;
    if (!isEmail(email, isNear)) return this.#refuse(email ? 'format' : 'missing');
    const collected = extras?.collect(input.form) ?? {};
    if ('reason' in collected) return this.#refuse(collected.reason, {field: collected.field});
    if (!navigator.onLine) return this.#fail('offline');
    // Only while a press is going on may a tab be opened. The reader came too early, and is asked once more.
    const isNewTab = sendNatively && host.getAttribute('target') !== '_self';
    if (isNewTab && this.state === 'submitting' && navigator.userActivation?.isActive === false)
      return this.#show('idle', {words: 'pressAgain'});
    const signUp: SignUp = {...collected, email, extra: [...extra, ...(collected.extra ?? [])]};
    const fields = fieldsFor(plan, signUp);
    const names = [...new Set(fields.map(([name]) => name))];
    const event = new SubscribeSubmitEvent({provider: plan.preset.id, transport: plan.transport, fields: names});
    if (!host.dispatchEvent(event)) return this.#show('idle');
    this.#email = email;
    if (!sendNatively) return void this.#send(plan, signUp);
    this.#watchFor(plan, plan.url);
    sendNatively(host, plan.url!, fields);
    this.#openedAt = performance.now();
    this.#finish('handed-off');
  }

  async #send(plan: Plan, signUp: SignUp): Promise<void> {
    const {signal} = (this.#sending = new AbortController());
    let directive: string | undefined;
    const stop = watchPolicy([plan.url, plan.before], (refused) => (directive = refused));
    this.#show('submitting');
    const {timeout = 0} = this.#host;
    try {
      const answer = await send(plan, signUp, {signal, timeout: timeout > 0 ? timeout : undefined});
      // A refusal is told a little later than the failure of the request, or never.
      for (let tries = 0; tries < 5 && !answer.status && !directive; tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      this.#sending = undefined;
      if (directive) this.#block(plan, directive);
      else this.#receive(answer);
    } catch {
      // The form was taken out of the page: the address may have arrived, and is not sent again by itself.
      this.#sending = undefined;
      this.#show('unverified');
    } finally {
      stop();
    }
  }

  #receive({outcome, wait, ...told}: Answer): void {
    const {status} = told;
    if (outcome === 'invalid') {
      this.#refuse('refused', told);
      this.#tell(outcome, status);
    } else if (outcome === 'rate-limited') {
      this.#fail(outcome, {...told, until: Date.now() + (wait ?? 60) * 1000});
      this.#wait();
    } else if (outcome === 'failed') this.#fail(outcome, {...told, words: status === undefined ? 'lost' : outcome});
    else {
      const words = outcome === 'subscribed' && this.#setup?.plan.preset.optIn === 'depends' ? 'taken' : undefined;
      this.#finish(this.#host.discreet && outcome === 'already' ? 'pending' : outcome, {status, words});
    }
  }

  #finish(outcome: SubscribeSuccess, detail: Detail = {}): void {
    this.#show(outcome, detail, '.outcome');
    this.#host.dispatchEvent(new SubscribeSuccessEvent(outcome));
  }

  /** Something is missing or wrong: the reader is taken there. */
  #refuse(words: keyof SubscribeOutcomes, detail: Detail = {}): void {
    this.#show(
      words === 'needs-captcha' ? words : 'invalid',
      {...detail, words, reason: words},
      detail.field ?? 'input',
    );
  }

  #fail(reason: SubscribeFailure, detail: Detail = {}): void {
    this.#show(reason, detail);
    this.#tell(reason, detail.status);
  }

  #tell(reason: SubscribeFailure, status: number | undefined): void {
    this.#host.dispatchEvent(new SubscribeErrorEvent({reason, ...(status !== undefined && {status})}));
  }

  #watchFor(plan: Plan, address: string | undefined): void {
    this.#stopWatching();
    this.#stopWatching = watchPolicy([address], (directive) => this.#block(plan, directive));
  }

  #block(plan: Plan, directive: string): void {
    this.#fail('blocked', {reason: directive});
    void import('../../subscribe/policy.js').then(({policyFor, policyText}) =>
      console.warn(
        `<subscribe-form> The Content-Security-Policy of this page blocks the sign-up (${directive}). It has to have: ` +
          policyText(policyFor(plan, this.#host.baseURI)),
      ),
    );
  }

  /** Shows a state, and takes the reader to `focus`, if that is given. */
  #show(state: SubscribeState, detail: Detail = {}, focus?: string | Element): void {
    const from = this.state;
    const {reason, status, until} = detail;
    this.state = state;
    this.#detail = detail;
    this.#hint = undefined;
    // What comes later must not pull up what is below the form.
    const base = this.#host.renderRoot.querySelector<HTMLElement>('[part~=base]');
    if (base) base.style.minHeight = ENDS.includes(state) ? `${base.offsetHeight}px` : '';
    const retryAfter = until && Math.round((until - Date.now()) / 1000);
    const more = {...(reason && {reason}), ...(status !== undefined && {status}), ...(retryAfter && {retryAfter})};
    if (from !== state) this.#host.dispatchEvent(new SubscribeStateEvent({from, to: state, ...more}));
    this.#host.requestUpdate();
    if (focus) void this.#focus(focus);
  }

  async #focus(where: string | Element): Promise<void> {
    await this.#host.updateComplete;
    const found = typeof where === 'string' ? this.#find(where) : where;
    (found as HTMLElement | null)?.focus();
  }

  /** Reads what the page says, where that has changed. */
  #setUp(): Promise<void> {
    const said = whatIsSaid(this.#host);
    if (said === this.#said) return this.#settingUp;
    this.#said = said;
    this.#isSettingUp = true;
    return (this.#settingUp = this.#setUpFor(said));
  }

  async #setUpFor(said: string): Promise<void> {
    try {
      const setup = await setUp(this.#host);
      if (said !== this.#said) return setup.extras?.stop();
      this.#isSettingUp = false;
      this.#setup?.extras?.stop();
      this.#setup = setup;
      if (this.state === 'misconfigured') this.#show('idle');
      this.#host.requestUpdate();
    } catch (error) {
      if (said !== this.#said) return;
      this.#isSettingUp = false;
      this.#setup = undefined;
      const {message} = error as Error;
      if (message !== this.#warned) console.warn(`<subscribe-form> ${message}`);
      this.#warned = message;
      if (error instanceof SetupError) return this.#show('misconfigured');
      // A part of the library is missing, which may be there at the next press.
      this.#said = '';
      if (this.state === 'submitting') this.#fail('failed', {words: 'lost'});
    }
  }

  /** Ends `rate-limited` when the time is over. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (this.state !== 'rate-limited') return;
    this.#timer = setTimeout(() => this.#show('idle'), Math.max(0, (this.#detail.until ?? 0) - Date.now()));
  }

  get #say(): Partial<SubscribeOutcomes> {
    return {...this.#words.outcomes?.subscribe, ...this.#host.strings};
  }

  get #input(): HTMLInputElement | null {
    return this.#find<HTMLInputElement>('input');
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(`[part~=base] ${selector}`);
  }

  readonly #onOnline = (): void => {
    if (this.state === 'offline') this.#show('idle');
  };

  readonly #onChange = async ({target}: Event): Promise<void> => {
    if (target !== this.#input && OPEN.includes(this.state)) this.#show('idle');
    if (target !== this.#input || this.state !== 'idle') return;
    try {
      const {typoHint} = await import('./typo-hint.js');
      if (this.state === 'idle') this.#hint = typoHint(this.#host.value, this.#say, this.#onMeant);
    } catch {
      // A hint is no more than that.
    }
    this.#host.requestUpdate();
  };

  readonly #onMeant = (meant: string): void => {
    this.#host.value = this.#value = meant;
    this.#show('idle', {}, 'input');
  };

  readonly #onAnother = (): void => {
    this.#host.value = this.#value = '';
    this.#show('idle', {}, 'input');
  };

  readonly #onOpenAgain = (): void => {
    // Not the second half of a double click on the button that was in this place.
    if (this.#setup && performance.now() - this.#openedAt > 1000) this.#go(this.#setup);
  };

  readonly #onElsewhere = (): void => {
    const {plan} = this.#setup ?? {};
    if (plan?.frame) this.#watchFor(plan, plan.frame);
    this.#finish('handed-off');
  };
}
