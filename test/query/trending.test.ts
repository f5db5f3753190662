import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {sortPapers} from '../../src/query/sort.js';
import {hasTrend, sortByTrend, type TrendOptions} from '../../src/query/trending.js';
import {ids, paper} from '../support/papers.js';

const TODAY = '2025-03-31';

const voted = (id: string, published: string | undefined, upvotes: number | undefined): Paper =>
  paper(id, {...(published && {published}), ...(upvotes !== undefined && {upvotes})});
const order = (papers: readonly Paper[], options: TrendOptions = {today: TODAY}): string =>
  ids(sortByTrend(papers, options));

describe('trending papers', () => {
  it('have many votes for their age', () => {
    const papers = [
      voted('a', '2024-03-31', 500),
      voted('b', '2025-03-30', 20),
      voted('c', '2025-03-24', 60),
      voted('d', '2025-03-30', 30),
    ];
    expect(order(papers)).to.equal('dbca');
  });

  it('are ranked by votes / (age in days + offset) ^ gravity, both of which can be set', () => {
    // After 6 days (6 + 2) ^ 1.5 is 8 times as much as after none.
    const papers = (votes: number): readonly Paper[] => [voted('a', TODAY, 10), voted('b', '2025-03-25', votes)];
    expect([order(papers(79)), order(papers(80)), order(papers(81))]).to.eql(['ab', 'ab', 'ba']);
    const options = {today: TODAY, gravity: 1, offset: 3};
    expect([order(papers(29), options), order(papers(31), options)]).to.eql(['ab', 'ba']);
    expect(order(papers(11), {today: TODAY, gravity: 0})).to.equal('ba');
  });

  it('are ranked as if nothing was set where what is set cannot be', () => {
    const papers = [voted('a', TODAY, 10), voted('b', '2025-03-25', 79), voted('c', '2025-03-25', 81)];
    for (const bad of [NaN, -1, Infinity, undefined])
      expect(order(papers, {today: TODAY, gravity: bad, offset: bad})).to.equal('cab');
    expect(order(papers, {today: TODAY, offset: 0})).to.equal('cab');
  });

  it('count as of today when their date lies ahead', () => {
    expect(order([voted('a', '2025-03-31', 10), voted('b', '2025-05-01', 10), voted('c', '2026', 11)])).to.equal('cab');
  });

  it('are as old as the middle of what has passed of their year or month', () => {
    // 2025 has had 90 days, the month 31: their middles are 44.5 and 15 days ago.
    expect(order([voted('a', '2025-02-14', 10), voted('b', '2025', 10), voted('c', '2025-02-16', 10)])).to.equal('cba');
    expect(order([voted('a', '2025-03-15', 10), voted('b', '2025-03', 10), voted('c', '2025-03-17', 10)])).to.equal(
      'cba',
    );
    expect(order([voted('a', '2024-07-01', 10), voted('b', '2024', 10), voted('c', '2024-07-03', 10)])).to.equal('cba');
  });

  it('come before those without a date, and these before those without votes', () => {
    const papers = [voted('a', TODAY, undefined), voted('b', undefined, 9), voted('c', '1990', 0), voted('d', '', 10)];
    expect(order(papers)).to.equal('cdba');
  });

  it('are told by upvotes, else by stars, else by citations, and never by several of them', () => {
    const papers = [paper('a', {citations: 900}), paper('b', {stars: 50}), paper('c', {upvotes: 1}), paper('d')];
    expect(order(papers)).to.equal('cabd');
    expect(order(papers.filter(({id}) => id !== 'c'))).to.equal('bad');
    expect(order([paper('a', {citations: 1, upvotes: 0}), paper('b', {citations: 2, upvotes: 0})])).to.equal('ba');
  });

  it('have their age counted from the newest paper where no day is given', () => {
    const papers = [voted('a', '2020-01-07', 10), voted('b', '2020-01-01', 79), voted('c', '2020-01-01', 81)];
    expect(order(papers, {})).to.equal('cab');
    expect(order(papers, {today: 'now'})).to.equal('cab');
  });

  it('are not to be had where no paper has a vote', () => {
    expect(hasTrend([voted('a', TODAY, 0), paper('b', {comments: 9})])).to.equal(false);
    expect(hasTrend([])).to.equal(false);
    for (const votes of [{upvotes: 1}, {stars: 1}, {citations: 1}])
      expect(hasTrend([paper('a'), paper('b', votes)])).to.equal(true);
  });
});

describe('sorting by trend', () => {
  const date = fc.constantFrom('2023', '2025-03', '2025-03-01', '2025-03-30', '2024-12-31', '2026-01-01');
  const anyPapers = fc
    .array(fc.record({published: date, upvotes: fc.nat(5), stars: fc.nat(5)}, {requiredKeys: []}), {maxLength: 12})
    .map((all) => all.map((fields, index) => paper(String(index), fields)));
  const place = (papers: readonly Paper[], one: Paper): number =>
    sortByTrend(papers, {today: TODAY}).findIndex(({id}) => id === one.id);

  it('loses nothing, adds nothing, and keeps equals in their order', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const before = JSON.stringify(papers);
        const sorted = sortByTrend(papers, {today: TODAY});
        expect(JSON.stringify(papers)).to.equal(before);
        expect(sorted).to.have.members([...papers]);
        for (const [index, {published, upvotes, stars, id}] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next && next.published === published && next.upvotes === upvotes && next.stars === stars)
            expect(Number(id)).to.be.lessThan(Number(next.id));
        }
      }),
    );
  });

  it('never moves a paper down for a vote more or a younger date', () => {
    const days = fc.integer({min: 1, max: 28}).map((day) => `2025-03-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(anyPapers, days, days, fc.nat(6), (others, one, other, votes) => {
        const [older = '', younger = ''] = [one, other].sort();
        const papers = [...others, paper('fixed', {upvotes: 1})];
        const base = voted('own', older, votes);
        const more = voted('own', older, votes + 1);
        const later = voted('own', younger, votes);
        expect(place([more, ...papers], more)).to.be.at.most(place([base, ...papers], base));
        expect(place([later, ...papers], later)).to.be.at.most(place([base, ...papers], base));
      }),
      {numRuns: 500},
    );
  });

  it('is one of the orders, and newest first where there are no votes', () => {
    const papers = [voted('a', '2025-03-01', 2), voted('b', '2025-03-30', 1)];
    expect(ids(sortPapers(papers, 'trending', 'en', {today: TODAY}))).to.equal('ba');
    expect(ids(sortPapers([voted('a', '2020', 0), voted('b', '2021', 0)], 'trending', 'en', {today: TODAY}))).to.equal(
      'ba',
    );
  });
});
