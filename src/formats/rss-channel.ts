import {webUrl} from '../model/urls.js';
import {readLine} from './build-paper.js';
import {readAuthors} from './authors.js';
import {readCreators} from './creators.js';
import {asHtml} from './feed-content.js';
import type {XmlContext, XmlFormat} from './xml-feed.js';
import {attributeOf, childOf, childrenOf, htmlOf, textAt, textsIn} from './xml-tree.js';

/** What the channel of a feed of RSS, of either kind, says of itself. */
export const rssFeed: XmlFormat['toFeed'] = ({root, url, text}: XmlContext) => {
  const channel = childOf(root, 'channel');
  const base = channel?.base ?? url;
  const links = childrenOf(channel, 'atom:link');
  const linked = (rel: string): string | undefined =>
    attributeOf(
      links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === rel),
      'href',
    );
  const people = ['dc:creator', 'itunes:author', 'managingEditor'].map((name) => readCreators(textsIn(channel, name)));
  return {
    title: readLine(asHtml(htmlOf(childOf(channel, 'title')) ?? textAt(channel, 'dc:title')), text),
    description: readLine(asHtml(htmlOf(childOf(channel, 'description')) ?? textAt(channel, 'itunes:summary')), text),
    url: webUrl(textAt(channel, 'link') ?? linked('alternate'), base),
    authors: readAuthors(people.find((names) => names.length > 0) ?? [], text, url),
    language: textAt(channel, 'language') ?? textAt(channel, 'dc:language'),
    next: webUrl(linked('next'), base),
  };
};
