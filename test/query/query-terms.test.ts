import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
import type {QueryValue} from '../../src/query/query.js';
import {setTerm, termsOf, withoutField, wordsOf, type TermOptions} from '../../src/query/query-terms.js';
import {randomQuery} from './random-searches.js';

const word = (text: string): QueryValue => ({kind: 'word', text});
const texts = (values: readonly QueryValue[]): string =>
  values.map((value) => (value.kind === 'range' ? `${value.from}..${value.to}` : value.text)).join(',');

describe('the terms of a field', () => {
  const read = (query: string): string => {
    const {values, excluded} = termsOf(parseQuery(query), 'venue');
    return `${texts(values)} not ${texts(excluded)}`;
  };

  it('are those beside other parts that all have to match', () => {
    expect(read('venue:ICML|"Neur IPS" x -venue:ACL')).to.equal('ICML,Neur IPS not ACL');
    expect(read('venue:ICML')).to.equal('ICML not ');
    expect(read('-venue:=ICML')).to.equal(' not ICML');
    expect(read('')).to.equal(' not ');
  });

  it('are not those in an "or", in a group that is excluded, or of other fields', () => {
    expect(read('venue:ICML OR x')).to.equal(' not ');
    expect(read('-(venue:ICML x)')).to.equal(' not ');
    expect(read('title:ICML')).to.equal(' not ');
  });
});

describe('a field of a query', () => {
  const set = (query: string, values: readonly string[], options?: TermOptions): string =>
    printQuery(setTerm(parseQuery(query), 'venue', values.map(word), options));

  it('is set in place of what was asked of it, and nothing else changes', () => {
    expect(set('', ['ICML'])).to.equal('venue:ICML');
    expect(set('cats', ['ICML', 'ACL'])).to.equal('cats venue:ICML|ACL');
    expect(set('venue:ICML cats -venue:ACL', ['NeurIPS'])).to.equal('cats venue:NeurIPS');
    expect(set('venue:ICML cats', [])).to.equal('cats');
    expect(set('venue:ICML', [])).to.equal('');
    expect(set('cats OR venue:ICML', ['ACL'])).to.equal('cats OR venue:ICML venue:ACL');
  });

  it('can exclude values, and ask for whole ones', () => {
    expect(set('cats', [], {excluded: [word('ICML'), word('ACL')]})).to.equal('cats -venue:ICML|ACL');
    expect(set('cats', ['ICML'], {excluded: [word('ACL')], exact: true})).to.equal('cats venue:=ICML -venue:=ACL');
  });

  it('is read as it was set, whatever else is in the query', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c').map(word), {maxLength: 3});
    fc.assert(
      fc.property(randomQuery, some, some, (query, values, excluded) => {
        const terms = termsOf(parseQuery(printQuery(setTerm(query, 'venue', values, {excluded}))), 'venue');
        expect(terms).to.deep.equal({values, excluded});
      }),
    );
  });

  it('is taken out, where it stands by itself', () => {
    const without = (query: string): string => printQuery(withoutField(parseQuery(query), 'year'));
    expect(without('year:2024 cats -year:2023')).to.equal('cats');
    expect(without('year:2024')).to.equal('');
    expect(without('year:2024 OR cats')).to.equal('year:2024 OR cats');
  });
});

describe('the words of a query', () => {
  it('are those that a text can have, and none that is excluded', () => {
    expect(texts(wordsOf(parseQuery('a "b c" -d title:e|f author:g venue:h tag:i -(j k) (l OR m)')))).to.equal(
      'a,b c,e,f,g,h,i,l,m',
    );
    expect(texts(wordsOf(parseQuery('year:2024 has:code is:new doi:10.1000/1 id:x type:preprint')))).to.equal('');
  });
});
