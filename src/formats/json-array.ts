import {fromParts} from '../model/dates.js';
import {readArxiv, readDoi} from '../model/identifiers.js';
import {readCount, readLine, type PaperFields} from './build-paper.js';
import {readAnyDate, readMonth} from './date-words.js';
import {cursorIn} from './cursor.js';
import {dropHeading} from './drop-heading.js';
import type {Parse} from './format.js';
import {at} from './json-path.js';
import {namesIn} from './names.js';
import {isObject, type JsonObject} from './json.js';
import {listIn} from './lists.js';
import {readEach} from './read-each.js';

/**
 * A list of papers in whatever keys a site uses: a JSON array, or an object with the list under `papers`, `items`,
 * `results`, `data`, `publications`, `entries` or `articles`. Keys are compared without case, `_`, `-` and spaces; the
 * first spelling that has a value is taken. Our own {@link Paper} objects are read as well. A `total` beside the list is how many
 * papers there are in all.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const title = isObject(value) ? readLine(value['title'], reading.text) : undefined;
  const list = listIn(value);
  if (!list) throw new TypeError('There is no list of papers.');
  const total = isObject(value) ? readCount(value['total']) : undefined;
  const cursor = cursorIn(value);
  return {
    papers: readEach(list, reading, toFields, url),
    authors: [],
    ...(title && {title}),
    ...(total !== undefined && {total}),
    ...(cursor && {cursor}),
  };
};

type Pick = (spellings: string) => unknown;

/** What an item has under the first of some spellings that has a value. */
function valuesOf(item: JsonObject): Pick {
  const values = new Map(
    Object.entries(item).map(([key, value]) => [key.toLowerCase().replaceAll(/[_\- ]/g, ''), value]),
  );
  return (spellings) =>
    spellings
      .split(' ')
      .map((name) => values.get(name))
      .find((value) => ![undefined, null, ''].includes(value as never));
}

/** The spellings of each field in order of trust. Columns that say when an item was found are not the paper's dates. */
const SPELLINGS = {
  id: 'id paperid key',
  title: 'title papertitle name',
  authors: 'authors author authorlist authorsdisp paperauthors creators',
  url: 'url link paperurl arxivpageurl arxivurl landingurl landingpage homepageurl site',
  published: 'published publishedat publisheddate publicationdate pubdate date year',
  updated: 'updated updatedat modified',
  venue: 'venue journal conference booktitle journalref containertitle publication',
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
  abstract: 'abstract abstracttext paperabstract description',
  summary: 'tldr aisummary summary hook snippet',
  doi: 'doi',
  version: 'version',
  keywords: 'keywords aikeywords tags topics topic categories researchdirection',
  image: 'image thumbnail',
  organization: 'organization organisation',
  upvotes: 'upvotes votes likes',
  comments: 'comments numcomments',
  citations: 'citations citationcount citedbycount numcitations gscitation',
  stars: 'stars githubstars',
  submittedBy: 'submittedby',
  status: 'status',
  award: 'award',
  note: 'note',
  license: 'license licence',
  openAccess: 'openaccess isopenaccess',
  isNew: 'isnew',
  machineSummary: 'machinesummary',
  sameAs: 'sameas',
  also: 'also',
  language: 'language lang',
} satisfies Partial<Record<keyof PaperFields, string>>;

const LINK_SPELLINGS = {
  pdf: 'pdf pdfurl pdflink paperpdfurl',
  html: 'html htmlurl',
  code: 'code codeurl codelink github githubrepo githuburl githublinks repo repository',
  model: 'model modelurl',
  dataset: 'dataset dataseturl data',
  project: 'project projectpage projecturl website',
  slides: 'slides slidesurl',
  poster: 'poster posterurl',
  video: 'video videourl',
  blog: 'blog blogurl',
  supplement: 'supplement supplementary supplementurl supplementarymaterial',
} satisfies PaperFields['links'];

// Identifiers stand under many names, next to other identifiers: what looks like one is one.
const ARXIV = ['arxiv', 'arxivid', 'arxivurl', 'eprint', 'paperid', 'externalid', 'id', 'url', 'paperurl', 'link'];
const DOI = ['doi', 'externalid', 'id', 'url', 'link', 'paperurl'];

/** What a plain object says of a paper. */
export function toFields(item: JsonObject): PaperFields {
  const pick = valuesOf(item);
  // A {@link Paper} says all it knows under its own names.
  const isOwn = Array.isArray(item['links']) && Array.isArray(item['authors']);
  const pickAll = (table: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(table).map(([field, spellings]) => [field, pick(spellings)]));
  const found = pickAll(SPELLINGS);
  const {url} = found;
  const entry = readEntry(pick('bibtex'));
  const abstract = found['abstract'] ?? at(item, 'details', 'abstract');
  const links = {...pickAll(LINK_SPELLINGS), ...ownLinks(item['links'])};
  // OpenReview's texts are Markdown, and its lists leave its address out of links.
  const isOpenReview = !isOwn && typeof url === 'string' && url.startsWith('https://openreview.net/');
  const fields: PaperFields = {
    ...found,
    doi: isOwn ? item['doi'] : DOI.map(pick).find(readDoi),
    arxiv: isOwn ? item['arxiv'] : ARXIV.map(pick).find(readArxiv),
    authors: withColumns(namesIn(found['authors']), pick),
    editors: found['editors'] && namesIn(found['editors']),
    published: readPublished(found['published'] ?? entry.year, pick('month')),
    updated: readAnyDate(found['updated']),
    venue: found['venue'] ?? entry.venue,
    abstract: isOwn
      ? abstract
      : dropHeading(isOpenReview && typeof abstract === 'string' ? {markdown: abstract} : abstract),
    keywords: wordsIn(found['keywords']),
    links: isOpenReview
      ? Object.fromEntries(Object.entries(links).map(([type, link]) => [type, atOpenReview(link)]))
      : links,
  };
  // Where there is no abstract, the summary is the abstract: few sites have both, and then the summary is the shorter one.
  return fields.abstract ? fields : {...fields, abstract: fields.summary, summary: undefined};
}

const atOpenReview = (link: unknown): unknown =>
  typeof link === 'string' && /^\/(?:attachment|pdf)\b/.test(link) ? `https://openreview.net${link}` : link;

/** Lists of conferences have what belongs to authors in columns, with `;` between them. */
function withColumns(names: readonly unknown[], pick: Pick): readonly unknown[] {
  const [orcids, places] = ['orcid', 'aff affiliation affiliations'].map((spellings) => {
    const column = pick(spellings);
    const cells = typeof column === 'string' ? column.split(';') : [];
    return cells.length === names.length && names.length > 0 ? cells : undefined;
  });
  if (!orcids && !places) return names;
  return names.map((name, index) =>
    typeof name === 'string' ? {name, orcid: orcids?.[index], affiliation: places?.[index]} : name,
  );
}

/** What a BibTeX entry beside the other columns says of the venue and the year, where they do not. */
function readEntry(entry: unknown): {venue?: string | undefined; year?: string | undefined} {
  if (typeof entry !== 'string') return {};
  const [, venue] = /\b(?:booktitle|journal)\s*=\s*[{"]([^{}"]{1,300})[}"]/i.exec(entry) ?? [];
  const [, year] = /\byear\s*=\s*[{"]?(\d{4})\b/i.exec(entry) ?? [];
  return {venue, year};
}

/** The links of a {@link Paper}: objects with a type and a URL. */
function ownLinks(value: unknown): PaperFields['links'] {
  const links: Record<string, unknown[]> = {};
  for (const link of Array.isArray(value) ? value.filter(isObject) : []) {
    const {type} = link;
    if (typeof type === 'string' && (Object.hasOwn(LINK_SPELLINGS, type) || /^(?:arxiv|doi|other)$/.test(type)))
      (links[type] ??= []).push(link);
  }
  return links;
}

/** A year may have its month in another column. */
const readPublished = (date: unknown, month: unknown): unknown =>
  fromParts(date, readMonth(month)) ?? readAnyDate(date);

/** Keywords are a list, or one string with `;`, `,` or, of a topic in a tree, `->` between them. */
const wordsIn = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(value.includes(';') ? ';' : /,|->/).filter((word) => word.trim()) : value;
