import {readDate} from '../model/dates.js';
import type {PaperFields} from './build-paper.js';
import {readDateWords} from './date-words.js';
import type {Parse} from './format.js';
import {readMedlineName, readMedlineTitle} from './medline.js';
import {htmlSource} from './html-source.js';
import type {JsonObject} from './json.js';
import {at, objectsAt} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * PubMed's summaries as JSON (https://www.ncbi.nlm.nih.gov/books/NBK25499/): `esummary.fcgi?db=pubmed&retmode=json&id=…`.
 * They have no abstracts: those are in the XML of `efetch.fcgi`.
 *
 * | paper | `result.<uid>`, in the order of `result.uids` |
 * | --- | --- |
 * | title | `title` without its final stop and the brackets of a translation |
 * | authors | `authors[].name` (`Smith JA`), groups as they are |
 * | id, pmid, url | `uid`, the page at PubMed |
 * | published | `epubdate` where it has a day, else `pubdate`, the date of the issue |
 * | venue, volume, issue, pages, issn | `fulljournalname`, `volume`, `issue`, `pages`, `issn` or `essn`; of books `booktitle`, `publishername` … |
 * | type, status | `pubtype` |
 * | doi | of `articleids`, else of `elocationid` |
 * | citations | `pmcrefcount`: those in PubMed Central |
 *
 * An answer has all that was asked for: there is no next page.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const found = at(value, 'esearchresult');
  if (found !== undefined) throw new TypeError(idsOnly(listAt(found, 'idlist')));
  const refused = lineAt(value, 'error', 'esummaryresult', 'result.error');
  const uids = listAt(value, 'result.uids').filter((uid) => typeof uid === 'string');
  if (refused && uids.length === 0) throw new TypeError(`PubMed says: ${refused}`);
  const items = Array.isArray(value) ? value : uids.map((uid) => at(value, 'result', uid));
  return {papers: readEach(items, reading, toFields, url), authors: []};
};

const idsOnly = (ids: readonly unknown[]): string =>
  'These are ids only, not papers. Ask for the papers with them: https://eutils.ncbi.nlm.nih.gov/entrez/eutils/' +
  `efetch.fcgi?db=pubmed&retmode=xml&id=${
    ids
      .slice(0, 3)
      .filter((id) => typeof id === 'string')
      .join(',') || '…'
  }`;

function toFields(item: JsonObject): PaperFields {
  if (item['error']) throw new TypeError(String(item['error']));
  const ids = objectsAt(item, 'articleids');
  const idOf = (type: string): unknown => ids.find(({idtype}) => idtype === type)?.['value'];
  const kinds = listAt(item, 'pubtype').map((kind) => String(kind).toLowerCase());
  const [online, issue] = [readWhen(item['epubdate']), readWhen(item['pubdate'])];
  const isBook = Boolean(lineAt(item, 'booktitle', 'bookname'));
  return {
    id: item['uid'],
    title: htmlSource(readMedlineTitle(readTitle(item['title']))),
    authors: objectsAt(item, 'authors')
      .filter(({authtype}) => authtype !== 'Editor')
      .map(({name, authtype}) => (authtype === 'CollectiveName' ? name : readMedlineName(String(name)))),
    editors: objectsAt(item, 'authors')
      .filter(({authtype}) => authtype === 'Editor')
      .map(({name}) => readMedlineName(String(name))),
    url: `https://pubmed.ncbi.nlm.nih.gov/${String(item['uid'])}/`,
    published: online && online.length >= (issue?.length ?? 0) ? online : issue,
    venue: lineAt(item, 'fulljournalname', 'source', 'booktitle', 'bookname'),
    type: TYPES.find(([kind]) => kinds.includes(kind))?.[1] ?? (isBook ? 'book' : 'article-journal'),
    volume: item['volume'],
    issue: item['issue'],
    pages: readPages(item['pages']),
    publisher: item['publishername'],
    place: item['publisherlocation'],
    edition: item['edition'],
    number: item['reportnumber'],
    issn: lineAt(item, 'issn', 'essn'),
    pmid: idOf('pubmed') ?? item['uid'],
    doi: idOf('doi') ?? lineAt(item, 'elocationid')?.replace(/^.*?\bdoi:\s*/i, 'doi:'),
    citations: item['pmcrefcount'],
    status: kinds.includes('retracted publication') ? 'retracted' : undefined,
  };
}

const TYPES: readonly (readonly [string, string])[] = [
  ['preprint', 'preprint'],
  ['technical report', 'report'],
  ['academic dissertation', 'thesis'],
  ['dataset', 'dataset'],
];

/** `2024 Jan 15`, `2024 Jan-Feb`, `1999 Spring`, `2024`. */
const readWhen = (text: unknown): string | undefined => readDateWords(text) ?? readDate(text);

/** The marks of a title come escaped once too often. */
const readTitle = (title: unknown): unknown =>
  typeof title === 'string' ? title.replaceAll(/&lt;(\/?(?:[bi]|sub|sup))&gt;/g, '<$1>') : undefined;
