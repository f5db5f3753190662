import {defined} from '../model/defined.js';
import {apiError} from './api-error.js';
import {readCount, type PaperFields} from './build-paper.js';
import {readCslDate} from './csl-date.js';
import type {Parse} from './format.js';
import {partFamily} from './inverted-name.js';
import type {JsonObject} from './json.js';
import {at, has, itemsOf, numberAt, objectsAt, textAt} from './json-path.js';
import {readLanguage} from './languages.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readPages} from './pages.js';
import {refineDate} from './precise-date.js';
import {readEach} from './read-each.js';
import {readIsbn, readIssn} from './serial-numbers.js';

/**
 * Works of Crossref's REST API (https://api.crossref.org): `message.items` of a list, or the `message` of one work. Titles and
 * abstracts are pieces of JATS.
 *
 * | paper | work |
 * | --- | --- |
 * | doi, id, url | `DOI`, `URL` |
 * | title | `title[0]` and `subtitle[0]` |
 * | authors | `author`: `given`, `family`, `suffix`, or `name` of a group; ORCID, affiliation. Of an edited book `editor` |
 * | published | `issued`, made more precise by the dates it was chosen from. Never when the record was made |
 * | venue, series | `container-title`, of a chapter the last, before which its series stands; of a preprint `institution[0].name` |
 * | type | `type`, in the words of CSL |
 * | openAccess, license | a Creative Commons licence; other licences are shown and say nothing of access |
 * | links.pdf | a PDF of `link`, for text mining, so only where the licence is open or the work a preprint |
 * | links.dataset | `relation.is-supplemented-by` |
 * | status | `updated-by[].type`, or `RETRACTED:` in front of the title |
 * | sameAs | `relation`: preprints, versions and manuscripts |
 *
 * The next page is `offset` + what came, or `next-cursor` where the address has a `cursor`.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const error = at(value, 'status') === 'failed' ? apiError(value, 'Crossref') : undefined;
  if (error) throw error;
  const message = at(value, 'message') ?? value;
  const papers = readEach(
    itemsOf(message, 'items'),
    reading,
    (item) => (isPaper(item) ? toFields(item) : undefined),
    url,
  );
  return defined<ReturnType<Parse>>({
    papers,
    authors: [],
    next: nextPage(message, url, reading.offset ?? 0),
    total: readCount(at(message, 'total-results')),
  });
};

function nextPage(message: unknown, url: string | undefined, before: number): string | undefined {
  const [items, cursor] = [at(message, 'items'), at(message, 'next-cursor')];
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const count = before + items.length;
  if (typeof cursor === 'string') return count < parameterOf(url, 'rows', 20) ? undefined : pageUrl(url, {cursor});
  const offset = parameterOf(url, 'offset', 0) + count;
  return offset < Math.min(numberAt(message, 'total-results'), 10_000) ? pageUrl(url, {offset}) : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'preprint',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  proceedings: 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'chapter',
  dissertation: 'thesis',
  'report-component': 'report',
};
// Parts of a work (a figure), and that which works stand in.
const NO_PAPERS =
  /^(?:component|peer-review|grant|database|(?:book|report|proceedings)-(?:series|set)|journal(?:-issue|-volume)?)$/;
const SAME = [
  'is-preprint-of',
  'has-preprint',
  'is-version-of',
  'has-version',
  'is-manuscript-of',
  'has-manuscript',
  'is-identical-to',
  'is-same-as',
];

const isPaper = (work: JsonObject): boolean => !NO_PAPERS.test(textAt(work, 'type'));

function toFields(work: JsonObject): PaperFields {
  const kind = textAt(work, 'type');
  const [title, subtitle] = [textAt(work, 'title', 0) || textAt(work, 'title'), textAt(work, 'subtitle', 0)];
  const whole = subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title;
  const containers = [at(work, 'container-title')].flat();
  const isPart = /^(?:book-|proceedings-)/.test(kind) && containers.length > 1;
  const names = (role: string): JsonObject[] => objectsAt(work, role).map(toName);
  const authors = names('author');
  const licences = objectsAt(work, 'license').map((licence) => textAt(licence, 'URL'));
  const open = licences.find((address) => address.includes('creativecommons.org/'));
  const dates = ['published-online', 'published-print', 'posted', 'published'].map((key) => readCslDate(work[key]));
  return {
    id: work['DOI'],
    doi: work['DOI'],
    url: work['URL'] ?? at(work, 'resource', 'primary', 'URL'),
    title: jats(whole.replace(/^(?:RETRACTED(?: ARTICLE)?|WITHDRAWN): /i, '')),
    authors: authors.length > 0 ? authors : names('editor'),
    ...(authors.length > 0 && kind !== 'journal-article' && {editors: names('editor')}),
    published: refineDate(readCslDate(work['issued']), dates),
    venue: jats(
      isPart ? containers.at(-1) : (containers[0] ?? at(work, 'institution', 0, 'name') ?? at(work, 'event', 'name')),
    ),
    series: isPart ? jats(containers[0]) : undefined,
    type: TYPES[kind] ?? kind,
    volume: work['volume'],
    issue: work['issue'],
    pages: readPages(work['page'] ?? work['article-number']),
    publisher: jats(work['publisher']),
    place: work['publisher-location'],
    edition: work['edition-number'],
    isbn: readIsbn(at(work, 'ISBN', 0)),
    issn: readIssn(at(work, 'ISSN', 0)),
    abstract: jats(work['abstract']),
    keywords: work['subject'],
    citations: work['is-referenced-by-count'],
    license: open ?? licences.find(Boolean),
    openAccess: open ? true : undefined,
    language: readLanguage(work['language']),
    status: statusOf(work, whole),
    sameAs: SAME.flatMap((relation) => objectsAt(work, 'relation', relation).map(toIdentifier)),
    links: {
      pdf:
        open || kind === 'posted-content'
          ? objectsAt(work, 'link').find(
              (link) =>
                link['content-type'] === 'application/pdf' && link['intended-application'] !== 'similarity-checking',
            )?.['URL']
          : undefined,
      dataset: objectsAt(work, 'relation', 'is-supplemented-by')
        .filter((related) => related['id-type'] === 'doi')
        .map((related) => `https://doi.org/${textAt(related, 'id')}`),
    },
  };
}

/** Only what may hold markup is said to: most texts are plain, and need no reader of markup. */
const jats = (text: unknown): unknown => (typeof text === 'string' && /[<&]/.test(text) ? {html: text} : text);

function toName(name: JsonObject): JsonObject {
  return {
    ...(has(name, 'family')
      ? {...partFamily(textAt(name, 'family')), given: name['given'], suffix: name['suffix']}
      : {name: name['name'] ?? name['given']}),
    orcid: name['ORCID'],
    affiliation: at(name, 'affiliation', 0, 'name'),
  };
}

function toIdentifier(related: JsonObject): string {
  const [scheme, id] = [textAt(related, 'id-type'), textAt(related, 'id')];
  return scheme === 'pmid' ? `pmid:${id}` : /^(?:doi|arxiv)$/.test(scheme) ? id : '';
}

/** A notice names the work it is about in `update-to`; the work has `updated-by`, which is what is read here. */
function statusOf(work: JsonObject, title: string): string | undefined {
  const kinds = objectsAt(work, 'updated-by').map((update) => textAt(update, 'type'));
  const is = (pattern: RegExp): boolean => kinds.some((kind) => pattern.test(kind));
  if (is(/retract/) || /^RETRACTED\b/i.test(title)) return 'retracted';
  if (is(/withdraw|removal/) || /^WITHDRAWN:/i.test(title)) return 'withdrawn';
  if (is(/new[_-](?:version|edition)/)) return 'superseded';
  return is(/correct|corrig|errat|addend|clarif/) ? 'corrected' : undefined;
}
