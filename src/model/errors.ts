/**
 * Why a feed could not be loaded.
 *
 * - `network`: no answer. Cross-origin refusals (CORS), DNS failures and lost connections cannot be told apart by a page.
 * - `refused`: the service lets no page read it: it is known to answer none, or has sent a check for bots instead of papers.
 * - `http`: an answer with a status outside 200–299; {@link FeedError.status} has it.
 * - `timeout`: no headers, or no further bytes, in time.
 * - `too-large`: more bytes than the cap.
 * - `unknown-format`: an answer that no format recognises, such as an HTML page.
 * - `unsupported`: a recognised format or URL that cannot be read here, or a `format` id nobody registered.
 * - `unreadable`: recognised, but broken: cut off, or not what its format requires.
 */
export type FeedErrorCode =
  'network' | 'refused' | 'http' | 'timeout' | 'too-large' | 'unknown-format' | 'unsupported' | 'unreadable';

export interface FeedErrorOptions extends ErrorOptions {
  /** The HTTP status, with code `http`. */
  readonly status?: number | undefined;
  /** The URL that was asked for. */
  readonly url?: string | undefined;
}

/** A failure to load a feed: a code for programs and a sentence for developers. Readers get words from `i18n`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly status: number | undefined;
  readonly url: string | undefined;

  constructor(code: FeedErrorCode, message: string, options: FeedErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.status = options.status;
    this.url = options.url;
  }
}

/** A failure of ours as it is; anything else is a part of the library that could not be loaded. */
export const toFeedError = (cause: unknown): FeedError =>
  cause instanceof FeedError
    ? cause
    : new FeedError('network', `A part of paper-feed is missing: ${String(cause)}`, {cause});
