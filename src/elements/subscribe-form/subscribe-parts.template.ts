import {html, nothing, type TemplateResult} from 'lit';
import type {SubscribeOutcomes} from '../../i18n/subscribe-words.js';

export const quietButton = (label: string | undefined, onClick: () => void): TemplateResult =>
  html`<button type="button" part="button" class="quiet" @click=${onClick}>${label}</button>`;

/** The service's own words, as such. */
const quote = (message: string | undefined): TemplateResult | typeof nothing =>
  message ? html` <q>${message}</q>` : nothing;

/**
 * What is said below the row: what is wrong with what the reader has typed or ticked, and what is going on or went wrong
 * elsewhere. Both regions are there before there is anything to say: what comes together with its region is not read out.
 */
export const belowTemplate = (
  id: string,
  error: string,
  status: unknown,
  message: string | undefined,
  more: unknown,
): TemplateResult =>
  html`<p part="message error" class=${error ? 'words wrong' : ''} id="${id}-error" aria-live="polite">
      ${error}${error && quote(message)}
    </p>
    <p part="message" class=${status ? 'words' : ''} role="status">${status}${status && quote(message)} ${more}</p>`;

/** What stands in the place of the form when that has nothing left to do. */
export const endTemplate = (text: string | undefined, slot: string, actions: unknown): TemplateResult =>
  html`<div class="end">
    <p part="message" class="outcome" tabindex="-1"><slot name=${slot}>${text}</slot></p>
    <p class="actions">${actions}</p>
  </div>`;

export type Words = Partial<SubscribeOutcomes>;
