import {html, nothing, type TemplateResult} from 'lit';
import {formatTime} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import type {Outcomes} from '../../i18n/outcomes.js';
import type {FeedError} from '../../model/errors.js';
import type {PapersSource} from './feed-controller.js';

/**
 * What lists and cards say when papers have not come as they should. It is loaded after the first papers, or when there is
 * something to say.
 */
export interface Trouble {
  readonly notice: Notice;
  readonly errorWords: typeof errorWords;
  readonly failureWords: typeof failureWords;
}

/**
 * Something that is said in the place of papers or above them; its kind is the second part, and the slot for the page's own
 * words. With a button to try again, which keeps the focus while that goes on: it is not disabled.
 */
export type Notice = (
  kind: 'error' | 'empty' | 'stale',
  words: unknown,
  messages: Messages,
  isBusy?: boolean,
  onRetry?: () => void,
) => TemplateResult | typeof nothing;

const notice: Notice = (kind, words, messages, isBusy = false, onRetry) =>
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

/** What a reader is told of a failure. The site's owner has the console. */
export function errorWords({code, status}: FeedError, outcomes: Outcomes): string {
  const isOffline = code === 'network' && !navigator.onLine;
  return outcomes.reason(isOffline ? 'offline' : code === 'http' ? `http ${status ?? 0}` : code);
}

/** What failed, and why; undefined when nothing has. */
function failureWords(
  {feed, error, moreError, loadedAt}: PapersSource,
  outcomes: Outcomes,
  language: string,
): string | undefined {
  const reason = error ?? moreError;
  if (!reason) return undefined;
  const what = !error
    ? outcomes.moreFailed
    : feed && loadedAt
      ? outcomes.stale(formatTime(loadedAt, language))
      : outcomes.feedFailed;
  return `${what} ${errorWords(reason, outcomes)}`;
}

export const trouble: Trouble = {notice, errorWords, failureWords};
/** With it, the English words that it says. */
export {outcomes} from '../../i18n/outcomes.js';
