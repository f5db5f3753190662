import {readArxiv, readDoi} from '../model/identifiers.js';
import {webUrl} from '../model/urls.js';
import type {PaperFields} from './build-paper.js';
import {readCreators} from './creators.js';
import {dublinCore, dublinCoreDates, mediaIn} from './dublin-core.js';
import {asHtml, readContent, type FeedText} from './feed-content.js';
import {readFeedDate} from './feed-date.js';
import type {XmlContext} from './xml-feed.js';
import {
  attributeOf,
  childOf,
  childrenOf,
  htmlOf,
  innerMarkup,
  textAt,
  textOf,
  textsIn,
  type XmlElement,
} from './xml-tree.js';

/** What an entry of Atom says. The table stands in `atom.ts`. */
export function atomFields(entry: XmlElement, {root, url, text}: XmlContext): PaperFields {
  const base = entry.base ?? url ?? linkOf(root, 'alternate');
  const id = textAt(entry, 'atom:id');
  const page = webUrl(linkOf(entry, 'alternate'), base) ?? webUrl(id);
  const content = childOf(entry, 'atom:content');
  const said = readContent(
    atomText(content),
    atomText(childOf(entry, 'atom:summary')),
    content?.base ?? page ?? base,
    text,
  );
  const core = dublinCore(entry, undefined);
  const media = mediaIn(entry);
  const updated = textAt(entry, 'atom:updated') ?? textAt(entry, 'atom:modified');
  const people = [entry, childOf(entry, 'atom:source'), root].map((element) => authorsOf(element, base));
  const named = readCreators(textsIn(entry, 'dc:creator'));
  return {
    ...said,
    ...core,
    id,
    title: atomText(childOf(entry, 'atom:title')) ?? textAt(entry, 'dc:title'),
    url: page,
    doi: core.doi ?? [id].find(readDoi),
    arxiv: [page, id].find(readArxiv),
    authors: [people[0], named, said.authors, people[1], people[2]].find((some) => [some ?? []].flat().length > 0),
    published: readFeedDate(
      textAt(entry, 'atom:published'),
      textAt(entry, 'atom:issued'),
      textAt(entry, 'atom:created'),
      ...dublinCoreDates(entry),
      updated,
    ),
    updated: readFeedDate(updated),
    keywords: [
      ...childrenOf(entry, 'atom:category').map((one) => attributeOf(one, 'label') ?? attributeOf(one, 'term')),
      ...[core.keywords, said.keywords].flat(),
    ],
    image: webUrl(media.image, base) ?? said.image,
    license: linkOf(entry, 'license') ?? core.license,
    language: core.language ?? attributeOf(entry, 'xml:lang'),
    links: {
      ...said.links,
      pdf: [...media.pdf, said.links?.pdf].flat().map((one) => webUrl(one, base)),
      video: media.video,
    },
  };
}

/** A text construct (RFC 4287, 3.1), and those of Atom 0.3, which say `mode` and have types of MIME. */
export function atomText(element: XmlElement | undefined): FeedText {
  if (!element) return undefined;
  const type = attributeOf(element, 'type') ?? 'text';
  const mode = attributeOf(element, 'mode');
  if (mode === 'base64' || type.startsWith('application/octet')) return asHtml(fromBase64(textOf(element) ?? ''));
  if (element.children.some((child) => typeof child !== 'string')) return asHtml(htmlOf(element));
  if (/xhtml/.test(type)) return asHtml(innerMarkup(element).trim());
  return /html/.test(type) || mode === 'escaped' ? asHtml(textOf(element)) : textOf(element);
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** The address of the first link of a kind; one without a kind is the page. */
export const linkOf = (element: XmlElement, rel: string): string | undefined =>
  childrenOf(element, 'atom:link')
    .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === rel)
    .map((link) => {
      const address = attributeOf(link, 'href') ?? textOf(link);
      return webUrl(address, link.base) ?? address;
    })
    .find(Boolean);

/** The authors in an entry or feed. */
export const authorsOf = (element: XmlElement | undefined, base: string | undefined): readonly unknown[] =>
  childrenOf(element, 'atom:author').flatMap((author) => {
    const people = readCreators([textAt(author, 'atom:name') ?? textOf(author) ?? '']);
    if (people.length > 1) return people;
    const url = webUrl(textAt(author, 'atom:uri') ?? textAt(author, 'atom:url'), author.base ?? base);
    return people.map((person) => ({...person, url, affiliation: textsIn(author, 'arxiv:affiliation').join('; ')}));
  });
