import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/**
 * Something that is said in the place of papers or above them; its kind is the second part, and the slot for the page's own
 * words. With a button to try again, which keeps the focus while that goes on: it is not disabled.
 */
export const notice = (
  kind: 'error' | 'empty' | 'stale',
  words: unknown,
  messages: Messages,
  isBusy = false,
  onRetry?: () => void,
): TemplateResult =>
  html`<div part="message ${kind}" class="message ${kind}">
    <p><slot name=${kind}>${words ?? messages.failed}</slot></p>
    ${
      onRetry
        ? html`<button type="button" part="button" class="button" aria-disabled=${isBusy} @click=${onRetry}>
          ${isBusy ? messages.loading : messages.retry}
        </button>`
        : nothing
    }
  </div>`;
