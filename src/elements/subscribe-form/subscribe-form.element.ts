import type {PropertyDeclarations, TemplateResult} from 'lit';
import {actionUrl} from '../../subscribe/action-url.js';
import type {Encoding, Method} from '../../subscribe/provider.js';
import {wholeNumber} from '../shared/attributes.js';
import {OwnElement, text} from '../shared/own-element.js';
import {subscribeStyles} from './subscribe-form.styles.js';
import {subscribeTemplate, type SubscribeState} from './subscribe-form.template.js';

/**
 * A form that signs a reader up for a newsletter, at the endpoint the site already has. It sends the address once for each
 * press of the button, tells what became of it, and keeps it in the form whenever it was not taken.
 *
 * @tag subscribe-form
 * @slot - A plain `<form>` that is shown before and without JavaScript, and when the element is not set up rightly.
 * @slot heading - Takes the place of badge and heading.
 * @slot description - Takes the place of the description.
 *
 * @fires {SubscribeSubmitEvent} subscribe-submit - A valid address is about to be sent; `detail` has `provider` and the
 *   names of the `fields`, never the address. Bubbles; when it is cancelled nothing is sent.
 * @fires {SubscribeSuccessEvent} subscribe-success - The address was taken; `detail.outcome` is `subscribed`, `already`
 *   or `unverified`. Bubbles.
 * @fires {SubscribeErrorEvent} subscribe-error - The address was not taken; `detail.reason` is `invalid`, `rate-limited`,
 *   `failed` or `offline`, `detail.status` the HTTP status if there is one. Bubbles.
 *
 * @csspart base - Everything.
 * @csspart badge - The word before the heading.
 * @csspart heading - The heading.
 * @csspart description - The words below it.
 * @csspart form - The form itself.
 * @csspart label - The label of the input.
 * @csspart input - The input for the address.
 * @csspart button - The button that sends; also has the part `primary`.
 * @csspart message - What the form says; with the second part `error` what is wrong with the address.
 *
 * @cssprop [--paper-feed-font=inherit] - Font family of everything.
 * @cssprop [--paper-feed-font-size=inherit] - Font size of the running text; all other sizes and distances follow it.
 * @cssprop [--paper-feed-text=inherit] - Colour of the text. Muted text, lines and surfaces are mixed from it.
 * @cssprop [--paper-feed-muted=color-mix(in oklab, currentColor 72%, transparent)] - Colour of label and description.
 * @cssprop [--paper-feed-accent=oklch(from currentColor …)] - Colour of the button, of the badge and of focus. By default
 *   a blue, as light or dark as the text of the page asks for.
 * @cssprop [--paper-feed-line=color-mix(in oklab, currentColor 14%, transparent)] - Colour of the border.
 * @cssprop [--paper-feed-surface=color-mix(in oklab, currentColor 5%, transparent)] - Colour of the box.
 * @cssprop [--paper-feed-radius=0.6em] - Radius of corners.
 *
 * @cssstate idle - Waits for the reader.
 * @cssstate misconfigured - `action` is missing, or an address must not be sent there.
 * @cssstate missing - Nothing was typed.
 * @cssstate invalid - What was typed is no email address.
 * @cssstate submitting - The address is being sent.
 * @cssstate subscribed - The service has taken the address.
 * @cssstate already - The address was on the list before.
 * @cssstate unverified - The address was sent, and the service does not let pages read its answer.
 * @cssstate refused - The service does not accept the address.
 * @cssstate offline - The browser is offline; nothing was sent.
 * @cssstate rate-limited - The service has had too many requests.
 * @cssstate failed - The service could not do it.
 */
export class SubscribeFormElement extends OwnElement {
  static override styles = subscribeStyles;
  static override properties: PropertyDeclarations = {
    action: text,
    method: text,
    encoding: text,
    field: text,
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    description: text,
    badge: text,
  };

  /**
   * Where the address is sent, relative to the page: an https URL, or an http one of the page's own origin or of this
   * machine. Anything else, and none, puts the form into the state `misconfigured` with a warning in the console.
   */
  action = '';

  /** HTTP method: `post` (default, also for any other value) or `put`. Never `get`: the address would be in a URL. */
  method: Method = 'post';

  /**
   * How the address is sent: `form` (default, `application/x-www-form-urlencoded`) or `json`. A server on another origin
   * has to allow a JSON request (CORS); a form always arrives there, but its answer may be unreadable.
   */
  encoding: Encoding = 'form';

  /** Name of the field that takes the address. Default `email`. */
  field = 'email';

  /** The heading. Default: “Get trending papers in your email inbox!” in the language. An empty string shows none. */
  heading: string | null = null;

  /** Level of the heading from 1 to 6. Default 2, also for any other value. */
  headingLevel = 2;

  /** Words below the heading, such as how often mails come. Default none. */
  description = '';

  /** A word before the heading, such as `new`. Default none. */
  badge = '';

  #state: SubscribeState = 'idle';
  #sending: AbortController | undefined;
  #warned: string | undefined;

  /** Where the form stands: one of the states above. */
  get state(): SubscribeState {
    return this.#url ? this.#state : 'misconfigured';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes the form out and puts it back in one go: only who is still away afterwards was removed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#sending?.abort();
    });
  }

  /** Empties the form and takes back what it says. Has no effect while it is sending. */
  reset(): void {
    if (this.#sending) return;
    const input = this.renderRoot.querySelector('input');
    if (input) input.value = '';
    void this.#show('idle');
  }

  override updated(): void {
    if (!this.#url) void this.#warn();
    this.showState(this.state);
  }

  get #url(): URL | undefined {
    return actionUrl(this.action, this.baseURI);
  }

  async #warn(): Promise<void> {
    if (this.#warned === this.action) return;
    this.#warned = this.action;
    void this.words.loadOutcomes();
    try {
      const {adviceFor} = await import('./subscribe-flow.js');
      console.warn(`<subscribe-form> ${adviceFor(this.action)}`);
    } catch {
      // The state and its words are on the page all the same.
    }
  }

  /** Shows a state with its words, and takes the reader to `focus`, if that is given. */
  async #show(state: SubscribeState, focus?: string): Promise<void> {
    this.#state = state;
    this.requestUpdate();
    if (state !== 'idle') await this.words.loadOutcomes();
    await this.updateComplete;
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  readonly #onInput = (): void => {
    // What sending takes is loaded while the reader types. A failure is told when they send.
    void import('./subscribe-flow.js').catch(() => {});
    void this.words.loadOutcomes();
    if (!this.#sending) void this.#show('idle');
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    const url = this.#url;
    if (!input || !url || this.#sending) return;
    this.#sending = new AbortController();
    try {
      const {run} = await import('./subscribe-flow.js');
      await run({
        host: this,
        input,
        url,
        field: this.field,
        method: this.method,
        encoding: this.encoding,
        signal: this.#sending.signal,
        show: (state, focus) => this.#show(state, focus),
      });
    } catch (error) {
      console.warn('<subscribe-form> sent nothing.', error);
      void this.#show('failed');
    } finally {
      this.#sending = undefined;
    }
  };

  override render(): TemplateResult {
    const {messages, outcomes} = this.words;
    return subscribeTemplate({
      state: this.state,
      heading: this.heading ?? messages.subscribeHeading,
      headingLevel: wholeNumber(this.headingLevel, 2, 1, 6),
      description: this.description,
      badge: this.badge,
      host: this.#url?.host ?? '',
      hasOwnForm: this.querySelector(':scope > :not([slot])') !== null,
      messages,
      outcomes,
      onSubmit: this.#onSubmit,
      onInput: this.#onInput,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'subscribe-form': SubscribeFormElement;
  }
}
