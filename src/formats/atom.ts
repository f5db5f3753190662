import {atomFields} from './atom-entry.js';
import {atomFeed} from './atom-feed.js';
import {xmlFormat} from './xml-feed.js';

/**
 * Atom (RFC 4287) and its forerunner 0.3, with the names of Dublin Core, PRISM and Media RSS.
 *
 * | paper | entry |
 * | --- | --- |
 * | id, url | `id`; `link rel="alternate"` or one without `rel`, else an `id` that is a URL |
 * | title, abstract, summary | `title`, `content`, `summary`, each by its `type`: see `feed-content.ts` for what is found in HTML |
 * | authors | `author`, else `dc:creator`, what the HTML names, the author of `source`, or that of the feed (RFC 4287, 4.2.1) |
 * | published, updated | the day of `published` (0.3: `issued`, `created`), else `updated`; `updated` (0.3: `modified`) |
 * | keywords | `category`: its label, else its term |
 * | image, links | `link rel="enclosure"`, Media RSS; the HTML's |
 * | license | `link rel="license"`, `dc:rights` that is a URL |
 * | doi, venue and its kin | see `dublin-core.ts` |
 *
 * The next page is `link rel="next"` of the feed (RFC 5005).
 */
export const {parse, stream} = xmlFormat({
  roots: ['atom:feed'],
  vocabulary: 'atom',
  items: ['atom:entry'],
  toFields: atomFields,
  toFeed: atomFeed,
});
