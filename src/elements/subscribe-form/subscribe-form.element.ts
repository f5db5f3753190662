import {html, type PropertyDeclaration, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Encoding, Method, Preset, Transport} from '../../subscribe/preset.js';
import {number, OwnElement, text} from '../shared/own-element.js';
import {subscribeStyles} from './subscribe-form.styles.js';
import {subscribeTemplate} from './subscribe-form.template.js';
import type {SubscribeSession} from './subscribe-session.js';
import type {SubscribeState} from './subscribe-state.js';

const flag: PropertyDeclaration = {type: Boolean, reflect: true};
// What the session reads as an attribute, whoever has set it.
const said: PropertyDeclaration = {...text, reflect: true};
let forms = 0;

/** How a form is laid out. */
export type SubscribeLayout = 'banner' | 'inline' | 'stacked' | 'compact';

/**
 * A form that signs a reader up at the newsletter service the site already has. It sends the address once for each press of
 * the button, says what became of it, and keeps it in the form whenever it was not taken.
 *
 * @tag subscribe-form
 * @slot - A plain `<form>`, such as the one your service gives you: it works before and without JavaScript. Without
 *   `provider` and `action`, its address and its hidden fields say where sign-ups go.
 * @slot heading - Takes the place of badge and heading.
 * @slot description - Takes the place of the description.
 * @slot before-button - Fields of your own, before the button. What has a name is sent along.
 * @slot captcha - The box of a captcha. It stays in the page, where its script can find it; what it leaves is sent along.
 * @slot consent - Takes the place of the text beside the box for consent, for one with links.
 * @slot legal - Below the form, such as how to leave the list again.
 * @slot success - Takes the place of what is said when the address was taken (`pending`, `subscribed`).
 * @slot already - Takes the place of what is said when the address was on the list before.
 *
 * @fires {SubscribeSubmitEvent} subscribe-submit - A valid address is about to be sent; `detail` has `provider`,
 *   `transport` and the names of the `fields`, never the address. Bubbles; when it is cancelled nothing is sent.
 * @fires {SubscribeStateEvent} subscribe-state - The form is in another state; `detail` has `from`, `to`, and if there are
 *   any `reason`, `status` and `retryAfter`. Bubbles.
 * @fires {SubscribeSuccessEvent} subscribe-success - The address was taken, or has gone where the page cannot see it;
 *   `detail.outcome` is `pending`, `subscribed`, `already`, `unverified` or `handed-off`. Bubbles.
 * @fires {SubscribeErrorEvent} subscribe-error - The address was not taken; `detail.reason` is `invalid`, `rate-limited`,
 *   `offline`, `blocked` or `failed`, `detail.status` the HTTP status if there is one. Bubbles.
 *
 * @csspart base - Everything.
 * @csspart badge - The word before the heading.
 * @csspart heading - The heading.
 * @csspart description - The words below it.
 * @csspart form - The form itself.
 * @csspart label - The label of a field: read out, and shown in a form of several fields when something is in it.
 * @csspart field - A field with its label, or a group of boxes; with the second part `lists`, `frequency`, `name` or `consent`.
 * @csspart input - A field: the one for the address, and those for name and frequency.
 * @csspart button - A button. The one that sends also has the part `primary`.
 * @csspart message - What the form says; with the second part `error` what is wrong, with `hint` what may be meant.
 * @csspart legal - The line below the form.
 * @csspart link - A link.
 * @csspart frame - The form of the service, in a frame.
 *
 * @cssprop {<family-name>} [--paper-feed-font=inherit] - Font family of everything.
 * @cssprop {<length>} [--paper-feed-font-size=inherit] - Font size of the running text; all other sizes and distances follow it.
 * @cssprop {<color>} [--paper-feed-text=inherit] - Colour of the text. Muted text, lines and surfaces are mixed from it.
 * @cssprop {<color>} [--paper-feed-muted=oklch(from currentColor …)] - Colour of labels, description, and the words in an empty field. By default as
 *   much of the colour of the text as can be read well on the page, from 72 %.
 * @cssprop {<color>} [--paper-feed-accent=the page’s link colour] - Colour of the button, of the badge and of focus. By default that
 *   of the page's links, as dark or light as it has to be; where it gives them none, or that of the text, a blue.
 * @cssprop {<color>} [--paper-feed-border=oklch(from currentColor l c h / 0.14)] - Colour of the border.
 * @cssprop {<color>} [--paper-feed-surface=oklch(from currentColor l c h / 0.05)] - Colour of the box.
 * @cssprop {<color>} [--paper-feed-background=found] - Colour behind the element, for what has to be opaque, such as dialogs, and for what
 *   can be read on it. By default it is found. Say it where that is a picture.
 * @cssprop {<length>} [--paper-feed-radius=0.6em] - Radius of corners.
 *
 * @cssstate idle - Waits for the reader.
 * @cssstate misconfigured - What the page says about the service cannot work.
 * @cssstate invalid - Something is missing or is no email address, in the form's eyes or in the service's.
 * @cssstate needs-captcha - The captcha is not solved.
 * @cssstate submitting - The address is being sent.
 * @cssstate pending - The service has sent a message that the reader has to confirm.
 * @cssstate subscribed - The address is on the list.
 * @cssstate already - The address was on the list before.
 * @cssstate unverified - The address was sent, and no answer can be read.
 * @cssstate handed-off - The service's own page, form or mail address has taken over.
 * @cssstate rate-limited - The service has had too many tries.
 * @cssstate offline - The browser is offline; nothing was sent.
 * @cssstate blocked - The page's Content Security Policy does not let it be sent.
 * @cssstate failed - The service could not do it, or was most likely not reached.
 */
export class SubscribeFormElement extends OwnElement {
  static override styles = subscribeStyles;
  static override properties: PropertyDeclarations = {
    formId: said,
    listId: said,
    nameField: said,
    emailField: said,
    provider: said,
    account: said,
    site: said,
    action: said,
    encoding: said,
    method: said,
    transport: said,
    target: said,
    timeout: number,
    fields: said,
    tags: said,
    lists: said,
    frequency: said,
    consent: said,
    privacy: said,
    for: said,
    heading: {},
    headingLevel: number,
    description: text,
    badge: text,
    label: text,
    placeholder: text,
    button: text,
    success: said,
    layout: said,
    light: flag,
    discreet: flag,
    attribution: flag,
    disabled: flag,
    value: {attribute: false},
    parameters: {attribute: false},
    preset: {attribute: false},
  };

  /**
   * Id of the newsletter service, such as `ghost` or `buttondown`, or of one that the page has registered. Default: that
   * whose form `action` or the slotted `<form>` is, else `form`, any endpoint that takes a form.
   */
  declare provider: string | undefined;

  /** The name of your account or newsletter, for the services that need it. */
  declare account: string | undefined;

  /** The address of your own installation, for the services that need it: `https://blog.example.org`. */
  declare site: string | undefined;

  /** The id of your form, for the services that need it. */
  declare formId: string | undefined;

  /** The id of your list, for the services that need it. */
  declare listId: string | undefined;

  /**
   * Where sign-ups are sent, relative to the page, or the address copied from your service's form: an https URL, or an http
   * one of the page's own origin or of this machine. Anything else puts the form into the state `misconfigured`, with a
   * warning in the console that says what it should be.
   */
  declare action: string | undefined;

  /** Name of the field that takes the address, for your own endpoint and for Google Forms. Default the service's. */
  declare emailField: string | undefined;

  /**
   * How your own endpoint is sent the fields: `form` (`application/x-www-form-urlencoded`) or `json`. A server on another
   * origin has to allow JSON (CORS); a form always arrives there, but its answer may be unreadable. Default the service's.
   */
  declare encoding: Encoding | undefined;

  /** HTTP method: `post` or `put`. Never `get`: the address would be in a URL. Default the service's, which is `post`. */
  declare method: Method | undefined;

  /**
   * How the service is reached: `cors` (a request whose answer is read), `native` (the browser sends the form, and shows the
   * answer in a new tab), `frame` (the service's own form, after a press), `link`, `opaque` (sent, without an answer).
   * Default `auto`: the best that the service can do. One that it cannot do puts the form into the state `misconfigured`.
   */
  declare transport: Transport | 'auto' | undefined;

  /** Where `native` shows the answer: `_blank` (default), or `_self` to leave the page. */
  declare target: '_blank' | '_self' | undefined;

  /** The longest wait for an answer, in milliseconds. Default 15,000, also for a value that is no positive number. */
  declare timeout: number | undefined;

  /** Further fields to send, as a JSON object of texts: at most 20, of at most 1,000 characters each. Default none. */
  declare fields: string | undefined;

  /** Tags that a sign-up is given, separated by commas. Default none. */
  declare tags: string | undefined;

  /**
   * Lists or topics to choose from, as boxes: `daily=Every day; weekly=Once a week`, the service's id before the `=` and the
   * reader's word behind it. A `*` before one ticks it. Only one is no choice: it is sent, and not shown. Default none.
   */
  declare lists: string | undefined;

  /** How often mails can come, in the same form as `lists`; the reader picks one. Default no question. */
  declare frequency: string | undefined;

  /** `optional` or `required` asks for the reader's name. Default `off`, also for any other value. */
  declare nameField: 'off' | 'optional' | 'required' | undefined;

  /** Text of a box that has to be ticked before anything is sent. It is never ticked beforehand. Default no box. */
  declare consent: string | undefined;

  /** Address of your privacy policy; http or https. Default no link. */
  declare privacy: string | undefined;

  /**
   * Id of a `<paper-feed>`: readers subscribe to what it shows at the time. Its search and its filter go along as tags, and
   * there are links to its own files beside the form. Default none.
   */
  declare for: string | undefined;

  /** The heading. Default: “Get trending papers in your email inbox!” in the language. An empty string shows none. */
  declare heading: string | null | undefined;

  /** Level of the heading from 1 to 6. Default 2, also for any other value. */
  declare headingLevel: number | undefined;

  /** Words below the heading, such as how often mails come. Default none. */
  declare description: string | undefined;

  /** A word before the heading, such as `new`. Without a heading it is not shown. Default none. */
  declare badge: string | undefined;

  /** Label of the field for the address, which also stands in the empty field. Default “Email address” in the language. */
  declare label: string | undefined;

  /** Words in the empty field, such as `name@example.org`. Default those of the label. */
  declare placeholder: string | undefined;

  /** Words on the button. Default “Subscribe” in the language. */
  declare button: string | undefined;

  /** What is said when the address was taken (`pending`, `subscribed`). Default: what has happened, in the language. */
  declare success: string | undefined;

  /**
   * How the form is laid out: `banner` (default), a box with words and field side by side where there is room; `inline`, the same
   * without a box, for a column of text or a footer; `stacked`, a box with one thing below the other, for a narrow column or a
   * card; `compact`, without a box, and without a heading if the page gives none, for a sidebar.
   */
  declare layout: SubscribeLayout | undefined;

  /**
   * Draws the form into the page and not into a shadow root: for the page's own CSS, and for old password managers. No styles
   * of ours then, and no slots but the default one, which is hidden. Read once, when the element is connected. Default false.
   */
  declare light: boolean | undefined;

  /** Says the same for an address that was on the list before as for a new one, so that nobody can try out addresses. Default false. */
  declare discreet: boolean | undefined;

  /** Sends the address of the page along, without its query, to services with a field for that. Default false. */
  declare attribution: boolean | undefined;

  /** Nothing can be typed or sent. Default false. */
  declare disabled: boolean | undefined;

  /** What is in the field for the address. Not reflected: an address is in no attribute. */
  value = '';

  /** What the service needs to know, by name, as the attributes say it: `{account: 'my-lab'}`. These win. Default none. */
  declare parameters: Readonly<Record<string, string>> | undefined;

  /** A service of your own as data, in place of `provider`. Default none. */
  declare preset: Preset | undefined;

  readonly #id = `subscribe-email-${++forms}`;
  #session: SubscribeSession | undefined;
  #note = '';

  /** Where the form stands: one of the states above. */
  get state(): SubscribeState {
    return this.#session?.state ?? 'idle';
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.light ? this : super.createRenderRoot();
  }

  override async scheduleUpdate(): Promise<void> {
    // Whatever is more than one field needs the session. Both are drawn in one go, so that nothing moves.
    const hasMore =
      this.lists ||
      this.frequency ||
      this.nameField ||
      this.consent ||
      this.privacy ||
      this.transport ||
      this.for ||
      this.light ||
      /^(beehiiv|mailman-3)$/.test(this.provider!) ||
      this.querySelector('[slot]');
    if (hasMore && !this.hasUpdated) await (await this.#load())?.ready;
    super.scheduleUpdate();
  }

  override firstUpdated(): void {
    // Asked again when it comes back into view: what could not be loaded the first time may be there then.
    new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting && void this.#load()).observe(this);
  }

  override updated(): void {
    this.showState(this.state);
  }

  /** Moves the focus to the field for the address. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  /** Does what a press of the button does. */
  submit(): void {
    this.#input?.form?.requestSubmit();
  }

  /** Empties the form and takes back what it says. Has no effect while it is sending. */
  reset(): void {
    if (this.#session) this.#session.reset();
    else this.value = '';
  }

  /** Whether the field holds what looks like an email address. Shows nothing. */
  checkValidity(): boolean {
    return this.#session?.isValid ?? this.#input!.validity.valid;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** What is more than the first look. Undefined when it could not be loaded. */
  async #load(): Promise<SubscribeSession | undefined> {
    try {
      const {SubscribeSession} = await import('./session.js');
      this.#session ??= new SubscribeSession(this, this.words, this.#id);
    } catch (error) {
      console.warn('<subscribe-form> could not load what it needs.', error);
    }
    return this.#session;
  }

  // Lit calls these as methods of the element.
  #onInput(): void {
    this.value = this.#input!.value;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    // Not a moment later where that can be: a browser opens a tab only in answer to a press.
    if (!this.#session && !(await this.#load())) {
      this.#note = this.words.messages.failed;
      this.requestUpdate();
    }
    this.#session?.press();
  }

  override render(): TemplateResult {
    const parts = this.#session?.parts ?? {
      below: this.#note && html`<p part="message" role="alert">${this.#note}</p>`,
    };
    return subscribeTemplate(this, this.words.messages, this.#id, parts, this.#onInput, this.#onSubmit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'subscribe-form': SubscribeFormElement;
  }
}
