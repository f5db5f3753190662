import {readCount, type PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {dropHeading} from './drop-heading.js';
import {readInvertedName} from './inverted-name.js';
import {isObject, type JsonObject} from './json.js';
import {at} from './json-path.js';
import {jsonValue} from './json-value.js';
import {lineAt} from './lines-at.js';
import {readEach} from './read-each.js';

/**
 * bioRxiv and medRxiv (https://api.biorxiv.org): `/details/<server>/…`, and `/pubs/<server>/…`, whose keys start with
 * `preprint_`. There is a record for each version of a preprint: the highest version is taken, with the first date.
 *
 * | paper | `collection[]` |
 * | --- | --- |
 * | title | `title` without the word `WITHDRAWN`, which is the status |
 * | authors | `authors`: family names first, with initials. `author_corresponding` is a whole name: one of them gets its given name by it |
 * | id, doi, url | `doi`, the page of this version at the server |
 * | published, updated, version | the first `date` of all versions, that of the highest `version` |
 * | venue, type | `server`; `preprint` |
 * | abstract | `abstract` without the heading in front, and with a colon behind others that stick to their text |
 * | keywords, license | `category`, `license` as SPDX (`cc_no` is none) |
 * | status | `type` `withdrawn` |
 * | sameAs | `published`: the DOI of the journal's article, or `NA` |
 *
 * The next page is counted in the path: `/details/biorxiv/2026-11-01/2026-11-20/100`.
 */
export const parse: Parse = (payload, reading) => {
  const {url} = payload;
  const value = jsonValue(payload);
  const records = at(value, 'collection') ?? value;
  const next = nextOf(at(value, 'messages', 0), url);
  return {papers: readEach(latest([records].flat()), reading, toFields, url), authors: [], ...(next && {next})};
};

/** One record for each preprint, in the order in which they are met first; what is no record is left for the warnings. */
function latest(records: readonly unknown[]): readonly unknown[] {
  const found = new Map<unknown, unknown>();
  for (const record of records) {
    const doi = isObject(record) && lineAt(record, 'doi', 'biorxiv_doi', 'preprint_doi')?.toLowerCase();
    const known = doi ? found.get(doi) : undefined;
    if (!isObject(record) || !isObject(known)) {
      found.set(doi || {}, record);
      continue;
    }
    const newest = versionOf(record) > versionOf(known) ? record : known;
    const dates = [known['first'], dateOf(known), dateOf(record)].filter((date) => typeof date === 'string');
    found.set(doi, {...newest, first: dates.sort()[0]});
  }
  return [...found.values()];
}

const versionOf = (record: JsonObject): number => readCount(record['version']) ?? 0;
const dateOf = (record: JsonObject): unknown => record['date'] ?? record['preprint_date'];

function nextOf(message: unknown, url: string | undefined): string | undefined {
  const end = (readCount(at(message, 'cursor')) ?? 0) + (readCount(at(message, 'count')) ?? 0);
  if (!url || !URL.canParse(url) || end === 0 || !(end < (readCount(at(message, 'total')) ?? 0))) return undefined;
  const address = new URL(url);
  const [, start, format = ''] = INTERVAL.exec(address.pathname) ?? [];
  if (!start) return undefined;
  address.pathname = `${start}/${end}${format}`;
  return address.href;
}

/** Two days, the last so many days, or the last so many papers; then where the page starts, and its format. */
const INTERVAL =
  /^(\/(?:details|pubs)\/\w{1,9}\/(?:\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d|\d{1,6}d?))(?:\/\d{1,9})?(\/\w{1,5})?\/?$/;

function toFields(item: JsonObject): PaperFields {
  const of = (key: string): string | undefined => lineAt(item, key, `preprint_${key}`);
  const doi = lineAt(item, 'doi', 'biorxiv_doi', 'preprint_doi');
  const server = /^medrxiv$/i.test(lineAt(item, 'server', 'preprint_platform') ?? '') ? 'medRxiv' : 'bioRxiv';
  const version = of('version');
  const page = `https://www.${server.toLowerCase()}.org/content/${doi}${version ? `v${version}` : ''}`;
  const title = of('title')?.trim();
  const isWithdrawn = item['type'] === 'withdrawn' || /^withdrawn:/i.test(title ?? '');
  const [first, last] = [item['first'] ?? dateOf(item), dateOf(item)];
  return {
    id: doi,
    title: title?.replace(/^withdrawn:\s*/i, ''),
    authors: readNames(of('authors'), of('author_corresponding')),
    url: doi && page,
    published: first,
    updated: last === first ? undefined : last,
    venue: server,
    type: 'preprint',
    abstract: dropHeading(of('abstract')),
    doi,
    version,
    keywords: [of('category')],
    status: isWithdrawn ? 'withdrawn' : undefined,
    license: licenseOf(lineAt(item, 'license')),
    openAccess: true,
    sameAs: lineAt(item, 'published', 'published_doi'),
    links: {pdf: doi && `${page}.full.pdf`},
  };
}

/** `cc_by_nc` is CC-BY-NC-4.0: the server gives no older ones. */
const licenseOf = (license: string | undefined): string | undefined =>
  !license || license === 'cc_no' || license === 'NA'
    ? undefined
    : license === 'cc0'
      ? 'CC0-1.0'
      : /^cc_by(?:_nc)?(?:_nd|_sa)?$/.test(license)
        ? `${license.toUpperCase().replaceAll('_', '-')}-4.0`
        : license;

function readNames(text: string | undefined, corresponding = ''): readonly unknown[] {
  const whole = corresponding.trim().replaceAll(/\s+/g, ' ');
  const names = (text ?? '')
    .split(';')
    .filter((name) => name.trim())
    .map((name) => readInvertedName(name.trim()));
  const index = names.findIndex((name) => isSame(name, whole));
  return names.map((name, place) =>
    place === index ? {...name, given: whole.slice(0, -endOf(name).length).trim(), corresponding: true} : name,
  );
}

const endOf = ({particle, family}: Readonly<Record<string, string>>): string =>
  [particle, family].filter(Boolean).join(' ').toLowerCase();

/** Whether a name with initials may be the whole one. */
const isSame = (name: Readonly<Record<string, string>>, whole: string): boolean =>
  Boolean(name['family']) &&
  whole.toLowerCase().endsWith(` ${endOf(name)}`) &&
  whole[0]?.toLowerCase() === name['given']?.[0]?.toLowerCase();
