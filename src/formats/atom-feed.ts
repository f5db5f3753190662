import {webUrl} from '../model/urls.js';
import {atomText, authorsOf, linkOf} from './atom-entry.js';
import {readAuthors} from './authors.js';
import {readLine} from './build-paper.js';
import type {XmlContext, XmlFormat} from './xml-feed.js';
import {attributeOf, childOf} from './xml-tree.js';

/** What a feed of Atom says of itself. */
export const atomFeed: XmlFormat['toFeed'] = ({root, url, text}: XmlContext) => {
  const base = root.base ?? url;
  return {
    title: readLine(atomText(childOf(root, 'atom:title')), text),
    description: readLine(atomText(childOf(root, 'atom:subtitle') ?? childOf(root, 'atom:tagline')), text),
    url: webUrl(linkOf(root, 'alternate'), base),
    authors: readAuthors(authorsOf(root, base), text, base),
    language: attributeOf(root, 'xml:lang'),
    next: webUrl(linkOf(root, 'next'), base),
  };
};
