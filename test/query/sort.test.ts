import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {sortPapers} from '../../src/query/sort.js';
import {ids, paper} from '../support/papers.js';

const ORDERS = ['source', 'newest', 'oldest', 'title', 'upvotes', 'citations', 'trending', 'relevance'] as const;

describe('sortPapers', () => {
  const papers = [
    paper('a', {published: '2024', citations: 3}),
    paper('b', {title: 'Éclair 10'}),
    paper('c', {published: '2025-01-02', citations: 0, title: 'eclair 9'}),
    paper('d', {published: '2024', citations: 7, title: 'Zebra'}),
  ];

  it('sorts by each order, with what lacks it at the end', () => {
    expect(ids(sortPapers(papers, 'source'))).to.equal('abcd');
    expect(ids(sortPapers(papers, 'newest'))).to.equal('cadb');
    expect(ids(sortPapers(papers, 'oldest'))).to.equal('adcb');
    expect(ids(sortPapers(papers, 'title'))).to.equal('acbd');
    expect(ids(sortPapers(papers, 'citations'))).to.equal('dacb');
    expect(ids(sortPapers(papers, 'upvotes'))).to.equal('abcd');
    expect(ids(sortPapers(papers, 'trending', 'en', {today: '2025-01-02'}))).to.equal('dacb');
  });

  it('leaves a search in the order in which it ranked its papers', () => {
    expect(
      ids(
        sortPapers(
          [...papers].sort((a, b) => (a.id < b.id ? 1 : -1)),
          'relevance',
        ),
      ),
    ).to.equal('dcba');
  });

  it('loses nothing, adds nothing, changes nothing and keeps equals in order', () => {
    const dates = fc.option(fc.constantFrom('2023', '2024', '2024-05'), {nil: undefined});
    fc.assert(
      fc.property(fc.array(dates), fc.constantFrom(...ORDERS), (published, order) => {
        const given = published.map((date, index) =>
          paper(String(index), {title: 'same', ...(date && {published: date})}),
        );
        const before = JSON.stringify(given);
        const sorted = sortPapers(given, order);
        expect(sorted.map(({id}) => id).sort()).to.deep.equal(given.map(({id}) => id).sort());
        expect(JSON.stringify(given)).to.equal(before);
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next && next.published === one.published) expect(Number(one.id)).to.be.lessThan(Number(next.id));
        }
      }),
    );
  });
});
