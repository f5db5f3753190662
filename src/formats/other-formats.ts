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
import type {Format, FormatModule, XmlPayload} from './format.js';
import {WRAPPERS} from './lists.js';
import {isElasticsearch, isMeilisearch, isTypesense} from './search-answers.js';
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
import {isArxivAtom, isArxivRss, isAtom, isDblpXml, isPubmedXml, isRdf, isRss} from './xml-signs.js';

/** Every format but our own, the most specific first: the first whose `matches` says yes reads the payload. */
export const otherFormats: readonly Format[] = [
  json('hf-papers', isHuggingFace, () => import('./hf-papers.js'), ''),
  json('openalex', isOpenAlex, () => import('./openalex.js'), '', 'results'),
  json('crossref', isCrossref, () => import('./crossref.js'), '', 'message.items'),
  json('datacite', isDatacite, () => import('./datacite.js')),
  json('semantic-scholar', isSemanticScholar, () => import('./semantic-scholar.js'), '', 'data'),
  json('europepmc', isEuropePmc, () => import('./europepmc.js'), '', 'resultList.result'),
  json('biorxiv', isBiorxiv, () => import('./biorxiv.js')),
  json('dblp', isDblp, () => import('./dblp.js'), '', 'result.hits.hit'),
  json('openreview', isOpenreview, () => import('./openreview.js'), '', 'notes'),
  json('elasticsearch', isElasticsearch, () => import('./elasticsearch.js')),
  json('meilisearch', isMeilisearch, () => import('./meilisearch.js')),
  json('typesense', isTypesense, () => import('./typesense.js')),
  json('pubmed', isPubmed, () => import('./pubmed.js')),
  json('inspire', isInspire, () => import('./inspire.js'), '', 'hits.hits'),
  json('zenodo', isZenodo, () => import('./zenodo.js')),
  json('hal', isHal, () => import('./hal.js'), '', 'response.docs'),
  json('orcid', isOrcid, () => import('./orcid.js'), '', 'group', 'bulk', 'activities-summary.works.group'),
  json('zotero-api', isZotero, () => import('./zotero-api.js'), ''),
  xml('arxiv-atom', isArxivAtom, () => import('./arxiv-atom.js')),
  xml('arxiv-rss', isArxivRss, () => import('./arxiv-rss.js')),
  xml('pubmed-xml', isPubmedXml, () => import('./pubmed-xml.js')),
  xml('dblp-xml', isDblpXml, () => import('./dblp-xml.js')),
  xml('rss-rdf', isRdf, () => import('./rss-rdf.js')),
  xml('atom', isAtom, () => import('./atom.js')),
  xml('rss', isRss, () => import('./rss.js')),
  text('ris', /^\ufeff?TY {0,4}-(?: |$)/m, () => import('./ris.js')),
  text('nbib', /^\ufeff?PMID- ?\d/m, () => import('./nbib.js')),
  // What stands before the first entry is a comment, and may be long. Two chunks, asked for at once.
  text(
    'bibtex',
    /@\s*[a-z]+\s*[{(]/i,
    async () => (await Promise.all([import('./bibtex.js'), import('./bibtex-paper.js')]))[0],
  ),
  json('csl-json', isCsl, () => import('./csl-json.js'), '', 'items'),
  json('json-feed-loose', isLooseJsonFeed, () => import('./json-feed-loose.js'), 'items'),
  json('json-array', isListOfPapers, () => import('./json-array.js'), '', ...WRAPPERS),
];

type Load = () => Promise<FormatModule>;

/** A format of JSON; `lists` are the places of its list, where it can be read by pieces. */
function json(id: string, is: (value: unknown, url?: string) => boolean, load: Load, ...lists: string[]): Format {
  return {
    id,
    matches: (payload) => payload.kind === 'json' && is(payload.value, payload.url),
    load,
    ...(lists.length > 0 && {lists}),
  };
}

/** A format of XML. */
function xml(id: string, is: (payload: XmlPayload) => boolean, load: Load): Format {
  return {id, matches: (payload) => payload.kind === 'xml' && is(payload), load};
}

/** A format of other text, told by something near its beginning. */
function text(id: string, sign: RegExp, load: Load): Format {
  return {
    id,
    matches: (payload) => payload.kind === 'text' && sign.test(payload.text.trimStart().slice(0, 65_536)),
    load,
  };
}
