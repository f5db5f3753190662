import type {RichText} from '../model/text.js';
import {plainText} from '../model/text.js';
import {cleanText as cleanString} from './clean-text.js';
import {htmlText} from './html-text.js';
import {liftLinks} from './links.js';
import {readSegments} from './segments.js';
import {isMarked, type CreateReader, type MarkedSource} from './text-reader.js';

/** Level 1: reads texts with leftovers of TeX or markup, or with addresses in them. */
export const createReader: CreateReader = () => {
  const cleanText = (source: unknown): RichText => {
    if (typeof source === 'string') return cleanString(source);
    if (Array.isArray(source)) return readSegments(source);
    return typeof source === 'object' && source && isMarked(source) ? cleanMarked(source) : '';
  };
  return {cleanText, cleanLine: (source) => plainText(cleanText(source)), liftLinks};
};

function cleanMarked(source: MarkedSource): RichText {
  if ('html' in source) return cleanString(htmlText(source.html));
  return cleanString('tex' in source ? source.tex : source.markdown);
}
