import {readArxiv} from '../model/identifiers.js';
import {defined} from '../model/defined.js';
import type {PaperFields} from './build-paper.js';
import {readAnyDate} from './date-words.js';
import {dropHeading} from './drop-heading.js';
import type {Parse} from './format.js';
import {partFamily} from './inverted-name.js';
import {isObject, type JsonObject} from './json.js';
import {itemsOf, objectsAt, textAt} from './json-path.js';
import {readKeyValueLines} from './key-value-lines.js';
import {readLanguage} from './languages.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';
import {readIsbn, readIssn} from './serial-numbers.js';

/**
 * Items of the Zotero Web API (https://www.zotero.org/support/dev/web_api/v3/basics): a list, or one. Attachments, notes and
 * annotations are no papers.
 *
 * | paper | item |
 * | --- | --- |
 * | id, title, abstract | `key`, `data.title`, `data.abstractNote` |
 * | authors | the `data.creators` that are authors; without any those of the main role (artist, director, editor) |
 * | published | `data.date`, in words or numbers; not `meta.parsedDate`, which takes a month for a day |
 * | venue, publisher | `publicationTitle`, `proceedingsTitle`, `bookTitle`, `conferenceName`, `repository`; `publisher`, `university`, `institution` |
 * | doi, pmid, arxiv | `data.DOI`, `data.archiveID`, and the lines `DOI:`, `PMID:`, `arXiv:` of `data.extra` |
 * | keywords | `data.tags[].tag` |
 *
 * Links to attachments need a key, and are not read. The next page is `start` + `limit`, as long as pages are full.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const items = itemsOf(value);
  const limit = parameterOf(url, 'limit', 25);
  const count = (reading.offset ?? 0) + items.length;
  const isFull = Array.isArray(value) && limit > 0 && count >= limit;
  return defined<ReturnType<Parse>>({
    papers: readEach(items, reading, (item) => (isPaper(item) ? toFields(item) : undefined), url),
    authors: [],
    next: isFull ? pageUrl(url, {start: parameterOf(url, 'start', 0) + count}) : undefined,
  });
};

const TYPES: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  conferencePaper: 'paper-conference',
  bookSection: 'chapter',
  encyclopediaArticle: 'chapter',
  dictionaryEntry: 'chapter',
  computerProgram: 'software',
};
// Who helped; shown by nobody as an author.
const HELPERS =
  /^(?:contributor|translator|reviewedAuthor|bookAuthor|seriesEditor|recipient|castMember|commenter|counsel|guest)$/;
const NO_PAPERS = /^(?:attachment|note|annotation)$/;

const isPaper = (item: JsonObject): boolean => !NO_PAPERS.test(textAt(item, 'data', 'itemType'));

function toFields(item: JsonObject): PaperFields {
  const data = isObject(item['data']) ? item['data'] : {};
  const kind = textAt(data, 'itemType');
  const extra = readKeyValueLines(data['extra']);
  const first = (...keys: readonly string[]): string | undefined => keys.map((key) => textAt(data, key)).find(Boolean);
  const creators = objectsAt(data, 'creators');
  const of = (role: unknown): JsonObject[] => creators.filter(({creatorType}) => creatorType === role).map(toName);
  const authors = of('author');
  const main = creators
    .map(({creatorType}) => creatorType)
    .find((role) => typeof role === 'string' && !HELPERS.test(role));
  const editors = authors.length > 0 ? of('editor') : [];
  return {
    id: item['key'],
    title: first('title', 'caseName', 'subject', 'nameOfAct'),
    authors: authors.length > 0 ? authors : of(main),
    ...(editors.length > 0 && {editors}),
    published: readAnyDate(data['date']),
    venue: first(
      'publicationTitle',
      'proceedingsTitle',
      'bookTitle',
      'encyclopediaTitle',
      'conferenceName',
      'repository',
    ),
    type: TYPES[kind] ?? kind,
    volume: data['volume'],
    issue: data['issue'] || extra.get('issue'),
    pages: readPages(data['pages']),
    publisher: first('publisher', 'university', 'institution') ?? extra.get('publisher'),
    place: data['place'],
    series: first('series', 'seriesTitle'),
    edition: data['edition'],
    number: first('reportNumber'),
    isbn: readIsbn(data['ISBN']),
    issn: readIssn(data['ISSN']),
    pmid: first('PMID') ?? extra.get('pmid'),
    doi: first('DOI') ?? extra.get('doi'),
    arxiv: [data['archiveID'], extra.get('arxiv'), data['url']].find((one) => readArxiv(one)),
    url: data['url'],
    abstract: dropHeading(data['abstractNote']),
    keywords: objectsAt(data, 'tags').map(({tag}) => tag),
    license: data['rights'],
    language: readLanguage(data['language']),
  };
}

/** A person's name in two fields, or one that is not parted: that of a group, or one whose first field was left empty. */
function toName(creator: JsonObject): JsonObject {
  const [first, last, whole] = ['firstName', 'lastName', 'name'].map((key) => textAt(creator, key)) as [
    string,
    string,
    string,
  ];
  return whole || !first ? {name: whole || last} : {...partFamily(last), given: first};
}
