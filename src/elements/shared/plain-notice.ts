import {html, nothing} from 'lit';
import type {Notice} from './trouble.js';

/** What is said of a failure when the words for it cannot be loaded. */
export const plainNotice: Notice = (kind, _words, messages, _isBusy, onRetry) =>
  kind === 'error'
    ? html`<p part="message error">
        <slot name="error">${messages.failed}</slot>
        ${onRetry && html`<button type="button" part="button" class="button" @click=${onRetry}>${messages.retry}</button>`}
      </p>`
    : nothing;
