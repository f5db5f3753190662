/** Namespaces by their prefix in a document, with a colon before it; those of the parent elements stand behind. */
export type Scope = Readonly<Record<string, string>>;

/** Our prefixes for the namespaces that formats know, in lower case: documents differ in that, too. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': ' http://purl.org/rss/1.0/ http://my.netscape.com/rdf/simple/0.9/ http://channel.netscape.com/rdf/simple/0.9/ http://backend.userland.com/rss http://backend.userland.com/rss2 http://backend.userland.com/rss2.1 http://blogs.law.harvard.edu/tech/rss',
    atom: 'http://www.w3.org/2005/atom http://purl.org/atom/ns#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dc: 'http://purl.org/dc/elements/1.1/ http://purl.org/dc/elements/1.0/',
    dcterms: 'http://purl.org/dc/terms/',
    content: 'http://purl.org/rss/1.0/modules/content/',
    prism:
      'http://purl.org/rss/1.0/modules/prism/ http://prismstandard.org/namespaces/basic/1.0/ http://prismstandard.org/namespaces/1.2/basic/ http://prismstandard.org/namespaces/basic/2.0/ http://prismstandard.org/namespaces/basic/2.1/ http://prismstandard.org/namespaces/basic/3.0/',
    media: 'http://search.yahoo.com/mrss/ http://search.yahoo.com/mrss',
    itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd http://example.com/dtds/podcast-1.0.dtd',
    arxiv: 'http://arxiv.org/schemas/atom',
    opensearch: 'http://a9.com/-/spec/opensearch/1.1/ http://a9.com/-/spec/opensearchrss/1.0/',
    feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
    xhtml: 'http://www.w3.org/1999/xhtml',
    xml: 'http://www.w3.org/xml/1998/namespace',
  }).flatMap(([prefix, namespaces]) => namespaces.split(' ').map((namespace) => [namespace, prefix])),
);
const KNOWN = new Set(PREFIXES.values());

const split = (written: string): readonly [string, string] => {
  const colon = written.indexOf(':');
  return colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
};

/** The namespace of a name as it is written in a document; empty for none. */
export const namespaceOf = (written: string, scope: Scope): string | undefined => {
  const [prefix] = split(written);
  return scope[`:${prefix}`] ?? (prefix ? undefined : '');
};

/**
 * A name with our own prefix instead of that of the document. `own` is the namespace of the document's root, which gets
 * `vocabulary` for a prefix. A prefix that was not declared is taken to mean what it means elsewhere.
 */
export function canonicalName(written: string, scope: Scope, own: string | undefined, vocabulary: string): string {
  const [prefix, local] = split(written);
  const namespace = namespaceOf(written, scope);
  const known = namespace === undefined ? (KNOWN.has(prefix) ? prefix : '?') : prefixOf(namespace, own, vocabulary);
  return known ? `${known}:${local}` : local;
}

const prefixOf = (namespace: string, own: string | undefined, vocabulary: string): string =>
  namespace === own ? vocabulary : (PREFIXES.get(namespace.toLowerCase()) ?? '?');
