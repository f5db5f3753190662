import {readArxiv, readDoi} from '../model/identifiers.js';
import {webUrl} from '../model/urls.js';
import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {htmlSource} from './html-source.js';
import {partFamily, readInvertedName} from './inverted-name.js';
import type {JsonObject} from './json.js';
import {at, objectsAt} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {readLanguage} from './languages.js';
import {onlyPapers} from './only-papers.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * DataCite (https://support.datacite.org/docs/api): a list of `/dois`, one DOI, or lines of its data file. Most DOIs there
 * are no papers. Of a list only papers are taken, unless its address asks for a type; one DOI is taken whatever it is.
 *
 * | paper | `data[].attributes` |
 * | --- | --- |
 * | title, language | the first of `titles` |
 * | authors, editors | `creators`; `contributors` that are editors. Names without both parts are parted at their comma, groups never |
 * | id, doi, url | `doi`, `url` |
 * | published | of `dates` `Issued`, else `Available`, else `publicationYear`; never when it was registered |
 * | venue, volume, issue, pages | `container`, else the publisher, which is the repository |
 * | publisher | of books, theses and reports |
 * | type | `types.resourceTypeGeneral`; of a `Text` what `resourceType` says |
 * | abstract | the first of `descriptions` that is an `Abstract` (HTML) |
 * | sameAs | `relatedIdentifiers` that are versions or forms of it |
 * | links | `IsSupplementedBy`: supplement |
 * | keywords, license, openAccess, citations | `subjects`, `rightsList`, `citationCount` |
 *
 * The next page is `links.next`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const data = at(value, 'data') ?? value;
  const isAsked = !Array.isArray(data) || /resource-?type/i.test(url ?? '');
  const items = isAsked ? [data].flat() : onlyPapers(data, isPaper, reading, 'resource-type-id=');
  const next = webUrl(at(value, 'links', 'next'), url);
  return {papers: readEach(items, reading, toFields, url), authors: [], ...(next && {next})};
};

const TYPES: Readonly<Record<string, string>> = {
  JournalArticle: 'article-journal',
  DataPaper: 'article-journal',
  ConferencePaper: 'paper-conference',
  Preprint: 'preprint',
  Book: 'book',
  ConferenceProceeding: 'book',
  BookChapter: 'chapter',
  Dissertation: 'thesis',
  Report: 'report',
  Dataset: 'dataset',
  Software: 'software',
  ComputationalNotebook: 'software',
};

/** What a `Text` is, in the words of those who deposit them. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/preprint|working ?paper|discussion ?paper/i, 'preprint'],
  [/conference|proceedings|workshop/i, 'paper-conference'],
  [/thesis|dissertation/i, 'thesis'],
  [/chapter|book ?section/i, 'chapter'],
  [/book|monograph/i, 'book'],
  [/report/i, 'report'],
  [/article|journal|paper|review/i, 'article-journal'],
];

function typeOf(attributes: unknown): string | undefined {
  const general = lineAt(attributes, 'types.resourceTypeGeneral') ?? '';
  if (general !== 'Text') return TYPES[general];
  const words = lineAt(attributes, 'types.resourceType') ?? '';
  return TEXTS.find(([pattern]) => pattern.test(words))?.[1];
}

/** A `Text` that does not say which is given the benefit of the doubt; one that says it is something else is not. */
function isPaper(item: JsonObject): boolean {
  const type = typeOf(item['attributes']);
  if (type) return type !== 'dataset' && type !== 'software';
  const general = lineAt(item, 'attributes.types.resourceTypeGeneral');
  return general === undefined || (general === 'Text' && !lineAt(item, 'attributes.types.resourceType'));
}

function toFields(item: JsonObject): PaperFields {
  const one = item['attributes'] ?? item;
  const type = typeOf(one);
  const title = at(one, 'titles', 0);
  const publisher = lineAt(one, 'publisher.name', 'publisher');
  const hasPublisher = /^(?:book|chapter|thesis|report)$/.test(type ?? '');
  const dateOf = (kind: string): unknown => objectsAt(one, 'dates').find(({dateType}) => dateType === kind)?.['date'];
  const rights = objectsAt(one, 'rightsList');
  const related = objectsAt(one, 'relatedIdentifiers');
  const relatedBy = (pattern: RegExp): string[] =>
    related
      .filter(({relationType}) => pattern.test(String(relationType)))
      .map(({relatedIdentifier}) => String(relatedIdentifier));
  return {
    id: lineAt(one, 'doi') ?? item['id'],
    title: htmlSource(at(title, 'title')),
    authors: objectsAt(one, 'creators').map(toAuthor),
    editors: objectsAt(one, 'contributors')
      .filter(({contributorType}) => contributorType === 'Editor')
      .map(toAuthor),
    url: at(one, 'url'),
    published: dateOf('Issued') ?? dateOf('Available') ?? at(one, 'publicationYear'),
    venue: lineAt(one, 'container.title') ?? (hasPublisher ? undefined : publisher),
    type,
    volume: lineAt(one, 'container.volume'),
    issue: lineAt(one, 'container.issue', 'container.number'),
    pages: readPages(at(one, 'container', 'firstPage'), at(one, 'container', 'lastPage')),
    publisher: hasPublisher ? publisher : undefined,
    abstract: htmlSource(
      objectsAt(one, 'descriptions').find(({descriptionType}) => descriptionType === 'Abstract')?.['description'],
    ),
    doi: at(one, 'doi'),
    version: type === 'preprint' ? at(one, 'version') : undefined,
    keywords: objectsAt(one, 'subjects').flatMap(({subject}) => String(subject ?? '').split(';')),
    citations: at(one, 'citationCount'),
    license: lineAt(rights.find(isLicense), 'rightsIdentifier', 'rightsUri', 'rights'),
    openAccess: rights.some((right) => Object.values(right).includes('info:eu-repo/semantics/openAccess')) || undefined,
    language: readLanguage(at(title, 'lang')) ?? readLanguage(at(one, 'language')),
    sameAs: relatedBy(SAME).filter((id) => readDoi(id) || readArxiv(id)),
    links: {
      supplement: relatedBy(/^IsSupplementedBy$/).map((id) => (readDoi(id) ? `https://doi.org/${readDoi(id)}` : id)),
    },
  };
}

/** Repositories also say there, as a right, how open access is. */
const isLicense = ({rightsUri, rights}: JsonObject): boolean =>
  !(lineAt({of: [rightsUri, rights]}, 'of') ?? '').startsWith('info:');

const SAME = /^(?:Is|Has)(?:New|Previous)?Version(?:Of)?$|^Is(?:IdenticalTo|VariantFormOf|OriginalFormOf)$/;

function toAuthor(person: JsonObject): unknown {
  const [given, family, name] = [
    lineAt(person, 'givenName'),
    lineAt(person, 'familyName'),
    lineAt(person, 'name') ?? '',
  ];
  const orcid = objectsAt(person, 'nameIdentifiers').find(({nameIdentifierScheme}) => nameIdentifierScheme === 'ORCID');
  return {
    ...(given && family
      ? {...partFamily(family), given}
      : person['nameType'] === 'Organizational'
        ? {name}
        : readInvertedName(name)),
    orcid: orcid?.['nameIdentifier'],
    affiliation: listAt(person, 'affiliation')
      .map((place) => lineAt(place, 'name') ?? place)
      .filter((place) => typeof place === 'string')
      .join('; '),
  };
}
