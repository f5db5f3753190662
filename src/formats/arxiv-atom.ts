import {announced, isMeeting, isWithdrawn, linksIn, readAnnouncement, readArxivId, subjects} from './arxiv-words.js';
import {authorsOf} from './atom-entry.js';
import {atomFeed} from './atom-feed.js';
import {readFeedDate} from './feed-date.js';
import {pageUrl, parameterOf} from './page-url.js';
import {xmlFormat, type XmlContext} from './xml-feed.js';
import {attributeOf, childOf, childrenOf, markedTextOf, textAt, textsIn, type XmlElement} from './xml-tree.js';

/**
 * Answers of the arXiv API (https://info.arxiv.org/help/api/user-manual.html), and arXiv's daily lists as Atom.
 *
 * | paper | entry |
 * | --- | --- |
 * | id, arxiv, version | `id` (`http://arxiv.org/abs/2202.12139v1`, `…/hep-th/9603067v1`) |
 * | title, abstract | `title`, `summary` |
 * | authors | `author/name`, with `arxiv:affiliation`; what has no letter in it is no name |
 * | published, updated | the days of `published`, the first version, and `updated`, this one |
 * | venue, type | `arxiv:journal_ref`, else arXiv, a preprint |
 * | doi | `arxiv:doi`: that of the published article |
 * | keywords | `arxiv:primary_category`, `category` that are subjects of arXiv |
 * | note, links, status | `arxiv:comment`, the places it names, and whether it says that the paper was withdrawn |
 *
 * An error of the API is a feed with one entry `Error`. The next page is that of `start` and `max_results`.
 */
export const {parse, stream} = xmlFormat({
  roots: ['atom:feed'],
  vocabulary: 'atom',
  items: ['atom:entry'],
  isPaper(entry) {
    if (/arxiv\.org\/api\/errors/.test(textAt(entry, 'atom:id') ?? ''))
      throw new TypeError(`arXiv answered with an error: ${textAt(entry, 'atom:summary') ?? 'it does not say which'}.`);
    return true;
  },
  toFields,
  toFeed(context, count) {
    const feed = atomFeed(context, count);
    // The title of an answer of the API is the query, and its link leads to itself.
    const isAnswer = /\barxiv query:/i.test(String(feed.title));
    return {...feed, ...(isAnswer && {title: undefined, url: undefined}), next: nextPage(context, count)};
  },
});

function toFields(entry: XmlElement, {url, text}: XmlContext): ReturnType<Parameters<typeof xmlFormat>[0]['toFields']> {
  const announcement = readAnnouncement(textAt(entry, 'atom:summary'));
  const {abstract} = announcement;
  const type = textAt(entry, 'arxiv:announce_type') ?? announcement.type;
  const id = readArxivId(textAt(entry, 'atom:id')) ?? readArxivId(announcement.arxiv);
  const comment = textAt(entry, 'arxiv:comment');
  const reference = textAt(entry, 'arxiv:journal_ref');
  const published = readFeedDate(textAt(entry, 'atom:published'), textAt(entry, 'atom:updated'));
  const names = textsIn(entry, 'dc:creator').flatMap((line) => line.split(/\s*,\s*/));
  const authors = authorsOf(entry, url);
  const terms = [childOf(entry, 'arxiv:primary_category'), ...childrenOf(entry, 'atom:category')];
  return {
    id: id?.id ?? textAt(entry, 'atom:id'),
    arxiv: id?.id,
    version: id?.version,
    title: markedTextOf(childOf(entry, 'atom:title')),
    abstract,
    authors: authors.length ? authors : names,
    ...(type
      ? announced(type, id?.id, published)
      : {published, updated: readFeedDate(textAt(entry, 'atom:updated')), note: comment}),
    venue: reference ?? 'arXiv',
    type: reference ? (isMeeting(reference) ? 'paper-conference' : 'article-journal') : 'preprint',
    doi: textAt(entry, 'arxiv:doi'),
    keywords: subjects(terms.map((term) => attributeOf(term, 'term'))),
    license: textAt(entry, 'dc:rights'),
    links: linksIn(comment, text),
    ...(isWithdrawn(comment, abstract) && {status: 'withdrawn'}),
  };
}

/** Only of an address that asks for it: a saved answer has no further pages. */
function nextPage({root, url}: XmlContext, count: number): string | undefined {
  const start = parameterOf(url, 'start', 0) + count;
  const total = Number(textAt(root, 'opensearch:totalResults'));
  const isQuery = /[?&](?:search_query|id_list)=./.test(url ?? '');
  return isQuery && count > 0 && start < total ? pageUrl(url, {start}) : undefined;
}
