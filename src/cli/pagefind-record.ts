import type {Paper} from '../model/paper.js';
import {plainText, type RichText} from '../model/text.js';
import {wellFormed} from '../model/well-formed.js';

/** What Pagefind's `addCustomRecord` takes (https://pagefind.app/docs/node-api/). */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * A paper as a record of an index that `search-src="pagefind:…"` reads: its abstract is the content, all else that is text or a
 * number stands in `meta` under the keys of a plain paper. Of the links the first of each type is kept. `taken` has the addresses of the
 * records so far, and is added to: for Pagefind a record with the address of another takes its place.
 */
export function toRecord(paper: Paper, language: string, taken: Set<string>): PagefindRecord {
  const {id, title, url, authors, published, venue, type, abstract, summary, machineSummary, links, keywords} = paper;
  const {editors = [], also: _, sameAs: __, ...rest} = paper;
  const heading = toSource(title);
  // What a program wrote would pass for the authors' own words.
  const text = toSource(abstract ?? (machineSummary ? '' : (summary ?? '')));
  // One without an address has its id in its place.
  const place = url && !taken.has(url) ? url : `#${id}`;
  taken.add(place);
  const isFirst = (kind: string, index: number): boolean => links.findIndex((link) => link.type === kind) === index;
  const values: Record<string, unknown> = {
    ...rest,
    ...Object.fromEntries(links.filter(({type}, index) => isFirst(type, index)).map((link) => [link.type, link.url])),
    // Links to these have the address, and a paper its identifier.
    doi: paper.doi,
    arxiv: paper.arxiv,
    title: heading,
    authors: inOneLine(authors.map(({name}) => name.replaceAll(',', ''))),
    editors: inOneLine(editors.map(({name}) => name.replaceAll(',', ''))),
    keywords: inOneLine(keywords),
    url: place === url ? undefined : url,
    abstract: undefined,
    summary: undefined,
    links: undefined,
  };
  const filters = {
    year: [published?.slice(0, 4)],
    venue: [venue],
    author: authors.map(({name}) => name),
    tag: keywords,
    type: [type],
  };
  return {
    url: wellFormed(place),
    // Pagefind leaves out a record without a word.
    content: wellFormed(/[\p{L}\p{N}]/u.test(text) ? text : heading),
    language,
    meta: Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) =>
        (typeof value === 'string' && value) || typeof value === 'number' ? [[key, wellFormed(String(value))]] : [],
      ),
    ),
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([name, list]) => {
        const some = list.flatMap((value) => (value ? [wellFormed(value)] : []));
        return some.length > 0 ? [[name, some]] : [];
      }),
    ),
  };
}

/** A text with its formulas as TeX between dollars, so that they are formulas again when it is read. */
const toSource = (text: RichText): string =>
  [text]
    .flat()
    .map((piece) => (typeof piece === 'object' && piece.type === 'math' ? `$${piece.text}$` : plainText([piece])))
    .join('');

/** Names or words in one line, with `;` between them; behind a single one that might be taken for several too. */
function inOneLine(words: readonly string[]): string {
  const line = words.map((word) => word.replaceAll(';', ' ')).join('; ');
  return words.length === 1 && /,|->| and /.test(line) ? `${line};` : line;
}
