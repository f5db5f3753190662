import {resolveFormula} from './clean-text.js';
import {readFormulas} from './formulas.js';
import {hide, prepare} from './marks.js';

/**
 * Markdown as prepared text with tags for its marks: emphasis, code and links of CommonMark (https://spec.commonmark.org),
 * headings and lists, without the attributes of Pandoc. Formulas are no Markdown. A backslash before a sign goes.
 */
export function markdownTags(source: string): string {
  const lines = source
    .replace(/^[ \t]{0,9}(?:```|~~~)[^\n]*$|^[ \t]{0,3}(?:(?:- ?){3,99}|(?:\* ?){3,99}|(?:_ ?){3,99})[ \t]*$/gm, '')
    .replace(/^[ \t]{0,9}:{3,99}[^\n]*$/gm, '')
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(.*)$/gm, '<h2>$1</h2>')
    .replace(/^[ \t]{0,9}(?:>[ \t]?)+/gm, '')
    .replace(/^[ \t]{0,9}[-*+][ \t]+/gm, '• ');
  return readFormulas(readLinks(readCode(prepare(lines))), resolveFormula)
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => hide(sign))
    .replace(/\*\*\*(?=[^\s*])([^*]{1,1000})\*\*\*/g, '<b><i>$1</i></b>')
    .replace(/(^|[^*\w])\*(?=[^\s*])([^*]{0,1000}[^\s*])\*(?!\*)/g, '$1<i>$2</i>')
    .replace(/\*\*(?=[^\s*])([^*]{0,1000}[^\s*])\*\*/g, '<b>$1</b>')
    .replace(/(^|[^\w])__(?=[^\s_])([^_]{0,1000}[^\s_])__(?!\w)/g, '$1<b>$2</b>')
    .replace(/(^|[^\w])_(?=[^\s_])([^_]{0,1000}[^\s_])_(?!\w)/g, '$1<i>$2</i>');
}

// TeX's quotation marks may stand in Markdown too.
const readCode = (text: string): string =>
  text.replace(/(^|[^`])(`{1,2})([^`]{1,300})\2(?!`)/g, (whole, before: string, tick: string, code: string) =>
    tick.length === 2 && code.includes("''") ? whole : `${before}<code>${hide(code.trim())}</code>`,
  );

const link =
  /\[([^[\]]{0,1000})\]\(\s?<?(https?:(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,1000})>?(?:\s"[^"]{0,300}")?\s?\)/g;
const image = /!\[[^[\]]{0,1000}\]\([^()<>]{0,1000}\)/g;
// What Pandoc has behind a link, an image, a span or a heading.
const attributes =
  /(<\/a>|\ufddd|\[([^[\]]{0,1000})\])\{(?:[^{}]|\{[^{}]{0,1000}\}){0,3000}\}|\s?\{[#.][^{}]{0,500}\}/g;

const readLinks = (text: string): string =>
  text
    .replace(image, '\ufddd')
    .replace(attributes, (_, before: string | undefined, words: string | undefined) => words ?? before ?? '')
    .replace(/\ufddd/g, '')
    .replace(link, (_, words: string, url: string) => (words ? `<a href="${hide(url)}">${words}</a>` : '\ufddd'))
    .replace(attributes, (_, before: string | undefined, words: string | undefined) => words ?? before ?? '')
    .replace(/\ufddd/g, '')
    .replace(/<(https?:[^<>\s]{1,1000})>/g, '$1')
    .replace(/\[\^[^\]\s]{1,30}\]/g, '');
