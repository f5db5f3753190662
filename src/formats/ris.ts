import {fromParts, type CalendarDate} from '../model/dates.js';
import {readDoi} from '../model/identifiers.js';
import type {PaperFields} from './build-paper.js';
import {readDateWords} from './date-words.js';
import {dropHeading} from './drop-heading.js';
import {readInvertedName} from './inverted-name.js';
import {readLanguage} from './languages.js';
import {readPages} from './pages.js';
import {refineDate} from './precise-date.js';
import {readIsbn, readIssn} from './serial-numbers.js';
import {readTaggedFeed} from './tagged-feed.js';
import type {ReadTag, TaggedRecord} from './tagged-lines.js';

/**
 * RIS (https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp): records from `TY  - ` to `ER  - `,
 * as Zotero, EndNote, JabRef, Scopus, Web of Science, Embase, Ovid and publishers write them.
 *
 * | paper | tags |
 * | --- | --- |
 * | id | `ID`, else `AN` |
 * | title | `TI`, `T1`, `CT`, of a book `BT`; else `ST` |
 * | authors, editors | `AU`, `A1`, else `A2`, `ED`; `ED` and, of a part of a book, `A2`: `Family, Given, Suffix`, one a line |
 * | published | `PY` or `Y1`, made more precise by `Y1` and `DA` |
 * | venue | `T2`, `JF`, `JO`, `JA`, `J2`, `J9`; of a part of a book or proceedings also `BT`, `C3`. A book's `T2` is its series |
 * | type | `TY` |
 * | pages | `SP` and `EP`, else `C7` (an article's number) |
 * | doi | `DO`, else one in `UR`, `M3`, `N1`, `L2`, `L3` |
 * | url, links | `UR`, but not the record in a database of subscribers; `L1`, `L4` and what ends in `.pdf` are PDFs |
 * | abstract, keywords | `AB`, `N2`; `KW`, one a line |
 * | volume, issue, publisher, place, edition, issn, isbn, language | `VL`, `IS`, `PB`, `CY`, `ET`, `SN`, `LA` |
 *
 * `N1` and `RN` are the private notes of whoever collected the papers, and stay private; all that is read of `N1` is a DOI, and the
 * count of citations that databases write there.
 */
const readTag: ReadTag = (line) => {
  const [, tag, value = ''] =
    /^\ufeff?([A-Z][A-Z0-9]) {2}- ?(.*)$/s.exec(line) ?? /^\ufeff?(TY|ER) {0,4}-(?: (.*))?$/s.exec(line) ?? [];
  return tag ? [tag, value.trim()] : undefined;
};

const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'article-journal': 'JOUR EJOUR INPR ABST',
    'article-magazine': 'MGZN',
    'article-newspaper': 'NEWS',
    'paper-conference': 'CONF CPAPER',
    book: 'BOOK EBOOK EDBOOK',
    chapter: 'CHAP ECHAP ENCYC DICT',
    thesis: 'THES',
    report: 'RPRT GOVDOC',
    dataset: 'DATA AGGR DBASE',
    software: 'COMP',
    preprint: 'UNPB UNPD',
    patent: 'PAT',
    webpage: 'ELEC WEB BLOG ICOMM',
  }).flatMap(([type, tags]) => tags.split(' ').map((tag) => [tag, type])),
);

// Pages that open for subscribers or for one library.
const CLOSED =
  /^https?:\/\/(?:[\w.-]{0,99}\.)?(?:embase|ovid|scopus|ebscohost|proquest|webof(?:knowledge|science))\.com\/|[/.](?:sfx|proxy|ezproxy)\b/i;

function toFields({tags}: TaggedRecord): PaperFields {
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => tags.get(name) ?? []).filter(Boolean);
  const first = (...names: readonly string[]): string | undefined => all(...names)[0];
  const lines = (...names: readonly string[]): string[] => all(...names).flatMap((value) => value.split('\n'));
  const type = TYPES[tags.get('TY')?.at(-1)?.toUpperCase() ?? ''];
  const isBook = type === 'book';
  const isPart = type === 'chapter' || type === 'paper-conference';
  const locations = lines('UR', 'LK').flatMap((line) => line.split(/[\s;]/));
  const addresses = locations
    .map((address) => address.replace(/^(?=\/\/)/, 'https:').replace(/^(?=www\.)/i, 'http://'))
    .filter((address) => /^https?:/i.test(address));
  const doi = [...all('DO'), ...locations, ...all('M3', 'N1', 'L2', 'L3')].find(readDoi);
  const pages = addresses.filter((address) => !readDoi(address) && !isPdf(address) && !CLOSED.test(address));
  const names = (values: readonly string[]): unknown[] => values.map(readName);
  const authors = lines('AU', 'A1');
  const editors = lines('ED', ...(isPart ? ['A2'] : []));
  return {
    id: first('ID', 'AN'),
    title: first('TI', 'T1', 'CT', ...(isBook ? ['BT'] : []), 'ST'),
    authors: names(authors.length > 0 ? authors : lines('A2', 'ED')),
    ...(authors.length > 0 && editors.length > 0 && {editors: names(editors)}),
    published: readPublished(first('PY', 'Y1'), all('Y1', 'DA')),
    venue:
      isBook || type === 'thesis'
        ? undefined
        : first('T2', ...(isPart ? ['C3', 'BT'] : []), 'JF', 'JO', 'JA', 'J2', 'J9'),
    type,
    volume: first('VL'),
    issue: first('IS'),
    pages: readRange(first('SP'), first('EP')) ?? first('C7'),
    publisher: first('PB'),
    place: first('CY'),
    series: first(...(isBook ? ['T2', 'T3'] : ['T3'])),
    edition: first('ET'),
    isbn: all('SN').map(readIsbn).find(Boolean),
    issn: all('SN').map(readIssn).find(Boolean),
    doi,
    url: pages[0] ?? (doi ? undefined : addresses[0]),
    abstract: dropHeading(all('AB', 'N2').find((text) => !/^abstract\W*$/i.test(text))),
    citations: all('N1')
      .map((note) => CITED.exec(note)?.[1])
      .find(Boolean),
    keywords: lines('KW')
      .flatMap((line) => line.split(';'))
      .filter((word) => word.trim()),
    // Databases name the language of the article, of which they have title and abstract in English.
    language: /^[a-z]{2}(?:-|$)/i.test(first('LA') ?? '') ? readLanguage(first('LA')) : undefined,
    links: {
      pdf: [...lines('L1', 'L4'), ...addresses, ...lines('L2')].filter(isPdf),
      html: lines('L2').filter((address) => !isPdf(address) && !readDoi(address) && !CLOSED.test(address)),
      other: pages.slice(1),
    },
  };
}

// Of Scopus and of the Web of Science.
const CITED = /^(?:Cited By|Times Cited in [\w ]{1,60}) ?: {0,3}(\d{1,7})/i;

const isPdf = (address: string): boolean => /\.pdf(?:$|[?#])|\/pdf\//i.test(address);

/** Some databases give the initials behind the family name, without a comma: `Liu R.`. */
function readName(name: string): unknown {
  const [, family, given] = /^(\p{Lu}[\p{L}'’-]{1,40}) ((?:\p{Lu}\.[ -]?){1,5})$/u.exec(name) ?? [];
  return family && given ? {family, given: given.trim()} : readInvertedName(name);
}

/** Ovid says `No` to `Specified` where there are no pages. */
const readRange = (start: string | undefined, end: string | undefined): string | undefined =>
  /\d/.test(start ?? end ?? '') ? readPages(start, end) : undefined;

/** `DA` may be a day without its year. A year of two digits is none. */
function readPublished(year: string | undefined, dates: readonly string[]): CalendarDate | undefined {
  const date = readDateWords(year);
  const own = date?.slice(0, 4);
  return (
    refineDate(
      date,
      dates.map((one) => (own && !/\d{4}/.test(one) ? readDateWords(`${one} ${own}`) : readDateWords(one))),
    ) ?? fromParts(/\d{4}/.exec(year ?? '')?.[0])
  );
}

export const {parse, stream} = readTaggedFeed(
  {readTag, first: 'TY', last: 'ER', needed: ['TI', 'T1', 'CT', 'ST', 'BT']},
  toFields,
);
