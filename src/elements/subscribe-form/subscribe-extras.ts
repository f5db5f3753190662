import {html, nothing, type TemplateResult} from 'lit';
import type {SubscribeOutcomes} from '../../i18n/subscribe-words.js';
import {webUrl} from '../../model/urls.js';
import type {Plan} from '../../subscribe/make-plan.js';
import type {Field} from '../../subscribe/field.js';
import {signUpFields} from '../../subscribe/sign-up-fields.js';
import {adoptStyles} from './adopt-styles.js';
import {feedLinks, findFeed, narrowedTo} from './followed-feed.js';
import {linkStyles, linkTemplate} from './link.template.js';
import {readChoices, readFields, readSlotted, readTags} from './subscribe-choices.js';
import {extrasStyles} from './subscribe-extras.styles.js';

/** What a form asks and says beside the address. */
export interface ExtrasHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly disabled: boolean | undefined;
  requestUpdate(): void;
}

/** What is missing: the key of the words for it, and where the reader is taken. */
export interface Missing {
  readonly reason: 'nameMissing' | 'listMissing' | 'consentMissing' | 'needs-captcha';
  readonly field: HTMLElement | null;
}

/** Everything of a form that most forms do without: name, lists, frequency, consent, captcha, tags, links. */
export class SubscribeExtras {
  readonly #host: ExtrasHost;
  #feed: HTMLElement | undefined;

  constructor(host: ExtrasHost) {
    this.#host = host;
    adoptStyles(host, linkStyles);
    adoptStyles(host, extrasStyles);
  }

  /** What can be chosen, before the button. */
  choices(id: string, words: Partial<SubscribeOutcomes>): TemplateResult | typeof nothing {
    const nameField = this.#said('name-field');
    const asksForName = nameField === 'required' || nameField === 'optional';
    const lists = readChoices(this.#said('lists'));
    const frequency = readChoices(this.#said('frequency'));
    const consent = this.#said('consent');
    const asksForConsent = consent !== '' || this.#has('consent');
    const {disabled} = this.#host;
    const isEmpty = !asksForName && lists.length < 2 && frequency.length < 2 && !asksForConsent;
    if (isEmpty && !this.#has('captcha') && !this.#has('before-button')) return nothing;
    const error = `${id}-error`;
    const nameLabel = nameField === 'optional' && words.optional ? `${words.name} (${words.optional})` : words.name;
    const name = html`<div part="field name" class="field">
      <label part="label" class="label announcement" for="${id}-name">${nameLabel}</label>
      <input
        part="input"
        id="${id}-name"
        name="name"
        autocomplete="name"
        maxlength="200"
        placeholder=${nameLabel ?? nothing}
        aria-describedby=${error}
        ?required=${nameField === 'required'}
        ?disabled=${disabled}
      />
    </div>`;
    const often = html`<div part="field frequency" class="field">
      <label part="label" class="label announcement" for="${id}-frequency">${words.frequency}</label>
      <select part="input" id="${id}-frequency" name="frequency" ?disabled=${disabled}>
        ${frequency.map(
          ({value, label, isTicked}) => html`<option .value=${value} ?selected=${isTicked}>${label}</option>`,
        )}
      </select>
    </div>`;
    const boxes = html`<fieldset part="field lists" class="wide" aria-describedby=${error} ?disabled=${disabled}>
      <legend part="label" class="label">${words.lists}</legend>
      ${lists.map(
        ({value, label, isTicked}) =>
          html`<label class="check"
            ><input type="checkbox" name="lists" .value=${value} ?checked=${isTicked} />${label}</label
          >`,
      )}
    </fieldset>`;
    const box = html`<div part="field consent" class="wide">
      <label class="check"
        ><input type="checkbox" name="consent" required aria-describedby=${error} ?disabled=${disabled} /><span
          ><slot name="consent">${consent}</slot></span
        ></label
      >
    </div>`;
    return html`<div class="choices">
      ${asksForName ? name : nothing} ${frequency.length > 1 ? often : nothing} ${lists.length > 1 ? boxes : nothing}
      <slot name="before-button"></slot>
      ${asksForConsent ? box : nothing}
      <slot name="captcha"></slot>
    </div>`;
  }

  /** What the reader should know, below everything. */
  legal(words: Partial<SubscribeOutcomes>): TemplateResult {
    const feed = this.#follow();
    const narrowed = narrowedTo(feed).join(' · ');
    const links = feedLinks(feed);
    const privacy = webUrl(this.#said('privacy'), this.#host.baseURI);
    return html`<div part="legal" class="legal">
      ${narrowed ? html`<p>${words.following?.(narrowed)}</p>` : nothing}
      ${links.length ? html`<p>${words.feeds} ${links.map(({url, label}) => html`${linkTemplate(url, label)} `)}</p>` : nothing}
      <slot name="legal"></slot>
      ${privacy ? html`<p>${linkTemplate(privacy, words.privacy)}</p>` : nothing}
    </div>`;
  }

  /** What is sent for what the reader and the page have said, or what is missing. */
  collect(plan: Plan, form: HTMLFormElement, email: string, extra: readonly Field[]): readonly Field[] | Missing {
    const host = this.#host;
    const data = new FormData(form);
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const field = (name: string): HTMLInputElement | null => form.querySelector(`input[name=${name}]`);
    const lists = readChoices(this.#said('lists'));
    const chosen = lists.length > 1 ? data.getAll('lists').map(String) : lists.map(({value}) => value);
    if (field('name')?.required && !text('name')) return {reason: 'nameMissing', field: field('name')};
    if (lists.length > 1 && !chosen.length) return {reason: 'listMissing', field: field('lists')};
    const box = field('consent');
    if (box && !box.checked) return {reason: 'consentMissing', field: box};
    const captcha = readSlotted(host, 'captcha');
    const slot = host.querySelector<HTMLElement>(':scope > [slot=captcha]');
    if (slot && !captcha.some(([, value]) => value)) {
      const inside = slot.querySelector<HTMLElement>('iframe, input:not([type=hidden]), button, [tabindex]');
      return {reason: 'needs-captcha', field: inside ?? slot};
    }
    const {origin, pathname} = new URL(host.baseURI);
    const consent = this.#said('consent') || host.querySelector(':scope > [slot=consent]')?.textContent?.trim();
    return signUpFields(plan, {
      email,
      name: text('name'),
      tags: [...readTags(this.#said('tags')), ...narrowedTo(this.#follow())],
      lists: chosen,
      frequency: text('frequency') || readChoices(this.#said('frequency'))[0]?.value,
      consent: box ? consent : undefined,
      source: host.hasAttribute('attribution') ? origin + pathname : undefined,
      fields: readFields(this.#said('fields')),
      extra: [...extra, ...captcha, ...readSlotted(host, 'before-button')],
    });
  }

  /** Lets go of what is outside the form. */
  stop(): void {
    this.#feed?.removeEventListener('view-change', this.#onView);
    this.#feed = undefined;
  }

  #said(name: string): string {
    return this.#host.getAttribute(name) ?? '';
  }

  #has(slot: string): boolean {
    return this.#host.querySelector(`:scope > [slot=${slot}]`) !== null;
  }

  /** The list of papers that the form stands for. The form is drawn again when that shows something else. */
  #follow(): HTMLElement | undefined {
    const feed = findFeed(this.#host, this.#said('for'));
    if (feed !== this.#feed) {
      this.stop();
      this.#feed = feed;
      feed?.addEventListener('view-change', this.#onView);
    }
    return feed;
  }

  readonly #onView = (): void => this.#host.requestUpdate();
}
