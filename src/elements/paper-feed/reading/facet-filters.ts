import {formatDate} from '../../../i18n/format.js';
import type {FilterName} from '../../../i18n/filter-words.js';
import {readDate} from '../../../model/dates.js';
import type {Query, QueryValue} from '../../../query/query.js';
import {typeName} from '../../paper-card/details/type-name.js';
import type {SearchTools} from './facet-view.js';
import type {Reading} from './reading-view.js';

/** One value that the list is filtered by. */
export interface Filter {
  readonly field: FilterName;
  readonly value: QueryValue;
  readonly isExcluded: boolean;
}

const FIELDS: readonly FilterName[] = ['year', 'date', 'venue', 'type', 'author', 'tag', 'has'];

/** What a query filters by, also where it was typed; by these only, and not by the words that are searched for. */
export function filtersOf(query: Query, {termsOf}: SearchTools): readonly Filter[] {
  return FIELDS.flatMap((field) => {
    const {values, excluded} = termsOf(query, field);
    return [
      ...values.map((value) => ({field, value, isExcluded: false})),
      ...excluded.map((value) => ({field, value, isExcluded: true})),
    ];
  });
}

/** The query without a filter; all other values of its field stay. */
export function withoutFilter(query: Query, {field, value, isExcluded}: Filter, tools: SearchTools): Query {
  const {values, excluded} = tools.termsOf(query, field);
  const key = JSON.stringify(value);
  const without = (some: readonly QueryValue[]): readonly QueryValue[] =>
    some.filter((one) => JSON.stringify(one) !== key);
  return tools.setTerm(query, field, isExcluded ? values : without(values), {
    excluded: isExcluded ? without(excluded) : excluded,
    exact: isWhole(query, field),
  });
}

/** The query without all of its filters. */
export const withoutFilters = (query: Query, {withoutField}: SearchTools): Query =>
  FIELDS.reduce((rest, field) => withoutField(rest, field), query);

/**
 * Whether values of a field are whole ones in a query. They are, unless a part of one was typed: `author:ada` must not come
 * to mean the whole of a name when another author is added.
 */
export function isWhole(query: Query, field: FilterName): boolean {
  if (field === 'year' || field === 'date' || field === 'has') return false;
  const parts = query.kind === 'all' ? query.parts : [query];
  return parts.every((part) => {
    const term = part.kind === 'not' ? part.part : part;
    return term.kind !== 'term' || term.field !== field || !!term.exact;
  });
}

/** A value as a reader reads it. */
export function filterName({host, language}: Reading, field: FilterName, value: QueryValue): string {
  const date = (text: string): string => (readDate(text) === text ? formatDate(text, language) : text);
  if (value.kind === 'range') {
    const {from, to, open} = value;
    if (from && to) return `${date(from)}–${date(to)}`;
    return from ? `${open ? '>' : '≥'} ${date(from)}` : `${open ? '<' : '≤'} ${date(to ?? '')}`;
  }
  if (field === 'year' || field === 'date') return date(value.text);
  const name = value.text.toLowerCase();
  const types: Readonly<Record<string, string>> = host.details?.words.types ?? {};
  if (field === 'type') return typeName(Object.hasOwn(types, name) ? name : value.text, types);
  const links: Readonly<Record<string, string>> = field === 'has' ? host.words.messages.links : {};
  return Object.hasOwn(links, name) ? links[name]! : value.text;
}
