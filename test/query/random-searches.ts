import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import type {Query, QueryField, QueryValue} from '../../src/query/query.js';

// Few words that are alike, so that searches find some papers and miss others.
const WORDS = [
  'a',
  'ab',
  'abc',
  'b',
  'ba',
  'Élan',
  'elan',
  'göl',
  'Straße',
  'x1',
  '1',
  '12',
  '深学',
  '学',
  'мир',
  'a-b',
  'ab.c',
  'ø',
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => words.join(' '));
const DATES = ['2023', '2023-12', '2023-12-31', '2024', '2024-01', '2024-02', '2024-02-29', '2024-06-17', '2025-01-01'];
const DOIS = ['10.1000/a', '10.1000/ab', '10.2000/b'];
const ARXIV = ['2401.00001', '2401.00012', '2402.00001'];

const fields = fc.record(
  {
    published: fc.constantFrom(...DATES),
    venue: text,
    type: word,
    abstract: text,
    summary: text,
    organization: text,
    note: text,
    doi: fc.constantFrom(...DOIS),
    arxiv: fc.constantFrom(...ARXIV),
    status: fc.constantFrom('retracted' as const, 'withdrawn' as const),
    openAccess: fc.boolean(),
    isNew: fc.boolean(),
  },
  {requiredKeys: []},
);

/** A paper of few words, with a number for an id. */
export const randomPaper: fc.Arbitrary<Paper> = fc
  .record({
    id: fc.nat(9).map(String),
    title: text,
    authors: fc.array(fc.record({name: text}), {maxLength: 3}),
    keywords: fc.array(text, {maxLength: 3}),
    links: fc
      .subarray(['code', 'pdf'] as const)
      .map((types) => types.map((type) => ({type, url: `https://example.org/${type}`}))),
    more: fields,
  })
  .map(({more, ...paper}) => ({...paper, ...more}));

const words: fc.Arbitrary<QueryValue> = word.map((value) => ({kind: 'word', text: value}));
const phrases: fc.Arbitrary<QueryValue> = text.map((value) => ({kind: 'phrase', text: value}));
const date = fc.constantFrom(...DATES);
const range: fc.Arbitrary<QueryValue> = fc.oneof(
  date.map((value) => ({kind: 'word' as const, text: value})),
  fc.tuple(date, date).map(([from, to]) => ({kind: 'range' as const, from, to})),
  fc.tuple(date, fc.constantFrom('from', 'to'), fc.boolean()).map(([bound, name, open]) => ({
    kind: 'range' as const,
    [name]: bound,
    ...(open && {open}),
  })),
);
const oneOf = (...texts: readonly string[]): fc.Arbitrary<QueryValue> =>
  fc.constantFrom(...texts).map((value) => ({kind: 'word', text: value}));

const values = (field: QueryField | undefined): fc.Arbitrary<QueryValue> => {
  switch (field) {
    case 'year':
    case 'date':
      return range;
    case 'doi':
      return oneOf(...DOIS, '10.1000');
    case 'arxiv':
      return oneOf(...ARXIV, '2401');
    case 'id':
      return fc.nat(9).map((id) => ({kind: 'word', text: String(id)}));
    case 'has':
      return oneOf('code', 'pdf', 'doi', 'abstract', 'arxiv');
    case 'is':
      return oneOf('new', 'starred', 'open', 'retracted', 'withdrawn');
    default:
      return fc.oneof(words, phrases);
  }
};

/** Every field of the language, and none. */
export const FIELDS = [
  undefined,
  ...(['title', 'author', 'venue', 'tag', 'type', 'year', 'date', 'doi', 'arxiv', 'id', 'has', 'is'] as const),
];

/** A term of one field. */
export const randomTerm = (field: QueryField | undefined): fc.Arbitrary<Query> =>
  fc.tuple(fc.array(values(field), {minLength: 1, maxLength: 3}), fc.boolean()).map(([some, exact]) => ({
    kind: 'term' as const,
    ...(field && {field}),
    ...(exact && field && field !== 'year' && field !== 'date' && {exact}),
    values: some,
  }));

/** A query of any parts, some levels deep, in no special form. */
export const randomQuery: fc.Arbitrary<Query> = fc.letrec<{query: Query}>((tie) => ({
  query: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    fc.oneof(...FIELDS.map(randomTerm)),
    fc.array(tie('query'), {minLength: 1, maxLength: 3}).map((parts): Query => ({kind: 'all', parts})),
    fc.array(tie('query'), {minLength: 1, maxLength: 3}).map((parts): Query => ({kind: 'any', parts})),
    tie('query').map((part): Query => ({kind: 'not', part})),
  ),
})).query;

/** Pieces of the language in any order, and other things that somebody may type. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '-',
        '"',
        '|',
        'OR',
        ' ',
        ' ',
        '=',
        '..',
        '>=',
        'title:',
        'year:',
        'ID:',
        'has:',
        '\\',
        '2024',
        '“',
      ),
      word,
      fc.string({unit: 'binary', maxLength: 4}),
    ),
    {maxLength: 25},
  )
  .map((pieces) => pieces.join(''));
