import type {Query, QueryField, QueryValue} from './query.js';
export const termsOf = (
  _query: Query,
  _field: QueryField,
): {values: readonly QueryValue[]; excluded: readonly QueryValue[]} => ({values: [], excluded: []});
export const setTerm = (
  query: Query,
  _field: QueryField,
  _values: readonly QueryValue[],
  _how: {excluded?: boolean; exact?: boolean},
): Query => query;
export const withoutField = (query: Query, _field: QueryField): Query => query;
export const wordsOf = (query: Query): readonly QueryValue[] =>
  query.kind === 'all' ? query.parts.flatMap((p) => (p.kind === 'term' ? p.values : [])) : [];
