import {fold} from './fold.js';
import {parseQuery} from './parse-query.js';
import {printRange} from './query-dates.js';
import type {Query, QueryField, QueryTerm, QueryValue} from './query.js';
import {simplified} from './simplify-query.js';

/**
 * The query as a reader would type it, with no more quotes and parentheses than it needs; empty for one that everything matches.
 * Reading it again gives the same query in its shortest form. A value that the language has no way to write is written as another
 * one that finds the same: a word with a space in it with a hyphen, a phrase with quotes in it without them.
 */
export function printQuery(query: Query): string {
  const shortest = simplified(query);
  return shortest ? print(shortest) : '';
}

function print(query: Query): string {
  switch (query.kind) {
    case 'all':
      return query.parts.map(print).join(' ');
    case 'any':
      return query.parts.map((part) => (part.kind === 'all' ? `(${print(part)})` : print(part))).join(' OR ');
    case 'not': {
      const text = print(query.part);
      return query.part.kind === 'term' && !text.startsWith('-') ? `-${text}` : `-(${text})`;
    }
    case 'term':
      return printTerm(query);
  }
}

function printTerm(term: QueryTerm): string {
  const {field, exact, values} = term;
  const start = field ? `${field}:${exact ? '=' : ''}` : '';
  const plain = start + values.map(printPlain).join('|');
  const read = parseQuery(plain);
  if (read.kind === 'term' && keyOf(read) === keyOf(term)) return plain;
  return start + values.map((value) => printSafely(value, field)).join('|');
}

const keyOf = ({field, exact, values}: QueryTerm): string => JSON.stringify([field, !!exact, values]);

function printPlain(value: QueryValue): string {
  if (value.kind === 'range') return printRange(value);
  return value.kind === 'phrase' ? `"${value.text}"` : value.text;
}

function printSafely(value: QueryValue, field: QueryField | undefined): string {
  if (value.kind === 'range') return printRange(value);
  // An identifier has to stay as it is; text is the same without all that folding takes away.
  if (field && /^(?:id|doi|arxiv|has|is)$/.test(field)) return `"${unquoted(value.text)}"`;
  const words = fold(value.text);
  return value.kind === 'phrase' ? `"${words}"` : words.replaceAll(' ', '-');
}

/** A text as it can stand between quotes: without those that would end it. */
export const unquoted = (text: string): string =>
  text.replace(/(\\")|["“”]|\\+$/g, (_, accent?: string) => accent ?? "'");
