import {fold} from '../../query/fold.js';
import type {Query, QueryField, QueryTerm, QueryValue} from '../../query/query.js';
import type {PagefindFilter} from './pagefind-client.js';

/** What Pagefind is asked. */
export interface PagefindQuery {
  /** The words; null without any, when all that pass the filters are meant. */
  readonly text: string | null;
  readonly filters?: PagefindFilter;
  /** What it cannot be asked, and was passed over: for the site's owner. */
  readonly ignored: readonly string[];
}

/** The values that the index has of a filter; undefined when it has no such filter. */
type Values = ReadonlyMap<string, readonly string[] | undefined>;

/** Fields that may be filters of an index, and what these are called. Filters have years and no days. */
const FILTERS: Readonly<Partial<Record<QueryField, string>>> = {
  year: 'year',
  date: 'year',
  venue: 'venue',
  author: 'author',
  tag: 'tag',
  type: 'type',
};

/** The filters that a query would use if the index has them. */
export function filtersIn(query: Query): ReadonlySet<string> {
  if (query.kind === 'term') {
    const name = filterOf(query);
    return new Set(name ? [name] : []);
  }
  return new Set((query.kind === 'not' ? [query.part] : query.parts).flatMap((part) => [...filtersIn(part)]));
}

const filterOf = ({field}: QueryTerm): string | undefined => field && FILTERS[field];

/**
 * A query in the parts that Pagefind knows. Terms of fields become filters where the index has filters of that name; all else is
 * text, of which Pagefind wants every word. It cannot leave out words, nor take one word or the other: `-word` is passed
 * over, and the words of an `OR` are all searched for.
 */
export function toPagefindQuery(query: Query, values: Values): PagefindQuery {
  const words: string[] = [];
  const filters: PagefindFilter[] = [];
  const ignored: string[] = [];
  const walk = (part: Query): void => {
    const filter = toFilter(part, values);
    if (filter) filters.push(filter);
    else if (part.kind === 'term') addWords(part);
    else if (part.kind === 'not') ignored.push('It cannot leave out words: -word was passed over.');
    else {
      if (part.kind === 'any') ignored.push('It cannot search for one word or the other: OR was passed over.');
      for (const one of part.parts) walk(one);
    }
  };
  const addWords = ({values}: QueryTerm): void => {
    for (const value of values) {
      if (value.kind === 'range') ignored.push('The index has no filter with years: a range was passed over.');
      else words.push(value.kind === 'phrase' ? `"${value.text}"` : value.text);
    }
  };
  walk(query);
  // It knows a phrase by the quotation marks around all of the text; elsewhere they say nothing to it.
  const text = words.length === 1 ? words[0] : words.join(' ').replaceAll('"', '');
  return {text: text || null, ...(filters.length > 0 && {filters: {all: filters}}), ignored};
}

/** A part of which all terms have filters, as a filter. */
function toFilter(query: Query, values: Values): PagefindFilter | undefined {
  if (query.kind === 'term') return termFilter(query, values);
  if (query.kind === 'not') {
    const filter = toFilter(query.part, values);
    return filter && {not: filter};
  }
  const filters = query.parts.map((part) => toFilter(part, values)).filter((filter) => filter !== undefined);
  return filters.length > 0 && filters.length === query.parts.length ? {[query.kind]: filters} : undefined;
}

function termFilter(term: QueryTerm, values: Values): PagefindFilter | undefined {
  const name = filterOf(term) ?? '';
  const known = values.get(name);
  if (!known) return undefined;
  const tests = term.values.map((value) => (name === 'year' ? isInYears(value) : hasWords(value, term.exact)));
  const matching = known.filter((value) => tests.some((test) => test(value)));
  // No value at all would mean that any will do.
  return {[name]: {any: matching.length > 0 ? matching : ['']}};
}

type Test = (value: string) => boolean;

/** Whether a year is one that is meant; a month or a day stands for its year. */
function isInYears(value: QueryValue): Test {
  if (value.kind !== 'range') return (year) => year.startsWith(value.text.trim().slice(0, 4));
  const {from = '', to = '9999', open} = value;
  // Part of the year at the end of an open range is still inside.
  const isOut = (bound: string, year: string): boolean => open === true && bound.length <= 4 && bound === year;
  return (year) => year >= from.slice(0, 4) && year <= to.slice(0, 4) && !isOut(from, year) && !isOut(to, year);
}

/** Whether a value has the words in it, each from its beginning on, or is them. */
function hasWords(value: QueryValue, isExact: boolean | undefined): Test {
  const words = value.kind === 'range' ? '' : fold(value.text);
  if (isExact) return (one) => fold(one) === words;
  return (one) => words !== '' && ` ${fold(one)}`.includes(` ${words}`);
}
