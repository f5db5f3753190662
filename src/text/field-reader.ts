import type {RichText} from '../model/text.js';
import {createReader as createFullReader, mayHaveTags, readerOf} from './full-reader.js';
import {MARKUP} from './levels.js';
import {liftLinks} from './links.js';
import {END, LINK, prepare, segmentsOf} from './marks.js';
import {readField} from './tex-field.js';
import {isMarked, type CreateReader, type TextReader} from './text-reader.js';

/** Level 2: reads the TeX of BibTeX fields too. */
export const createReader: CreateReader = (onMore) =>
  readerOfMarked((source) => {
    if (typeof source !== 'object' || !source || !isMarked(source) || !('tex' in source)) return undefined;
    return readField(prepare(textOf(source.tex)), (text) => {
      if (mayHaveTags(text)) onMore(MARKUP);
      return text;
    });
  }, createFullReader(onMore));

/** A value that a format took to be a text. */
export const textOf = (value: unknown): string => (/^[sn]/.test(typeof value) ? String(value) : '');

const address = new RegExp(`${LINK}([^${END}]*)${END}`, 'g');

/**
 * A reader of the texts that `mark` makes marked text of; others are read by `otherwise`. The addresses that the words of a
 * text lead to are no part of what a reader sees, and are lifted all the same.
 */
export function readerOfMarked(mark: (source: unknown) => string | undefined, otherwise: TextReader): TextReader {
  const linked = new Map<RichText, RichText>();
  const clean = (source: unknown): RichText => {
    const text = mark(source);
    if (text === undefined) return otherwise.cleanText(source);
    const segments = segmentsOf(text);
    if (text.includes(LINK)) linked.set(segments, segmentsOf(text.replace(address, ' ($1)')));
    return segments;
  };
  return {...readerOf(clean), liftLinks: (text) => liftLinks(linked.get(text) ?? text)};
}
