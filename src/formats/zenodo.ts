import {readArxiv, readDoi} from '../model/identifiers.js';
import {webUrl} from '../model/urls.js';
import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {htmlSource} from './html-source.js';
import {readInvertedName} from './inverted-name.js';
import type {JsonObject} from './json.js';
import {at, objectsAt} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {readLanguage} from './languages.js';
import {onlyPapers} from './only-papers.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * Zenodo (https://developers.zenodo.org): a search of `/api/records`, or one record. Of a search only publications are
 * taken, unless its address asks for a type; one record is taken whatever it is.
 *
 * | paper | record |
 * | --- | --- |
 * | title, abstract | `metadata.title`, `metadata.description` (HTML) |
 * | authors | `metadata.creators[].name`, with a comma or without; ORCID, affiliation |
 * | id, url, doi | `id`; `links.self_html`; `doi`, that of this version |
 * | sameAs | `conceptdoi`, that of all versions; `related_identifiers` that are versions or forms of it |
 * | published | `metadata.publication_date` |
 * | venue, volume, issue, pages | `metadata.journal`, `.meeting`, `.part_of`; else Zenodo |
 * | publisher, place, isbn | `metadata.imprint`, `.thesis.university` |
 * | type | `metadata.resource_type` in the words of CSL |
 * | links | the first of `files` that is a PDF; related repositories: code; data and other supplements |
 * | keywords, license, openAccess, language | `metadata.keywords`, `.license.id`, `.access_right`, `.language` |
 *
 * The next page is `links.next`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const hits = at(value, 'hits', 'hits');
  const items = [hits ?? value].flat();
  const isAsked =
    (!Array.isArray(value) && hits === undefined) || /[?&](?:resource_)?(?:sub)?type=|resource_type/.test(url ?? '');
  const next = hits === undefined ? undefined : webUrl(at(value, 'links', 'next'), url);
  return {
    papers: readEach(isAsked ? items : onlyPapers(items, isPaper, reading, 'type='), reading, toFields, url),
    authors: [],
    ...(next && {next}),
  };
};

const isPaper = (record: JsonObject): boolean =>
  (lineAt(record, 'metadata.resource_type.type') ?? 'publication') === 'publication';

function toFields(record: JsonObject): PaperFields {
  const one = record['metadata'];
  const kind = lineAt(one, 'resource_type.subtype', 'resource_type.type') ?? '';
  const related = objectsAt(one, 'related_identifiers');
  const relatedBy = (pattern: RegExp): string[] =>
    related.filter(({relation}) => pattern.test(String(relation))).map(({identifier}) => String(identifier));
  const supplements = relatedBy(/^is(?:SupplementedBy|DescribedBy|SourceOf)$/i);
  const isCode = (address: string): boolean => /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//.test(address);
  return {
    id: record['id'] ?? record['recid'],
    title: htmlSource(at(one, 'title') ?? record['title']),
    authors: objectsAt(one, 'creators').map((person) => ({
      ...readInvertedName(lineAt(person, 'name') ?? ''),
      orcid: person['orcid'],
      affiliation: person['affiliation'],
    })),
    url: lineAt(record, 'links.self_html', 'links.html', 'doi_url'),
    published: at(one, 'publication_date'),
    venue: lineAt(one, 'journal.title', 'meeting.title', 'part_of.title', 'imprint.title') ?? 'Zenodo',
    type: TYPES[kind],
    volume: at(one, 'journal', 'volume'),
    issue: at(one, 'journal', 'issue'),
    pages: readPages(at(one, 'journal', 'pages') ?? at(one, 'part_of', 'pages')),
    publisher: lineAt(one, 'imprint.publisher', 'thesis.university'),
    place: at(one, 'imprint', 'place'),
    isbn: at(one, 'imprint', 'isbn'),
    abstract: htmlSource(at(one, 'description')),
    doi: record['doi'] ?? at(one, 'doi'),
    keywords: listAt(one, 'keywords'),
    license: lineAt(one, 'license.id', 'license'),
    openAccess: {open: true, embargoed: false, restricted: false, closed: false}[String(at(one, 'access_right'))],
    language: readLanguage(at(one, 'language')),
    sameAs: [record['conceptdoi'], ...relatedBy(SAME)].filter((id) => readDoi(id) || readArxiv(id)),
    links: {
      pdf: listAt(record, 'files')
        .filter((file) => /\.pdf$/i.test(lineAt(file, 'key') ?? ''))
        .map((file) => at(file, 'links', 'self'))
        .slice(0, 1),
      code: [...supplements, ...relatedBy(/^isSupplementTo$/i)].filter(isCode),
      supplement: supplements
        .filter((id) => !isCode(id))
        .map((id) => (readDoi(id) ? `https://doi.org/${readDoi(id)}` : id)),
    },
  };
}

const SAME = /^(?:is|has)(?:New|Previous)?Version(?:Of)?$|^is(?:IdenticalTo|VariantFormOf|OriginalFormOf)$/i;

const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  conferencepaper: 'paper-conference',
  'conference-paper': 'paper-conference',
  preprint: 'preprint',
  workingpaper: 'preprint',
  book: 'book',
  section: 'chapter',
  thesis: 'thesis',
  report: 'report',
  technicalnote: 'report',
  deliverable: 'report',
  milestone: 'report',
  dataset: 'dataset',
  software: 'software',
};
