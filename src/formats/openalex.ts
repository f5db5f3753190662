import {readCount, type PaperFields} from './build-paper.js';
import {apiError} from './api-error.js';
import {dropHeading} from './drop-heading.js';
import type {Parse} from './format.js';
import {readInvertedName} from './inverted-name.js';
import {isObject, type JsonObject} from './json.js';
import {at, itemsOf, numberAt, objectsAt, textAt} from './json-path.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';
import {defined} from '../model/defined.js';

/**
 * Works of OpenAlex (https://docs.openalex.org/api-entities/works/work-object): a list under `results`, or one work.
 *
 * | paper | work |
 * | --- | --- |
 * | id, title | `id`, `title` |
 * | authors | `authorships[].author`, with ORCID and the first institution |
 * | published | `publication_date`; the first of January stands for a year alone |
 * | venue, publisher, issn | `primary_location.source`, unless it is a repository; of a preprint on arXiv `arXiv` |
 * | abstract | put together from `abstract_inverted_index` |
 * | doi, pmid, arxiv | `doi`, `ids.pmid`, an address of arXiv among `locations` |
 * | links.pdf | `best_oa_location.pdf_url` |
 * | citations, keywords, openAccess, license | `cited_by_count`, `keywords[].display_name`, `open_access.is_oa`, `license` of a location |
 * | status | `is_retracted` |
 *
 * Paratext (covers, tables of contents), peer reviews and grants are no papers. The next page is `page` + 1, or the `cursor` of the
 * answer where the address has one.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const error = apiError(value, 'OpenAlex');
  if (error) throw error;
  const papers = readEach(
    itemsOf(value, 'results'),
    reading,
    (item) => (isPaper(item) ? toFields(item) : undefined),
    url,
  );
  return defined<ReturnType<Parse>>({
    papers,
    authors: [],
    next: nextPage(value, url),
    total: readCount(at(value, 'meta', 'count')),
  });
};

function nextPage(value: unknown, url: string | undefined): string | undefined {
  const cursor = at(value, 'meta', 'next_cursor');
  if (typeof cursor === 'string' && objectsAt(value, 'results').length > 0) return pageUrl(url, {cursor});
  const [count, page, size] = [
    numberAt(value, 'meta', 'count'),
    numberAt(value, 'meta', 'page'),
    numberAt(value, 'meta', 'per_page'),
  ];
  // Behind the ten thousandth only a cursor leads on.
  return page * size > 0 && page * size < Math.min(count, 10_000)
    ? pageUrl(url, {page: Math.max(page, parameterOf(url, 'page', 1)) + 1})
    : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  review: 'article-journal',
  letter: 'article-journal',
  editorial: 'article-journal',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
};
const NO_PAPERS = /^(?:paratext|peer-review|grant|supplementary-materials)$/;

const isPaper = (work: JsonObject): boolean => work['is_paratext'] !== true && !NO_PAPERS.test(textAt(work, 'type'));

function toFields(work: JsonObject): PaperFields {
  const kind = textAt(work, 'type');
  const [place, open] = [work['primary_location'], work['best_oa_location']];
  const source = at(place, 'source');
  const inRepository = /repository/.test(textAt(source, 'type'));
  const isPaper = textAt(source, 'type') === 'conference' || textAt(place, 'raw_type') === 'proceedings-article';
  const addresses = [place, ...objectsAt(work, 'locations')].map((location) => at(location, 'landing_page_url'));
  const date = textAt(work, 'publication_date');
  return {
    id: work['id'],
    title: work['title'] ?? work['display_name'],
    authors: objectsAt(work, 'authorships').map(toAuthor),
    published: /^\d{4}-01-01$/.test(date) || !date ? date.slice(0, 4) || work['publication_year'] : date,
    venue: inRepository ? (/^arxiv/i.test(textAt(source, 'display_name')) ? 'arXiv' : '') : at(source, 'display_name'),
    type: kind === 'article' && isPaper ? 'paper-conference' : (TYPES[kind] ?? kind),
    volume: at(work, 'biblio', 'volume'),
    issue: at(work, 'biblio', 'issue'),
    pages: readPages(at(work, 'biblio', 'first_page'), at(work, 'biblio', 'last_page')),
    publisher: inRepository ? undefined : at(source, 'host_organization_name'),
    issn: at(source, 'issn_l'),
    pmid: /\d+$/.exec(textAt(work, 'ids', 'pmid'))?.[0],
    doi: work['doi'] ?? at(work, 'ids', 'doi'),
    arxiv: addresses.find((address) => typeof address === 'string' && /\barxiv\b/i.test(address)),
    url: at(place, 'landing_page_url') ?? work['doi'],
    abstract: dropHeading(readIndex(work['abstract_inverted_index'])),
    keywords: objectsAt(work, 'keywords').map((keyword) => keyword['display_name']),
    citations: work['cited_by_count'],
    openAccess: at(work, 'open_access', 'is_oa') ?? work['is_oa'],
    license: at(place, 'license') ?? at(open, 'license'),
    language: work['language'],
    status: work['is_retracted'] === true ? 'retracted' : undefined,
    links: {pdf: at(open, 'pdf_url') ?? at(place, 'pdf_url')},
  };
}

function toAuthor(authorship: JsonObject): JsonObject {
  const name = textAt(authorship, 'author', 'display_name');
  return {
    // Some sources write the hyphen of a name in ways that no reader can search for.
    ...(name
      ? {name: name.replaceAll(/[\u2010\u2011\u2013]/g, '-')}
      : readInvertedName(textAt(authorship, 'raw_author_name'))),
    orcid: at(authorship, 'author', 'orcid') ?? authorship['raw_orcid'],
    affiliation: at(authorship, 'institutions', 0, 'display_name'),
    corresponding: authorship['is_corresponding'],
  };
}

/** A text from an index that has the places of each word, from 0. */
function readIndex(index: unknown): string | undefined {
  if (!isObject(index)) return undefined;
  const words: [number, string][] = [];
  for (const [word, places] of Object.entries(index)) {
    for (const place of Array.isArray(places) ? (places as unknown[]) : []) {
      if (typeof place === 'number') words.push([place, word]);
    }
  }
  const text = words
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ');
  // Some publishers end each abstract with the address of the abstract.
  return text.replace(/ DOI: https?:\/\/\S{1,200}$/, '');
}
