import {inOrder, samePlace} from '../model/links.js';
import {arxivUrl, doiUrl, readDoi} from '../model/identifiers.js';
import type {Author, Link, OtherVersion, Paper, PaperStatus} from '../model/paper.js';
import {plainText, type RichText} from '../model/text.js';
import {fold} from './same-work.js';
import {unversioned, versionIn} from './versions.js';

/**
 * One paper of the records of one work. What is said by a published version counts before what a preprint says, then what the
 * fuller record says; counts are the highest that a source knows and never added up. The order of the records does not
 * matter. A single record stays the object that it is.
 */
export function combine(records: readonly Paper[]): Paper {
  const [only] = records;
  if (only && records.length === 1) return only;
  const ranked = rank(records);
  const [main] = ranked;
  if (!main) throw new TypeError('There is no record to combine.');
  const merged: Record<string, unknown> = {};
  for (const record of ranked)
    Object.assign(merged, {...(isPublished(main) ? withoutPlace(record) : record), ...merged});
  // What calls itself an article in arXiv is one of its preprints.
  if (isPreprint(main) && ranked.some(({type}) => type === 'preprint')) merged['type'] = 'preprint';
  const version = versionOf(main, ranked);
  if (version === undefined) delete merged['version'];
  const abstract = longest(ranked.map(({abstract: text}) => text).filter((text) => text !== undefined));
  const status = STATUSES.find((one) => ranked.some((record) => record.status === one));
  const published = mostPrecise(ranked.flatMap((record) => record.published ?? []));
  const sameAs = otherIdentifiers(ranked);
  const also = others(main, ranked);
  return {
    ...(merged as unknown as Paper),
    authors: authorsOf(ranked),
    links: linksOf(ranked, merged['doi']),
    keywords: keywordsOf(ranked),
    ...(abstract && {abstract}),
    ...(published && {published}),
    ...(status && {status}),
    ...(sameAs.length && {sameAs}),
    ...(also.length && {also}),
    ...(version !== undefined && {version}),
    ...Object.fromEntries(COUNTS.flatMap((key) => highest(key, ranked))),
    ...Object.fromEntries(FLAGS.filter((key) => ranked.some((record) => record[key])).map((key) => [key, true])),
  };
}

/** The links of all, each place once. That of arXiv's PDF stands in for one of the paper's own, where there is none. */
function linksOf(ranked: readonly Paper[], doi: unknown): readonly Link[] {
  const links = inOrder(ranked.flatMap((record) => record.links)).filter(isOwnDoi(doi));
  const isArxivPdf = ({type, url}: Link): boolean =>
    type === 'pdf' && /^https?:\/\/(?:www\.)?arxiv\.org\/pdf\//.test(url);
  const hasOwn = links.some((link) => link.type === 'pdf' && !isArxivPdf(link));
  return links.filter((link) => !hasOwn || !isArxivPdf(link));
}

/**
 * The authors as a published version has them, in the list that says most: some sources know the owner of a list alone, the
 * first few, or initials, and some do not part the names.
 */
function authorsOf(ranked: readonly Paper[]): readonly Author[] {
  const known = ranked.filter(({authors}) => authors.length > 0);
  const published = known.filter((record) => !isPreprint(record));
  const isOwner = published.every(({authors}) => authors.length === 1);
  const lists = (published.length && !isOwner ? published : known).map(({authors}) => authors);
  const most = Math.max(0, ...lists.map((list) => list.length));
  const parted = (list: readonly Author[]): number => list.filter(({family}) => family).length;
  const letters = (list: readonly Author[]): number => list.reduce((sum, {name}) => sum + name.length, 0);
  return lists
    .filter((list) => list.length === most)
    .reduce(
      (best, list) =>
        parted(list) > parted(best) || (parted(list) === parted(best) && letters(list) > letters(best)) ? list : best,
      lists.find((list) => list.length === most) ?? [],
    );
}

/** The highest version of a preprint; an article does not get that of its preprint, unless it is known by the preprint's identifier. */
function versionOf(main: Paper, ranked: readonly Paper[]): number | undefined {
  const versions = ranked
    .filter(({arxiv}) => isPreprint(main) || (arxiv && arxiv === main.arxiv))
    .flatMap(({version}) => version ?? []);
  return versions.length ? Math.max(...versions) : main.version;
}

const isPublished = (main: Paper): boolean => !isPreprint(main) && Boolean(main.venue ?? main.doi);

const PLACE = 'venue type volume issue pages publisher place series edition number isbn issn license'.split(' ');

/** A record without where it was published, when that is a preprint's: an article is not in bioRxiv, nor from Cold Spring Harbor. */
const withoutPlace = (record: Paper): Partial<Paper> =>
  isPreprint(record) ? Object.fromEntries(Object.entries(record).filter(([key]) => !PLACE.includes(key))) : record;

/** What the records say of each other, and the identifiers that another has in its place. */
function otherIdentifiers(ranked: readonly Paper[]): readonly string[] {
  const own = (key: 'doi' | 'arxiv' | 'pmid'): string | undefined => ranked.find((record) => record[key])?.[key];
  const known = new Set([`doi:${own('doi')}`, `arxiv:${own('arxiv')}`, `pmid:${own('pmid')}`]);
  const all = ranked.flatMap(({doi, arxiv, pmid, sameAs = []}) => [
    ...(doi ? [`doi:${doi}`] : []),
    ...(arxiv ? [`arxiv:${arxiv}`] : []),
    ...(pmid ? [`pmid:${pmid}`] : []),
    ...sameAs,
  ]);
  return [...new Set(all)].filter((id) => !known.has(id)).sort();
}

const COUNTS = ['upvotes', 'comments', 'citations', 'stars'] as const;
const FLAGS = ['openAccess', 'isNew'] as const;
/** The gravest first. */
const STATUSES: readonly PaperStatus[] = ['retracted', 'withdrawn', 'corrected', 'superseded'];

function rank(records: readonly Paper[]): readonly Paper[] {
  const keys = new Map(
    records.map((record) => [
      record,
      {
        isPreprint: isPreprint(record),
        size: sizeOf(record),
        version: versionIn(record.doi),
        text: JSON.stringify(record),
      },
    ]),
  );
  return [...records].sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    if (one.isPreprint !== other.isPreprint) return one.isPreprint ? 1 : -1;
    if (one.size !== other.size) return other.size - one.size;
    if (one.version !== other.version) return one.version > other.version ? -1 : 1;
    return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
  });
}

const isPreprint = ({type, venue, doi, arxiv}: Paper): boolean =>
  type === 'preprint' || /\b[a-z]{1,6}rxiv\b/i.test(venue ?? '') || (!venue && !doi && arxiv !== undefined);

const sizeOf = (record: Paper): number =>
  Object.values(record).filter((value) => !Array.isArray(value) || value.length).length;

function longest(texts: readonly RichText[]): RichText | undefined {
  const lengths = texts.map((text) => plainText(text).length);
  return texts[lengths.indexOf(Math.max(...lengths))];
}

/** The first date, or one that says the same more precisely. */
function mostPrecise([first, ...dates]: readonly string[]): string | undefined {
  return dates.reduce((best, date) => (best && date.startsWith(best) ? date : best), first);
}

function highest(key: (typeof COUNTS)[number], records: readonly Paper[]): (readonly [string, number])[] {
  const counts = records.flatMap((record) => record[key] ?? []);
  return counts.length ? [[key, Math.max(...counts)]] : [];
}

function keywordsOf(records: readonly Paper[]): readonly string[] {
  const words = new Map<string, string>();
  for (const word of records.flatMap(({keywords}) => keywords)) {
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return [...words.values()];
}

/** Where else the work is: the other records that lead to another place, by the name of that place. */
function others(main: Paper, records: readonly Paper[]): readonly OtherVersion[] {
  const known = new Set(
    [main.url, main.doi && doiUrl(main.doi), main.arxiv && arxivUrl(main.arxiv)].flatMap((url) =>
      url ? samePlace(url) : [],
    ),
  );
  const found = records.flatMap((record): OtherVersion[] => [
    ...(record.also ?? []),
    ...(record.url && !isOtherVersion(record.url, main)
      ? [{label: placeOf(record, record.url, main), url: record.url}]
      : []),
  ]);
  return found.filter(({url}) => {
    const isNew = !known.has(samePlace(url));
    known.add(samePlace(url));
    return isNew;
  });
}

/** Whether a link does not lead to the DOI of another record, which has its place in `also`. */
const isOwnDoi =
  (doi: unknown) =>
  ({type, url}: Link): boolean =>
    type !== 'doi' || !doi || readDoi(url) === doi;

/** Whether an address is a DOI that differs from that of a paper in its version alone. */
function isOtherVersion(url: string, {doi}: Paper): boolean {
  const other = readDoi(url);
  return doi !== undefined && other !== undefined && other !== doi && unversioned(other) === unversioned(doi);
}

/** The venue, unless the paper itself is there: then the service that has the record. */
function placeOf({venue, arxiv}: Paper, url: string, main: Paper): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (venue && (!main.venue || fold(venue) !== fold(main.venue))) return SERVICES[host] ?? venue;
  return SERVICES[host] ?? (arxiv ? 'arXiv' : host);
}

const SERVICES: Readonly<Record<string, string>> = {
  'pubmed.ncbi.nlm.nih.gov': 'PubMed',
  'ncbi.nlm.nih.gov': 'PubMed',
  'huggingface.co': 'Hugging Face',
  'semanticscholar.org': 'Semantic Scholar',
};
