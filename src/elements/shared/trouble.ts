import {css, html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {formatTime} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import {outcomes as english, type Outcomes} from '../../i18n/outcomes.js';
import type {FeedError} from '../../model/errors.js';
import {addStyles} from './add-styles.js';
import type {PapersSource} from './feed-controller.js';

/**
 * What lists and cards say, and how it looks, when papers have not come as they should. It is loaded after the first papers, or
 * when there is something to say.
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

/** Without weight of their own: parts of a list lay out their messages themselves, and may have come earlier. */
const styles = css`
  :where(.message) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-top: 0.75em;
    padding: 0.8em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.95em;
  }

  :where(.message > p) {
    flex: 1 1 16em;
  }

  :where(.error) {
    border-inline-start: 3px solid var(--_alarm);
  }

  :where(.stale) {
    padding-block: 0.4em;
    font-size: 0.875em;
  }

  :where(.more > .message) {
    margin-bottom: 0.75em;
    text-align: start;
  }
`;

/** Gives an element all this, with the English words. */
export function prepareTrouble(host: ReactiveElement): readonly [Trouble, Outcomes] {
  addStyles(host, styles);
  return [{notice, errorWords, failureWords}, english];
}
