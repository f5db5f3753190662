import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {editDistance, leastEdits, letterBits} from '../../src/query/edit-distance.js';
import {correctedQuery, nearestTitles} from '../../src/query/nearest-titles.js';
import {PaperSearch} from '../../src/query/paper-search.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {randomPaper, randomQuery} from './random-searches.js';
import {paper} from '../support/papers.js';

const papers = [
  paper('Attention is all you need', {authors: [{name: 'Ashish Vaswani'}]}),
  paper('Reinforcement learning from human feedback', {published: '2024'}),
  paper('Deep learning for attention deficits', {abstract: 'About diagnosis.'}),
  paper('Schrödinger’s cat'),
  paper('GPT-4 in 2024'),
  paper('深度学习'),
];

describe('the nearest titles', () => {
  const near = (query: string): readonly string[] => nearestTitles(papers, parseQuery(query)).map(({id}) => id);

  it('are those whose words are spelt nearly so, the nearest first', () => {
    expect(near('atention')).to.deep.equal(['Attention is all you need', 'Deep learning for attention deficits']);
    expect(near('attnetion al you need')).to.deep.equal(['Attention is all you need']);
    expect(near('deep atention')[0]).to.equal('Deep learning for attention deficits');
    expect(near('schrodigner')).to.deep.equal(['Schrödinger’s cat']);
    expect(near('"human feedbak"')).to.deep.equal(['Reinforcement learning from human feedback']);
    expect(near('深度学刁')).to.deep.equal(['深度学习']);
  });

  it('may begin with what is still being typed', () => {
    expect(near('reinfocem')).to.deep.equal(['Reinforcement learning from human feedback']);
  });

  it('are not those that share only small words, numbers that look alike, or what is in other fields', () => {
    expect(near('is xylophones')).to.deep.equal([]);
    expect(near('2025')).to.deep.equal([]);
    expect(near('zzzz')).to.deep.equal([]);
    expect(near('author:atention')).to.deep.equal([]);
    expect(near('-atention')).to.deep.equal([]);
    expect(near('year:2024')).to.deep.equal([]);
    expect(near('')).to.deep.equal([]);
  });

  it('are at most as many as are wanted', () => {
    expect(nearestTitles(papers, parseQuery('atention'), {most: 1})).to.have.length(1);
  });
});

describe('a corrected query', () => {
  const corrected = (query: string): string | undefined => correctedQuery(papers, parseQuery(query));

  it('has the nearest words for those that no paper has', () => {
    expect(corrected('atention need')).to.equal('attention need');
    expect(corrected('"human feedbak" year:2024 -cat')).to.equal('"human feedback" year:2024 -cat');
    expect(corrected('schrodigner')).to.equal('schrodinger');
    expect(corrected('author:vaswany')).to.equal('author:vaswani');
    expect(corrected('vaswany')).to.equal('vaswani');
    expect(corrected('atention OR zebra')).to.equal('attention OR zebra');
    expect(corrected('deep-lerning')).to.equal('deep-learning');
  });

  it('is none when nothing is misspelt, nothing is near, or nothing would be found', () => {
    expect(corrected('attention')).to.equal(undefined);
    expect(corrected('diagnosis')).to.equal(undefined);
    expect(corrected('cat learning')).to.equal(undefined);
    expect(corrected('zzzzzz')).to.equal(undefined);
    expect(corrected('atention schrodigner')).to.equal(undefined);
    expect(corrected('atention year:1999')).to.equal(undefined);
    expect(corrected('')).to.equal(undefined);
  });

  it('finds something, and knows what is starred', () => {
    fc.assert(
      fc.property(fc.array(randomPaper, {maxLength: 6}), randomQuery, (list, query) => {
        const context = {isStarred: ({id}: Paper): boolean => id === '1'};
        const better = correctedQuery(list, query, context);
        if (better !== undefined) expect(new PaperSearch().find(list, parseQuery(better), context)).to.not.be.empty;
      }),
      {numRuns: 500},
    );
  });
});

describe('the distance of words', () => {
  /** By its definition, without a table. */
  function slow(a: string, b: string): number {
    if (!a || !b) return a.length + b.length;
    const [x, y] = [a.slice(1), b.slice(1)];
    const swap = a.length > 1 && a[0] === b[1] && a[1] === b[0] ? 1 + slow(a.slice(2), b.slice(2)) : Infinity;
    return Math.min(swap, slow(x, y) + (a[0] === b[0] ? 0 : 1), slow(x, b) + 1, slow(a, y) + 1);
  }
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6});

  it('is the least number of edits, unless there are too many', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const edits = slow(a, b);
        expect(editDistance(a, b, most)).to.equal(edits <= most ? edits : Infinity);
        expect(leastEdits(letterBits(a), letterBits(b))).to.be.at.most(edits);
      }),
      {numRuns: 500},
    );
  });

  it('to a beginning is the least of all beginnings', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const edits = Math.min(...Array.from({length: b.length + 1}, (_, end) => slow(a, b.slice(0, end))));
        expect(editDistance(a, b, most, true)).to.equal(edits <= most ? edits : Infinity);
      }),
      {numRuns: 500},
    );
  });
});
