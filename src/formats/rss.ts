import {rssFeed} from './rss-channel.js';
import {rssFields} from './rss-item.js';
import {xmlFormat} from './xml-feed.js';

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) and its forerunners 0.91 to 0.94, with the names of Dublin Core, PRISM,
 * Media RSS, iTunes and Atom.
 *
 * | paper | item |
 * | --- | --- |
 * | id, url | `guid`, else the URL; `link`, an `atom:link`, or a `guid` that is one |
 * | title | `title`, else `dc:title` |
 * | abstract, summary | `content:encoded` and `description`: see `feed-content.ts`, also for what is found in their HTML |
 * | authors | `dc:creator`, else `author`, `itunes:author`, what the HTML names, or those of the channel: see `creators.ts` |
 * | published, updated | the day of `pubDate`, else `dcterms:issued`, `dc:date` and those of PRISM; `dcterms:modified` |
 * | keywords | `category`, `dc:subject`, `itunes:keywords` |
 * | image, links | `media:thumbnail`, `media:content`, `enclosure`; the HTML's |
 * | doi, arxiv | `prism:doi`, `dc:identifier`, or what `link` and `guid` are |
 * | venue and its kin | see `dublin-core.ts` |
 *
 * Relative URLs are relative to `xml:base`, else to the page of the item, else to that of the channel. The next page is
 * `atom:link rel="next"` of the channel (RFC 5005).
 */
export const {parse, stream} = xmlFormat({
  roots: ['rss'],
  vocabulary: '',
  items: ['item'],
  toFields: rssFields,
  toFeed: rssFeed,
});
