import {readDoi} from '../model/identifiers.js';
import type {PaperFields} from './build-paper.js';
import {readAnyDate} from './date-words.js';
import {dropHeading} from './drop-heading.js';
import type {Parse} from './format.js';
import {readInvertedName} from './inverted-name.js';
import {isObject, type JsonObject} from './json.js';
import {feedOf} from './json-feed.js';
import {at, has, itemsOf, textAt} from './json-path.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';

/**
 * JSON Feeds that stray from the specification: without a version or other than its own, with dates of RSS or of Unix, with
 * `published_at`, `doi` or `_academic` in their items, or the items alone, one on each line. As {@link json-feed.ts} reads them, and:
 *
 * | paper | item |
 * | --- | --- |
 * | url, id | not a search at Google Scholar; `guid` where there is no `id` |
 * | abstract | `abstract`, else the paragraph below the heading “Abstract” of `content_html`, else as a JSON Feed has it, or of a long post its `summary`; Markdown in `content_html` is read as such |
 * | authors | `Family, Given` is turned round |
 * | published | `date_published`, `published_at`, `published`; of one that was estimated (`_date_estimated`) the year |
 * | venue, keywords | `_academic.journal`, “Published in:” of `content_html`, or the blog; `tags` without venue and type |
 * | `_academic` | `doi`, `type`, `publisher`, `volume`, `pages`, `open_access`, `citation_count` |
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const items = itemsOf(value, 'items');
  const feed = isObject(value) && has(value, 'items') ? value : {};
  return feedOf(feed, readEach(items, reading, toFields, url), reading, url);
};

// The types of BibTeX, in the words of CSL.
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  inbook: 'chapter',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  techreport: 'report',
  book: 'book',
  report: 'report',
};

function toFields(item: JsonObject): PaperFields {
  const paper = isObject(item['_paper']) ? item['_paper'] : {};
  const work = isObject(item['_academic']) ? item['_academic'] : {};
  const kind = textAt(work, 'type').toLowerCase();
  const date = ['date_published', 'published_at', 'published'].map((key) => readAnyDate(item[key])).find(Boolean);
  const address = [item['url'], item['external_url'], item['link']].find((one) => one && !isSearch(one));
  const venue = [
    work['venue'],
    work['journal'],
    unescaped(PUBLISHED.exec(textAt(item, 'content_html'))?.[1]),
    at(item, 'blog', 'title'),
  ];
  const said = [kind, ...venue].map((word) => (typeof word === 'string' ? word.trim().toLowerCase() : ''));
  return {
    ...paper,
    id: item['id'] ?? item['guid'],
    title: paper['title'] ?? item['title'],
    url: address,
    authors: paper['authors'] ?? namesOf(item['authors'] ?? item['author']),
    published: paper['published'] ?? (item['_date_estimated'] === true ? date?.slice(0, 4) : date),
    updated: ['date_modified', 'updated_at'].map((key) => readAnyDate(item[key])).find(Boolean),
    abstract: paper['abstract'] ?? dropHeading(abstractOf(item)),
    summary: paper['summary'] ?? item['summary'],
    doi: paper['doi'] ?? [work['doi'], item['doi']].find((doi) => readDoi(doi)),
    type: paper['type'] ?? (Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined),
    venue: paper['venue'] ?? venue.find(Boolean),
    volume: paper['volume'] ?? work['volume'],
    pages: paper['pages'] ?? readPages(work['pages']),
    publisher: paper['publisher'] ?? work['publisher'],
    citations: paper['citations'] ?? work['citation_count'],
    openAccess: paper['openAccess'] ?? work['open_access'],
    license: paper['license'] ?? at(item, 'blog', 'license'),
    keywords:
      paper['keywords'] ??
      [item['tags']]
        .flat()
        .filter((tag) => typeof tag === 'string' && !said.includes(unescaped(tag)!.trim().toLowerCase())),
    image: item['image'],
    language: item['language'] ?? paper['language'],
    links: paper,
  };
}

const PUBLISHED = /<strong>Published in:<\/strong>\s{0,9}([^<]{1,300})</;

/** Names went through an escape once or twice before they came here. */
const unescaped = (text: string | undefined): string | undefined => text?.replace(/&(?:amp;){1,3}/g, '&');

/** Where nothing better was known, such feeds lead to a search for the title. */
const isSearch = (address: unknown): boolean =>
  typeof address === 'string' && /^https?:\/\/scholar\.google\.[\w.]+\/scholar\?/.test(address);

const namesOf = (value: unknown): readonly unknown[] =>
  [value].flat().map((one: unknown) => {
    const name = typeof one === 'string' ? one : textAt(one, 'name');
    return name.includes(',') ? {...(isObject(one) ? one : {}), name: undefined, ...readInvertedName(name)} : one;
  });

// What is written where an abstract is missing.
const NO_ABSTRACT = /^(?:Published in [^|]{1,300} \| )?Year: \d{4} \| /;
// Some put headings, lists and links round it.
const HEADING = /<h[1-6]>\s{0,9}abstract\s{0,9}<\/h[1-6]>\s{0,9}<p>/i;

function belowHeading(html: string): string | undefined {
  const heading = HEADING.exec(html);
  if (!heading) return undefined;
  const text = html.slice(heading.index + heading[0].length);
  const end = text.indexOf('</p>');
  return end < 0 ? text : text.slice(0, end);
}

function abstractOf(item: JsonObject): unknown {
  const html = textAt(item, 'content_html');
  const words = textAt(item, 'content_text');
  const own = textAt(item, 'abstract');
  const summary = textAt(item, 'summary');
  const headed = belowHeading(html);
  if (own) return own;
  if (headed) return {html: headed};
  // A whole post is no abstract of itself.
  if (summary && (words || html).length > 5000) return summary;
  if (words) return NO_ABSTRACT.test(words) ? undefined : words;
  // The list of details of a work without an abstract is none.
  if (!html || html.startsWith('<h3>Details</h3>')) return summary;
  return /\]\(https?:/.test(html) && !/<\/?(?:p|div|h\d|ul|a|span)\b/i.test(html) ? {markdown: html} : {html};
}
