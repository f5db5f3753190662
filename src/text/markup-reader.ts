import {decodeHTML} from 'entities';
import {readCharacters, readLeftovers, resolveFormula} from './clean-text.js';
import {entity} from './entities.js';
import {createReader as createFieldReader, readerOfMarked, textOf} from './field-reader.js';
import {markdownTags} from './markdown.js';
import {ANY_MARK, END, prepare} from './marks.js';
import {readMarkup, type MarkupReading} from './markup.js';
import {onlyTags} from './tags.js';
import {readField} from './tex-field.js';
import {isMarked, type CreateReader} from './text-reader.js';

/** Level 3: reads HTML, JATS and Markdown too, and tags that were left over in a text. */
export const createReader: CreateReader = (onMore) => readerOfMarked(markedText, createFieldReader(onMore));

function markedText(source: unknown): string | undefined {
  if (typeof source === 'string') return readLeftovers(readTags(onlyTags(prepare(source))));
  if (typeof source !== 'object' || !source || !isMarked(source)) return undefined;
  if ('markdown' in source) return readMarkdown(textOf(source.markdown));
  if ('tex' in source) return readField(prepare(textOf(source.tex)), (tex) => readTags(onlyTags(tex), (text) => text));
  return readHtml(textOf(source.html));
}

function readHtml(source: string): string {
  if (isMarkdown(source)) return readMarkdown(source);
  const html = prepare(source);
  const isEscaped = !/<[a-z]/i.test(html) && /&lt;(?:!\[CDATA\[|\/[a-z])/i.test(html);
  const read = isEscaped ? html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entity(name) ?? '') : html;
  // A section that was escaped once more on its way here is one all the same.
  return readLeftovers(readElements(read.replace(/^\s*<!\[CDATA\[([^]*?)(?:\]\]>\s*)?$/, '$1')));
}

// Feeds have Markdown where HTML is said to be: Pandoc's attributes are certain, links are where there is no tag.
const isMarkdown = (html: string): boolean =>
  /\]\(https?:[^\s()<>]{1,1000}\)\{/.test(html) ||
  (/\]\(https?:/.test(html) && !/<\/?(?:p|a|br|em|strong|jats:[a-z]+)[\s/>]/i.test(html));

const readMarkdown = (source: string): string => readLeftovers(readElements(markdownTags(source)));

const readElements = (html: string): string => headed(readMarkup(unglued(closedTags(html)), reading(false)));

const readTags = (text: string, characters = readText): string =>
  headed(text.includes('<') ? readMarkup(unglued(text), {...reading(true), characters}) : characters(text));

const readText = (text: string): string => readCharacters(text, anyEntity);

function anyEntity(name: string): string | undefined {
  const known = entity(name);
  if (known !== undefined || name.startsWith('#')) return known;
  const decoded = decodeHTML(`&${name};`);
  return decoded.endsWith(';') && decoded.length > 1 ? undefined : decoded;
}

const reading = (isStrict: boolean): MarkupReading => ({characters: readText, formula: resolveFormula, isStrict});

// Elements of HTML, JATS and MathML, which may have lost their end.
const known =
  '[a-z]{1,10}:[a-z-]{1,30}|a|abbr|applet|article|aside|audio|b|blockquote|bold|br|canvas|center|code|col|colgroup|d[dlt]|del|div|em|embed|fig|figcaption|figure|font|footer|form|frame|frameset|' +
  'h[1-6]|header|hr|i|iframe|img|input|ins|italic|li|link|m[a-z]{1,15}|nav|no(?:embed|frames|script)|object|ol|p|param|pre|q|s|scp?|script|sec|section|small|span|strong|style|su[bp]|svg|table|tbody|t[dhr]|thead|title|tt|u|ul|video|wbr';
// As prose has no tag, a known name only begins one where the tag ends, or an attribute has a value.
const tag = '\\s{0,9}/?>|\\s{1,9}[a-z][\\w:-]{0,60}\\s?=';
const MOST_NAMES = 100;

/**
 * HTML in which what cannot be a tag is text: `x<y and z` has an element that is neither known nor ever closed. The parser
 * reads titles as HTML does, where they hold no tags; those of JATS do.
 */
function closedTags(html: string): string {
  const closed = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<\/([a-z][\w:-]{0,60})/gi)) if (closed.size < MOST_NAMES) closed.add(name);
  const names = closed.size ? `|(?:${[...closed].join('|')})(?![\\w:-])` : '';
  const noTag = new RegExp(`<(?=[a-z])(?!(?:${known})(?:${tag})|[a-z][\\w:-]{0,60}\\s?/>${names})`, 'gi');
  return (
    html
      .replace(/<(https?:\/\/[^<>\s]{1,1000})>/gi, '$1')
      // A tag in which the text was cut.
      .replace(/<(?:\/[a-z]*|[a-z]{1,20}\s[a-z-]{1,20}=[^<>]{0,1000})$/i, '')
      .replace(noTag, '&lt;')
      .replace(/<(\/?)title\b/gi, '<$1jats:title')
  );
}

/**
 * Wiley loses the spaces around tags: `from<jats:italic>one</jats:italic>to`, `an<scp>R</scp>package`. One letter is part of
 * the word: `m<scp>RNA</scp>`. U+DB80 begins what is hidden.
 */
const unglued = (text: string): string =>
  text
    .replace(/([a-z]{2}|,)(<\/?jats:(?!su[bp])[^<>]*>)(?=[a-z]{2}|\udb80)/gi, '$1 $2')
    .replace(
      /([a-z]{2})<scp>([A-Z][^<]*)<\/scp>(?=(\w)?)/g,
      (_, before: string, capitals: string, after?: string) => `${before} ${capitals}${after ? ' ' : ''}`,
    );

const lastColon = new RegExp(`(${END}): *$`);
const marksAtStart = new RegExp(`^(?:\\s|${ANY_MARK})*`);
const abstractHeading = new RegExp(`^((?:${ANY_MARK}|\\s)+)(?:abstract|summary)\\s*[.:]?\\s*(${END}[${END}\\s]*)`, 'i');
/** A text without its heading Abstract, and without the colon behind a heading that nothing follows. */
function headed(source: string): string {
  const text = source.replace(lastColon, '$1');
  const found = abstractHeading.exec(text);
  if (!found) return text;
  const [whole, before = '', after = ''] = found;
  const opened = before.replace(/\s/g, '').length - 2 * (before.split(END).length - 1);
  // Only a heading that is marked as a whole.
  if (opened < 1 || after.split(END).length - 1 !== opened) return text;
  const rest = text.slice(whole.length);
  const [start = ''] = marksAtStart.exec(rest) ?? [];
  return start + rest.slice(start.length).replace(/^[.:\u2013\u2014-]+\s*/, '');
}
