import {expect} from '@open-wc/testing';
import type {Paper} from '../../src/model/paper.js';
import {foldedPaper} from '../../src/query/folded-paper.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {createScore} from '../../src/query/score-query.js';
import {paper} from '../support/papers.js';

describe('a score', () => {
  const score = (query: string, more: Partial<Paper>): number =>
    createScore(parseQuery(query))(foldedPaper(paper('Something', more)));

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
