import {plainText} from '../model/text.js';
import type {CitationModule} from './style.js';
import {citedUrl, oneLine, statusWord} from './work.js';

/** What CommonMark reads as markup inside of a line; `<` and `&` begin HTML and entities there. */
const escape = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&~$|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+-]/, '\\$&');

/** A link to a paper in Markdown: `[Title](https://doi.org/…)`. Parentheses of an address are encoded. */
export const markdown: CitationModule = {
  cite(paper, {number}) {
    const title = escape(plainText(paper.title));
    const url = citedUrl(paper)?.replace(
      /[()\s<>\\]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
    const status = statusWord(paper);
    return (number ? '- ' : '') + (url ? `[${title}](${url})` : title) + (status ? ` (${status.toLowerCase()})` : '');
  },
};
