import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {Outcomes, SubscribeOutcomes} from '../../i18n/outcomes.js';
import {heading} from '../shared/heading.js';

/** Where the form stands. `missing` and `invalid` mean what the reader typed; `refused` what the service said of it. */
export type SubscribeState = 'idle' | keyof SubscribeOutcomes;

/** Everything that `<subscribe-form>` shows, and what a reader can do with it. */
export interface SubscribeView {
  readonly state: SubscribeState;
  readonly heading: string;
  readonly headingLevel: number;
  readonly description: string;
  readonly badge: string;
  /** The host the address goes to. */
  readonly host: string;
  readonly messages: Messages;
  readonly outcomes: Outcomes | undefined;
  /** Whether the page has a form of its own in the element. */
  readonly hasOwnForm: boolean;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onInput: () => void;
}

/** States after which there is nothing left to do in the form. */
const FINAL: readonly SubscribeState[] = ['subscribed', 'already', 'unverified', 'misconfigured'];
/** States that are about the address in the input. */
const AT_INPUT: readonly SubscribeState[] = ['missing', 'invalid', 'refused'];

export function subscribeTemplate(view: SubscribeView): TemplateResult {
  const {state, messages, outcomes, host} = view;
  const said = state === 'idle' ? undefined : outcomes?.subscribe[state];
  const words = typeof said === 'function' ? said(host) : (said ?? (state === 'failed' ? messages.failed : ''));
  // The reader is taken to what is said at the end, so that it is read out and the keyboard does not start over.
  const end = html`<p part="message" class="outcome" tabindex="-1">${words}</p>`;
  const content = !FINAL.includes(state) ? formTemplate(view, words) : view.hasOwnForm ? html`<slot></slot>` : end;
  return html`<div part="base" class="base banner">${pitchTemplate(view)} ${content}</div>`;
}

function pitchTemplate({
  badge,
  heading: title,
  headingLevel,
  description,
}: SubscribeView): TemplateResult | typeof nothing {
  if (!title && !description && !badge) return nothing;
  const word = badge ? html`<span part="badge" class="badge">${badge}</span> ` : nothing;
  return html`<div class="pitch">
    <slot name="heading">${title ? heading(headingLevel, 'heading', html`${word}${title}`) : word}</slot>
    <slot name="description">${description ? html`<p part="description" class="description">${description}</p>` : nothing}</slot>
  </div>`;
}

function formTemplate({state, messages, onSubmit, onInput}: SubscribeView, words: string | undefined): TemplateResult {
  const atInput = AT_INPUT.includes(state);
  const isSending = state === 'submitting';
  return html`<form part="form" class="form" novalidate @submit=${onSubmit}>
    <label part="label" class="label" for="email">${messages.emailLabel}</label>
    <div class="row">
      <input
        part="input"
        id="email"
        type="email"
        name="email"
        autocomplete="email"
        maxlength="254"
        required
        ?readonly=${isSending}
        aria-invalid=${atInput}
        aria-describedby=${atInput ? 'error' : nothing}
        @input=${onInput}
      />
      <button part="button primary" class="button primary" aria-disabled=${isSending}>
        <span>${messages.subscribe}</span>
      </button>
    </div>
    <p part="message error" class="words error" id="error">${atInput ? words : nothing}</p>
    <p part="message" class="words" role="status">${atInput ? nothing : words}</p>
  </form>`;
}
