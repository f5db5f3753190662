import type {PayloadOrigin} from '../formats/format.js';
import type {Feed} from '../model/feed.js';

/** How a source is fetched. Times are milliseconds. */
export interface FetchOptions {
  /** Aborts the request, the reading and the waiting between tries. */
  readonly signal?: AbortSignal | undefined;
  /** The most bytes that are read, counted after decompression. Default 8 MiB (8,388,608). */
  readonly maxBytes?: number | undefined;
  /** How often a request is made in all, when there is no answer or a 429 or 5xx. Default 3. */
  readonly tries?: number | undefined;
  /** The wait before the second try; each later one is four times longer. All are varied by half. Default 1,000. */
  readonly backoff?: number | undefined;
  /** The longest wait for the headers. Default 15,000. */
  readonly headersTimeout?: number | undefined;
  /** The longest wait for further bytes. Default 30,000. */
  readonly idleTimeout?: number | undefined;
  /** How the HTTP cache is used: `no-cache` asks the server whether its answer has changed. Default `default`. */
  readonly cache?: RequestCache | undefined;
  /** Called once when an answer is large, before the rest of it has come: what it gives takes all pieces from then on. */
  readonly onLarge?: ((origin: PayloadOrigin, response: Response) => Promise<Pieces>) | undefined;
}

/** Reads an answer piece by piece. */
export interface Pieces {
  /** Takes the next bytes, and resolves when there is time for more. */
  write(chunks: readonly Uint8Array[]): Promise<void>;
  /** The feed they make. */
  end(): Promise<Feed>;
}

/** An answer read to its end. */
export interface Fetched {
  readonly chunks: readonly Uint8Array[];
  /** After redirects. */
  readonly url: string;
  /** The header `Content-Type` as sent; empty when there is none. */
  readonly contentType: string;
  /** The header `Link` as sent, where it can be read. */
  readonly link?: string | undefined;
  /** What read a large answer; `chunks` is then empty. */
  readonly pieces?: Pieces | undefined;
}
