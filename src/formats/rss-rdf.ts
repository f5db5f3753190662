import {rssFeed} from './rss-channel.js';
import {rssFields} from './rss-item.js';
import {withoutFinalStop} from './final-stop.js';
import {xmlFormat} from './xml-feed.js';

/**
 * RSS 1.0 (https://web.resource.org/rss/1.0/spec) and its forerunner 0.90: RDF, in which the items stand beside the channel.
 * Journals and bioRxiv have it. It is read as RSS 2.0 (`rss.ts`), with these differences:
 *
 * | paper | item |
 * | --- | --- |
 * | id | `rdf:about` |
 * | title | without the stop at its end |
 * | venue | `prism:publicationName`, mostly of the channel |
 * | published | `dc:date`, `prism:publicationDate` |
 */
export const {parse, stream} = xmlFormat({
  roots: ['RDF'],
  vocabulary: '',
  items: ['item'],
  toFields: (item, context) => {
    const fields = rssFields(item, context);
    return {...fields, title: withoutFinalStop(fields.title)};
  },
  toFeed: rssFeed,
});
