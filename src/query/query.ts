/** What a word of the search language can be asked of: `title:attention`. */
export type QueryField =
  'title' | 'author' | 'venue' | 'tag' | 'type' | 'year' | 'date' | 'doi' | 'arxiv' | 'id' | 'has' | 'is';

/**
 * One of the values that a term takes: `2023`, `2023..2025`, `>=2024-06`, `"machine learning"`. A word is found at the beginning of
 * words, a phrase as whole words. A range has dates as precise as wanted for its bounds, and holds them, unless it is `open`: then
 * it has one bound, which is not in it (`>2024-06`).
 */
export type QueryValue =
  | {readonly kind: 'word'; readonly text: string}
  | {readonly kind: 'phrase'; readonly text: string}
  | {readonly kind: 'range'; readonly from?: string; readonly to?: string; readonly open?: boolean};

/** One question to a paper: met by any of its values, in its field or else anywhere in the text of the paper. */
export interface QueryTerm {
  readonly kind: 'term';
  readonly field?: QueryField;
  /** Whether the whole of what the field holds has to be the value; without a meaning where there is no field. */
  readonly exact?: boolean;
  readonly values: readonly QueryValue[];
}

/**
 * A search in parts. A term is met by any of its values (`venue:ICML|NeurIPS`); with `exact` the whole of what the field holds has
 * to be the value (`venue:=ICML`). `all` without parts is met by every paper.
 */
export type Query =
  | {readonly kind: 'all'; readonly parts: readonly Query[]}
  | {readonly kind: 'any'; readonly parts: readonly Query[]}
  | {readonly kind: 'not'; readonly part: Query}
  | QueryTerm;

/** The query that every paper matches. */
export const EVERYTHING: Query = {kind: 'all', parts: []};
