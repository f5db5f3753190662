import {readArxiv, readDoi, readOrcid} from '../model/identifiers.js';
import {fromParts} from '../model/dates.js';
import {readAuthors} from './authors.js';
import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {readInvertedName} from './inverted-name.js';
import {isObject, type JsonObject} from './json.js';
import {at, itemsOf, objectsAt} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt} from './lines-at.js';
import {readEach} from './read-each.js';

/**
 * ORCID, API 3.0 (https://info.orcid.org/documentation/api-tutorials/): the list of `/<iD>/works`, the whole record of
 * `/<iD>/record`, the full works of `/<iD>/works/<codes>` and `/<iD>/work/<code>`. A group holds what several sources say of
 * one work: the one that says most is taken, the identifiers of all.
 *
 * | paper | work |
 * | --- | --- |
 * | title | `title.title.value`, `title.subtitle.value` |
 * | id, url | `put-code`; `url.value` |
 * | published | `publication-date`, whose parts may be null |
 * | venue, type | `journal-title.value`; `type` in the words of CSL |
 * | doi, arxiv, pmid, isbn | `external-ids` with the relationship `self`, normalized where ORCID could; further ones are `sameAs`, and those with `version-of` |
 * | authors, abstract | `contributors`, `short-description`: full works alone have them. The owner of a list is the feed's author, for the papers have others too |
 *
 * The whole list comes in one answer: there is no next page.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const works = at(value, 'activities-summary', 'works') ?? value;
  const groups = at(works, 'group') ?? at(works, 'bulk') ?? works;
  return {
    papers: readEach(itemsOf(groups), reading, toFields, url),
    authors: readAuthors([ownerOf(value)], reading.text, url),
  };
};

function ownerOf(value: unknown): unknown {
  const orcid = lineAt(value, 'orcid-identifier.path');
  return {
    name: lineAt(value, 'person.name.credit-name.value'),
    given: at(value, 'person', 'name', 'given-names', 'value'),
    family: at(value, 'person', 'name', 'family-name', 'value'),
    orcid,
    url: readOrcid(orcid) && `https://orcid.org/${orcid}`,
  };
}

function toFields(item: JsonObject): PaperFields {
  const summaries = objectsAt(item, 'work-summary');
  const own = isObject(item['work']) ? item['work'] : item;
  const work = summaries.length ? fullest(summaries) : own;
  const identifiers = [work, ...summaries].flatMap(identifiersOf);
  const self = (type: string): readonly string[] =>
    identifiers.filter((one) => one.type === type && one.relationship === 'self').map(({text}) => text);
  const arxiv = [...self('arxiv'), ...self('doi')].find(readArxiv);
  const dois = [
    ...new Set(
      self('doi')
        .filter((doi) => !readArxiv(doi))
        .map(readDoi),
    ),
  ].filter(Boolean);
  const versions = identifiers.filter(({type, relationship}) => type === 'doi' && relationship === 'version-of');
  const [title, subtitle] = [lineAt(work, 'title.title.value'), lineAt(work, 'title.subtitle.value')];
  const date = work['publication-date'];
  return {
    id: work['put-code'],
    title: [title, subtitle].filter(Boolean).join(': '),
    authors: objectsAt(work, 'contributors', 'contributor').filter(isAuthor).map(toAuthor),
    url: at(work, 'url', 'value'),
    published: fromParts(at(date, 'year', 'value'), at(date, 'month', 'value'), at(date, 'day', 'value')),
    venue: at(work, 'journal-title', 'value'),
    type: TYPES[String(work['type'])] ?? (work['type'] === 'other' ? undefined : work['type']),
    isbn: self('isbn')[0],
    pmid: self('pmid')[0],
    abstract: work['short-description'],
    doi: dois[0],
    arxiv,
    sameAs: [...dois.slice(1), ...new Set(versions.map(({text}) => text))],
    links: {pdf: self('uri').filter((address) => /\.pdf$/i.test(address))},
  };
}

const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'conference-paper': 'paper-conference',
  'conference-output': 'paper-conference',
  preprint: 'preprint',
  'working-paper': 'preprint',
  book: 'book',
  'edited-book': 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
  'supervised-student-publication': 'thesis',
  report: 'report',
  'data-set': 'dataset',
  software: 'software',
  'magazine-article': 'article-magazine',
  'newspaper-article': 'article-newspaper',
  'book-review': 'review-book',
};

/** What says most of a work; of equals the one the owner prefers, which has the highest index. */
function fullest(summaries: readonly JsonObject[]): JsonObject {
  const score = (work: JsonObject): number =>
    FIELDS.filter((path) => lineAt(work, path)).length + Number(work['type'] !== 'other') + identifiersOf(work).length;
  const rank = (work: JsonObject): number => score(work) + Math.min(Number(work['display-index']) || 0, 999) / 1000;
  return summaries.reduce((best, work) => (rank(work) > rank(best) ? work : best));
}

const FIELDS = [
  'title.subtitle.value',
  'journal-title.value',
  'url.value',
  'publication-date.year.value',
  'publication-date.month.value',
  'publication-date.day.value',
];

interface Identifier {
  readonly type: string;
  readonly relationship: string;
  readonly text: string;
}

const identifiersOf = (work: JsonObject): Identifier[] =>
  objectsAt(work, 'external-ids', 'external-id').map((one) => ({
    type: String(one['external-id-type']).toLowerCase(),
    relationship: String(one['external-id-relationship']).toLowerCase().replace('_', '-'),
    text: lineAt(one, 'external-id-normalized.value', 'external-id-value') ?? '',
  }));

const isAuthor = (contributor: JsonObject): boolean =>
  /^(?:author|null|undefined|.*(?:writing|investigation).*)$/i.test(
    String(at(contributor, 'contributor-attributes', 'contributor-role')),
  );

const toAuthor = (contributor: JsonObject): JsonObject => ({
  ...readInvertedName(lineAt(contributor, 'credit-name.value') ?? ''),
  orcid: at(contributor, 'contributor-orcid', 'path'),
});
