import type {Feed} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with Dublin Core names for what RSS has no place for.
 * Readers of feeds want a day: a paper of which only the year is known has no `pubDate`, and its date in `dc:date`. RSS asks
 * for the address of the site; without one (`--home`) it is left out.
 */
export function toRss({title, description, url, language}: Feed, papers: readonly Paper[]): string {
  const items = papers.map((paper) =>
    element('item', [
      element('title', plainText(paper.title)),
      paper.url && element('link', paper.url),
      `<guid isPermaLink="false">${escape(paper.id)}</guid>`,
      element('description', plainText(paper.abstract ?? paper.summary ?? '')),
      ...paper.authors.map(({name}) => element('dc:creator', name)),
      ...paper.keywords.map((keyword) => element('category', keyword)),
      paper.published?.length === 10 ? element('pubDate', new Date(paper.published).toUTCString()) : undefined,
      paper.published && element('dc:date', paper.published),
      paper.doi && element('dc:identifier', `doi:${paper.doi}`),
      paper.venue && element('prism:publicationName', paper.venue),
      paper.license && element('dc:rights', paper.license),
    ]),
  );
  const channel = element('channel', [
    element('title', title ?? 'Papers'),
    url && element('link', url),
    element('description', description ?? title ?? 'Papers'),
    language && element('language', language),
    ...items,
  ]);
  return `${DECLARATION}<rss version="2.0" ${DC} ${PRISM}>\n${channel}\n</rss>\n`;
}

/**
 * A feed as Atom (RFC 4287). Atom wants a time for each entry: where only a year or month is known, it is its first day, and
 * the date as it is known stands in `dc:date`.
 */
export function toAtom({title, description, url, authors}: Feed, papers: readonly Paper[]): string {
  const entries = papers.map((paper) =>
    element('entry', [
      element('title', plainText(paper.title)),
      element('id', paper.url ?? `urn:paper:${encodeURIComponent(paper.id)}`),
      paper.url && `<link rel="alternate" href="${escape(paper.url)}"/>`,
      ...paper.links
        .filter(({type}) => type === 'pdf')
        .map((link) => `<link rel="enclosure" type="application/pdf" href="${escape(link.url)}"/>`),
      ...paper.authors.map(({name, url: page}) =>
        element('author', [element('name', name), page && element('uri', page)]),
      ),
      element('published', instant(paper.published)),
      element('updated', instant(paper.updated ?? paper.published)),
      paper.published && element('dc:date', paper.published),
      paper.doi && element('dc:identifier', `doi:${paper.doi}`),
      paper.venue && element('prism:publicationName', paper.venue),
      ...paper.keywords.map((keyword) => `<category term="${escape(keyword)}"/>`),
      element('summary', plainText(paper.abstract ?? paper.summary ?? '')),
    ]),
  );
  const dates = papers.map(({updated, published}) => instant(updated ?? published)).sort();
  const feed = [
    element('title', title ?? 'Papers'),
    description && element('subtitle', description),
    element('id', url ?? 'urn:paper-feed'),
    url && `<link rel="alternate" href="${escape(url)}"/>`,
    element('updated', dates.at(-1) ?? instant(undefined)),
    ...(authors.length ? authors : [{name: title ?? 'Papers'}]).map(({name}) =>
      element('author', [element('name', name)]),
    ),
    ...entries,
  ];
  return `${DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" ${DC} ${PRISM}>\n${lines(feed)}\n</feed>\n`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const PRISM = 'xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"';

/** Midnight of a date as RFC 3339; of an unknown one the beginning of Unix time. */
const instant = (date = '1970'): string => new Date(date).toISOString().replace('.000', '');

function element(name: string, content: string | readonly (string | undefined)[]): string | undefined {
  if (content === '') return undefined;
  return `<${name}>${typeof content === 'string' ? escape(content) : `\n${lines(content)}\n`}</${name}>`;
}

const lines = (elements: readonly (string | undefined)[]): string => elements.filter(Boolean).join('\n');

/** Text for XML 1.0: markup escaped, characters that no document may hold left out. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
