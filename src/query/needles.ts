import {readArxiv, readDoi} from '../model/identifiers.js';
import {fold} from './fold.js';
import {startsLone} from './fold-letters.js';
import type {QueryField, QueryValue} from './query.js';

/**
 * Folded words whose beginnings stand out. The space before a word is the most frequent character of a text; a search that
 * begins with a rare one is five to twenty times as fast, since browsers look for the first character in big steps.
 */
const marked = (words: string): string =>
  ` ${words}`.replace(
    / [a-z0-9α-ωа-я]/g,
    (start) => (starts[start] ??= ` ${start < ' :' ? '#' : ''}${start.slice(1).toUpperCase()}`),
  );

const starts: Record<string, string> = {};

/** Folded words as one of the lines of a paper's text. */
export const lineOf = (words: string): string => `${marked(words)} \n`;

/** What the text of a paper has to hold to have these folded words at the beginning of a word. */
function needleOf(words: string): string {
  const needle = marked(words);
  return /^ [#A-ZΑ-ΩА-Я]/.test(needle) || startsLone(words) ? needle.slice(1) : needle;
}

/** What the text of a paper has to hold to have these folded words, and nothing else, as one of its values. */
const exactNeedleOf = (words: string): string => `\n${lineOf(words)}`;

/** The folded words of a text that came from {@link marked}. */
export const unmarked = (text: string): string => text.replaceAll('#', '').toLowerCase();

/** The text of a value; nothing for a range. */
export const textOf = (value: QueryValue): string => (value.kind === 'range' ? '' : value.text);

/** The texts of which a paper has to hold one for a value to match; for an author's full name also in the other order. */
export function needlesOf(value: QueryValue, field?: QueryField, exact = false): readonly string[] {
  const words = fold(field ? textOf(value) : searchedText(textOf(value)));
  const isWhole = value.kind === 'phrase' || exact;
  const orders = field === 'author' && isWhole ? nameOrders(words) : [words];
  return orders.map((order) => (exact ? exactNeedleOf(order) : isWhole ? `${needleOf(order)} ` : needleOf(order)));
}

/** The address of a paper at arXiv, or that of a DOI, is found by its identifier. */
const searchedText = (text: string): string => readArxiv(text)?.id ?? readDoi(text) ?? text;

/** `lovelace ada king` may be `ada king lovelace`, and `van beethoven ludwig` be `ludwig van beethoven`. */
function nameOrders(name: string): readonly string[] {
  const words = name.split(' ');
  const firstToEnd = [...words.slice(1), words[0]].join(' ');
  const lastToStart = [words.at(-1), ...words.slice(0, -1)].join(' ');
  return [...new Set([name, firstToEnd, lastToStart])];
}
