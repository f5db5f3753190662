import {fromParts} from '../model/dates.js';
import {defined} from '../model/defined.js';
import {readDoi} from '../model/identifiers.js';
import {readCount, type PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {at, itemsOf} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt, listAt} from './lines-at.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readEach} from './read-each.js';

/**
 * OpenReview, API 2 and API 1 (https://docs.openreview.net/reference/api-v2): `/notes` and `/notes/search`. A field of
 * `content` is an object with `value` in API 2, and the bare value in API 1. Reviews and comments, which are notes as well,
 * are left out.
 *
 * | paper | note |
 * | --- | --- |
 * | title, abstract, summary, keywords | `content.title`, `.abstract` and `.TLDR` (Markdown), `.keywords` |
 * | authors | `content.authors`, names or objects with `fullname`, with the profiles of `content.authorids` |
 * | id, url | `forum`, the page openreview.net/forum?id=<forum> |
 * | published | `pdate`, `odate` or `cdate`, milliseconds; the first instant of a year is a year |
 * | venue, type, note, status | `content.venue` and `.venueid` say what became of it: `ICLR 2024 oral` is the venue ICLR 2024 and the note Oral; `Submitted to ICLR 2024` is a note, and the paper a preprint |
 * | doi, links | `content.html` of imported records; `.pdf`, `.supplementary_material`, `.code`, relative to openreview.net |
 * | license | `license` |
 *
 * The next page starts behind the last note of this one: `offset`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const notes = itemsOf(value, 'notes');
  const end = parameterOf(url, 'offset', 0) + notes.length;
  const next = notes.length > 0 && end < (readCount(at(value, 'count')) ?? 0) ? pageUrl(url, {offset: end}) : undefined;
  return {papers: readEach(notes, reading, toFields, HOST), authors: [], ...(next && {next})};
};

const HOST = 'https://openreview.net';

const isSubmission = (note: JsonObject): boolean =>
  !note['replyto'] && (note['forum'] === undefined || note['forum'] === note['id']);

function toFields(note: JsonObject): PaperFields | undefined {
  if (!isSubmission(note)) return undefined;
  const of = (...keys: readonly string[]): unknown => {
    for (const key of keys) {
      const field = at(note['content'], key);
      const value = isObject(field) && 'value' in field ? field['value'] : field;
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return undefined;
  };
  const forum = lineAt(note, 'forum', 'id') ?? '';
  const ids = [of('authorids')].flat();
  const doi = readDoi(of('html'));
  return {
    id: forum,
    title: of('title'),
    authors: [of('authors')].flat().map((author, index) => toAuthor(author, ids[index])),
    url: `${HOST}/forum?id=${encodeURIComponent(forum)}`,
    published: readWhen(note['pdate'] ?? note['odate'] ?? note['cdate'] ?? note['tcdate']),
    ...outcomeOf(String(of('venue') ?? '').slice(0, 200), String(of('venueid') ?? '').slice(0, 200)),
    abstract: markdown(of('abstract')),
    summary: markdown(of('TLDR', 'TL;DR', 'one-sentence_summary')),
    doi,
    keywords: listAt({keywords: of('keywords')}, 'keywords'),
    license: lineAt(note, 'license'),
    links: {
      pdf: of('pdf'),
      html: doi ? undefined : of('html'),
      code: addressIn(of('code', 'github')),
      supplement: of('supplementary_material'),
      video: of('video'),
    },
  };
}

const markdown = (text: unknown): unknown => (typeof text === 'string' ? {markdown: text} : undefined);

/** A venue is one only when the paper was accepted there; till then, and else, what is said of it is a note. */
function outcomeOf(venue: string, venueId: string): PaperFields {
  const [, imported = '', series = ''] = /^dblp\.org\/(\w+)\/(\w+)/i.exec(venueId) ?? [];
  if (/^corr$/i.test(series)) return {venue: 'arXiv', type: 'preprint'};
  if (imported) return {venue, type: imported.toLowerCase() === 'journals' ? 'article-journal' : 'paper-conference'};
  const isWithdrawn = /withdrawn/i.test(venueId) || /\bwithdrawn\b/i.test(venue);
  if (
    isWithdrawn ||
    /reject|\/submission$|_submission$/i.test(venueId) ||
    /^(?:submitted|under review|decision pending)|reject/i.test(venue)
  )
    return {type: 'preprint', note: venue, status: isWithdrawn ? 'withdrawn' : undefined};
  if (!venue) return {type: 'preprint'};
  const [, name = venue, kind = ''] =
    /^(.{1,200}?)[\s,]+\(?(poster|oral|spotlight|notable[- ]top[- ]\d{1,2}%)\)?$/i.exec(venue) ?? [];
  return {
    venue: name,
    type: /^(?:TMLR|DMLR|JMLR|MLRC|.*\/Journal)\b/.test(venueId) ? 'article-journal' : 'paper-conference',
    note: /poster/i.test(kind) ? undefined : kind.slice(0, 1).toUpperCase() + kind.slice(1),
  };
}

/** Records of DBLP and the like know the year alone, and are dated at its first instant. */
function readWhen(milliseconds: unknown): string | undefined {
  const date = new Date(typeof milliseconds === 'number' ? milliseconds : NaN);
  const isYear = date.getTime() === Date.UTC(date.getUTCFullYear());
  return isYear
    ? fromParts(date.getUTCFullYear())
    : fromParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const toAuthor = (author: unknown, id: unknown): JsonObject => {
  const profile = lineAt(author, 'username') ?? id;
  return defined({
    name: lineAt(author, 'fullname') ?? author,
    url:
      typeof profile === 'string' && profile.startsWith('~')
        ? `${HOST}/profile?id=${encodeURIComponent(profile)}`
        : undefined,
  });
};

/** The address of a link in Markdown, or what is an address itself. */
const addressIn = (text: unknown): unknown =>
  typeof text === 'string' && /^\s*\[/.test(text)
    ? /\]\((https?:[^\s()]{1,500})\)\s*$/.exec(text.slice(-600))?.[1]
    : text;
