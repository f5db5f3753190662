import {readCount, type PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import type {JsonObject} from './json.js';
import {at, itemsOf} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {pageUrl} from './page-url.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';
import {withoutFinalStop} from './final-stop.js';

/**
 * The search of DBLP as JSON (https://dblp.org/faq/How+to+use+the+dblp+search+API.html). It was made of XML: what there is
 * one of stands without its list.
 *
 * | paper | `result.hits.hit[].info` |
 * | --- | --- |
 * | title | `title` without its final stop |
 * | authors | `authors.author[].text` without the number that tells namesakes apart; editors of an `Editorship` |
 * | id, url | `key`; the first address of `ee`, else `url`, the page at DBLP |
 * | published | `year` |
 * | venue, series, volume, issue, pages | `venue` (the first, and the others), `volume`, `number`, `pages`; CoRR is arXiv, and its volume the arXiv identifier |
 * | type | `type` in the words of CSL; theses by their key |
 * | doi, openAccess | `doi`; `access` |
 *
 * The next page starts behind the last hit of this one: `f`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const hits = at(value, 'result', 'hits');
  const hit = at(hits, 'hit');
  const items = hits === undefined ? itemsOf(value) : hit === undefined ? [] : itemsOf(hit);
  if (lineAt(items[0], 'info.author', 'info.venue') && at(items[0], 'info', 'title') === undefined)
    throw new TypeError('This is a search of DBLP for authors or venues. Papers are found by /search/publ/api.');
  const end = (readCount(at(hits, '@first')) ?? 0) + items.length;
  const next = items.length > 0 && end < (readCount(at(hits, '@total')) ?? 0) ? pageUrl(url, {f: end}) : undefined;
  return {papers: readEach(items, reading, toFields, url), authors: [], ...(next && {next})};
};

function toFields(item: JsonObject): PaperFields {
  const info = at(item, 'info');
  const key = lineAt(info, 'key') ?? '';
  const [type, volume] = [lineAt(info, 'type'), lineAt(info, 'volume')];
  const isEditorship = type === 'Editorship';
  const people = listAt(info, 'authors.author').map(toAuthor);
  const venues = listAt(info, 'venue').filter((venue) => typeof venue === 'string');
  const isArxiv = venues[0] === 'CoRR';
  const addresses = listAt(info, 'ee').filter((address) => !/\bdoi\.org\//.test(String(address)));
  return {
    id: key,
    title: withoutFinalStop(lineAt(info, 'title', 'title.text')),
    authors: isEditorship ? [] : people,
    ...(isEditorship && {editors: people}),
    url: addresses.find((address) => !isPdf(address)) ?? (lineAt(info, 'doi') ? undefined : at(info, 'url')),
    published: at(info, 'year'),
    venue: isArxiv ? 'arXiv' : venues[0],
    series: venues.slice(1).join(', '),
    type: isArxiv ? 'preprint' : /^(?:phd|ms)\//.test(key) ? 'thesis' : TYPES[type ?? ''],
    ...(!isArxiv && {volume, issue: at(info, 'number'), pages: readPages(at(info, 'pages'))}),
    publisher: lineAt(info, 'publisher', 'school'),
    isbn: lineAt(info, 'isbn'),
    doi: at(info, 'doi'),
    arxiv: isArxiv ? volume?.replace(/^abs\//, '') : undefined,
    status: type === 'Withdrawn Items' ? 'withdrawn' : undefined,
    openAccess: {open: true, closed: false}[String(at(info, 'access'))],
    links: {pdf: addresses.filter(isPdf)},
  };
}

const TYPES: Readonly<Record<string, string>> = {
  'Journal Articles': 'article-journal',
  'Conference and Workshop Papers': 'paper-conference',
  'Books and Theses': 'book',
  Editorship: 'book',
  'Parts in Books or Collections': 'chapter',
  'Reference Works': 'chapter',
  'Data and Artifacts': 'dataset',
};

const isPdf = (address: unknown): boolean => /\.pdf$/i.test(String(address));

/** `Jian Sun 0001` is one of several of that name. */
const toAuthor = (author: unknown): unknown => {
  const name = lineAt(author, 'text') ?? author;
  return typeof name === 'string' ? name.replace(/ \d{4}$/, '') : undefined;
};
