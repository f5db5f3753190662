import type {Format} from './format.js';
import {
  isCrossref,
  isCsl,
  isHuggingFace,
  isListOfPapers,
  isLooseJsonFeed,
  isOpenAlex,
  isSemanticScholar,
  isZotero,
} from './signs.js';

/** Every format but our own, the most specific first: the first whose `matches` says yes reads the payload. */
export const otherFormats: readonly Format[] = [
  {
    id: 'hf-papers',
    matches: (payload) => payload.kind === 'json' && isHuggingFace(payload.value),
    load: () => import('./hf-papers.js'),
  },
  {
    id: 'openalex',
    matches: (payload) => payload.kind === 'json' && isOpenAlex(payload.value, payload.url),
    load: () => import('./openalex.js'),
  },
  {
    id: 'crossref',
    matches: (payload) => payload.kind === 'json' && isCrossref(payload.value),
    load: () => import('./crossref.js'),
  },
  {
    id: 'semantic-scholar',
    matches: (payload) => payload.kind === 'json' && isSemanticScholar(payload.value, payload.url),
    load: () => import('./semantic-scholar.js'),
  },
  {
    id: 'zotero-api',
    matches: (payload) => payload.kind === 'json' && isZotero(payload.value),
    load: () => import('./zotero-api.js'),
  },
  {
    id: 'ris',
    matches: (payload) => payload.kind === 'text' && /^\ufeff?TY {0,4}-(?: |$)/m.test(payload.text.slice(0, 65_536)),
    load: () => import('./ris.js'),
  },
  {
    id: 'nbib',
    matches: (payload) => payload.kind === 'text' && /^\ufeff?PMID- ?\d/m.test(payload.text.slice(0, 4096)),
    load: () => import('./nbib.js'),
  },
  {
    id: 'csl-json',
    matches: (payload) => payload.kind === 'json' && isCsl(payload.value),
    load: () => import('./csl-json.js'),
  },
  {
    id: 'json-feed-loose',
    matches: (payload) => payload.kind === 'json' && isLooseJsonFeed(payload.value),
    load: () => import('./json-feed-loose.js'),
  },
  {
    id: 'json-array',
    matches: (payload) => payload.kind === 'json' && isListOfPapers(payload.value),
    load: () => import('./json-array.js'),
  },
];
