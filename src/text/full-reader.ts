import type {RichText} from '../model/text.js';
import {cleanText as cleanString} from './clean-text.js';
import {readSegments} from './segments.js';

/** The reader for texts with leftovers of TeX or markup, or with addresses in them: see `TextReader`. */
export {cleanLine} from './clean-text.js';
export {htmlText} from './html-text.js';
export {liftLinks} from './links.js';

export function cleanText(source: unknown): RichText {
  if (typeof source === 'string') return cleanString(source);
  return Array.isArray(source) ? readSegments(source) : '';
}
