import {defined} from '../model/defined.js';
import {apiError} from './api-error.js';
import {readCount, type PaperFields} from './build-paper.js';
import {dropHeading} from './drop-heading.js';
import {withoutFinalStop} from './final-stop.js';
import type {Parse} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {at, itemsOf, objectsAt, textAt} from './json-path.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * Papers of the Semantic Scholar Academic Graph API (https://api.semanticscholar.org/api-docs/graph): search and bulk search, the
 * papers of an author, citations and references (`data`), recommendations, a batch (a list, with null for what is unknown), or one
 * paper. Only what `fields=` asks for is in an answer.
 *
 * | paper | item |
 * | --- | --- |
 * | id, url, title | `paperId`, `url`, `title` without its final full stop |
 * | authors | `authors[].name`; names are not parted, and given names often initials |
 * | published | `publicationDate`, else `year` |
 * | venue, volume, pages | `journal`, `publicationVenue.name`, `venue` |
 * | doi, arxiv, pmid | `externalIds` |
 * | abstract, summary | `abstract`, `tldr.text` |
 * | links | `openAccessPdf.url`: to a PDF, or else to a page |
 * | citations, keywords, openAccess | `citationCount`, `fieldsOfStudy`, `isOpenAccess` or the status of the PDF |
 *
 * The next page is `offset` = `next`, or `token` of a bulk search. Of a search a page that is not full is the
 * last, and there is none behind the thousandth paper: its answers name one all the same, which is then refused.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const items = itemsOf(value, isObject(value) && 'recommendedPapers' in value ? 'recommendedPapers' : 'data');
  const papers = items.map(unwrap);
  const objects = papers.filter(isObject);
  if (objects.every((item) => !('paperId' in item))) {
    const error = apiError(value, 'Semantic Scholar');
    if (error) throw error;
  }
  if (objects.length > 0 && objects.every((item) => !('title' in item))) {
    throw new Error(
      'Semantic Scholar was not asked for titles. Add to the address: ' +
        'fields=title,abstract,authors,year,publicationDate,venue,externalIds,openAccessPdf,citationCount,url',
    );
  }
  return defined<ReturnType<Parse>>({
    papers: readEach(papers, reading, toFields, url),
    authors: [],
    next: nextPage(value, url),
    total: readCount(at(value, 'total')),
  });
};

/** Citations and references wrap the paper they are about. */
const unwrap = (item: unknown): unknown => at(item, 'citingPaper') ?? at(item, 'citedPaper') ?? item;

function nextPage(value: unknown, url: string | undefined): string | undefined {
  const [token, next] = [at(value, 'token'), at(value, 'next')];
  if (typeof token === 'string' && objectsAt(value, 'data').length > 0) return pageUrl(url, {token});
  if (typeof next !== 'number' || next <= 0) return undefined;
  const offset = at(value, 'offset');
  const isFull = typeof offset !== 'number' || next - offset >= parameterOf(url, 'limit', 100);
  // https://github.com/allenai/s2-folks/issues/96
  const isLast = /\/paper\/search\b/.test(url ?? '') && (!isFull || next >= 1000);
  return isLast ? undefined : pageUrl(url, {offset: next});
}

function toFields(item: JsonObject): PaperFields {
  const {ArXiv, DOI, PubMed} = isObject(item['externalIds']) ? item['externalIds'] : ({} as JsonObject);
  const pdf = textAt(item, 'openAccessPdf', 'url');
  const isPdf = /\.pdf$|\/pdf\b|arxiv\.org/i.test(pdf);
  const venue = textAt(item, 'journal', 'name') || textAt(item, 'publicationVenue', 'name') || textAt(item, 'venue');
  const onArxiv = /^arxiv/i.test(venue);
  return {
    id: item['paperId'],
    title: withoutFinalStop(mark(item['title'])),
    authors: item['authors'],
    published: item['publicationDate'] ?? item['year'],
    venue: onArxiv ? 'arXiv' : venue,
    type: onArxiv ? 'preprint' : typeOf(item),
    // The volume of a preprint on arXiv is its identifier again.
    volume: onArxiv ? undefined : at(item, 'journal', 'volume'),
    pages: onArxiv ? undefined : readPages(textAt(item, 'journal', 'pages').replaceAll(/\s+/g, ' ')),
    issn: at(item, 'publicationVenue', 'issn'),
    pmid: PubMed,
    doi: DOI,
    arxiv: ArXiv,
    url: item['url'],
    abstract: dropHeading(mark(item['abstract'])),
    summary: at(item, 'tldr', 'text'),
    machineSummary: at(item, 'tldr', 'text') ? true : undefined,
    keywords: item['fieldsOfStudy'] ?? [...new Set(objectsAt(item, 's2FieldsOfStudy').map(({category}) => category))],
    citations: item['citationCount'],
    openAccess: item['isOpenAccess'] ?? isOpen(textAt(item, 'openAccessPdf', 'status')),
    license: at(item, 'openAccessPdf', 'license'),
    links: {[isPdf ? 'pdf' : 'html']: pdf},
  };
}

/** Some titles are a piece of JATS. */
const mark = (text: unknown): unknown => (typeof text === 'string' && /<\/[a-z]/.test(text) ? {html: text} : text);

const isOpen = (status: string): boolean | undefined => (status ? status !== 'CLOSED' : undefined);

function typeOf(item: JsonObject): string | undefined {
  const kinds = [item['publicationTypes']].flat();
  if (kinds.includes('Conference') || at(item, 'publicationVenue', 'type') === 'conference') return 'paper-conference';
  if (kinds.includes('JournalArticle') || kinds.includes('Review')) return 'article-journal';
  if (kinds.includes('BookSection')) return 'chapter';
  return kinds.includes('Book') ? 'book' : kinds.includes('Dataset') ? 'dataset' : undefined;
}
