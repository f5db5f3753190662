import {fromParts, readDate} from '../model/dates.js';
import {readLine, type PaperFields} from './build-paper.js';
import {readDateWords, readMonth} from './date-words.js';
import type {Parse} from './format.js';
import {namesIn} from './names.js';
import {isObject, type JsonObject} from './json.js';
import {listIn} from './lists.js';
import {readEach} from './read-each.js';

/**
 * A list of papers in whatever keys a site uses: a JSON array, or an object with the list under `papers`, `items`,
 * `results`, `data`, `publications`, `entries` or `articles`. Keys are compared without case, `_`, `-` and spaces; the
 * first spelling that has a value is taken. Our own {@link Paper} objects are read as well.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const title = isObject(value) ? readLine(value['title'], reading.text) : undefined;
  const list = listIn(value);
  if (!list) throw new TypeError('There is no list of papers.');
  return {papers: readEach(list, reading, toFields, url), authors: [], ...(title && {title})};
};

/** The spellings of each field in order of trust. Columns that say when an item was found are not the paper's dates. */
const SPELLINGS = {
  id: 'id paperid key',
  title: 'title papertitle name',
  authors: 'authors author authorlist paperauthors creators',
  url: 'url link paperurl arxivpageurl landingurl landingpage homepageurl site',
  published: 'published publishedat publisheddate publicationdate pubdate date year',
  updated: 'updated updatedat modified',
  venue: 'venue journal conference booktitle journalref containertitle publication track',
  type: 'type papertype',
  volume: 'volume',
  issue: 'issue',
  pages: 'pages',
  publisher: 'publisher',
  place: 'place',
  series: 'series',
  edition: 'edition',
  number: 'number',
  editors: 'editors editor',
  isbn: 'isbn',
  issn: 'issn',
  pmid: 'pmid',
  abstract: 'abstract abstracttext description',
  summary: 'tldr aisummary summary hook snippet',
  doi: 'doi',
  arxiv: 'arxiv arxivid arxivurl eprint paperid externalid id',
  version: 'version',
  keywords: 'keywords tags categories topics aikeywords',
  image: 'image thumbnail',
  organization: 'organization organisation',
  upvotes: 'upvotes votes likes',
  comments: 'comments numcomments',
  citations: 'citations citationcount citedbycount gscitation',
  stars: 'stars githubstars',
  submittedBy: 'submittedby',
  status: 'status',
  award: 'award',
  note: 'note',
  license: 'license licence',
  openAccess: 'openaccess isopenaccess',
  isNew: 'isnew',
  sameAs: 'sameas',
  also: 'also',
  language: 'language lang',
} satisfies Partial<Record<keyof PaperFields, string>>;

const LINK_SPELLINGS = {
  pdf: 'pdf pdfurl pdflink paperpdfurl',
  html: 'html htmlurl',
  code: 'code codeurl github githubrepo githuburl githublinks repo repository',
  model: 'model modelurl',
  dataset: 'dataset dataseturl data',
  project: 'project projectpage projecturl website',
  slides: 'slides slidesurl',
  poster: 'poster posterurl',
  video: 'video videourl',
  blog: 'blog blogurl',
  supplement: 'supplement supplementary supplementurl',
} satisfies PaperFields['links'];

function toFields(item: JsonObject): PaperFields {
  const values = new Map(
    Object.entries(item).map(([key, value]) => [key.toLowerCase().replaceAll(/[_\- ]/g, ''), value]),
  );
  const pick = (spellings: string): unknown => {
    const key = spellings.split(' ').find((name) => ![undefined, null, ''].includes(values.get(name) as never));
    return key === undefined ? undefined : values.get(key);
  };
  const pickAll = (table: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(table).map(([field, spellings]) => [field, pick(spellings)]));
  const found = pickAll(SPELLINGS);
  const fields: PaperFields = {
    ...found,
    authors: namesIn(found['authors']),
    editors: found['editors'] && namesIn(found['editors']),
    published: readPublished(found['published'], values.get('month')),
    keywords: wordsIn(found['keywords']),
    links: {...pickAll(LINK_SPELLINGS), ...ownLinks(item['links'])},
  };
  // Where there is no abstract, the summary is the abstract: few sites have both, and then the summary is the shorter one.
  return fields.abstract ? fields : {...fields, abstract: fields.summary, summary: undefined};
}

/** The links of a {@link Paper}: objects with a type and a URL. */
function ownLinks(value: unknown): PaperFields['links'] {
  const links: Record<string, unknown[]> = {};
  for (const link of Array.isArray(value) ? value.filter(isObject) : []) {
    if (typeof link['type'] === 'string' && Object.hasOwn(LINK_SPELLINGS, link['type']))
      (links[link['type']] ??= []).push(link);
    else if (link['type'] === 'other') (links['other'] ??= []).push(link);
  }
  return links;
}

/** A year may have its month in another column. */
const readPublished = (date: unknown, month: unknown): unknown =>
  fromParts(date, readMonth(month)) ?? readDate(date) ?? readDateWords(date);

/** Keywords are a list, or one string with `;` or `,` between them. */
const wordsIn = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(value.includes(';') ? ';' : ',') : value;
