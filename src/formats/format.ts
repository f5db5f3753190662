import type {Feed, Warning} from '../model/feed.js';
import type {TextReader} from '../text/text-reader.js';

/** What a source sent, decoded once: formats never decode. */
export type Payload = JsonPayload | XmlPayload | TextPayload;

export interface PayloadOrigin {
  /** Where it came from, after redirects; relative URLs in it are relative to this. Absent for data without an address. */
  readonly url?: string | undefined;
  /** The header `Content-Type` of the source. A hint: servers are often wrong. */
  readonly contentType?: string | undefined;
}
export interface JsonPayload extends PayloadOrigin {
  readonly kind: 'json';
  /** The parsed document. Untrusted: anything can stand in it. */
  readonly value: unknown;
}
export interface XmlPayload extends PayloadOrigin {
  readonly kind: 'xml';
  readonly text: string;
  /** Name of the root element as written, with its prefix; lower case for HTML. */
  readonly root: string;
}
export interface TextPayload extends PayloadOrigin {
  readonly kind: 'text';
  readonly text: string;
}

/** What a format is given beside the payload. */
export interface Reading {
  /** Notes an item that was left out or mended. */
  readonly report: (warning: Warning) => void;
  /** Makes clean text of what the source says. */
  readonly text: TextReader;
}

/**
 * Turns a payload into papers. Pure and synchronous: no request, no DOM, no clock. An unreadable item is reported and left
 * out; it throws only when nothing can be read at all. May be called twice for one payload, the second time with a better
 * text reader. The loader sets `format` and `warnings`.
 */
export type Parse = (payload: Payload, reading: Reading) => Omit<Feed, 'format' | 'warnings'>;

/**
 * What a format's file exports. `parse` reads a whole payload. A format whose items can be read one by one may export a
 * second reader beside it that is fed text as it comes, on one condition: its papers equal those of `parse` for any
 * chunking, so that `parse` stays the definition of the format.
 */
export interface FormatModule {
  readonly parse: Parse;
}

/** One line of the registry of formats. */
export interface Format {
  readonly id: string;
  /** Whether a payload is of this format. Only peeks: it is asked of every payload, and the parser is loaded afterwards. */
  matches(payload: Payload): boolean;
  load(): Promise<FormatModule>;
}
