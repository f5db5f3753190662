import {html, nothing} from 'lit';
import type {Notice, Trouble} from './trouble.js';

/** Says something in the place of papers or above them, as far as what it takes is loaded. */
export const noticeOf = (trouble: Trouble | undefined): Notice => trouble?.notice ?? plainNotice;

/** What is said of a failure when the words for it cannot be loaded. */
const plainNotice: Notice = (kind, _words, messages, _isBusy, onRetry) =>
  kind === 'error'
    ? html`<p part="message error">
        <slot name="error">${messages.failed}</slot>
        ${onRetry && html`<button type="button" part="button" class="button" @click=${onRetry}>${messages.retry}</button>`}
      </p>`
    : nothing;
