import type {Link} from '../model/paper.js';
import type {RichText} from '../model/text.js';
import {LEFTOVERS} from './levels.js';

/**
 * A text of which the format knows the markup: a piece of HTML or JATS, the TeX of a BibTeX field, Markdown. A plain string
 * may hold leftovers of TeX or markup, and is read with more caution.
 */
export type MarkedSource = {readonly html: string} | {readonly tex: string} | {readonly markdown: string};

/** Whether a value is a {@link MarkedSource}. */
export const isMarked = (value: object): value is MarkedSource =>
  'html' in value || 'tex' in value || 'markdown' in value;

/** How formats turn what a source says into text for a reader. Empty when there is nothing to read. */
export interface TextReader {
  /**
   * A text that may hold TeX, entities or markup, clean and with marks. Takes a string, a {@link MarkedSource}, or marked
   * text that we wrote ourselves; anything else is empty.
   */
  cleanText(source: unknown): RichText;
  /** The same in one line without marks: names, venues, keywords. */
  cleanLine(source: unknown): string;
  /** The places that a text names. */
  liftLinks(text: RichText): readonly Link[];
}

/**
 * Makes a reader. `onMore` is called for a text that is beyond it, with the level of the reader that it takes; what this
 * one returns for such a text is not to be shown.
 */
export type CreateReader = (onMore: (level: number) => void) => TextReader;

/** Whatever could make the full reader change a text, or find a place in it. White space is all that both change. */
export const MARKED =
  /[\\$`{^<_~]|&[#a-z]|--|''|x20[12]|arrow|:\/\/|www\.|\.[a-z]{2,}\/|[\0-\x08\x0e-\x1f\x7f-\xa0\u202a-\u202f\u2066-\u2069\ufffe\uffff]/i;

/** Level 0: reads texts that are plain already, which most are. What reads more is a chunk of its own. */
export const createReader: CreateReader = (onMore) => {
  let isBeyond: unknown;
  const clean = (source: unknown): string => {
    const isString = typeof source === 'string';
    isBeyond ||= isString ? MARKED.test(source) : typeof source === 'object' && source;
    if (isBeyond) onMore(LEFTOVERS);
    // Once one is beyond it, all will be read again: without their titles papers cost nothing now.
    return isString && !isBeyond ? source.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim() : '';
  };
  return {cleanText: clean, cleanLine: clean, liftLinks: () => []};
};
