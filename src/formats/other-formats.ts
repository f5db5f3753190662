import {
  isBiorxiv,
  isDatacite,
  isDblp,
  isEuropePmc,
  isHal,
  isInspire,
  isOpenreview,
  isOrcid,
  isPubmed,
  isZenodo,
} from './api-answers.js';
import type {Format} from './format.js';
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
    id: 'datacite',
    matches: (payload) => payload.kind === 'json' && isDatacite(payload.value),
    load: () => import('./datacite.js'),
  },
  {
    id: 'europepmc',
    matches: (payload) => payload.kind === 'json' && isEuropePmc(payload.value),
    lists: ['', 'resultList.result'],
    load: () => import('./europepmc.js'),
  },
  {
    id: 'biorxiv',
    matches: (payload) => payload.kind === 'json' && isBiorxiv(payload.value),
    load: () => import('./biorxiv.js'),
  },
  {
    id: 'dblp',
    matches: (payload) => payload.kind === 'json' && isDblp(payload.value),
    lists: ['', 'result.hits.hit'],
    load: () => import('./dblp.js'),
  },
  {
    id: 'openreview',
    matches: (payload) => payload.kind === 'json' && isOpenreview(payload.value),
    lists: ['', 'notes'],
    load: () => import('./openreview.js'),
  },
  {
    id: 'pubmed',
    matches: (payload) => payload.kind === 'json' && isPubmed(payload.value),
    load: () => import('./pubmed.js'),
  },
  {
    id: 'inspire',
    matches: (payload) => payload.kind === 'json' && isInspire(payload.value),
    lists: ['', 'hits.hits'],
    load: () => import('./inspire.js'),
  },
  {
    id: 'zenodo',
    matches: (payload) => payload.kind === 'json' && isZenodo(payload.value),
    load: () => import('./zenodo.js'),
  },
  {
    id: 'hal',
    matches: (payload) => payload.kind === 'json' && isHal(payload.value),
    lists: ['', 'response.docs'],
    load: () => import('./hal.js'),
  },
  {
    id: 'orcid',
    matches: (payload) => payload.kind === 'json' && isOrcid(payload.value),
    lists: ['', 'group', 'bulk', 'activities-summary.works.group'],
    load: () => import('./orcid.js'),
  },
  {
    id: 'json-array',
    matches: (payload) => payload.kind === 'json' && isListOfPapers(listIn(payload.value)),
    lists: ['', ...WRAPPERS],
    load: () => import('./json-array.js'),
  },
];

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
