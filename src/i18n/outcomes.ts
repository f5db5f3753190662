import type {FeedErrorCode} from '../model/errors.js';

/** Why papers could not be loaded, as far as a reader needs to know. `offline` is said when the browser knows that it is. */
export type FailureReason = Exclude<FeedErrorCode, 'http'> | 'offline' | `http ${number}`;

/** What the sign-up form says, by its state. */
export interface SubscribeOutcomes {
  readonly submitting: string;
  readonly subscribed: string;
  readonly already: string;
  /** The address was sent as far as the page knows, and `host` does not let it read an answer. */
  readonly unverified: (host: string) => string;
  readonly offline: string;
  readonly failed: (host: string) => string;
  readonly 'rate-limited': string;
  readonly refused: string;
  readonly misconfigured: string;
  readonly missing: string;
  readonly invalid: string;
}

/** The words of the three elements that are said after something has happened. They are loaded when it does. */
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
  readonly subscribe: SubscribeOutcomes;
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
  shown: (shown, total) => `Showing ${shown.toLocaleString('en')} of ${total.toLocaleString('en')} papers`,
  subscribe: {
    submitting: 'Subscribing…',
    subscribed: 'Thank you. You are subscribed.',
    already: 'You are on this list already.',
    unverified: (host) =>
      `${host} does not tell this page whether your address arrived. If it did, there will be a message in your inbox.`,
    offline: 'You are offline, and nothing was sent. Your address is still here.',
    failed: (host) => `Something went wrong at ${host}. Your address is still here: try again.`,
    'rate-limited': 'There have been too many tries. Your address is still here: try again in a few minutes.',
    refused: 'The address was not accepted. Check it and try again.',
    misconfigured: 'Subscribing is not possible on this page at the moment.',
    missing: 'Enter your email address.',
    invalid: 'Enter an email address in the correct format, like name@example.com.',
  },
};
