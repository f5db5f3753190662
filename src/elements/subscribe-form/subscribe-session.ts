import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {WordSets} from '../../i18n/locale.js';
import type {SubscribeOutcomes} from '../../i18n/subscribe-words.js';
import {isLoopback} from '../../subscribe/action-url.js';
import type {Answer} from '../../subscribe/answer.js';
import {isEmail, mask} from '../../subscribe/email.js';
import type {Plan} from '../../subscribe/make-plan.js';
import type {Field} from '../../subscribe/field.js';
import {fieldsFor} from '../../subscribe/request.js';
import {send} from '../../subscribe/send.js';
import type {LanguageController} from '../shared/language.js';
import {adoptStyles} from './adopt-styles.js';
import type {Detail} from './subscribe-detail.js';
import {
  SubscribeErrorEvent,
  SubscribeStateEvent,
  SubscribeSubmitEvent,
  SubscribeSuccessEvent,
  type SubscribeFailure,
  type SubscribeSuccess,
} from './subscribe-form.events.js';
import type {SessionParts} from './subscribe-form.template.js';
import {partsStyles} from './subscribe-parts.styles.js';
import {belowTemplate, endTemplate, quietButton, type Words} from './subscribe-parts.template.js';
import {ownForm, setUp, whatIsSaid, type Setup, type SetupHost} from './subscribe-setup.js';
import type {SubscribeState} from './subscribe-state.js';
import type {Way} from './subscribe-way.js';

/** The form that a session works for. */
export interface SessionHost extends ReactiveControllerHost, SetupHost {
  value: string;
  readonly timeout: number | undefined;
  readonly discreet: boolean | undefined;
  readonly success: string | undefined;
}

/** States that end when the reader changes something. In these, and when it is idle, a form can be sent. */
const OPEN: readonly SubscribeState[] = ['invalid', 'needs-captcha', 'offline', 'blocked', 'failed'];
/** States in which something else stands in the place of the form. */
const ENDS: readonly SubscribeState[] = ['pending', 'subscribed', 'already', 'unverified', 'handed-off'];

/**
 * Everything of a form but its first look: reads what the page says, checks what the reader says, sends once, and shows what
 * came of it. A chunk of its own, loaded when the form comes into view. What only few forms or few readers need is in more of them.
 */
export class SubscribeSession implements ReactiveController, Way {
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
  #value: string;
  #hint: unknown;

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
    this.ready = Promise.all([this.#loadWords(), this.#setUp()]);
    host.addController(this);
    host.requestUpdate();
  }

  /** Whether the field holds what looks like an email address. */
  get isValid(): boolean {
    const {url} = this.#setup?.plan ?? {};
    return isEmail(this.#host.value.trim(), url !== undefined && isLoopback(new URL(url).hostname));
  }

  hostDisconnected(): void {
    // A move takes the form out and puts it back in one go: only who is still away afterwards was removed.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#sending?.abort();
      this.#stop();
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
      field.ariaInvalid = field === wrong ? 'true' : null;
    if (input) {
      input.setAttribute('aria-describedby', `${this.#id}-error`);
      input.readOnly = state === 'submitting';
      input.maxLength = 254;
    }
    const isOff = state === 'submitting' || state === 'rate-limited';
    this.#find('form .primary')?.setAttribute('aria-disabled', String(isOff));
  }

  /** The parts of the form that are drawn for this state. */
  get parts(): SessionParts {
    const {state} = this;
    const {extras, way} = this.#setup ?? {};
    const words = this.#say;
    const id = this.#id;
    const text = this.#text(words);
    const isWrong = state === 'invalid' || state === 'needs-captcha';
    const isOver = ENDS.includes(state);
    const {message, link} = this.#detail;
    const page = link?.(words);
    let end: unknown;
    if (state === 'misconfigured') end = ownForm(this.#host) ? html`<slot></slot>` : endTemplate(text, 'none', '');
    else if (way?.isElsewhere || state === 'handed-off') end = way?.end(words, text, isOver);
    else if (isOver)
      end =
        state === 'unverified'
          ? endTemplate(text, state, page)
          : endTemplate(
              text,
              state === 'already' ? state : 'success',
              quietButton(words.another, () => this.#restart('')),
            );
    return {
      choices: extras?.choices(id, words),
      below: [
        belowTemplate(
          id,
          isWrong ? text : '',
          isWrong || isOver ? '' : (this.#hint ?? text),
          message,
          isOver ? '' : page,
        ),
        extras?.legal(words),
      ],
      end,
    };
  }

  /** What is said in this state. */
  #text(words: Words): string {
    const {state} = this;
    const {words: key = state, about = this.#setup?.plan.name ?? ''} = this.#detail;
    if (key === 'idle') return '';
    if ((state === 'pending' || state === 'subscribed') && this.#host.success) return this.#host.success;
    const said = words[key as 'lost'] as string | ((about: string | number) => string) | undefined;
    return (typeof said === 'function' ? said(about) : said) ?? this.#words.messages.failed;
  }

  /** One press of the button. What can be done at once is: a browser opens a tab only in answer to a press. */
  press(): void {
    const isOpen = this.state === 'idle' || OPEN.includes(this.state);
    if (this.#sending || !isOpen || this.#find('[disabled]')) return;
    // What the page has set a moment ago is not yet among the attributes.
    (this.#host as unknown as {performUpdate(): void}).performUpdate();
    void this.#setUp();
    if (this.#setup && !this.#isSettingUp && this.#words.get('subscribe')) return this.sendAgain();
    void this.#goWhenReady();
  }

  async #goWhenReady(): Promise<void> {
    this.#show('submitting');
    await Promise.all([this.#settingUp, this.#loadWords()]);
    this.sendAgain();
  }

  /** Empties the form and takes back what is said, unless it is sending. */
  reset(): void {
    if (this.#sending) return;
    this.#host.value = this.#value = '';
    if (this.state !== 'misconfigured') this.#show('idle');
  }

  sendAgain(): void {
    const host = this.#host;
    const input = this.#input;
    if (this.#sending || !this.#setup || !input?.form) return;
    const {plan, extras, extra, way} = this.#setup;
    // A script can submit the form where there is nothing to send, and the way to the service is shown in its place.
    if (way?.isElsewhere) return this.#show('idle');
    const email = (host.value = this.#value = input.value.trim());
    if (!this.isValid) return this.#refuse(email ? 'format' : 'missing');
    const fields = extras?.collect(plan, input.form, email, extra) ?? fieldsFor(plan, {email: [email]}, extra);
    if ('reason' in fields) return this.#refuse(fields.reason, fields.field);
    if (!navigator.onLine) {
      addEventListener('online', () => this.state === 'offline' && this.#show('idle'), {once: true});
      return this.#fail('offline');
    }
    // Only while a press is going on may a tab be opened.
    if (this.state === 'submitting' && way?.isLate) return this.#show('idle', {words: 'pressAgain'});
    const names = [...new Set(fields.map(([name]) => name))];
    const event = new SubscribeSubmitEvent({provider: plan.preset.id, transport: plan.transport, fields: names});
    if (!host.dispatchEvent(event)) return this.#show('idle');
    if (way) way.send(fields);
    else void this.#send(plan, fields, email);
  }

  async #send(plan: Plan, fields: readonly Field[], email: string): Promise<void> {
    const host = this.#host;
    const {signal} = (this.#sending = new AbortController());
    const violations: SecurityPolicyViolationEvent[] = [];
    const onViolation = (event: SecurityPolicyViolationEvent): void => void violations.push(event);
    document.addEventListener('securitypolicyviolation', onViolation);
    this.#show('submitting');
    const timeout = host.timeout! > 0 ? host.timeout : undefined;
    // Taken out of the page: the address may have arrived, and is not sent again by itself.
    const answer = await send(plan, fields, {signal, timeout}).catch((): Answer => ({outcome: 'unverified'}));
    const {outcome, status} = answer;
    let state: SubscribeState = outcome;
    let detail: Detail = {};
    if (ENDS.includes(state) && status) {
      if (host.discreet && state === 'already') state = 'pending';
      detail = {
        told: {status},
        ...(state === 'pending' && {about: mask(email)}),
        ...(state === 'subscribed' && plan.preset.optIn === 'depends' && {words: 'taken'}),
      };
    } else
      try {
        [state, detail] = await (await import('./subscribe-trouble.js')).explain(answer, plan, violations, host);
      } catch {
        // The words of the state have to do. How long to wait is not known.
        if (state === 'rate-limited') state = 'failed';
      }
    document.removeEventListener('securitypolicyviolation', onViolation);
    this.#sending = undefined;
    if (signal.aborted) this.#show(state, detail);
    else this.#end(state, detail);
  }

  #end(state: SubscribeState, detail: Detail = {}): void {
    if (ENDS.includes(state)) {
      this.#show(state, detail, '.outcome');
      this.#host.dispatchEvent(new SubscribeSuccessEvent(state as SubscribeSuccess));
    } else this.#fail(state as SubscribeFailure, detail);
  }

  handOff(): void {
    this.#end('handed-off');
  }

  block(detail: Detail): void {
    this.#fail('blocked', detail);
  }

  /** Something is missing or wrong: the reader is taken there. */
  #refuse(reason: keyof SubscribeOutcomes, field?: Element | null): void {
    const state = reason === 'needs-captcha' ? reason : 'invalid';
    this.#show(state, {words: reason, told: {reason}, field}, field ?? 'input');
  }

  #fail(reason: SubscribeFailure, detail: Detail = {}): void {
    const {told: {status} = {}, until} = detail;
    this.#show(reason, detail, reason === 'invalid' ? 'input' : undefined);
    if (until) setTimeout(() => this.#detail === detail && this.#show('idle'), until - Date.now());
    this.#host.dispatchEvent(new SubscribeErrorEvent({reason, ...(status !== undefined && {status})}));
  }

  /** Shows a state, and takes the reader to `focus`, if that is given. */
  #show(state: SubscribeState, detail: Detail = {}, focus?: string | Element): void {
    const from = this.state;
    this.state = state;
    this.#detail = detail;
    this.#hint = undefined;
    // What comes later must not pull up what is below the form.
    const base = this.#host.renderRoot.querySelector<HTMLElement>('[part~=base]');
    if (base) base.style.minHeight = ENDS.includes(state) ? `${base.offsetHeight}px` : '';
    if (from !== state) this.#host.dispatchEvent(new SubscribeStateEvent({from, to: state, ...detail.told}));
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
      const setup = await setUp(this.#host, this);
      if (said !== this.#said) return;
      this.#isSettingUp = false;
      this.#stop();
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
      if ((error as Error).name === 'SetupError') return this.#show('misconfigured');
      // A part of the library is missing, which may be there at the next press.
      this.#said = '';
      if (this.state === 'submitting') this.#fail('failed', {words: 'lost'});
    }
  }

  /** Lets go of what is outside the form. */
  #stop(): void {
    this.#setup?.extras?.stop();
    this.#setup?.way?.stop();
  }

  #loadWords(): Promise<unknown> {
    const load = <Name extends 'subscribe' | 'elsewhere'>(set: Name): Promise<void> =>
      this.#words.load(set, async () => (await import('../../i18n/subscribe-words.js'))[set] as WordSets[Name]);
    return Promise.all([load('subscribe'), load('elsewhere')]);
  }

  get #say(): Words {
    return {...this.#words.get('subscribe'), ...this.#words.get('elsewhere')};
  }

  get #input(): HTMLInputElement | null {
    return this.#find<HTMLInputElement>('input');
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(`[part~=base] ${selector}`);
  }

  readonly #onChange = ({target}: Event): void => {
    if (target !== this.#input) {
      if (OPEN.includes(this.state)) this.#show('idle');
      return;
    }
    // Who goes on to the button at once is not asked: a hint would come too late, and never stands in the way.
    setTimeout(async () => {
      if (this.state !== 'idle') return;
      const {typoHint} = await import('./typo-hint.js');
      if (this.state === 'idle') this.#hint = typoHint(this.#host.value, this.#say, this.#restart);
      this.#host.requestUpdate();
    }, 200);
  };

  /** Goes back to the form, with another address in it. */
  readonly #restart = (value: string): void => {
    this.#host.value = this.#value = value;
    this.#show('idle', {}, 'input');
  };
}
