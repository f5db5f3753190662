import type {FeedErrorCode} from '../model/errors.js';
import {number} from './messages.js';

/** Why papers could not be loaded, as far as a reader needs to know. `offline` is said when the browser knows that it is. */
export type FailureReason = Exclude<FeedErrorCode, 'http'> | 'offline' | `http ${number}`;

/** What `<paper-feed>` and `<paper-card>` say after something has happened. The words are loaded when it does. */
export interface Outcomes {
  readonly empty: string;
  readonly paperMissing: string;
  readonly feedFailed: string;
  /** One of several sources, by its name, could not be loaded; `reason` is a sentence. */
  readonly sourceFailed: (name: string, reason: string) => string;
  readonly reason: (reason: FailureReason) => string;
  /** Said while papers stay on view after a failed reload; `time` is when they were loaded. */
  readonly stale: (time: string) => string;
  readonly moreFailed: string;
  /** Said when a reader has asked for more papers: how many are on view, of how many. */
  readonly shown: (shown: number, total: number) => string;
}

const REASONS: Readonly<Record<Exclude<FailureReason, `http ${number}`>, string>> = {
  network: 'The server did not answer, or does not let this page read its papers.',
  refused: 'This service does not let web pages read it.',
  offline: 'You seem to be offline.',
  timeout: 'The server takes too long to answer.',
  'too-large': 'The list of papers is larger than this page accepts.',
  'unknown-format': 'What the server sent is not a list of papers.',
  unsupported: 'This page asks for papers in a way that is not supported.',
  unreadable: 'The list of papers is damaged.',
};

const STATUSES: Readonly<Record<string, string>> = {
  'http 401': 'The server does not allow this list of papers to be read.',
  'http 403': 'The server does not allow this list of papers to be read.',
  'http 404': 'The list of papers is no longer at its address.',
  'http 410': 'The list of papers is no longer at its address.',
  'http 429': 'The server has had too many requests. Try again in a few minutes.',
};

/** English: the language of the contract. */
export const outcomes: Outcomes = {
  empty: 'There are no papers here yet.',
  paperMissing: 'This paper could not be found.',
  feedFailed: 'These papers could not be loaded.',
  sourceFailed: (name, reason) => `The papers of ${name} could not be loaded. ${reason}`,
  reason: (reason) =>
    reason in REASONS
      ? REASONS[reason as keyof typeof REASONS]
      : (STATUSES[reason] ?? `The server answered with an error (${reason.slice(5)}).`),
  stale: (time) => `Showing papers as of ${time}. They could not be updated.`,
  moreFailed: 'More papers could not be loaded.',
  shown: (shown, total) => `Showing ${number(shown)} of ${number(total)} papers`,
};
