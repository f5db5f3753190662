import type {Link} from '../model/paper.js';
import type {RichText} from '../model/text.js';

/** How formats turn what a source says into text for a reader. Empty when there is nothing to read. */
export interface TextReader {
  /** A text that may hold TeX, entities or face markup, clean and with marks; or marked text that we wrote ourselves. */
  cleanText(source: unknown): RichText;
  /** A text in one line without marks: names, venues, keywords. */
  cleanLine(source: string): string;
  /** The text of a piece of HTML, still to be cleaned. */
  htmlText(html: string): string;
  /** The places that a text names. */
  liftLinks(text: RichText): readonly Link[];
}

// Whatever could make the full reader change a text, or find a place in it. White space is all that both change.
const MARKED =
  /[\\$`{^<_~]|&[#a-z]|--|''|x20[12]|arrow|:\/\/|www\.|\.[a-z]{2,}\/|[\0-\x08\x0e-\x1f\x7f-\xa0\u202a-\u202f\u2066-\u2069\ufffe\uffff]/i;

/**
 * Reads texts that are plain already, which most are: the full reader is a chunk of its own and need not be loaded for
 * them. Calls `onMarked` for any text that is more than that; what it returns for those is not to be shown.
 */
export function plainReader(onMarked: () => void): TextReader {
  const clean = (source: unknown): string => {
    const isString = typeof source === 'string';
    if (isString ? MARKED.test(source) : Array.isArray(source)) onMarked();
    return isString ? source.replaceAll(/\s+/g, ' ').trim() : '';
  };
  return {cleanText: clean, cleanLine: clean, htmlText: clean, liftLinks: () => []};
}
