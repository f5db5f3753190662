import {readArxiv, readDoi} from '../model/identifiers.js';
import type {PaperFields} from './build-paper.js';
import {pageUrl} from './page-url.js';
import {withoutFinalStop} from './final-stop.js';
import {xmlFormat} from './xml-feed.js';
import {attributeOf, childOf, childrenOf, markedTextOf, textAt, textOf, textsIn, type XmlElement} from './xml-tree.js';

/**
 * DBLP as XML: answers of its search (https://dblp.org/faq/How+to+use+the+dblp+search+API.html), and the records of a person
 * (`dblp.org/pid/….xml`) or publication (`dblp.org/rec/….xml`).
 *
 * | paper | record |
 * | --- | --- |
 * | id | the key: `journals/npl/WangSLZWWLL25` |
 * | title | `title` without the stop at its end |
 * | authors, editors | `author`, `editor`, without the numbers that part namesakes, with `orcid` and the page of `pid` |
 * | url, links, doi, arxiv | `ee`, `doi`; `volume` of CoRR (`abs/2401.00001`), which is arXiv |
 * | published | `year` |
 * | venue, volume, issue, pages | `journal`, `booktitle` or `venue`, `volume`, `number`, `pages` |
 * | publisher, series, isbn | `publisher` or `school`, `series`, `isbn` |
 * | type, status, openAccess | the kind of record; `publtype="withdrawn"`; `access`, or `ee type="oa"` |
 *
 * Homepages are no papers, and left out. The next page of a search is that of `f` and `h`.
 */
export const {parse, stream} = xmlFormat({
  roots: ['result', 'dblpperson', 'dblp'],
  vocabulary: '',
  items: 'hit r article inproceedings proceedings book incollection phdthesis mastersthesis data'.split(' '),
  isPaper: (item) => {
    const record = recordOf(item);
    return record !== undefined && record.name !== 'www' && record.name !== 'person';
  },
  toFields,
  toFeed(context, count) {
    const {root, url} = context;
    const status = childOf(root, 'status');
    const code = attributeOf(status, 'code');
    if (code && code !== '200') throw new TypeError(`DBLP answered with an error: ${code} ${textOf(status) ?? ''}.`);
    const pid = attributeOf(root, 'pid');
    return {
      title: attributeOf(root, 'name') && withoutNumber(attributeOf(root, 'name') ?? ''),
      url: pid && pageOf(pid),
      next: nextPage(childOf(root, 'hits'), url, count),
    };
  },
});

const TYPES: readonly (readonly [string, RegExp])[] = [
  ['article-journal', /^(?:article|Journal Articles)$/],
  ['paper-conference', /^(?:inproceedings|Conference and Workshop Papers)$/],
  ['chapter', /^(?:incollection|Parts in Books or Collections|Reference Works)$/],
  ['book', /^(?:book|proceedings|Editorship|Books and Theses)$/],
  ['thesis', /thesis$/],
  ['dataset', /^(?:data|Data and Artifacts)$/],
];

/** The record in a hit of a search, in the `r` of a person, or the item itself. */
function recordOf(item: XmlElement): XmlElement | undefined {
  if (item.name === 'hit') return childOf(item, 'info');
  return item.name === 'r' ? item.children.find((child) => typeof child !== 'string') : item;
}

function toFields(item: XmlElement): PaperFields {
  const record = recordOf(item) ?? item;
  const key = attributeOf(record, 'key') ?? textAt(record, 'key');
  const kind = textAt(record, 'type') ?? record.name;
  const publication = attributeOf(record, 'publtype') ?? '';
  const people = [...childrenOf(record, 'author'), ...childrenOf(childOf(record, 'authors'), 'author')].map(person);
  const editors = childrenOf(record, 'editor').map(person);
  const isEditorship = kind === 'Editorship';
  const places = textsIn(record, 'ee');
  const volume = textAt(record, 'volume');
  const arxiv = [volume?.replace(/^abs\//, ''), ...places, textAt(record, 'doi')].find(readArxiv);
  const isPreprint = arxiv !== undefined || /^informal/i.test(publication) || kind.startsWith('Informal');
  const type = isPreprint
    ? 'preprint'
    : /^(?:phd|ms)\//.test(key ?? '')
      ? 'thesis'
      : TYPES.find(([, pattern]) => pattern.test(kind))?.[0];
  const access = textAt(record, 'access');
  const isOpen = access === 'open' || childrenOf(record, 'ee').some((page) => attributeOf(page, 'type') === 'oa');
  const [page, ...pages] = places.filter((place) => !isPdf(place) && !readDoi(place) && !readArxiv(place));
  const doi = textAt(record, 'doi') ?? places.find(readDoi);
  const title = markedTextOf(childOf(record, 'title'));
  return {
    id: key,
    title: typeof title === 'object' ? {html: withoutFinalStop(title.html)} : withoutFinalStop(title),
    authors: isEditorship ? [] : people,
    editors: isEditorship ? people : editors,
    url: page ?? (doi || arxiv || !key ? undefined : `https://dblp.org/rec/${key}`),
    doi,
    arxiv,
    published: textAt(record, 'year'),
    venue: arxiv ? 'arXiv' : (textAt(record, 'journal') ?? textAt(record, 'booktitle') ?? textAt(record, 'venue')),
    type,
    volume: arxiv ? undefined : volume,
    ...(type === 'report' ? {number: textAt(record, 'number')} : {issue: textAt(record, 'number')}),
    pages: textAt(record, 'pages')?.replace(/^([\w:.]{1,20})-([\w:.]{1,20})$/, '$1–$2'),
    publisher: textAt(record, 'publisher') ?? textAt(record, 'school'),
    series: textAt(record, 'series'),
    isbn: textAt(record, 'isbn'),
    openAccess: isOpen ? true : access === 'closed' ? false : undefined,
    status: /withdrawn/i.test(publication) ? 'withdrawn' : undefined,
    links: {
      pdf: places.filter(isPdf),
      html: pages,
    },
  };
}

const person = (element: XmlElement): JsonPerson => ({
  name: withoutNumber(textOf(element) ?? ''),
  orcid: attributeOf(element, 'orcid'),
  url: attributeOf(element, 'pid') && pageOf(attributeOf(element, 'pid') ?? ''),
});

interface JsonPerson {
  readonly name: string;
  readonly orcid: string | undefined;
  readonly url: string | undefined;
}

const isPdf = (place: string): boolean => /\.pdf$/i.test(place);
const pageOf = (pid: string): string => `https://dblp.org/pid/${pid}`;
const withoutNumber = (name: string): string => name.replace(/ \d{4}$/, '');

/** Only of an address that asks for it: a saved answer has no further pages. */
function nextPage(hits: XmlElement | undefined, url: string | undefined, count: number): string | undefined {
  const [total, sent, first] = ['total', 'sent', 'first'].map((name) => Number(attributeOf(hits, name) ?? 0));
  const from = (first ?? 0) + (sent || count);
  return /[?&]q=./.test(url ?? '') && count > 0 && from < (total ?? 0) ? pageUrl(url, {f: from}) : undefined;
}
