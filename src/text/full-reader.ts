import {plainText, type RichText} from '../model/text.js';
import {cleanText as cleanString} from './clean-text.js';
import {hasOtherEntity} from './entities.js';
import {FIELDS, MARKUP} from './levels.js';
import {liftLinks} from './links.js';
import {collapse} from './marks.js';
import {readSegments} from './segments.js';
import {isMarked, MARKED, type CreateReader, type TextReader} from './text-reader.js';

// Which of these is a tag is known there.
const tag = /<\/?[a-z][^<>]{0,3000}>|&(?:amp;){0,4}lt;\//i;

/** Whether a text of unknown kind may have tags that are markup. */
export const mayHaveTags = (text: string): boolean => tag.test(text);

/** Level 1: reads texts with leftovers of TeX or references, or with addresses in them. */
export const createReader: CreateReader = (onMore) =>
  readerOf((source) => {
    if (typeof source === 'string') {
      if (mayHaveTags(source) || hasOtherEntity(source)) onMore(MARKUP);
      return cleanString(source);
    }
    if (typeof source === 'object' && source && isMarked(source)) onMore('tex' in source ? FIELDS : MARKUP);
    return '';
  });

/** A reader whose texts are made by `clean`, but for those that the library wrote itself. */
export function readerOf(clean: (source: unknown) => RichText): TextReader {
  const cleanText = (source: unknown): RichText =>
    // Most texts are plain, and many are not there: what they do not need is not worth looking for.
    source === undefined
      ? ''
      : typeof source === 'string' && !MARKED.test(source)
        ? collapse(source).trim()
        : Array.isArray(source)
          ? readSegments(source)
          : clean(source);
  return {cleanText, cleanLine: (source) => plainText(cleanText(source)), liftLinks};
}
