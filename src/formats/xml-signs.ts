import type {XmlPayload} from './format.js';

/** The signs by which formats of XML are known: the name of the root, whatever its prefix, and what comes first. */
type Sign = (payload: XmlPayload) => boolean;

const hasRoot = ({root}: XmlPayload, name: RegExp): boolean => name.test(root.replace(/^.*:/, ''));
const hasHead = ({text}: XmlPayload, pattern: RegExp): boolean => pattern.test(text.slice(0, 16_384));

/** Errors of the arXiv API have its address alone. */
const isArxiv: Sign = (payload) =>
  hasHead(
    payload,
    /["']https?:\/\/arxiv\.org\/schemas\/atom["']|<id>\s*https?:\/\/(?:export\.)?arxiv\.org\/api\/|>oai:arXiv\.org:/,
  );

export const isArxivAtom: Sign = (payload) => hasRoot(payload, /^feed$/) && isArxiv(payload);
export const isAtom: Sign = (payload) => hasRoot(payload, /^feed$/) && !isArxiv(payload);
export const isArxivRss: Sign = (payload) => hasRoot(payload, /^rss$/) && isArxiv(payload);
export const isRss: Sign = (payload) => hasRoot(payload, /^rss$/) && !isArxiv(payload);

export const isPubmedXml: Sign = (payload) =>
  hasRoot(payload, /^(?:Pubmed(?:Book)?ArticleSet|e(?:Search|Summary|Fetch)Result)$/);

export const isDblpXml: Sign = (payload) =>
  hasRoot(payload, /^dblp(?:person)?$/) || (hasRoot(payload, /^result$/) && hasHead(payload, /<hits\b/));

export const isRdf: Sign = (payload) =>
  hasRoot(payload, /^RDF$/) && hasHead(payload, /purl\.org\/rss\/1\.0\/|netscape\.com\/rdf\/simple\//);
