import {defined} from '../model/defined.js';
import type {Paper} from '../model/paper.js';
import type {RichText, Segment} from '../model/text.js';
import type {CitationModule} from './style.js';
import {arxivId, citedUrl, dateParts, namesOf, remarks, workType, type Name} from './work.js';

/**
 * One item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as citeproc, Zotero and pandoc
 * read it.
 */
export type CslItem = Readonly<Record<string, unknown>>;

/** The types of CSL that have another name here; a word that CSL does not know becomes `document`, its type for anything. */
const TYPES: Readonly<Record<string, string>> = {preprint: 'article'};
const KNOWN =
  /^(?:article(?:-journal|-magazine|-newspaper)?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-dictionary|-encyclopedia)?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post|post-weblog|regulation|report|review|review-book|software|song|speech|standard|thesis|treaty|webpage)$/;

/** A paper as an item of CSL-JSON. `id` is its citation key. */
export function toCslItem(paper: Paper, id: string): CslItem {
  const word = workType(paper);
  const type = TYPES[word] ?? (KNOWN.test(word) ? word : 'document');
  const arxiv = arxivId(paper);
  const isPreprint = word === 'preprint';
  const parts = dateParts(paper.published);
  return defined<Record<string, unknown>>({
    id,
    type,
    title: marked(paper.title),
    'container-title': isPreprint ? undefined : paper.venue,
    author: list(namesOf(paper.authors)),
    editor: list(namesOf(paper.editors)),
    issued: parts.length ? {'date-parts': [parts]} : undefined,
    volume: paper.volume,
    issue: paper.issue,
    page: paper.pages,
    publisher: paper.publisher ?? (isPreprint ? (arxiv ? 'arXiv' : paper.venue) : undefined),
    'publisher-place': paper.place,
    'collection-title': paper.series,
    edition: paper.edition,
    number: paper.number ?? (isPreprint && arxiv ? `arXiv:${arxiv}` : undefined),
    genre: isPreprint && !arxiv ? 'Preprint' : undefined,
    ISBN: paper.isbn,
    ISSN: paper.issn,
    PMID: paper.pmid,
    DOI: paper.doi,
    URL: citedUrl(paper),
    version: paper.version && !arxiv ? String(paper.version) : undefined,
    status: paper.status,
    note: remarks(paper).join('. '),
    abstract: paper.abstract && marked(paper.abstract),
    keyword: paper.keywords.join(', '),
    language: paper.language,
  });
}

const list = (names: readonly Name[]): readonly object[] | undefined =>
  names.length
    ? names.map((name) =>
        'literal' in name
          ? name
          : defined({
              family: name.family,
              given: name.given,
              'non-dropping-particle': name.particle,
              suffix: name.suffix,
            }),
      )
    : undefined;

/** CSL-JSON has marks in the text, written as the tags of HTML; a formula is TeX between dollars, as Zotero and pandoc have it. */
const marked = (text: RichText): string => (typeof text === 'string' ? text : text.map(mark).join(''));

function mark(segment: Segment): string {
  if (typeof segment === 'string') return segment;
  if (segment.type === 'math') return `$${segment.text}$`;
  const text = marked(segment.text);
  return segment.type === 'code' ? text : `<${segment.type}>${text}</${segment.type}>`;
}

export const cslJson: CitationModule = {
  cite: (paper, {key}) => JSON.stringify(toCslItem(paper, key), null, 2).replaceAll('\n', '\n  ').replace('{', '  {'),
  before: '[\n',
  between: ',\n',
  after: '\n]\n',
};
