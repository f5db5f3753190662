import {announced, isMeeting, isWithdrawn, readAnnouncement, readArxivId, subjects} from './arxiv-words.js';
import {readFeedDate} from './feed-date.js';
import {rssFeed} from './rss-channel.js';
import {xmlFormat} from './xml-feed.js';
import {childOf, markedTextOf, textAt, textsIn} from './xml-tree.js';

/**
 * The daily lists of arXiv as RSS (https://info.arxiv.org/help/rss.html), `rss.arxiv.org/rss/cs.LG`. An empty list is right at
 * weekends.
 *
 * | paper | item |
 * | --- | --- |
 * | id, arxiv, version | `description` (`arXiv:2604.21935v1 Announce Type: new`), else `guid` (`oai:arXiv.org:…v1`), else `link` |
 * | title, abstract | `title`, the rest of `description` |
 * | authors | `dc:creator`: names in reading order with commas between |
 * | published, updated, isNew, note | `pubDate`, the day of the announcement, by `arxiv:announce_type`: see `arxiv-words.ts` |
 * | keywords, license | `category`, `dc:rights` |
 * | doi, venue | `arxiv:DOI`, `arxiv:journal_reference` |
 */
export const {parse, stream} = xmlFormat({
  roots: ['rss'],
  vocabulary: '',
  items: ['item'],
  toFields: (item) => {
    const {abstract, arxiv, type} = readAnnouncement(textAt(item, 'description'));
    const id = readArxivId(arxiv) ?? readArxivId(textAt(item, 'guid')) ?? readArxivId(textAt(item, 'link'));
    const day = readFeedDate(textAt(item, 'pubDate'), textAt(item, 'dc:date'));
    const reference = textAt(item, 'arxiv:journal_reference');
    return {
      id: id?.id ?? textAt(item, 'guid'),
      arxiv: id?.id,
      version: id?.version,
      url: id ? undefined : textAt(item, 'link'),
      title: markedTextOf(childOf(item, 'title')),
      abstract,
      authors: textsIn(item, 'dc:creator').flatMap((names) => names.split(/\s*[,;\n]\s*/)),
      ...announced(textAt(item, 'arxiv:announce_type') ?? type, id?.id, day),
      keywords: subjects(textsIn(item, 'category')),
      license: textAt(item, 'dc:rights'),
      doi: textAt(item, 'arxiv:DOI'),
      venue: reference ?? 'arXiv',
      type: reference ? (isMeeting(reference) ? 'paper-conference' : 'article-journal') : 'preprint',
      ...(isWithdrawn('', abstract) && {status: 'withdrawn'}),
    };
  },
  toFeed(context, count) {
    const feed = rssFeed(context, count);
    // The link of the channel is its own address.
    const [, subject] = /\/(?:rss|atom)\/([\w.-]{2,20})$/.exec(String(feed.url)) ?? [];
    return {...feed, url: subject ? `https://arxiv.org/list/${subject}/new` : feed.url};
  },
});
