import {decodeHTML} from 'entities';
import type {RichText} from '../model/text.js';
import {readCharacters, readLeftovers, resolveFormula} from './clean-text.js';
import {entity} from './entities.js';
import {createReader as createFieldReader} from './field-reader.js';
import {readerOf} from './full-reader.js';
import {liftLinks} from './links.js';
import {markdownTags} from './markdown.js';
import {ANY_MARK, END, LINK, prepare, segmentsOf} from './marks.js';
import {readMarkup, type MarkupReading} from './markup.js';
import {onlyTags} from './tags.js';
import {readField} from './tex-field.js';
import {isMarked, type CreateReader} from './text-reader.js';

/** Level 3: reads HTML, JATS and Markdown too, and tags that were left over in a text. */
export const createReader: CreateReader = (onMore) => {
  const fields = createFieldReader(onMore);
  // The addresses that the words of a text lead to, which are no part of what a reader sees.
  const linked = new Map<RichText, RichText>();
  const clean = (source: unknown): RichText => {
    const text = markedText(source);
    if (text === undefined) return fields.cleanText(source);
    const segments = segmentsOf(text);
    if (text.includes(LINK)) linked.set(segments, segmentsOf(text.replace(withAddress, ' ($1)')));
    return segments;
  };
  return {...readerOf(clean), liftLinks: (text) => liftLinks(linked.get(text) ?? text)};
};

const withAddress = new RegExp(`${LINK}([^${END}]*)${END}`, 'g');

function markedText(source: unknown): string | undefined {
  if (typeof source === 'string') return readLeftovers(readTags(onlyTags(prepare(source))));
  if (typeof source !== 'object' || !source || !isMarked(source)) return undefined;
  if ('markdown' in source) return readLeftovers(readTags(onlyTags(markdownTags(String(source.markdown)))));
  if ('tex' in source) return readField(prepare(String(source.tex)), (tex) => readTags(onlyTags(tex), (text) => text));
  return readHtml(String(source.html));
}

function readHtml(raw: string): string {
  // A section that was escaped once more on its way here is one all the same.
  const html = prepare(raw).replace(/^\s*<!\[CDATA\[([^]*?)(?:\]\]>\s*)?$/, '$1');
  if (!/<[a-z!/?]/i.test(html)) {
    if (/\]\(https?:/.test(html)) return readLeftovers(readTags(onlyTags(markdownTags(String(raw)))));
    return readLeftovers(readTags(onlyTags(html)));
  }
  const read = readMarkup(unglued(closedTags(html)), reading(false));
  return headed(readLeftovers(read));
}

const readTags = (text: string, characters = readText): string =>
  headed(readMarkup(unglued(text), {...reading(true), characters}));

const readText = (text: string): string => readCharacters(text, anyEntity);

function anyEntity(name: string): string | undefined {
  const known = entity(name);
  if (known !== undefined || name.startsWith('#')) return known;
  const decoded = decodeHTML(`&${name};`);
  return decoded.endsWith(';') && decoded.length > 1 ? undefined : decoded;
}

const reading = (isStrict: boolean): MarkupReading => ({characters: readText, formula: resolveFormula, isStrict});

const alone =
  /^(?:p|br|hr|li|d[td]|t[drh]|img|wbr|input|source|link|meta|col|area|base|script|style|option|tbody|thead|(?:jats|mml):.*)$/;

/**
 * HTML in which what cannot be a tag is text: `x<y and z` has an element that is never closed. The parser reads titles as
 * HTML does, where they hold no tags; those of JATS do.
 */
function closedTags(html: string): string {
  const closed = new Set([...html.matchAll(/<\/([a-z][\w:.-]{0,60})/gi)].map(([, name]) => name?.toLowerCase()));
  return html
    .replace(/<([a-z][\w:.-]{0,60})([^<>]{0,1000}\/>)?/gi, (whole, name: string, isEmpty?: string) =>
      isEmpty || closed.has(name.toLowerCase()) || alone.test(name.toLowerCase()) ? whole : `&lt;${whole.slice(1)}`,
    )
    .replace(/<(\/?)title\b/gi, '<$1jats:title');
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
const abstractHeading = new RegExp(
  `^(\\s*(?:${ANY_MARK}|\\s)+)(?:abstract|summary)\\s*[.:]?\\s*(${END}[${END}\\s]*)`,
  'i',
);
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
