import type {Feed, Warning} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import type {TextReader} from '../text/text-reader.js';

/** What a source sent, decoded once: formats never decode. */
export type Payload = JsonPayload | XmlPayload | TextPayload;

export interface PayloadOrigin {
  /** Where it came from, after redirects; relative URLs in it are relative to this. Absent for data without an address. */
  readonly url?: string | undefined;
  /** The header `Content-Type` of the source. A hint: servers are often wrong. */
  readonly contentType?: string | undefined;
  /** The header `Link` (RFC 8288), where the server lets the page read it: the loader takes the next page from it. */
  readonly link?: string | undefined;
}
export interface JsonPayload extends PayloadOrigin {
  readonly kind: 'json';
  /**
   * The parsed document. Untrusted: anything can stand in it. Of line-delimited JSON it is the list of the values of its
   * lines, with undefined for a line that cannot be parsed.
   */
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
  /** How many items of the source were read before these, when it is read piece by piece: for messages. Default 0. */
  readonly offset?: number;
  /** The papers of these items, by id. They are added to it. */
  readonly papers?: Map<string, Paper>;
}

/** What a format makes of a source. The loader adds `format` and `warnings`. */
export type ParsedFeed = Omit<Feed, 'format' | 'warnings'>;

/**
 * Turns a payload into papers. Pure and synchronous: no request, no DOM, no clock. An unreadable item is reported and left
 * out; it throws only when nothing can be read at all. May be called twice for one payload, the second time with a better
 * text reader.
 */
export type Parse = (payload: Payload, reading: Reading) => ParsedFeed;

/** Reads a text as it comes. */
export interface FeedReader {
  /** Takes the next piece of the text, and gives the papers that are complete with it, in their order. */
  write(text: string): readonly Paper[];
  /** Gives the whole feed: exactly what `parse` gives of the whole text, however the text was cut. */
  end(): ParsedFeed;
}

/**
 * Starts reading a source of XML or other text piece by piece. JSON needs none: its list of items is cut outside of the
 * formats, and each piece goes through `parse`.
 */
export type Stream = (origin: PayloadOrigin, reading: Reading) => FeedReader;

/** What a format's file exports. `stream` is there where items of a text can be read one by one. */
export interface FormatModule {
  readonly parse: Parse;
  readonly stream?: Stream;
}

/** One line of the registry of formats. */
export interface Format {
  readonly id: string;
  /** Whether a payload is of this format. Only peeks: it is asked of every payload, and the parser is loaded afterwards. */
  matches(payload: Payload): boolean;
  /**
   * Where the list of items stands in its JSON, as keys with dots (`message.items`); empty for a document that is the list. A
   * large document of that kind is read piece by piece: `parse` gets some items at a time, in a document that has the keys
   * before the list, so that no item may depend on another. Absent for text, and where the document has to be whole.
   */
  readonly lists?: readonly string[];
  load(): Promise<FormatModule>;
}
