import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
import type {Query} from '../../src/query/query.js';
import {randomQuery, randomText} from './random-searches.js';

/** The shortest form of a query: what stands alone, or among its own kind, is taken out of its brackets. */
function shortest(query: Query): Query {
  if (query.kind === 'term') return query;
  if (query.kind === 'not') return {kind: 'not', part: shortest(query.part)};
  const parts = query.parts.map(shortest).flatMap((part) => (part.kind === query.kind ? part.parts : [part]));
  return parts.length === 1 ? parts[0]! : {kind: query.kind, parts};
}

describe('a printed query', () => {
  it('is read as the query it was', () => {
    fc.assert(
      fc.property(randomQuery, (query) => {
        expect(parseQuery(printQuery(query)), printQuery(query)).to.deep.equal(shortest(query));
      }),
      {numRuns: 1_000},
    );
  });

  it('is read as what was typed was, and printed again as it is', () => {
    fc.assert(
      fc.property(fc.oneof(randomText, fc.string({unit: 'binary', maxLength: 40})), (typed) => {
        const query = parseQuery(typed);
        const printed = printQuery(query);
        expect(parseQuery(printed), printed).to.deep.equal(query);
        expect(printQuery(parseQuery(printed))).to.equal(printed);
      }),
      {numRuns: 2_000},
    );
  });

  it('can hold any text in its values', () => {
    const value = fc.record({kind: fc.constantFrom('word', 'phrase'), text: randomText}) as fc.Arbitrary<{
      readonly kind: 'word' | 'phrase';
      readonly text: string;
    }>;
    const field = fc.constantFrom(undefined, 'title', 'author', 'type', 'id', 'has', 'doi');
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 3}), field, fc.boolean(), (values, of, exact) => {
        const query = {kind: 'term', ...(of && {field: of}), ...(exact && {exact}), values} as Query;
        const printed = printQuery(query);
        const read = parseQuery(printed);
        expect(read.kind === 'term' ? read.field : of, printed).to.equal(of);
        expect(printQuery(read)).to.equal(printed);
      }),
      {numRuns: 1_000},
    );
  });

  it('has no more quotes and parentheses than it needs', () => {
    for (const [typed, printed] of [
      ['( ( a ) ) "b" ("c d")', 'a "b" "c d"'],
      ['(a OR b) c', 'a OR b c'],
      ['(a b) OR (c)', '(a b) OR c'],
      ['a (b (c OR d))', 'a b c OR d'],
      ['-(a)', '-a'],
      ['-(a b)', '-(a b)'],
      ['AUTHORS:Ada keyword:x', 'author:Ada tag:x'],
      ['year:>=2024', 'year:2024..'],
      ['date:<=2024-06', 'date:..2024-06'],
      ['date:>2024-06', 'date:>2024-06'],
      ['venue:=ICML||"Neur IPS"', 'venue:=ICML|"Neur IPS"'],
      ['', ''],
    ])
      expect(printQuery(parseQuery(typed!))).to.equal(printed);
  });

  it('writes what the language has no form for as something that finds the same', () => {
    const term = (text: string, kind: 'word' | 'phrase' = 'word', field?: 'title' | 'id'): Query => ({
      kind: 'term',
      ...(field && {field}),
      values: [{kind, text}],
    });
    expect(printQuery(term('big cat'))).to.equal('big-cat');
    expect(printQuery(term('OR'))).to.equal('or');
    expect(printQuery(term('title:cat'))).to.equal('title-cat');
    expect(printQuery(term('a "b" c', 'phrase'))).to.equal('"a b c"');
    expect(printQuery(term('a|b', 'word', 'id'))).to.equal('id:"a|b"');
    expect(printQuery(term('&'))).to.equal('');
    expect(printQuery({kind: 'all', parts: []})).to.equal('');
    expect(printQuery({kind: 'not', part: {kind: 'any', parts: []}})).to.equal('');
  });
});
