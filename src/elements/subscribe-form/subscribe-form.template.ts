import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {wholeNumber} from '../shared/attributes.js';
import {heading} from '../shared/heading.js';

/** What is filled in once the session is there: nothing of it is needed for the first look. */
export interface SessionParts {
  /** Before the button: what else the reader can say. */
  readonly choices?: unknown;
  /** Below the row: what is wrong, what is going on, and what the law wants. */
  readonly below: unknown;
  /** In the place of the form. */
  readonly end?: unknown;
}

/** What a page says about the look of a form. */
export interface SubscribeLook extends ParentNode {
  readonly layout: string | undefined;
  readonly heading: string | null | undefined;
  readonly headingLevel: number | undefined;
  readonly description: string | undefined;
  readonly badge: string | undefined;
  readonly label: string | undefined;
  readonly placeholder: string | undefined;
  readonly button: string | undefined;
  readonly value: string;
  readonly disabled: boolean | undefined;
}

/** The form as it is seen at once. `id` is that of the field: in the light DOM no two forms may have the same. */
export function subscribeTemplate(
  look: SubscribeLook,
  messages: Messages,
  id: string,
  parts: SessionParts,
  onInput: (event: InputEvent) => void,
  onSubmit: (event: SubmitEvent) => void,
): TemplateResult {
  const {badge, description, disabled} = look;
  const title = look.heading ?? (look.layout === 'compact' ? '' : messages.subscribeHeading);
  const label = look.label || messages.emailLabel;
  const word = badge && html`<span part="badge" class="badge"><span>${badge}</span></span> `;
  const hasPitch = title || description || look.querySelector('[slot=heading], [slot=description]');
  return html`<div part="base" class="base banner">
    <div class="pitch" ?hidden=${!hasPitch}>
      <slot name="heading"
        >${title && heading(wholeNumber(look.headingLevel, 2, 1, 6), 'heading', html`${word}${title}`)}</slot
      >
      <slot name="description">
        ${description && html`<p part="description" class="description">${description}</p>`}
      </slot>
    </div>
    <form part="form" class="form" novalidate ?hidden=${parts.end} @submit=${onSubmit}>
      <div class="fields">
        <label part="label" class="label announcement" for=${id}>${label}</label>
        <input
          part="input"
          id=${id}
          type="email"
          name="email"
          autocomplete="email"
          required
          placeholder=${look.placeholder || label}
          ?disabled=${disabled}
          .value=${look.value}
          @input=${onInput}
        />
        ${parts.choices}
        <button part="button primary" class="button primary" ?disabled=${disabled}>
          <span>${look.button || messages.subscribe}</span>
        </button>
      </div>
      ${parts.below}
    </form>
    ${parts.end}
  </div>`;
}
