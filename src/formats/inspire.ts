import {webUrl} from '../model/urls.js';
import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {htmlSource} from './html-source.js';
import {partFamily, readInvertedName} from './inverted-name.js';
import type {JsonObject} from './json.js';
import {at, itemsOf, objectsAt} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * INSPIRE-HEP (https://github.com/inspirehep/rest-api-doc): a search of `/api/literature`, or one record of it.
 *
 * | paper | `metadata` |
 * | --- | --- |
 * | title | the first of `titles` that is not arXiv's, with its `subtitle`; may hold TeX or MathML |
 * | authors | `authors` (`first_name`, `last_name`, ORCID), except editors and supervisors; else `corporate_author` |
 * | organization | `collaborations`: `ATLAS Collaboration` |
 * | id, url | `control_number`, the page inspirehep.net/literature/<number> |
 * | published | `earliest_date`, else the year of `publication_info` |
 * | venue, volume, issue, pages | the first of `publication_info` that is no erratum; spaces in `Int.J.Mod.Phys.A` |
 * | abstract | the first of `abstracts` |
 * | type | `document_type`; an article without a journal is a preprint |
 * | doi, arxiv, sameAs | the first of `dois`, `arxiv_eprints`; further DOIs of the same text |
 * | citations, keywords | `citation_count`, `keywords` |
 * | status | `withdrawn` |
 *
 * The next page is `links.next`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const next = webUrl(at(value, 'links', 'next'), url);
  const hits = at(value, 'hits', 'hits');
  return {
    papers: readEach(itemsOf(hits ?? value), reading, toFields, url),
    authors: [],
    ...(hits !== undefined && next && {next}),
  };
};

function toFields(item: JsonObject): PaperFields {
  const record = item['metadata'];
  const titles = objectsAt(record, 'titles');
  const title = titles.find(({source}) => source !== 'arXiv') ?? titles[0];
  const people = objectsAt(record, 'authors');
  const print = objectsAt(record, 'publication_info').find(({material}) => isMain(material));
  const journal = lineAt(print, 'journal_title')?.replaceAll(/\.(?=\p{Lu})/gu, '. ');
  const dois = objectsAt(record, 'dois').filter(({material}) => isMain(material));
  const arxiv = lineAt(record, 'arxiv_eprints.0.value');
  const number = lineAt(record, 'control_number') ?? item['id'];
  const imprint = at(record, 'imprints', 0);
  const type = listAt(record, 'document_type').map(String);
  const journalOf = journal ?? lineAt(print, 'pubinfo_freetext');
  return {
    id: number,
    title: marked([lineAt(title, 'title'), lineAt(title, 'subtitle')].filter(Boolean).join(': ')),
    authors: [
      ...people.filter(hasRole('author')).map(toAuthor),
      ...(people.length ? [] : listAt(record, 'corporate_author')),
    ],
    editors: people.filter(hasRole('editor')).map(toAuthor),
    url: number && `https://inspirehep.net/literature/${String(number)}`,
    published: lineAt(record, 'earliest_date', 'imprints.0.date', 'publication_info.0.year'),
    venue: journalOf ?? (arxiv ? 'arXiv' : undefined),
    type: TYPES[type.find((one) => TYPES[one]) ?? ''] ?? (journalOf || !arxiv ? 'article-journal' : 'preprint'),
    volume: at(print, 'journal_volume'),
    issue: at(print, 'journal_issue'),
    pages: readPages(at(print, 'page_start') ?? at(print, 'artid'), at(print, 'page_end')),
    publisher: lineAt(imprint, 'publisher') ?? lineAt(record, 'thesis_info.institutions.0.name'),
    place: at(imprint, 'place'),
    number: lineAt(record, 'report_numbers.0.value'),
    isbn: lineAt(record, 'isbns.0.value'),
    abstract: marked(lineAt(record, 'abstracts.0.value')),
    doi: at(dois[0], 'value'),
    arxiv,
    keywords: objectsAt(record, 'keywords').map(({value}) => value),
    organization: objectsAt(record, 'collaborations')
      .map((one) => lineAt(one, 'value'))
      .filter(Boolean)
      .map((name) => (/collaboration|group|team/i.test(name!) ? name : `${name} Collaboration`))
      .join(', '),
    citations: at(record, 'citation_count'),
    status: at(record, 'withdrawn') === true ? 'withdrawn' : undefined,
    license: lineAt(record, 'license.0.license', 'license.0.url'),
    sameAs: dois.slice(1).map(({value}) => value),
    links: {
      pdf: objectsAt(record, 'documents')
        .filter(({fulltext, hidden}) => fulltext && !hidden)
        .slice(0, 1),
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  'conference paper': 'paper-conference',
  thesis: 'thesis',
  book: 'book',
  proceedings: 'book',
  'book chapter': 'chapter',
  report: 'report',
  'activity report': 'report',
};

/** Errata and addenda have publication data of their own. */
const isMain = (material: unknown): boolean =>
  /^(?:publication|preprint|version|undefined|null)$/.test(String(material));

const hasRole =
  (role: string) =>
  (person: JsonObject): boolean =>
    lineAt(person, 'inspire_roles') === role || (role === 'author' && !lineAt(person, 'inspire_roles'));

/** A text with a tag in it is HTML, with formulas in MathML; the others hold TeX at most. */
const marked = (text: string | undefined): unknown => (text && /<\/?[a-z]/i.test(text) ? htmlSource(text) : text);

const toAuthor = (person: JsonObject): JsonObject => {
  const [given, family] = [lineAt(person, 'first_name'), lineAt(person, 'last_name')];
  return {
    ...(given && family ? {...partFamily(family), given} : readInvertedName(lineAt(person, 'full_name') ?? '')),
    suffix: at(person, 'name_suffix'),
    orcid: objectsAt(person, 'ids').find(({schema}) => schema === 'ORCID')?.['value'],
    affiliation: objectsAt(person, 'affiliations')
      .map((one) => lineAt(one, 'value'))
      .filter(Boolean)
      .join('; '),
  };
};
