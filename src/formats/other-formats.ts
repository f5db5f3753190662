import type {Format, Payload} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {firstOf, listIn, WRAPPERS} from './lists.js';

/** Every format but our own, the most specific first: the first whose `matches` says yes reads the payload. */
export const otherFormats: readonly Format[] = [
  {
    id: 'hf-papers',
    matches: (payload) => payload.kind === 'json' && isHuggingFacePaper(firstOf(payload.value)),
    lists: [''],
    load: () => import('./hf-papers.js'),
  },
  {
    id: 'arxiv-atom',
    matches: (payload) => isXml(payload, /^feed$/) && isArxiv(payload),
    load: () => import('./arxiv-atom.js'),
  },
  {
    id: 'arxiv-rss',
    matches: (payload) => isXml(payload, /^rss$/) && isArxiv(payload),
    load: () => import('./arxiv-rss.js'),
  },
  {
    id: 'pubmed-xml',
    matches: (payload) => isXml(payload, /^(?:Pubmed(?:Book)?ArticleSet|e(?:Search|Summary|Fetch)Result)$/),
    load: () => import('./pubmed-xml.js'),
  },
  {
    id: 'dblp-xml',
    matches: (payload) =>
      isXml(payload, /^dblp(?:person)?$/) || (isXml(payload, /^result$/) && hasHead(payload, /<hits\b/)),
    load: () => import('./dblp-xml.js'),
  },
  {
    id: 'rss-rdf',
    matches: (payload) =>
      isXml(payload, /^RDF$/) && hasHead(payload, /purl\.org\/rss\/1\.0\/|netscape\.com\/rdf\/simple\//),
    load: () => import('./rss-rdf.js'),
  },
  {
    id: 'atom',
    matches: (payload) => isXml(payload, /^feed$/) && !isArxiv(payload),
    load: () => import('./atom.js'),
  },
  {
    id: 'rss',
    matches: (payload) => isXml(payload, /^rss$/) && !isArxiv(payload),
    load: () => import('./rss.js'),
  },
  {
    id: 'json-array',
    matches: (payload) => payload.kind === 'json' && isListOfPapers(listIn(payload.value)),
    lists: ['', ...WRAPPERS],
    load: () => import('./json-array.js'),
  },
];

/** Whether the root of a document of XML has this name, whatever its prefix. */
const isXml = (payload: Payload, root: RegExp): boolean =>
  payload.kind === 'xml' && root.test(payload.root.replace(/^.*:/, ''));

/** What a document of XML is about stands at its root and in what comes first. */
const hasHead = (payload: Payload, pattern: RegExp): boolean =>
  payload.kind === 'xml' && pattern.test(payload.text.slice(0, 16_384));

/** Errors of the arXiv API have its address alone. */
const isArxiv = (payload: Payload): boolean =>
  hasHead(
    payload,
    /["']https?:\/\/arxiv\.org\/schemas\/atom["']|<id>\s*https?:\/\/(?:export\.)?arxiv\.org\/api\/|>oai:arXiv\.org:/,
  );

/** The daily list wraps each paper; a single paper stands by itself. Both have an arXiv id and a time of publication. */
function isHuggingFacePaper(item: JsonObject | undefined): boolean {
  const {id, authors, publishedAt} = isObject(item?.['paper']) ? item['paper'] : (item ?? {});
  return typeof id === 'string' && /^\d{4}\.\d{4,5}$/.test(id) && Array.isArray(authors) && publishedAt !== undefined;
}

/** An empty list is a list of papers too: a day without any. */
const isListOfPapers = (list: readonly unknown[] | undefined): boolean =>
  list !== undefined && (list.length === 0 || looksLikePaper(firstOf(list)));

const TITLES = /^(?:paper)?(?:title|name)$/;
const OTHERS =
  /^(?:authors?|abstract|summary|doi|arxiv(?:id|url)?|venue|journal|year|date|published(?:at|date)?|publicationdate|paperurl|pdf(?:url)?|url|link)$/;

/** A title alone is not enough: lists of anything have names (schools call their exams papers, with a title). */
function looksLikePaper(item: JsonObject | undefined): boolean {
  const keys = Object.keys(item ?? {}).map((key) => key.toLowerCase().replaceAll(/[_\- ]/g, ''));
  return keys.some((key) => TITLES.test(key)) && keys.some((key) => OTHERS.test(key));
}
