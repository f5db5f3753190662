import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {mergePapers} from '../../src/query/merge.js';
import {PagedWorks} from '../../src/query/paged-works.js';
import {paper} from '../support/papers.js';

const TITLES = ['A long title of five words or more', 'Another long title of five words', 'Untitled'];

/** A page of a list; its papers get ids that no other has. */
const page = fc.record({
  list: fc.nat(1),
  papers: fc.array(
    fc.record(
      {
        title: fc.constantFrom(...TITLES),
        doi: fc.constantFrom('10.1000/1', '10.1000/2'),
        arxiv: fc.constantFrom('2401.00001', '2401.00002', '2401.00003'),
        pmid: fc.constantFrom('1', '2'),
        published: fc.constantFrom('2019', '2020', '2024'),
        sameAs: fc.constantFrom(['doi:10.1000/1'], ['arxiv:2401.00003']),
      },
      {requiredKeys: ['title']},
    ),
    {maxLength: 5},
  ),
});

const pages = fc.array(page, {minLength: 1, maxLength: 5}).map((all) =>
  all.map(({list, papers}, number) => ({
    list,
    papers: papers.map((fields, place) => paper(`p${number}-${place}`, {authors: [{name: 'Ada Lovelace'}], ...fields})),
  })),
);

type Pages = readonly {readonly list: number; readonly papers: readonly Paper[]}[];

const listsOf = (some: Pages, lists: number): readonly (readonly Paper[])[] =>
  Array.from({length: lists}, (_, list) =>
    some.filter((one) => one.list % lists === list).flatMap(({papers}) => papers),
  );

describe('works that come page by page', () => {
  for (const lists of [1, 2]) {
    it(`are those that all records make at once, in ${lists === 1 ? 'one list' : 'two lists'}`, async () => {
      await fc.assert(
        fc.asyncProperty(pages, async (all) => {
          const works = new PagedWorks(lists);
          for (const [index, {list, papers}] of all.entries()) {
            await works.add(list % lists, papers);
            expect(works.papers).to.deep.equal(mergePapers(listsOf(all.slice(0, index + 1), lists)));
          }
        }),
        {numRuns: 150},
      );
    });

    it(`are those of the pages that are left when the first ones go, in ${lists === 1 ? 'one list' : 'two lists'}`, async () => {
      await fc.assert(
        fc.asyncProperty(pages, fc.nat(4), async (all, count) => {
          const works = new PagedWorks(lists);
          for (const {list, papers} of all) await works.add(list % lists, papers);
          for (let gone = 0; gone < Math.min(count, all.length); gone++) {
            const before = works.papers.length;
            const dropped = await works.dropPage();
            expect(dropped?.records).to.deep.equal(all[gone]?.papers);
            expect(before - (dropped?.papers ?? 0)).to.be.at.most(works.papers.length);
            expect(works.papers).to.deep.equal(mergePapers(listsOf(all.slice(gone + 1), lists)));
          }
        }),
        {numRuns: 150},
      );
    });
  }

  it('stay apart when the page asks for that', async () => {
    const works = new PagedWorks(1, {keepTwins: true});
    const record = (id: string): Paper => paper(id, {title: TITLES[0]!, doi: '10.1000/1'});
    await works.add(0, [record('a')]);
    await works.add(0, [record('b')]);
    expect(works.papers.map(({id}) => id)).to.deep.equal(['a', 'b']);
    await works.dropPage();
    await works.dropPage();
    expect([works.papers, works.pageCount, await works.dropPage()]).to.deep.equal([[], 0, undefined]);
  });

  it('stay the objects they are while nothing joins them', async () => {
    const works = new PagedWorks(1);
    const record = (id: string, doi: string): Paper => paper(id, {title: TITLES[0]!, doi});
    await works.add(0, [record('a', '10.1000/1'), record('b', '10.1000/2')]);
    await works.add(0, [record('c', '10.1000/2')]);
    const [first, second] = works.papers;
    await works.add(0, [record('d', '10.1000/3')]);
    expect([works.papers[0] === first, works.papers[1] === second, works.papers.length]).to.deep.equal([true, true, 3]);
  });
});
