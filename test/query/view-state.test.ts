import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readViewState, writeViewState, type ViewState} from '../../src/query/view-state.js';

describe('a view as text', () => {
  it('is the search, and what else differs', () => {
    const state = {query: 'agents year:2023..2025', sort: 'newest', group: 'year', shown: 60, paper: '2503.02844'};
    const text = 'agents year:2023..2025;sort=newest;group=year;shown=60;paper=2503.02844';
    expect(writeViewState(state)).to.equal(text);
    expect(readViewState(text)).to.eql(state);
  });

  it('is empty for a view that is as the page has it', () => {
    expect(writeViewState({query: ''})).to.equal('');
    for (const nothing of ['', undefined]) expect(readViewState(nothing)).to.eql({query: ''});
  });

  it('tells its own signs from those of a search', () => {
    const state = {query: '100 %; a=b;sort=title', paper: 'https://a.example/?x=1;y=2%3B'};
    expect(writeViewState(state)).to.equal('100 %25%3B a=b%3Bsort=title;paper=https://a.example/?x=1%3By=2%253B');
    expect(readViewState(writeViewState(state))).to.eql(state);
  });

  it('passes over what it does not know', () => {
    const text = 'a;colour=red;shown=many;sort=;group;;=;__proto__=x;constructor=y;paper=p=q;sort=title;%zz=%';
    expect(readViewState(text)).to.eql({query: 'a', sort: 'title', paper: 'p=q'});
    for (const bad of ['0', '-1', '1.5', '1e3', '0x10', ' 9', 'NaN', '9'.repeat(400)])
      expect(readViewState(`;shown=${bad}`), bad).to.eql({query: ''});
  });

  it('does not write a number of papers that is none', () => {
    for (const shown of [0, -1, 1.5, NaN, Infinity, 1e21]) expect(writeViewState({query: 'a', shown})).to.equal('a');
  });

  it('is some view whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(readViewState(text).query).to.be.a('string');
      }),
    );
    expect(readViewState(';'.repeat(100_000) + '%'.repeat(100_000)).query).to.equal('');
  });

  it('is read as the view that was written', () => {
    const text = fc.oneof(fc.string({unit: 'binary', minLength: 1}), fc.stringMatching(/^[;%=&+ 23Bb5p]{1,9}$/));
    const anyState = fc.record(
      {
        query: fc.oneof(text, fc.constant('')),
        sort: text,
        group: text,
        period: text,
        shown: fc.integer({min: 1, max: 999_999_999}),
        paper: text,
      },
      {requiredKeys: ['query']},
    );
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readViewState(writeViewState(state as ViewState))).to.eql({...state});
      }),
      {numRuns: 1000},
    );
  });
});
