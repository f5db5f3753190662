import {expect} from '@open-wc/testing';
import {filtersIn, toPagefindQuery} from '../../../src/loading/search/pagefind-query.js';
import type {Query, QueryField, QueryValue} from '../../../src/query/query.js';

const word = (text: string): QueryValue => ({kind: 'word', text});
const phrase = (text: string): QueryValue => ({kind: 'phrase', text});
const range = (from?: string, to?: string, open?: boolean): QueryValue => ({
  kind: 'range',
  ...(from && {from}),
  ...(to && {to}),
  ...(open && {open}),
});
const term = (field: QueryField | undefined, ...values: readonly QueryValue[]): Query => ({
  kind: 'term',
  ...(field && {field}),
  values,
});
const all = (...parts: readonly Query[]): Query => ({kind: 'all', parts});
const any = (...parts: readonly Query[]): Query => ({kind: 'any', parts});
const not = (part: Query): Query => ({kind: 'not', part});

const values = new Map([
  ['year', ['2019', '2020', '2021', '2022']],
  ['venue', ['NeurIPS', 'ICML', 'Journal of Über-Tests']],
  ['author', ['Ada Lovelace', 'Lena Voss', '李飞飞']],
  ['tag', undefined],
]);

const asked = (query: Query): unknown => {
  const {text, filters} = toPagefindQuery(query, values);
  return filters ? [text, filters] : [text];
};
const filter = (name: string, ...found: readonly string[]): unknown => ({[name]: {any: found}});

describe('a query for Pagefind', () => {
  it('is all there is when it says nothing', () => {
    expect(asked(all())).to.deep.equal([null]);
  });

  it('has words as text, and a phrase in quotation marks where it is all of the text', () => {
    expect(asked(all(term(undefined, word('deep')), term(undefined, word('maps'))))).to.deep.equal(['deep maps']);
    expect(asked(term(undefined, phrase('deep maps')))).to.deep.equal(['"deep maps"']);
    expect(asked(all(term(undefined, phrase('deep maps')), term(undefined, word('x'))))).to.deep.equal(['deep maps x']);
  });

  const cases: readonly (readonly [says: string, query: Query, ...found: readonly unknown[]])[] = [
    ['a year', term('year', word('2020')), filter('year', '2020')],
    ['the beginning of a year', term('year', word('202')), filter('year', '2020', '2021', '2022')],
    ['years', term('year', range('2020', '2021')), filter('year', '2020', '2021')],
    ['one of some years', term('year', word('2019'), range('2022')), filter('year', '2019', '2022')],
    ['years up to one', term('year', range(undefined, '2020')), filter('year', '2019', '2020')],
    ['years behind one', term('year', range('2020', undefined, true)), filter('year', '2021', '2022')],
    ['years before one', term('year', range(undefined, '2020', true)), filter('year', '2019')],
    ['a month, by its year', term('date', word('2020-06')), filter('year', '2020')],
    [
      'what is behind a month, by the years',
      term('date', range('2021-06', undefined, true)),
      filter('year', '2021', '2022'),
    ],
    ['words of a venue, whatever its case', term('venue', word('icml')), filter('venue', 'ICML')],
    ['words without accents', term('venue', word('uber')), filter('venue', 'Journal of Über-Tests')],
    ['part of a name', term('author', word('love')), filter('author', 'Ada Lovelace')],
    ['part of a name that has no spaces', term('author', word('飞飞')), filter('author', '李飞飞')],
    ['no part from the middle of a word', term('author', word('lace')), filter('author', '')],
    ['nothing that it has', term('venue', word('nowhere')), filter('venue', '')],
    ['no words at all', term('venue', word('…')), filter('venue', '')],
    [
      'a whole value',
      {kind: 'term', field: 'author', exact: true, values: [word('ada lovelace'), word('lena')]},
      filter('author', 'Ada Lovelace'),
    ],
    ['not a venue', not(term('venue', word('icml'))), {not: filter('venue', 'ICML')}],
    [
      'one or the other',
      any(term('venue', word('icml')), term('year', word('2019'))),
      {any: [filter('venue', 'ICML'), filter('year', '2019')]},
    ],
    [
      'both',
      all(term('venue', word('icml')), term('year', word('2019'))),
      {all: [filter('venue', 'ICML'), filter('year', '2019')]},
    ],
  ];
  for (const [says, query, ...found] of cases) {
    it(`has as a filter: ${says}`, () => expect(asked(query)).to.deep.equal([null, {all: found}]));
  }

  it('has both words and filters', () => {
    expect(asked(all(term(undefined, word('maps')), term('year', word('2020'))))).to.deep.equal([
      'maps',
      {all: [filter('year', '2020')]},
    ]);
  });

  it('has the words of a field as text when there is no filter of that name', () => {
    expect(asked(term('tag', word('sonar')))).to.deep.equal(['sonar']);
    expect(asked(term('title', phrase('deep maps')))).to.deep.equal(['"deep maps"']);
  });

  it('says what it cannot be asked, and leaves that out', () => {
    const says = (query: Query): readonly string[] => toPagefindQuery(query, new Map()).ignored;
    expect(says(not(term(undefined, word('x'))))).to.have.length(1);
    expect(says(any(term(undefined, word('x')), term(undefined, word('y'))))).to.have.length(1);
    expect(says(term('year', range('2020')))).to.have.length(1);
    expect(says(all(term(undefined, word('x')), term('venue', word('y'))))).to.deep.equal([]);
    expect(asked(all(term(undefined, word('x')), not(term(undefined, word('y')))))).to.deep.equal(['x']);
    expect(asked(any(term(undefined, word('x')), term(undefined, word('y'))))).to.deep.equal(['x y']);
  });

  it('names the filters that it would use', () => {
    const query = all(
      term(undefined, word('x')),
      any(term('date', word('2020')), not(term('venue', word('y')))),
      all(),
    );
    expect([...filtersIn(query)]).to.deep.equal(['year', 'venue']);
  });
});
