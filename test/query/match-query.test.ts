import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {foldedPaper} from '../../src/query/folded-paper.js';
import {createMatcher} from '../../src/query/match-query.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
import {createScore} from '../../src/query/score-query.js';
import {paper} from '../support/papers.js';
import {matchesByHand} from './brute-force.js';
import {FIELDS, randomPaper, randomQuery, randomTerm, randomText} from './random-searches.js';

const isStarred = ({id}: Paper): boolean => Number(id) % 2 === 0;
const papers = fc.array(randomPaper, {minLength: 1, maxLength: 8});

describe('a matcher', () => {
  for (const field of FIELDS)
    it(`finds by ${field ?? 'words alone'} what a slow search finds`, () => {
      const found = {some: 0, none: 0};
      fc.assert(
        fc.property(papers, randomTerm(field), (list, query) => {
          const matches = createMatcher(query, {isStarred});
          for (const paper of list) {
            const is = matchesByHand(query, paper, isStarred);
            found[is ? 'some' : 'none']++;
            expect(matches(foldedPaper(paper)), JSON.stringify(paper)).to.equal(is);
          }
        }),
        {numRuns: 300},
      );
      expect(Math.min(found.some, found.none), 'of each kind').to.be.above(50);
    });

  it('finds by any query what a slow search finds, also as it is written', () => {
    fc.assert(
      fc.property(papers, randomQuery, (list, query) => {
        const [matches, written] = [query, parseQuery(printQuery(query))].map((one) => createMatcher(one, {isStarred}));
        for (const paper of list) {
          const is = matchesByHand(query, paper, isStarred);
          expect(matches!(foldedPaper(paper)), JSON.stringify(paper)).to.equal(is);
          expect(written!(foldedPaper(paper)), printQuery(query)).to.equal(is);
        }
      }),
      {numRuns: 1_000},
    );
  });

  it('takes whatever is typed, and any text of a paper', () => {
    fc.assert(
      fc.property(randomText, fc.string({unit: 'binary', maxLength: 30}), (typed, title) => {
        const folded = foldedPaper(paper('paper', {title}));
        expect(createMatcher(parseQuery(typed))(folded)).to.be.a('boolean');
        expect(createScore(parseQuery(typed))(folded)).to.be.at.least(0);
      }),
    );
  });

  it('passes over parts that say nothing', () => {
    const cats = foldedPaper(paper('Cats'));
    const nothing = {kind: 'term', values: [{kind: 'word', text: '&'}]} as const;
    const dogs = {kind: 'term', values: [{kind: 'word', text: 'dogs'}]} as const;
    expect(createMatcher({kind: 'not', part: nothing})(cats)).to.equal(true);
    expect(createMatcher({kind: 'any', parts: [nothing, dogs]})(cats)).to.equal(false);
    expect(createMatcher({kind: 'all', parts: [nothing, {kind: 'any', parts: []}]})(cats)).to.equal(true);
  });
});
