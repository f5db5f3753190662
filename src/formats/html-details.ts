import {Parser} from 'htmlparser2';
import type {LinkType} from '../model/paper.js';
import {webUrl} from '../model/urls.js';

/** What the HTML of a feed's item says beside its text. All of it is as the source has it. */
export interface HtmlDetails {
  /** The contents of its `<meta>`, by name in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** What follows a heading or a bold label (`Abstract`, `<b>Authors:</b>`), as HTML, by its words in lower case. */
  readonly parts: ReadonlyMap<string, string>;
  /** The first paragraph with some text, as HTML. */
  readonly paragraph?: string | undefined;
  /** The first picture. */
  readonly image?: string | undefined;
  /** Absolute URLs of the links whose words say what they lead to, and that of the one PDF of what is no long post. */
  readonly links: Partial<Record<LinkType, readonly string[]>>;
}

/** The words with which pages name the links of a paper. */
const WORDS: readonly (readonly [LinkType, RegExp])[] = [
  ['pdf', /^(?:the )?(?:pdf|paper|full text|preprint|article)(?: \(?pdf\)?)?$/],
  ['arxiv', /^arxiv$/],
  ['doi', /^doi$/],
  ['code', /^(?:source )?(?:code|github|repo(?:sitory)?)$/],
  ['dataset', /^(?:data|data ?sets?)$/],
  ['model', /^(?:models?|weights|checkpoints?)$/],
  ['project', /^(?:project|project (?:page|site|website)|website)$/],
  ['slides', /^slides?$/],
  ['poster', /^poster$/],
  ['video', /^(?:video|talk|recording)$/],
];
const LABEL = /^(?:abstract|summary|authors?|upvotes|journal|venue|year|pages|volume|publisher)$/;
const BLOCK = /^(?:p|li|div|td|dd|ul|ol|table|section|br)$/;
/** From so many characters of HTML on an item is a post that links to the work of others, too. */
export const POST = 6000;
/** The parser takes the square of the depth. */
const DEEPEST = 128;

class TooDeep extends Error {}

/** Whatever an item says of itself, it says before this. */
const LONGEST = 200_000;
const NOTHING: HtmlDetails = {meta: new Map(), parts: new Map(), links: {}};

/** Reads a piece of HTML for what a feed has put into it. URLs are relative to `base`. What is nested too deep is not read. */
export function readHtmlDetails(html: string, base: string | undefined): HtmlDetails {
  if (!html) return NOTHING;
  const meta = new Map<string, string>();
  const parts = new Map<string, string>();
  const links = new Map<LinkType, Set<string>>();
  const pdfs = new Set<string>();
  let image: string | undefined;
  let paragraph: string | undefined;
  let paragraphStart: number | undefined;
  let part: {readonly name: string; readonly start: number; readonly isHeading: boolean} | undefined;
  let depth = 0;
  let words = '';
  let href: string | undefined;

  const endPart = (end: number): void => {
    if (part && !parts.has(part.name)) parts.set(part.name, html.slice(part.start, end));
    part = undefined;
  };

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) throw new TooDeep();
      if (/^h[1-6]$/.test(name) || (BLOCK.test(name) && part && !part.isHeading)) endPart(parser.startIndex);
      if (/^(?:h[1-6]|b|strong|a)$/.test(name)) words = '';
      if (name === 'a') href = webUrl(attributes['href'], base);
      if (name === 'p') paragraphStart = parser.endIndex + 1;
      if (name === 'img' && !/^[01](?:px)?$/.test(attributes['width'] ?? '')) image ??= webUrl(attributes['src'], base);
      const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
      if (name === 'meta' && key && !meta.has(key)) meta.set(key, attributes['content'] ?? '');
    },
    ontext: (text) => void (words += text),
    onclosetag(name) {
      depth--;
      const said = words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
      const label = said.replace(/:$/, '');
      if (/^h[1-6]$/.test(name)) part = {name: label, start: parser.endIndex + 1, isHeading: true};
      else if (/^(?:b|strong)$/.test(name) && said.endsWith(':') && LABEL.test(label)) {
        endPart(parser.startIndex);
        part = {name: label, start: parser.endIndex + 1, isHeading: false};
      } else if (BLOCK.test(name) && part && !part.isHeading) endPart(parser.startIndex);
      if (name === 'p' && paragraphStart !== undefined) {
        const inner = html.slice(paragraphStart, parser.startIndex);
        if (inner.replaceAll(/<[^<>]*>/g, '').trim().length >= 80) paragraph ??= inner;
        paragraphStart = undefined;
      }
      if (name !== 'a' || !href) return;
      const type = WORDS.find(([, pattern]) => pattern.test(said.replace(/^\[(.{1,40})\]$/, '$1')))?.[0];
      if (/\.pdf$/i.test(new URL(href).pathname)) pdfs.add(href);
      const isPlace = new URL(href).pathname.length > 1 || type === 'project';
      if (type && isPlace && (type !== 'pdf' || pdfs.has(href)))
        links.set(type, (links.get(type) ?? new Set()).add(href));
      href = undefined;
    },
  });
  try {
    parser.end(html.slice(0, LONGEST));
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  endPart(html.length);
  if (pdfs.size === 1 && html.length < POST) links.set('pdf', pdfs);
  const lists = Object.fromEntries([...links].map(([type, urls]) => [type, [...urls]]));
  return {meta, parts, paragraph, image, links: lists};
}
