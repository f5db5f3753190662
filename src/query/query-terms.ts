import {EVERYTHING, type Query, type QueryField, type QueryTerm, type QueryValue} from './query.js';
import {simplified} from './simplify-query.js';

/** What a query asks of a field. */
export interface FieldTerms {
  /** Any of these. */
  readonly values: readonly QueryValue[];
  /** None of these. */
  readonly excluded: readonly QueryValue[];
}

/** What becomes of the values of {@link setTerm}. */
export interface TermOptions {
  /** Values that no paper may have. Default none. */
  readonly excluded?: readonly QueryValue[];
  /** Whether a value is the whole of what the field holds. Default false. */
  readonly exact?: boolean;
}

/**
 * The values that a query asks of a field and those it excludes, where that stands by itself beside other parts that all have to
 * match: in `venue:ICML|ACL -venue:NIPS x` and not in `venue:ICML OR x`.
 */
export function termsOf(query: Query, field: QueryField): FieldTerms {
  const parts = partsOf(query);
  return {
    values: parts.flatMap((part) => termOf(part, field)?.values ?? []),
    excluded: parts.flatMap((part) => (part.kind === 'not' ? (termOf(part.part, field)?.values ?? []) : [])),
  };
}

/**
 * The query with other values for a field in place of those that {@link termsOf} gives: one term for all values, and one that
 * excludes. The rest of the query stays; without values the field is asked nothing.
 */
export function setTerm(
  query: Query,
  field: QueryField,
  values: readonly QueryValue[],
  {excluded = [], exact = false}: TermOptions = {},
): Query {
  const term = (some: readonly QueryValue[]): QueryTerm => ({kind: 'term', field, ...(exact && {exact}), values: some});
  return allOf([...without(query, field), term(values), {kind: 'not', part: term(excluded)}]);
}

/** The query without what {@link termsOf} gives for a field. */
export const withoutField = (query: Query, field: QueryField): Query => allOf(without(query, field));

/** The words and phrases that a paper can be found by, in any part of its text: for marking them. Not those that are excluded. */
export const wordsOf = (query: Query): readonly QueryValue[] => wordTermsOf(query).flatMap(({values}) => values);

/** The terms of words and phrases, wherever they stand in the query; not those that are excluded. */
export function wordTermsOf(query: Query): readonly QueryTerm[] {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.parts.flatMap(wordTermsOf);
    case 'not':
      return [];
    case 'term':
      return !query.field || /^(?:title|author|venue|tag)$/.test(query.field) ? [query] : [];
  }
}

const without = (query: Query, field: QueryField): readonly Query[] =>
  partsOf(query).filter((part) => !termOf(part.kind === 'not' ? part.part : part, field));

function partsOf(query: Query): readonly Query[] {
  const shortest = simplified(query) ?? EVERYTHING;
  return shortest.kind === 'all' ? shortest.parts : [shortest];
}

const termOf = (part: Query, field: QueryField): QueryTerm | undefined =>
  part.kind === 'term' && part.field === field ? part : undefined;

const allOf = (parts: readonly Query[]): Query => simplified({kind: 'all', parts}) ?? EVERYTHING;
