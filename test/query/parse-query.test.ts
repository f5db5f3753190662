import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
import type {Query, QueryField, QueryValue} from '../../src/query/query.js';
import {randomText} from './random-searches.js';

const word = (text: string): QueryValue => ({kind: 'word', text});
const phrase = (text: string): QueryValue => ({kind: 'phrase', text});
const term = (...values: readonly (string | QueryValue)[]): Query => ({
  kind: 'term',
  values: values.map((value) => (typeof value === 'string' ? word(value) : value)),
});
const of = (field: QueryField, ...values: readonly (string | QueryValue)[]): Query =>
  ({...term(...values), field}) as Query;
const all = (...parts: readonly Query[]): Query => ({kind: 'all', parts});
const any = (...parts: readonly Query[]): Query => ({kind: 'any', parts});
const not = (part: Query): Query => ({kind: 'not', part});

function reads(rows: readonly (readonly [string, Query])[]): void {
  for (const [typed, query] of rows) expect(parseQuery(typed), typed).to.deep.equal(query);
}

describe('a typed query', () => {
  it('is words and phrases that all have to match', () => {
    reads([
      ['', all()],
      ['  ', all()],
      ['a', term('a')],
      ['a  b', all(term('a'), term('b'))],
      ['"a b" c', all(term(phrase('a b')), term('c'))],
      ['self-supervised', term('self-supervised')],
    ]);
  });

  it('has "or" between two parts, before "and"', () => {
    reads([
      ['a OR b', any(term('a'), term('b'))],
      ['a OR b OR c', any(term('a'), term('b'), term('c'))],
      ['a b OR c d', all(term('a'), any(term('b'), term('c')), term('d'))],
      ['(a b) OR c', any(all(term('a'), term('b')), term('c'))],
      ['a or b', all(term('a'), term('or'), term('b'))],
      ['a|"b c"', term('a', phrase('b c'))],
    ]);
  });

  it('has "not" before a word, a phrase, a field and a group', () => {
    reads([
      ['-a', not(term('a'))],
      ['-"a b"', not(term(phrase('a b')))],
      ['-title:a', not(of('title', 'a'))],
      ['-(a b)', not(all(term('a'), term('b')))],
      ['(-a b)', all(not(term('a')), term('b'))],
      ['-(-a)', not(not(term('a')))],
    ]);
  });

  it('has fields, by several names', () => {
    reads([
      ['title:a', of('title', 'a')],
      ['Authors:a', of('author', 'a')],
      ['keywords:a|"b c"', of('tag', 'a', phrase('b c'))],
      ['journal:a', of('venue', 'a')],
      ['published:2024', of('date', '2024')],
      ['venue:="a b"', {kind: 'term', field: 'venue', exact: true, values: [phrase('a b')]}],
    ]);
  });

  it('has ranges of dates', () => {
    const range = (value: Omit<QueryValue & {kind: 'range'}, 'kind'>): Query => of('date', {kind: 'range', ...value});
    reads([
      ['date:2023..2025', range({from: '2023', to: '2025'})],
      ['date:2023-2025', range({from: '2023', to: '2025'})],
      ['date:2023…2025', range({from: '2023', to: '2025'})],
      ['date:2023..', range({from: '2023'})],
      ['date:..2020-06', range({to: '2020-06'})],
      ['date:>=2024-06', range({from: '2024-06'})],
      ['date:<=2024-6', range({to: '2024-06'})],
      ['date:>2024-06', range({from: '2024-06', open: true})],
      ['date:<2024-06-17', range({to: '2024-06-17', open: true})],
      ['date:2023..20', range({from: '2023'})],
      ['year:2019|2023..', of('year', '2019', {kind: 'range', from: '2023'})],
    ]);
  });

  it('with a mistake is searched as text', () => {
    reads([
      ['"a b', all(term('a'), term('b'))],
      ['title:"a b', all(of('title', 'a'), term('b'))],
      ['(a', term('a')],
      ['a)', term('a')],
      [') a (', term('a')],
      ['((a) (b', all(term('a'), term('b'))],
      ['-(a b', all(term('a'), term('b'))],
      ['()', all()],
      ['-()', all()],
      ['foo:bar', term('foo:bar')],
      ['title:', term('title-')],
      ['title: a', all(term('title-'), term('a'))],
      ['tag:""', term('tag--')],
      ['year:soon', term('year-soon')],
      ['date:..', term('date-..')],
      ['a OR', all(term('a'), term('or'))],
      ['OR a', all(term('or'), term('a'))],
      ['(a OR) b', all(term('a'), term('or'), term('b'))],
      ['a OR OR b', all(any(term('a'), term('or')), term('b'))],
      ['--a', term('a')],
      ['a - b', all(term('a'), term('b'))],
      ['"a"-b', all(term(phrase('a')), term('b'))],
      ['a||b|', term('a', 'b')],
    ]);
  });

  it('leaves out what nothing can be found by', () => {
    reads([
      ['& 🎉 "…"', all()],
      ['-& a', term('a')],
      ['a|&', term('a')],
      ['a OR & b', any(term('a'), term('b'))],
    ]);
  });

  it('keeps quotes that are accents of TeX', () => {
    reads([
      [String.raw`G\"odel`, term(String.raw`G\"odel`)],
      [String.raw`"Kurt G\"odel" a`, all(term(phrase(String.raw`Kurt G\"odel`)), term('a'))],
    ]);
  });

  it('is in its shortest form, and is read whatever it is', () => {
    const check = (query: Query, parent?: string): void => {
      if (query.kind === 'term') expect(query.values).to.not.be.empty;
      else if (query.kind === 'not') check(query.part);
      else {
        expect(query.kind).to.not.equal(parent);
        expect(query.parts.length).to.not.equal(1);
        if (parent) expect(query.parts).to.not.be.empty;
        for (const part of query.parts) check(part, query.kind);
      }
    };
    fc.assert(
      fc.property(randomText, (typed) => {
        check(parseQuery(typed));
      }),
      {numRuns: 2_000},
    );
  });

  it('of any length is read in time', () => {
    for (const piece of [
      '(',
      ')',
      '-(',
      '(-',
      '"',
      '\\"',
      '|',
      'a|',
      '|a',
      '-',
      'title:',
      'title:=',
      'a OR ',
      'OR ',
      '(a',
      '()',
      '=',
      '-(a OR ',
    ])
      for (const end of ['', 'a', '"', ')'.repeat(200_000)]) {
        const started = performance.now();
        printQuery(parseQuery(piece.repeat(200_000) + end));
        expect(performance.now() - started, piece).to.be.below(2_000);
      }
  });

  it('is read no deeper than can be walked through', () => {
    const depth = (query: Query): number => (query.kind === 'not' ? 1 + depth(query.part) : 0);
    expect(depth(parseQuery(`${'-('.repeat(50)}a${')'.repeat(50)}`))).to.equal(50);
    expect(depth(parseQuery(`${'-('.repeat(1_000)}a${')'.repeat(1_000)}`))).to.be.at.most(100);
  });
});
