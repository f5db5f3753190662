import {readCslDate} from './csl-date.js';
import {dropHeading} from './drop-heading.js';
import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {partFamily} from './inverted-name.js';
import type {JsonObject} from './json.js';
import {at, itemsOf, objectsAt, textAt} from './json-path.js';
import {readKeyValueLines} from './key-value-lines.js';
import {readLanguage} from './languages.js';
import {readPages} from './pages.js';
import {readEach} from './read-each.js';
import {readIsbn, readIssn} from './serial-numbers.js';

/**
 * CSL-JSON (https://github.com/citation-style-language/schema): a list of items, as Zotero, Pandoc, Manubot and Crossref's
 * content negotiation give it, or the `{items}` of the Zotero Web API, or one item.
 *
 * | paper | item |
 * | --- | --- |
 * | id, title | `id`, `citation-key` or `DOI`; `title` |
 * | authors | `author`; where there is none `editor` or `director`. `family`, `given`, `suffix`, particles; `literal` is a name as it is |
 * | published | `issued`; see {@link readCslDate} |
 * | venue | `container-title`, else `event-title`; of a report from arXiv `arXiv` |
 * | type | `type`; `article` and arXiv's reports are preprints |
 * | doi, pmid, arxiv, url | `DOI`, `PMID`, `number`, `URL`, and the lines `standard_id:`, `arXiv:`, `PMID:` of `note` |
 * | links.pdf | the line `_eprint:` of `note`, when it leads to a PDF |
 * | volume, issue, pages, publisher … | as CSL names them |
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  return {papers: readEach(itemsOf(value, 'items'), reading, toFields, url), authors: []};
};

function toFields(item: JsonObject): PaperFields {
  const notes = readKeyValueLines(item['note']);
  const [scheme, identifier] = (notes.get('standard_id') ?? '').split(/:(.*)/);
  const container = firstText(item, 'container-title');
  const isPreprint = /^(?:article|report)$/.test(textAt(item, 'type')) && /arxiv|rxiv$/i.test(container ?? '');
  const roles = ['author', 'editor', 'director', 'composer', 'interviewer'];
  const role = roles.find((name) => objectsAt(item, name).length > 0) ?? 'author';
  const editors = role === 'author' ? objectsAt(item, 'editor') : [];
  return {
    id: item['id'] ?? item['citation-key'] ?? item['DOI'],
    title: titleOf(item),
    authors: objectsAt(item, role).map(toName),
    ...(editors.length > 0 && {editors: editors.map(toName)}),
    published: readCslDate(item['issued']),
    venue: container ?? firstText(item, 'event-title') ?? firstText(item, 'event'),
    type: isPreprint || item['type'] === 'article' ? 'preprint' : item['type'],
    volume: item['volume'],
    issue: item['issue'],
    pages: readPages(item['page'] ?? item['article-number']),
    publisher: item['publisher'],
    place: item['publisher-place'] ?? item['event-place'],
    series: item['collection-title'],
    edition: item['edition'],
    number: /report/.test(textAt(item, 'type')) && !isPreprint ? item['number'] : undefined,
    isbn: readIsbn(firstText(item, 'ISBN')),
    issn: readIssn(firstText(item, 'ISSN')),
    pmid: item['PMID'] ?? notes.get('pmid'),
    doi: item['DOI'] ?? notes.get('doi') ?? (scheme === 'doi' ? identifier : undefined),
    arxiv:
      notes.get('arxiv') ??
      (scheme === 'arxiv' ? identifier : undefined) ??
      (isPreprint ? (item['number'] ?? item['archive_location']) : undefined),
    url: item['URL'],
    abstract: dropHeading(item['abstract']),
    keywords: textAt(item, 'keyword')
      .split(/[;,]/)
      .filter((word) => word.trim()),
    license: item['license'],
    language: readLanguage(item['language']),
    links: {pdf: /\.pdf$|\/pdf\//i.test(notes.get('_eprint') ?? '') ? notes.get('_eprint') : undefined},
  };
}

/** Crossref has the subtitle apart, and lists where CSL has texts. */
function titleOf(item: JsonObject): unknown {
  const [title, subtitle] = [firstText(item, 'title'), firstText(item, 'subtitle')];
  return title && subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title;
}

const firstText = (item: JsonObject, key: string): string | undefined =>
  textAt(item, key) || textAt(item, key, 0) || undefined;

function toName(name: JsonObject): JsonObject {
  const [literal, given, whole] = ['literal', 'given', 'family'].map((key) => textAt(name, key)) as [
    string,
    string,
    string,
  ];
  const {particle, ...family} = partFamily(whole);
  return {
    // A family name of two words without a given name is a whole name.
    ...(literal || (!given && whole.includes(' ') && !particle) ? readLiteral(literal || whole) : family),
    ...(!literal && {
      given: [given, textAt(name, 'dropping-particle')].filter(Boolean).join(' '),
      particle: [textAt(name, 'non-dropping-particle'), particle].filter(Boolean).join(' '),
      suffix: textAt(name, 'suffix'),
    }),
    orcid: name['ORCID'],
    affiliation: at(name, 'affiliation', 0, 'name'),
  };
}

/** In CSL a comma of a literal is part of the name of a group; in the wild it is mostly a person's. */
function readLiteral(literal: string): JsonObject {
  const [family = '', given = '', ...more] = literal.split(', ');
  const isPerson = /^[\p{L}' -]{2,30}$/u.test(family) && /^\p{Lu}[\p{L}. -]{0,30}$/u.test(given) && more.length === 0;
  return isPerson ? {family, given} : {name: literal};
}
