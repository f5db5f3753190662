import type {Format} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {firstOf, listIn} from './lists.js';

/** Every format but our own, the most specific first: the first whose `matches` says yes reads the payload. */
export const otherFormats: readonly Format[] = [
  {
    id: 'hf-papers',
    matches: (payload) => payload.kind === 'json' && isHuggingFacePaper(firstOf(payload.value)),
    load: () => import('./hf-papers.js'),
  },
  {
    id: 'bibtex',
    matches: (payload) => payload.kind === 'text' && isBibtex(payload.text),
    // Two chunks, asked for at once.
    load: async () => (await Promise.all([import('./bibtex.js'), import('./bibtex-paper.js')]))[0],
  },
  {
    id: 'json-array',
    matches: (payload) => payload.kind === 'json' && isListOfPapers(listIn(payload.value)),
    load: () => import('./json-array.js'),
  },
];

/** The daily list wraps each paper; a single paper stands by itself. Both have an arXiv id and a time of publication. */
function isHuggingFacePaper(item: JsonObject | undefined): boolean {
  const {id, authors, publishedAt} = isObject(item?.['paper']) ? item['paper'] : (item ?? {});
  return typeof id === 'string' && /^\d{4}\.\d{4,5}$/.test(id) && Array.isArray(authors) && publishedAt !== undefined;
}

/** What stands before the first entry is a comment, and may be long. */
const isBibtex = (text: string): boolean => /@\s*[a-z]+\s*[{(]/i.test(text.trimStart().slice(0, 65_536));

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
