import type {RichText, Segment} from '../model/text.js';
import type {CitationModule} from './style.js';
import {citedUrl, oneLine, statusWord} from './work.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const marked = (text: RichText): string => (typeof text === 'string' ? escape(text) : text.map(mark).join(''));

const mark = (segment: Segment): string =>
  typeof segment === 'string'
    ? escape(segment)
    : segment.type === 'math'
      ? escape(segment.text)
      : `<${segment.type}>${marked(segment.text)}</${segment.type}>`;

/** A link to a paper in HTML, as text to be copied: nothing here puts it into a page. */
export const html: CitationModule = {
  cite(paper, {number}) {
    const title = oneLine(marked(paper.title));
    const url = citedUrl(paper);
    const status = statusWord(paper);
    const link = (url ? `<a href="${escape(url)}">${title}</a>` : title) + (status ? ` (${status.toLowerCase()})` : '');
    return number ? `  <li>${link}</li>` : link;
  },
  before: '<ul>\n',
  after: '\n</ul>\n',
};
