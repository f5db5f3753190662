import {readDoi} from '../model/identifiers.js';
import {webUrl} from '../model/urls.js';
import type {PaperFields} from './build-paper.js';
import {readPages} from './pages.js';
import {attributeOf, childOf, childrenOf, textAt, textsIn, type XmlElement} from './xml-tree.js';

/**
 * What items of RSS and Atom say of a publication in the words of others: Dublin Core (http://purl.org/dc/elements/1.1/), its
 * terms, and PRISM (https://www.w3.org/submissions/prism/).
 *
 * | paper | element |
 * | --- | --- |
 * | doi | `prism:doi`, `dc:identifier` that is one |
 * | venue, volume, issue, pages | `prism:publicationName` of the item or the channel, `prism:volume`, `prism:number`, `prism:startingPage` to `prism:endingPage` or `prism:pageRange` |
 * | publisher, issn, isbn | `dc:publisher`, `prism:issn` or `prism:eIssn`, `prism:isbn` |
 * | keywords | `dc:subject`, `prism:keyword` |
 * | license, language | `dc:rights` or `dcterms:license` that is a URL, `dc:language` |
 * | type | `preprint` where the name is that of a preprint server, `article-journal` where it is another |
 */
export function dublinCore(item: XmlElement, channel: XmlElement | undefined): PaperFields {
  const venue = textAt(item, 'prism:publicationName') ?? textAt(channel, 'prism:publicationName');
  const [first, last] = [textAt(item, 'prism:startingPage'), textAt(item, 'prism:endingPage')];
  return withValues({
    doi: [textAt(item, 'prism:doi'), ...textsIn(item, 'dc:identifier')].find(readDoi),
    venue,
    type: venue && (/^(?:\w{2,6}rxiv|ssrn|research square|preprints)\b/i.test(venue) ? 'preprint' : 'article-journal'),
    volume: textAt(item, 'prism:volume'),
    issue: textAt(item, 'prism:number'),
    pages: readPages(first ?? textAt(item, 'prism:pageRange'), last),
    publisher: textAt(item, 'dc:publisher'),
    issn: textAt(item, 'prism:issn') ?? textAt(item, 'prism:eIssn'),
    isbn: textAt(item, 'prism:isbn'),
    keywords: [...textsIn(item, 'dc:subject'), ...textsIn(item, 'prism:keyword')],
    license: [textAt(item, 'dc:rights'), textAt(item, 'dcterms:license')].find((rights) => webUrl(rights)),
    language: textAt(item, 'dc:language'),
  });
}

/** Without the fields that say nothing, which would hide what another place says. */
const withValues = (fields: PaperFields): PaperFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Values of dates in the order in which they are believed. */
export const dublinCoreDates = (item: XmlElement): readonly (string | undefined)[] =>
  ['dcterms:issued', 'dcterms:created', 'dc:date', 'prism:publicationDate', 'prism:coverDate'].map((name) =>
    textAt(item, name),
  );

/** The picture, PDFs and films that an item names with Media RSS (https://www.rssboard.org/media-rss), iTunes or enclosures. */
export function mediaIn(item: XmlElement): {
  readonly image: string | undefined;
  readonly pdf: readonly string[];
  readonly video: readonly string[];
} {
  const group = childOf(item, 'media:group');
  const attached = [
    ...childrenOf(item, 'enclosure'),
    ...childrenOf(item, 'atom:link').filter((link) => attributeOf(link, 'rel') === 'enclosure'),
    ...childrenOf(item, 'media:content'),
    ...childrenOf(group, 'media:content'),
  ].map((element) => ({
    url: attributeOf(element, 'url') ?? attributeOf(element, 'href') ?? '',
    kind: `${attributeOf(element, 'type') ?? ''} ${attributeOf(element, 'medium') ?? ''}`,
  }));
  const thumbnails = [item, group, childOf(item, 'media:content'), childOf(group, 'media:content')].map((parent) =>
    attributeOf(childOf(parent, 'media:thumbnail'), 'url'),
  );
  const of = (kind: RegExp, name: RegExp): string[] =>
    attached.filter((one) => kind.test(one.kind) || (one.kind === ' ' && name.test(one.url))).map(({url}) => url);
  return {
    image:
      thumbnails.find(Boolean) ??
      of(/\bimage\b/, /\.(?:png|jpe?g|gif|webp|svg)$/i)[0] ??
      attributeOf(childOf(item, 'itunes:image'), 'href'),
    pdf: of(/\bpdf\b/, /\.pdf$/i),
    video: of(/\bvideo\b/, /\.(?:mp4|webm|mov)$/i),
  };
}
