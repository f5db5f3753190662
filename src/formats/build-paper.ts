import {readDate} from '../model/dates.js';
import {defined} from '../model/defined.js';
import {arxivPdfUrl, arxivUrl, doiUrl, readArxiv, readDoi} from '../model/identifiers.js';
import {inOrder, LINK_ORDER} from '../model/links.js';
import type {Link, LinkType, OtherVersion, Paper, PaperStatus} from '../model/paper.js';
import {plainText, type RichText} from '../model/text.js';
import {webUrl} from '../model/urls.js';
import type {TextReader} from '../text/text-reader.js';
import {readAuthors} from './authors.js';
import {isObject, listOf, type JsonObject} from './json.js';

/**
 * What a format found of one paper, before anything is checked: every value is as the source has it. A format's work is to
 * fill these; {@link buildPaper} makes them clean, so that all formats agree on what clean means. A text is a string, or
 * a {@link MarkedSource} where the format knows what markup it holds.
 */
export interface PaperFields {
  readonly id?: unknown;
  readonly title?: unknown;
  /** A list of names, or of objects with the keys of `Author`; `name` is made of its parts where it is missing. */
  readonly authors?: unknown;
  /** As `authors`. */
  readonly editors?: unknown;
  readonly url?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly venue?: unknown;
  readonly type?: unknown;
  readonly volume?: unknown;
  readonly issue?: unknown;
  readonly pages?: unknown;
  readonly publisher?: unknown;
  readonly place?: unknown;
  readonly series?: unknown;
  readonly edition?: unknown;
  readonly number?: unknown;
  readonly isbn?: unknown;
  readonly issn?: unknown;
  readonly pmid?: unknown;
  readonly abstract?: unknown;
  readonly summary?: unknown;
  readonly machineSummary?: unknown;
  readonly doi?: unknown;
  readonly arxiv?: unknown;
  readonly version?: unknown;
  readonly keywords?: unknown;
  readonly image?: unknown;
  readonly organization?: unknown;
  readonly upvotes?: unknown;
  readonly comments?: unknown;
  readonly citations?: unknown;
  readonly stars?: unknown;
  readonly submittedBy?: unknown;
  readonly status?: unknown;
  readonly award?: unknown;
  readonly note?: unknown;
  readonly license?: unknown;
  readonly openAccess?: unknown;
  readonly isNew?: unknown;
  /** DOIs, arXiv identifiers (also as addresses) and `pmid:…` of other records of the same work, or a list of them. */
  readonly sameAs?: unknown;
  /** Other records of the work that were merged before: objects with `label` and `url`. */
  readonly also?: unknown;
  readonly language?: unknown;
  /**
   * URLs by what they lead to: one, or a list. Those of arXiv and of the DOI follow from the identifiers; other ones of these
   * types are objects with `url`.
   */
  readonly links?: Partial<Record<LinkType, unknown>> | JsonObject;
}

/** The clean paper, or undefined when it has no title: the one thing a paper cannot do without. */
export function buildPaper(fields: PaperFields, text: TextReader, base: string | undefined): Paper | undefined {
  const title = text.cleanText(fields.title);
  if (!title) return undefined;
  const found = webUrl(fields.url, base);
  const arxiv = readArxiv(fields.arxiv) ?? readArxiv(fields.doi) ?? readArxiv(found);
  const anyDoi = readDoi(fields.doi) ?? readDoi(found);
  const doi = readArxiv(anyDoi) ? undefined : anyDoi;
  const abstract = text.cleanText(fields.abstract);
  const summary = text.cleanText(fields.summary);
  const links = collectLinks(fields, abstract, arxiv?.id, doi, text, base);
  const page = links.find(({type}) => type === 'html' || type === 'pdf')?.url;
  const url = found ?? (arxiv ? arxivUrl(arxiv.id) : doi ? doiUrl(doi) : page);
  const paper: Record<string, unknown> = {
    id: readId(fields.id) || url || plainText(title),
    title,
    url,
    authors: readAuthors(fields.authors, text, base),
    published: readDate(fields.published),
    updated: readDate(fields.updated),
    abstract,
    summary: plainText(summary) === plainText(abstract) ? '' : summary,
    doi,
    arxiv: arxiv?.id,
    version: readCount(fields.version) || arxiv?.version,
    links,
    keywords: readKeywords(fields.keywords, text),
    image: webUrl(fields.image, base),
    status: STATUSES.find((status) => status === fields.status),
    editors: some(readAuthors(fields.editors, text, base)),
    sameAs: some(readSameAs(fields.sameAs)),
    also: some(listOf(fields.also).flatMap((one) => readOther(one, text, base))),
  };
  for (const name of LINES) if (name in fields) paper[name] = readLine(fields[name], text);
  for (const name of COUNTS) paper[name] = readCount(fields[name]);
  for (const name of FLAGS) if (typeof fields[name] === 'boolean') paper[name] = fields[name];
  return defined<Paper>(paper as unknown as Paper);
}

const LINES = words<keyof PaperFields>(
  'venue type volume issue pages publisher place series edition number isbn issn pmid organization submittedBy award note license language',
);
const COUNTS = words<keyof PaperFields>('upvotes comments citations stars');
const FLAGS = words<keyof PaperFields>('openAccess isNew machineSummary');
const STATUSES = words<PaperStatus>('withdrawn retracted corrected superseded');

function words<Word extends string>(text: string): readonly Word[] {
  return text.split(' ') as Word[];
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** Identifiers with what they are in front: `doi:10.…`, `arxiv:…`, `pmid:…`. */
const readSameAs = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => {
    const [arxiv, doi, pmid] = [readArxiv(one)?.id, readDoi(one), /^pmid:\s*(\d{1,9})$/i.exec(String(one))?.[1]];
    return arxiv ? `arxiv:${arxiv}` : doi ? `doi:${doi}` : pmid ? `pmid:${pmid}` : [];
  });

function readOther(value: unknown, text: TextReader, base: string | undefined): OtherVersion[] {
  const {label, url} = isObject(value) ? value : {};
  const [name, address] = [readLine(label, text), webUrl(url, base)];
  return name && address ? [{label: name, url: address}] : [];
}

/** Never cleaned: a page asks for a paper by the id that stands in the file. */
const readId = (value: unknown): string => (typeof value === 'object' ? '' : String(value ?? '').trim());

/** A count of people or things: a whole number from 0, or its digits. */
export function readCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : undefined;
}

/** A clean line of text from a text or a number. */
export const readLine = (value: unknown, text: TextReader): string | undefined =>
  (Number.isFinite(value) ? String(value) : text.cleanLine(value)) || undefined;

/** The links a source names, those that identifiers lead to, and those of the abstract; each place once, in order. */
function collectLinks(
  {links: given = {}}: PaperFields,
  abstract: RichText,
  arxiv: string | undefined,
  doi: string | undefined,
  text: TextReader,
  base: string | undefined,
): readonly Link[] {
  const links: Link[] = [];
  if (arxiv) links.push({type: 'arxiv', url: arxivUrl(arxiv)});
  if (doi) links.push({type: 'doi', url: doiUrl(doi)});
  for (const type of LINK_ORDER)
    for (const one of listOf(given[type]))
      if (isObject(one) || !/doi|arxiv/.test(type)) links.push(...readLink(type, one, text, base));
  if (arxiv && !links.some(({type}) => type === 'pdf')) links.push({type: 'pdf', url: arxivPdfUrl(arxiv)});
  if (abstract) links.push(...text.liftLinks(abstract));
  return inOrder(links);
}

/** A URL, or an object with a URL and a label. */
function readLink(type: LinkType, value: unknown, text: TextReader, base: string | undefined): Link[] {
  const {url: address, label} = isObject(value) ? value : {url: value};
  const url = webUrl(address, base);
  return url ? [defined<Link>({type, url, label: readLine(label, text)})] : [];
}

function readKeywords(value: unknown, text: TextReader): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return [...new Set(list.flatMap((word) => readLine(word, text) ?? []))];
}
