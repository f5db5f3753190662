import type {Paper} from '../../model/paper.js';
import {plainText} from '../../model/text.js';
import {arxivId, citedUrl, dateParts, join, namesOf, statusWord, workType, type Name} from '../work.js';

/** All that a reference is made of; what is unknown is empty. */
export interface Work {
  readonly type: string;
  /** In a journal, a magazine or a newspaper. */
  readonly isArticle: boolean;
  /** In a book or proceedings. */
  readonly isPart: boolean;
  readonly title: string;
  /** The authors; the editors of a book that has none. */
  readonly by: readonly Name[];
  /** Whether these are editors. */
  readonly edited: boolean;
  readonly editors: readonly Name[];
  readonly venue: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly publisher: string;
  readonly place: string;
  readonly series: string;
  /** `3rd ed.`, or words. */
  readonly edition: string;
  readonly number: string;
  readonly version: string;
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly doi: string;
  readonly url: string;
  /** In a language that writes titles with capitals throughout. */
  readonly english: boolean;
}

export function workOf(paper: Paper): Work {
  const type = workType(paper);
  const isPreprint = type === 'preprint';
  const [year = '', month = 0, day = ''] = dateParts(paper.published);
  const [authors, editors] = [namesOf(paper.authors), namesOf(paper.editors)];
  const edited = !authors.length && editors.length > 0 && !paper.venue;
  const {venue = '', volume = '', issue = '', pages = '', place = '', series = '', edition = '', doi = ''} = paper;
  const arxiv = isPreprint && arxivId(paper);
  return {
    type,
    isArticle: type.startsWith('article'),
    isPart: isOneOf(type, 'chapter paper-conference'),
    title: plainText(paper.title),
    by: edited ? editors : authors,
    edited,
    editors,
    venue: isPreprint ? '' : venue,
    volume,
    issue: issue.replace(/(\d)-(?=\d)/g, '$1–'),
    pages: pages.replace(
      /(\d{1,9})–(\d{1,9})/g,
      (_, from: string, to: string) => `${from}–${from.slice(0, -to.length)}${to}`,
    ),
    publisher: paper.publisher ?? (arxiv ? 'arXiv' : isPreprint ? venue : ''),
    place,
    series,
    edition: ordinal(edition),
    number: paper.number ?? (arxiv ? `arXiv:${arxiv}` : ''),
    version: paper.version && !paper.arxiv ? `${paper.version}` : '',
    year: `${year}`,
    month,
    day: `${day}`,
    doi,
    url: citedUrl(paper) ?? '',
    english: /^en\b/i.test(paper.language ?? 'en'),
  };
}

function ordinal(edition: string): string {
  const ending = /(?:^|[^1])([123])$/.exec(edition)?.[1];
  return /^\d+$/.test(edition) ? `${edition}${['', 'st', 'nd', 'rd'][Number(ending)] ?? 'th'} ed.` : edition;
}

export const isOneOf = (type: string, words: string): boolean => words.split(' ').includes(type);

/** A text between two others; nothing when it is empty. */
export const around = (before: string, text: string, after = ''): string => text && before + text + after;

/** A text with a full stop, unless it ends with a mark that stands for one. */
export const stop = (text: string): string => (/[.?!…][”’"']?$/.test(text) || !text ? text : `${text}.`);

/** A title between double quotation marks, and single ones in it. */
export const quoted = (title: string): string => `“${title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;

/** `pp. 3–9`, or `p. e12` for a single one. */
export const pageLabel = (pages: string): string => around(/[–,-]/.test(pages) ? 'pp. ' : 'p. ', pages);

const MONTHS = ' January February March April May June July August September October November December'.split(' ');

/** The name of a month, or its first letters; nothing for month 0. */
export const monthName = (month: number, letters = 9): string => (MONTHS[month] ?? '').slice(0, letters);

/** The second number of each range without the digits it shares with the first, but at least so many: `115–25`. */
export const shortPages = (pages: string, least: number | ((from: string, to: string) => number)): string =>
  pages.replace(/(\p{L}{0,9})(\d{1,9})–\1(\d{1,9})/gu, (range, letters: string, from: string, to: string) => {
    if (from.length !== to.length || from === to) return range;
    const keep = typeof least === 'number' ? least : least(from, to);
    let same = 0;
    while (from[same] === to[same] && same < to.length - keep) same++;
    return `${letters}${from}–${to.slice(same)}`;
  });

const SMALL = /^(?:an?|and|as|at|but|by|de?|for|from|in(?:to)?|of|on|or|the|through|to|via|vs\.|with)$/;

/**
 * A title with capitals, as headlines have them in American English: all words but small ones between the first and the
 * last. A word that has capitals or digits stays as it is (`mRNA`), and so does one after an initial (`E. coli`).
 */
export function headline(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? ':';
      const inside = index < words.length - 1 && !/[:?!.—–]$/.test(before);
      return (inside && SMALL.test(word)) || /^[A-Z]\.$/.test(before) ? word : capitals(word);
    })
    .join(' ');
}

/** `large-scale` → `Large-Scale` */
const capitals = (word: string): string =>
  /[\d\p{Lu}]/u.test(word)
    ? word
    : word
        .split('-')
        .map((part, index) =>
          index && SMALL.test(part) ? part : part.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
        )
        .join('-');

/** Ends a reference with what became of the paper, where something did. */
export const withStatus = (reference: string, paper: Paper): string =>
  join(' ', reference, around('[', statusWord(paper) ?? '', ']'));
