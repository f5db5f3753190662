import type {PaperFields} from './build-paper.js';
import {readLine} from './build-paper.js';
import {readAuthors} from './authors.js';
import type {Parse, ParsedFeed, Reading} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {readEach} from './read-each.js';
import {defined} from '../model/defined.js';
import type {Paper} from '../model/paper.js';
import {webUrl} from '../model/urls.js';

/**
 * JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with our extension `_paper`, described by
 * `paper-feed.schema.json`.
 *
 * | paper | item |
 * | --- | --- |
 * | title, url, id | `_paper.title` (with marks) or `title`, `url` or `external_url`, `id` |
 * | abstract | `_paper.abstract` (with marks), `content_text`, else the text of `content_html`; `summary` when there is none |
 * | authors | `_paper.authors` (with the parts of names), else `authors`, or `author` of version 1.0; the feed's are not inherited: they made the feed, not the paper |
 * | published, updated | `_paper.published`, else the day of `date_published`; `date_modified` |
 * | keywords, image | `_paper.keywords` or `tags`; `image` |
 * | links | `_paper.pdf` and its kin |
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const feed = 'value' in payload && isObject(payload.value) ? payload.value : {};
  const items = Array.isArray(feed['items']) ? feed['items'] : undefined;
  if (!items) throw new TypeError('The JSON Feed has no list of items.');
  return feedOf(feed, readEach(items, reading, toFields, url), reading, url);
};

/** What a JSON Feed says of itself, with its papers. */
export const feedOf = (
  feed: JsonObject,
  papers: readonly Paper[],
  {text}: Reading,
  url: string | undefined,
): ParsedFeed =>
  defined<ParsedFeed>({
    papers,
    authors: readAuthors(feed['authors'] ?? feed['author'], text, url),
    title: readLine(feed['title'], text),
    description: readLine(feed['description'], text),
    url: webUrl(feed['home_page_url'], url),
    language: readLine(feed['language'], text),
    next: webUrl(feed['next_url'], url),
  });

function toFields(item: JsonObject): PaperFields {
  const paper = isObject(item['_paper']) ? item['_paper'] : {};
  const html = item['content_html'];
  const content = item['content_text'] ?? (html ? {html} : item['summary']);
  return {
    ...paper,
    id: item['id'],
    title: paper['title'] ?? item['title'],
    url: item['url'] ?? item['external_url'],
    authors: paper['authors'] ?? item['authors'] ?? item['author'],
    published: paper['published'] ?? item['date_published'],
    updated: paper['updated'] ?? item['date_modified'],
    abstract: paper['abstract'] ?? content,
    summary: paper['summary'] ?? item['summary'],
    keywords: paper['keywords'] ?? item['tags'],
    image: item['image'],
    language: item['language'] ?? paper['language'],
    links: {...paper, ...(paper['links'] as JsonObject | undefined)},
  };
}

/**
 * Whether a document is a JSON Feed as its specification has it. What strays from that is read by `json-feed-loose.ts`: it is
 * told by its first item, which has the object of another extension, or a date of RSS (`Fri, 31 May …`).
 */
export function isJsonFeed(value: unknown): boolean {
  const {version, items} = isObject(value) ? value : {};
  const first = (items as readonly Readonly<Record<string, string>>[] | undefined)?.[0];
  return (
    typeof version === 'string' &&
    version.startsWith('https://jsonfeed.org/version/') &&
    !first?.['_academic'] &&
    first?.['date_published']?.[3] !== ','
  );
}
