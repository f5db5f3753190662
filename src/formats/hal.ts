import {readCount, type PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {partFamily} from './inverted-name.js';
import type {JsonObject} from './json.js';
import {at, itemsOf} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {markedPage} from './page-mark.js';
import {pageUrl} from './page-url.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * HAL (https://api.archives-ouvertes.fr/docs/search): a search as JSON. It answers with the fields that `fl` names and with
 * no others, so any may be missing.
 *
 * | paper | `response.docs[]` |
 * | --- | --- |
 * | title, abstract | the first of `title_s` with `subTitle_s`, of `abstract_s`: one for each language |
 * | authors | `authFirstName_s` and `authLastName_s` where they pair up, else `authFullName_s` |
 * | id, url, version | `halId_s`; `uri_s`, which ends in the version |
 * | published | `publicationDate_s`, `producedDate_s`, or the year of either |
 * | venue, volume, issue, pages | `journalTitle_s`, `bookTitle_s` or `conferenceTitle_s`; `volume_s`, `issue_s`, `page_s` |
 * | publisher, isbn, issn, series | `journalPublisher_s`, `publisher_s` or `authorityInstitution_s`; `isbn_s`, `journalIssn_s`, `serie_s` |
 * | type | `docType_s` in the words of CSL; pictures, films, sounds and maps are left out |
 * | doi, arxiv, pmid | `doiId_s`, `arxivId_s`, `pubmedId_s` |
 * | links | `fileMain_s`: PDF; `softCodeRepository_s`: code |
 * | keywords, license, openAccess | `keyword_s`, `licence_s`, `openAccess_bool` |
 *
 * The next page starts behind the last document of this one (`start`), or at `nextCursorMark`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const documents = itemsOf(at(value, 'response', 'docs') ?? value);
  if (lineAt(documents[0], 'docid', 'uri_s', 'halId_s') && !documents.includes(undefined) && !documents.some(hasTitle))
    throw new TypeError(`These records have no titles. Name the fields in the address: &fl=${FIELDS}`);
  const next = documents.length > 0 ? nextOf(value, documents.length, url) : undefined;
  return {papers: readEach(documents, reading, toFields, url), authors: [], ...(next && {next})};
};

const hasTitle = (document: unknown): boolean => TITLES.some((key) => at(document, key) !== undefined);

const TITLES = ['title_s', 'en_title_s', 'fr_title_s'];
const FIELDS =
  'halId_s,uri_s,title_s,abstract_s,authFullName_s,producedDate_s,journalTitle_s,docType_s,doiId_s,fileMain_s';
const NO_PAPERS = /^(?:IMG|VIDEO|SON|MAP)$/;

function nextOf(value: unknown, count: number, url: string | undefined): string | undefined {
  const mark = at(value, 'nextCursorMark');
  if (mark !== undefined) return markedPage(url, 'cursorMark', mark);
  const end = (readCount(at(value, 'response', 'start')) ?? 0) + count;
  return end < (readCount(at(value, 'response', 'numFound')) ?? 0) ? pageUrl(url, {start: end}) : undefined;
}

function toFields(item: JsonObject): PaperFields | undefined {
  if (NO_PAPERS.test(lineAt(item, 'docType_s') ?? '')) return undefined;
  const of = (...keys: readonly string[]): string | undefined => lineAt(item, ...keys);
  const [given, family] = [listAt(item, 'authFirstName_s'), listAt(item, 'authLastName_s')];
  const names = listAt(item, 'authFullName_s');
  const isParted = family.length > 0 && family.length === given.length && [0, family.length].includes(names.length);
  const type = TYPES[of('docType_s') ?? ''];
  const journal = of('journalTitle_s');
  return {
    id: of('halId_s'),
    title: [of(...TITLES), of('subTitle_s')].filter(Boolean).join(': '),
    authors: isParted ? family.map((one, index) => ({...partFamily(String(one)), given: given[index]})) : names,
    url: of('uri_s') ?? (of('halId_s') && `https://hal.science/${of('halId_s')}`),
    published: of('publicationDate_s', 'producedDate_s', 'publicationDateY_i', 'producedDateY_i'),
    venue: journal ?? of('bookTitle_s', 'conferenceTitle_s') ?? (type === 'preprint' ? 'HAL' : undefined),
    type,
    volume: of('volume_s'),
    issue: of('issue_s'),
    pages: readPages(of('page_s')),
    publisher: journal ? undefined : of('publisher_s', 'journalPublisher_s', 'authorityInstitution_s'),
    series: of('serie_s'),
    number: of('number_s'),
    isbn: of('isbn_s'),
    issn: of('journalIssn_s', 'journalEissn_s'),
    pmid: of('pubmedId_s'),
    abstract: of('abstract_s', 'en_abstract_s', 'fr_abstract_s'),
    doi: of('doiId_s'),
    arxiv: of('arxivId_s'),
    version: of('version_i') ?? /\dv(\d{1,3})$/.exec(of('uri_s') ?? '')?.[1],
    keywords: listAt(item, 'keyword_s'),
    license: of('licence_s'),
    openAccess: item['openAccess_bool'],
    links: {pdf: of('fileMain_s'), code: listAt(item, 'softCodeRepository_s')},
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ART: 'article-journal',
  COMM: 'paper-conference',
  PRESCONF: 'paper-conference',
  POSTER: 'paper-conference',
  PROCEEDINGS: 'book',
  ISSUE: 'book',
  OUV: 'book',
  DOUV: 'book',
  COUV: 'chapter',
  UNDEFINED: 'preprint',
  PREPRINT: 'preprint',
  WORKINGPAPER: 'preprint',
  REPORT: 'report',
  THESE: 'thesis',
  HDR: 'thesis',
  MEM: 'thesis',
  SOFTWARE: 'software',
};
