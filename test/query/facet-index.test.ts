import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {FacetIndex} from '../../src/query/facet-index.js';
import {countFacet} from '../../src/query/facets.js';
import {fold} from '../../src/query/fold.js';

const by = (...names: readonly string[]): Paper => ({
  id: names.join(),
  title: 'A title',
  authors: names.map((name) => ({name})),
  links: [],
  keywords: [],
});

describe('an index of the values of a field', () => {
  it('counts in some of its papers what a count of these alone gives', () => {
    const name = fc.oneof(fc.constantFrom('Ada', 'ADA', 'Ada!', 'Bob', 'Zoë', '…', ' '), fc.string());
    const papers = fc.array(
      fc.array(name, {maxLength: 4}).map((names) => by(...names)),
      {maxLength: 12},
    );
    fc.assert(
      fc.property(papers, fc.func(fc.boolean()), fc.nat(6), (all, isIn, most) => {
        const index = new FacetIndex('author');
        index.count(all);
        const some = all.filter(isIn);
        const counts = index.count(some);
        const expected = countFacet('author', some)
          .filter(({value}) => fold(value))
          .map(({key, count}) => ({key, count}));
        expect(counts.size).to.equal(expected.length);
        expect(counts.top(most).map(({key, count}) => ({key, count}))).to.eql(expected.slice(0, most));
        for (const {key, count} of expected) expect(counts.of(key)?.count).to.equal(count);
      }),
      {numRuns: 60},
    );
  });

  it('shows the spelling that most of all papers have, whatever is counted', () => {
    const [first, second, third] = [by('ada'), by('Ada'), by('Ada')];
    const index = new FacetIndex('author');
    index.count([first!, second!, third!]);
    expect(index.count([first!]).top(1)).to.eql([{value: 'Ada', key: 'ada', count: 1}]);
  });

  it('counts a paper once for a value, and knows no value that no search finds', () => {
    const counts = new FacetIndex('author').count([by('Ada', 'ADA', 'Ada'), by('∴')]);
    expect(counts.top(9)).to.eql([{value: 'Ada', key: 'ada', count: 1}]);
    expect(counts.of('∴')).to.equal(undefined);
  });

  it('has the most frequent of what is accepted, then by name', () => {
    const index = new FacetIndex('author');
    const counts = index.count([by('Zoë', 'Bob', 'Ada'), by('Zoë', 'Cy'), by('__proto__')]);
    expect(counts.top(9).map(({value}) => value)).to.eql(['Zoë', 'Ada', 'Bob', 'Cy', '__proto__']);
    expect(counts.top(2, (key) => key !== 'zoe').map(({value}) => value)).to.eql(['Ada', 'Bob']);
    expect(counts.top(0)).to.eql([]);
    expect(counts.of('constructor')).to.equal(undefined);
  });
});
