import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {htmlSource} from './html-source.js';
import {partFamily} from './inverted-name.js';
import {readMedlineName, readMedlineTitle} from './medline.js';
import type {JsonObject} from './json.js';
import {at, itemsOf, objectsAt} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {markedPage} from './page-mark.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * Europe PMC (https://europepmc.org/RestfulWebService): a search, best with `resultType=core`, or one article.
 *
 * | paper | `resultList.result[]`, `result` |
 * | --- | --- |
 * | title, abstract | `title` (HTML, without its final stop and the brackets of a translation), `abstractText` (HTML) |
 * | authors | `authorList.author` (`firstName`, `lastName`, ORCID, `collectiveName`), else `authorString`: `Liu Q, Yu N.` |
 * | id, url | `id`, the page europepmc.org/article/<source>/<id> |
 * | published | `firstPublicationDate`, else the year: the date of print is that of an issue |
 * | venue, volume, issue, pages, issn | `journalInfo`, `pageInfo`; the lite answer's `journalTitle`; the publisher of a preprint or book |
 * | type, status | `pubTypeList` or `pubType`; `source` PPR is a preprint. `Retracted Publication`, `Erratum in` |
 * | doi, pmid, sameAs | `doi`, `pmid`; the other side of `Preprint in` and `Preprint of` |
 * | links.pdf | the first of `fullTextUrlList` that is a PDF and free |
 * | citations, keywords, license, openAccess | `citedByCount`, `keywordList`, `license`, `isOpenAccess` |
 *
 * The next page is asked for by `nextCursorMark`; the last one repeats the mark that it was asked for.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const list = at(value, 'resultList', 'result');
  const items = itemsOf(list ?? at(value, 'result') ?? value);
  const mark = at(value, 'nextCursorMark');
  const next = items.length > 0 ? markedPage(url, 'cursorMark', mark, at(value, 'request', 'cursorMark')) : undefined;
  return {papers: readEach(items, reading, toFields, url), authors: [], ...(next && {next})};
};

function toFields(item: JsonObject): PaperFields {
  const kinds = [...listAt(item, 'pubTypeList.pubType'), ...(lineAt(item, 'pubType') ?? '').split('; ')].map((kind) =>
    String(kind).toLowerCase(),
  );
  const isPreprint = item['source'] === 'PPR' || kinds.includes('preprint');
  const comments = objectsAt(item, 'commentCorrectionList', 'commentCorrection');
  const people = objectsAt(item, 'authorList', 'author');
  return {
    id: item['id'],
    title: htmlSource(readMedlineTitle(item['title'])),
    authors: people.length ? people.map(toAuthor) : namesIn(item['authorString']),
    url: `https://europepmc.org/article/${String(item['source'])}/${String(item['id'])}`,
    published: lineAt(item, 'firstPublicationDate', 'pubYear', 'journalInfo.yearOfPublication'),
    venue: lineAt(item, 'journalInfo.journal.title', 'journalTitle', 'bookOrReportDetails.publisher'),
    type: isPreprint ? 'preprint' : TYPES.find(([kind]) => kinds.includes(kind))?.[1],
    volume: lineAt(item, 'journalInfo.volume', 'journalVolume'),
    issue: lineAt(item, 'journalInfo.issue', 'issue'),
    pages: readPages(at(item, 'pageInfo')),
    publisher: isPreprint ? undefined : at(item, 'bookOrReportDetails', 'publisher'),
    isbn: lineAt(item, 'bookOrReportDetails.isbn13', 'bookOrReportDetails.isbn10'),
    issn: lineAt(item, 'journalInfo.journal.issn', 'journalInfo.journal.essn', 'journalIssn')?.split(';')[0],
    pmid: item['pmid'],
    abstract: htmlSource(item['abstractText']),
    doi: item['doi'],
    version: isPreprint ? item['versionNumber'] : undefined,
    keywords: listAt(item, 'keywordList.keyword'),
    citations: item['citedByCount'],
    status: statusOf(kinds, comments),
    license: item['license'],
    openAccess: item['isOpenAccess'] === 'Y' || undefined,
    sameAs: comments
      .filter(({type, source}) => /^preprint (?:in|of)$/i.test(String(type)) && source === 'MED')
      .map(({id}) => `pmid:${String(id)}`),
    links: {
      pdf: objectsAt(item, 'fullTextUrlList', 'fullTextUrl')
        .filter(
          ({documentStyle, availabilityCode}) => documentStyle === 'pdf' && /^O?[AF]$/.test(String(availabilityCode)),
        )
        .slice(0, 1),
    },
  };
}

const TYPES: readonly (readonly [string, string])[] = [
  ['book chapter', 'chapter'],
  ['book', 'book'],
  ['dissertation', 'thesis'],
  ['thesis', 'thesis'],
  ['technical report', 'report'],
  ['journal article', 'article-journal'],
  ['research-article', 'article-journal'],
  ['review', 'article-journal'],
  ['review-article', 'article-journal'],
];

function statusOf(kinds: readonly string[], comments: readonly JsonObject[]): string | undefined {
  if (kinds.includes('retracted publication')) return 'retracted';
  if (kinds.includes('preprint withdrawal') || kinds.includes('withdrawn')) return 'withdrawn';
  return comments.some(({type}) => /^(?:erratum|corrected and republished) in$/i.test(String(type)))
    ? 'corrected'
    : undefined;
}

function toAuthor(author: JsonObject): unknown {
  const [given, family] = [lineAt(author, 'firstName', 'initials'), lineAt(author, 'lastName')];
  const group = lineAt(author, 'collectiveName');
  return {
    ...(group
      ? {name: group}
      : given && family
        ? {...partFamily(family), given}
        : readMedlineName(lineAt(author, 'fullName') ?? '')),
    orcid: at(author, 'authorId', 'type') === 'ORCID' ? at(author, 'authorId', 'value') : undefined,
    // The address of whom to write to often stands behind that of the institute, and is nobody's business here.
    affiliation: lineAt(author, 'authorAffiliationDetailsList.authorAffiliation.0.affiliation', 'affiliation')
      ?.slice(0, 2000)
      .replace(/(?:Electronic address: ?)?[^\s@]{1,64}@[^\s@]{1,99}/g, '')
      .replace(/[\s,;]{1,20}$/, ''),
  };
}

/** The lite answer has one string: `Liu Q, Yu N, Cheng J.` */
const namesIn = (text: unknown): unknown =>
  typeof text === 'string'
    ? text
        .replace(/\.\s*$/, '')
        .split(', ')
        .map(readMedlineName)
    : undefined;
