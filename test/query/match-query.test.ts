import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {foldedPaper} from '../../src/query/folded-paper.js';
import {createMatcher, createScore} from '../../src/query/match-query.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
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
        const paper = foldedPaper({id: 'paper', title, authors: [], links: [], keywords: []});
        expect(createMatcher(parseQuery(typed))(paper)).to.be.a('boolean');
        expect(createScore(parseQuery(typed))(paper)).to.be.at.least(0);
      }),
    );
  });

  it('passes over parts that say nothing', () => {
    const paper = foldedPaper({id: 'paper', title: 'Cats', authors: [], links: [], keywords: []});
    const nothing = {kind: 'term', values: [{kind: 'word', text: '&'}]} as const;
    const dogs = {kind: 'term', values: [{kind: 'word', text: 'dogs'}]} as const;
    expect(createMatcher({kind: 'not', part: nothing})(paper)).to.equal(true);
    expect(createMatcher({kind: 'any', parts: [nothing, dogs]})(paper)).to.equal(false);
    expect(createMatcher({kind: 'all', parts: [nothing, {kind: 'any', parts: []}]})(paper)).to.equal(true);
  });
});

describe('a score', () => {
  const paper = (more: Partial<Paper>): Paper => ({
    id: '',
    title: 'Something',
    authors: [],
    links: [],
    keywords: [],
    ...more,
  });
  const score = (query: string, more: Partial<Paper>): number =>
    createScore(parseQuery(query))(foldedPaper(paper(more)));

  it('falls from the beginning of the title to the rest of the text', () => {
    const places: readonly Partial<Paper>[] = [
      {title: 'Agent studies'},
      {title: 'An agent'},
      {title: 'Agents'},
      {title: 'Many agents'},
      {authors: [{name: 'James Agent'}]},
      {authors: [{name: 'James Agentson'}]},
      {keywords: ['agent']},
      {keywords: ['agents']},
      {abstract: 'An agent.'},
      {abstract: 'All agents.'},
      {abstract: 'Reagents.'},
    ];
    const scores = places.map((place) => score('agent', place));
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).to.equal(places.length);
    expect(scores.at(-1)).to.equal(0);
  });

  it('adds up over words, takes the best of alternatives, and only in their field', () => {
    const about = {title: 'Cats', abstract: 'Cats and dogs.'};
    expect(score('cats dogs', about)).to.equal(score('cats', about) + score('dogs', about));
    expect(score('cats|dogs', about)).to.equal(score('cats', about));
    expect(score('author:cats', about)).to.equal(0);
    expect(score('title:dogs', about)).to.equal(0);
    expect(score('title:=cats', about)).to.equal(score('cats', about));
  });

  it('is 0 for what is excluded, and for a query without words', () => {
    for (const query of ['', '-cats', 'year:2024 has:pdf is:new', '-(cats dogs)'])
      expect(score(query, {title: 'Cats and dogs', published: '2024', isNew: true}), query).to.equal(0);
  });
});
