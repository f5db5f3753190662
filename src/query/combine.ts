import {inOrder, samePlace} from '../model/links.js';
import {arxivUrl, doiUrl} from '../model/identifiers.js';
import type {OtherVersion, Paper, PaperStatus} from '../model/paper.js';
import {plainText, type RichText} from '../model/text.js';

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
  for (const record of ranked) Object.assign(merged, {...record, ...merged});
  const abstract = longest(ranked.map(({abstract: text}) => text).filter((text) => text !== undefined));
  const status = STATUSES.find((one) => ranked.some((record) => record.status === one));
  const published = mostPrecise(ranked.flatMap((record) => record.published ?? []));
  const sameAs = otherIdentifiers(ranked);
  const also = others(main, ranked);
  return {
    ...(merged as unknown as Paper),
    authors: ranked.find(({authors}) => authors.length)?.authors ?? [],
    links: inOrder(ranked.flatMap(({links}) => links)),
    keywords: keywordsOf(ranked),
    ...(abstract && {abstract}),
    ...(published && {published}),
    ...(status && {status}),
    ...(sameAs.length && {sameAs}),
    ...(also.length && {also}),
    ...Object.fromEntries(COUNTS.flatMap((key) => highest(key, ranked))),
    ...Object.fromEntries(FLAGS.filter((key) => ranked.some((record) => record[key])).map((key) => [key, true])),
  };
}

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

const COUNTS = ['upvotes', 'comments', 'citations', 'stars', 'version'] as const;
const FLAGS = ['openAccess', 'isNew'] as const;
/** The gravest first. */
const STATUSES: readonly PaperStatus[] = ['retracted', 'withdrawn', 'corrected', 'superseded'];

function rank(records: readonly Paper[]): readonly Paper[] {
  const keys = new Map(
    records.map((record) => [
      record,
      {isPreprint: isPreprint(record), size: sizeOf(record), text: JSON.stringify(record)},
    ]),
  );
  return [...records].sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    if (one.isPreprint !== other.isPreprint) return one.isPreprint ? 1 : -1;
    return other.size - one.size || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0);
  });
}

const isPreprint = ({type, venue, doi, arxiv}: Paper): boolean =>
  type === 'preprint' || /\b[a-z]{2,6}rxiv\b/i.test(venue ?? '') || (!venue && !doi && arxiv !== undefined);

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
    ...(record.url ? [{label: placeOf(record, record.url), url: record.url}] : []),
  ]);
  return found.filter(({url}) => {
    const isNew = !known.has(samePlace(url));
    known.add(samePlace(url));
    return isNew;
  });
}

const placeOf = ({venue, arxiv}: Paper, url: string): string =>
  venue ?? (arxiv ? 'arXiv' : new URL(url).hostname.replace(/^www\./, ''));
