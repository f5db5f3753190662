import {readArxiv, readDoi} from '../model/identifiers.js';
import {webUrl} from '../model/urls.js';
import type {PaperFields} from './build-paper.js';
import {readCreators} from './creators.js';
import {dublinCore, dublinCoreDates, mediaIn} from './dublin-core.js';
import {asHtml, readContent} from './feed-content.js';
import {readFeedDate} from './feed-date.js';
import type {XmlContext} from './xml-feed.js';
import {
  attributeOf,
  childOf,
  childrenOf,
  htmlOf,
  markedTextOf,
  textAt,
  textOf,
  textsIn,
  type XmlElement,
} from './xml-tree.js';

/** What an item of RSS, of either kind, says. The tables stand in `rss.ts` and `rss-rdf.ts`. */
export function rssFields(item: XmlElement, {root, url, text}: XmlContext): PaperFields {
  const channel = childOf(root, 'channel');
  const home = webUrl(textAt(channel, 'link'), channel?.base ?? url);
  const guid = childOf(item, 'guid');
  const id = textOf(guid);
  const isAddress = attributeOf(guid, 'isPermaLink') !== 'false';
  const base = item.base ?? home ?? url;
  const page =
    webUrl(textAt(item, 'feedburner:origLink') ?? textAt(item, 'link') ?? alternateIn(item), base) ??
    (isAddress ? webUrl(id) : undefined) ??
    webUrl(attributeOf(item, 'rdf:about'), base);
  const description = asHtml(htmlOf(childOf(item, 'description')) ?? textAt(item, 'itunes:summary'));
  // The reading list that a citation manager exports has its details there for what has no abstract.
  const short =
    typeof description === 'string' && /^(?:Published in [^|]{1,300} \| )?Year: \d{4} \| /.test(description)
      ? undefined
      : description;
  const content = asHtml(htmlOf(childOf(item, 'content:encoded')) ?? htmlOf(childOf(item, 'xhtml:body')));
  const said = readContent(content, short, page ?? base, text);
  const core = dublinCore(item, channel);
  const media = mediaIn(item);
  const creators = ['dc:creator', 'author', 'atom:author', 'itunes:author'].map((name) => peopleIn(item, name));
  const inherited = ['dc:creator', 'itunes:author'].map((name) => peopleIn(channel, name));
  return {
    ...said,
    ...core,
    id: id ?? attributeOf(item, 'rdf:about'),
    title: markedTextOf(childOf(item, 'title')) ?? textAt(item, 'dc:title') ?? textAt(item, 'media:title'),
    url: page?.replace(/[?&]rss=(?:1|yes)$/, ''),
    doi: core.doi ?? [id].find(readDoi),
    arxiv: [page, id].find(readArxiv),
    authors: [...creators, said.authors ?? [], ...inherited].find((people) => [people].flat().length > 0),
    published: readFeedDate(textAt(item, 'pubDate'), ...dublinCoreDates(item)) ?? said.published,
    updated: readFeedDate(textAt(item, 'dcterms:modified'), textAt(item, 'atom:updated')),
    keywords: [
      ...textsIn(item, 'category'),
      ...list(core.keywords),
      ...(textAt(item, 'itunes:keywords') ?? '').split(/\s*,\s*/),
      ...list(said.keywords),
      // A reading list puts the journal there.
    ].filter((word) => word !== said.venue),
    image: webUrl(media.image, base) ?? said.image,
    links: {
      ...said.links,
      pdf: [...media.pdf, ...list(said.links?.pdf)].map((one) => webUrl(one, base)),
      video: media.video,
    },
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const peopleIn = (element: XmlElement | undefined, name: string): readonly unknown[] =>
  readCreators(childrenOf(element, name).flatMap((person) => textAt(person, 'atom:name') ?? textOf(person) ?? []));

const alternateIn = (item: XmlElement): string | undefined =>
  childrenOf(item, 'atom:link')
    .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
    .map((link) => attributeOf(link, 'href'))
    .find(Boolean);
