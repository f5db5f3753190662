import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Author, Paper} from '../../src/model/paper.js';
import {mergePapers} from '../../src/query/merge.js';

let count = 0;
const TITLE = 'A long title of five words or more';

function paper(fields: Partial<Paper> & {readonly by?: string}): Paper {
  const {by = 'Ada Lovelace', ...rest} = fields;
  const authors: Author[] = by ? [{name: by}] : [];
  return {id: `p${++count}`, title: TITLE, authors, links: [], keywords: [], ...rest};
}

const works = (...lists: readonly (readonly Paper[])[]): number => mergePapers(lists).length;

describe('records of one work', () => {
  it('are known by their arXiv identifier, also within one list', () => {
    expect(works([paper({arxiv: '2401.00001'}), paper({arxiv: '2401.00001', title: 'Another title'})])).to.equal(1);
  });

  it('are known by their DOI, unless their titles are unlike: somebody made a slip', () => {
    const doi = '10.1088/1748-9326/aa926c';
    expect(
      works([
        paper({doi, title: 'Glaciers of Asia and their mass'}),
        paper({doi, title: 'The mass of glaciers in Asia'}),
      ]),
    ).to.equal(1);
    expect(
      works(
        [paper({doi, title: 'Glaciers of Asia and their mass'})],
        [paper({doi, title: 'Seasonal snow over Europe'})],
      ),
    ).to.equal(2);
    expect(works([paper({doi, title: 'Glaciers of Asia and their mass'})], [paper({doi, title: 'Untitled'})])).to.equal(
      1,
    );
  });

  it('are one when only the version at the end of a DOI differs', () => {
    expect(works([paper({doi: '10.6084/m9.figshare.12.v1'}), paper({doi: '10.6084/m9.figshare.12.v2'})])).to.equal(1);
    expect(works([paper({doi: '10.1000/m9.v1'}), paper({doi: '10.1000/m9.v2'})])).to.equal(2);
  });

  it('are one when their source says so', () => {
    const preprint = paper({
      doi: '10.1101/014852',
      title: 'What it was called at first',
      sameAs: ['doi:10.1002/ece3.2314'],
    });
    expect(works([preprint], [paper({doi: '10.1002/ece3.2314', title: 'What the journal calls it now'})])).to.equal(1);
    expect(
      works([
        paper({sameAs: ['doi:10.5281/zenodo.1'], doi: '10.5281/zenodo.2'}),
        paper({sameAs: ['doi:10.5281/zenodo.1'], doi: '10.5281/zenodo.3'}),
      ]),
    ).to.equal(1);
  });

  it('are linked by a record that has both identifiers', () => {
    const bridge = paper({arxiv: '2401.00002', doi: '10.1000/1'});
    expect(works([paper({arxiv: '2401.00002'})], [paper({doi: '10.1000/1'})], [bridge])).to.equal(1);
  });

  it('are known by title, first author and year in different lists alone', () => {
    const [a, b] = [paper({published: '2019'}), paper({published: '2020-03', by: 'A. Lovelace'})];
    expect(works([a], [b])).to.equal(1);
    expect(works([a, b])).to.equal(2);
  });

  for (const [what, fields] of Object.entries({
    'another first author': {by: 'Charles Babbage'},
    'a year that is two away': {published: '2021'},
    'another journal’s DOI': {doi: '10.1000/other'},
    'another arXiv identifier': {arxiv: '2402.00001'},
    'the kind of a book': {type: 'book'},
    'the kind of a thesis': {type: 'thesis'},
  } satisfies Record<string, Parameters<typeof paper>[0]>)) {
    it(`are not known by their title where one has ${what}`, () => {
      const first = paper({published: '2019', doi: '10.1000/one', arxiv: '2401.00001', type: 'article-journal'});
      expect(works([first], [paper({published: '2019', ...fields})])).to.equal(2);
    });
  }

  for (const title of [
    'Calendar',
    'Deep learning',
    'From the president and the board of the society',
    'Book reviews of the year in one place',
  ]) {
    it(`are not known by a title like “${title}”`, () =>
      expect(works([paper({title, published: '2019'})], [paper({title, published: '2019'})])).to.equal(2));
  }

  it('are not a paper and a notice about it', () => {
    for (const title of [`Comment on “${TITLE}”`, `${TITLE} [corrigendum]`, `Erratum: ${TITLE}`])
      expect(works([paper({published: '2019'})], [paper({published: '2019', title})]), title).to.equal(2);
  });

  it('are not two parts of a series', () => {
    const [one, two] = ['I. Upper bounds', 'II. Lower bounds'].map((part) =>
      paper({title: `Treewidth computations ${part}`, published: '2010'}),
    );
    expect(works([one!], [two!])).to.equal(2);
  });

  it('are not told by their title in scripts that have no letters of ours', () => {
    expect(
      works(
        [paper({title: 'Глубокое обучение для всех и каждого', published: '2020'})],
        [paper({title: '深層学習による画像認識の研究動向', published: '2020'})],
      ),
    ).to.equal(2);
    expect(
      works(
        [paper({title: '深層学習による画像認識の研究動向', published: '2020'})],
        [paper({title: '深層学習による画像認識の研究動向', published: '2020'})],
      ),
    ).to.equal(1);
  });

  it('stay apart when a record could be either of two', () => {
    const list = [paper({published: '2019'}), paper({published: '2019'})];
    expect(works(list, [paper({published: '2019'})])).to.equal(3);
  });

  it('stay apart when the page asks for that, with ids of their own', () => {
    const merged = mergePapers([[paper({id: 'a', arxiv: '2401.00001'})], [paper({id: 'a', arxiv: '2401.00001'})]], {
      keepTwins: true,
    });
    expect(merged.map(({id}) => id)).to.have.members(['a', 'a (2)']);
  });
});

describe('the paper they make', () => {
  const preprint = paper({
    id: 'arxiv',
    arxiv: '2401.00009',
    url: 'https://arxiv.org/abs/2401.00009',
    type: 'preprint',
    venue: 'arXiv',
    published: '2023-12',
    abstract: 'A long abstract, whole.',
    citations: 5,
    upvotes: 3,
    links: [{type: 'arxiv', url: 'https://arxiv.org/abs/2401.00009'}],
    keywords: ['Logic'],
  });
  const article = paper({
    id: 'article',
    doi: '10.1000/9',
    url: 'https://doi.org/10.1000/9',
    type: 'article-journal',
    venue: 'Journal of Tests',
    published: '2024',
    abstract: 'Short.',
    citations: 9,
    links: [{type: 'doi', url: 'https://doi.org/10.1000/9'}],
    keywords: ['logic', 'Proof'],
    status: 'retracted',
  });
  const dated = paper({id: 'dated', doi: '10.1000/9', published: '2024-05-02', openAccess: true});

  it('has what the published version says, and what only the others know', () => {
    const [merged] = mergePapers([[preprint], [article], [dated]]);
    expect(merged).to.deep.equal({
      ...article,
      arxiv: '2401.00009',
      published: '2024-05-02',
      abstract: 'A long abstract, whole.',
      citations: 9,
      upvotes: 3,
      openAccess: true,
      links: [
        {type: 'arxiv', url: 'https://arxiv.org/abs/2401.00009'},
        {type: 'doi', url: 'https://doi.org/10.1000/9'},
      ],
      keywords: ['logic', 'Proof'],
      also: [{label: 'arXiv', url: 'https://arxiv.org/abs/2401.00009'}],
    });
  });

  it('stands where its first record stood', () => {
    const [a, b] = [
      paper({title: 'First of the list of all these works', published: '2001'}),
      paper({title: 'Last of the list of all these works', published: '2001'}),
    ];
    expect(
      mergePapers([
        [a, preprint, b],
        [article, dated],
      ]).map(({id}) => id),
    ).to.deep.equal([a.id, 'article', b.id]);
  });

  it('is the object that it was, when there is no other record', () => {
    expect(mergePapers([[article]])[0]).to.equal(article);
  });
});

describe('merging', () => {
  const ids = fc.constantFrom('1', '2', '3', '4');
  const anyPaper = fc.record(
    {
      title: fc.constantFrom('One title that has six words', 'Another title that has six words', 'Short'),
      published: fc.constantFrom('2019', '2019-05', '2020', '2023'),
      doi: ids.map((id) => `10.1000/${id}`),
      arxiv: ids.map((id) => `2401.0000${id}`),
      sameAs: fc.array(
        ids.map((id) => `doi:10.1000/${id}`),
        {maxLength: 2},
      ),
      by: fc.constantFrom('Ada Lovelace', 'Charles Babbage', ''),
      type: fc.constantFrom('preprint', 'book', 'article-journal'),
      id: fc.constantFrom('a', 'b'),
    },
    {requiredKeys: ['title', 'id']},
  );
  const lists = fc.array(fc.array(anyPaper.map(paper), {maxLength: 4}), {maxLength: 4});

  it('gives the same papers whatever the order of the lists', () => {
    const key = ({papers}: {papers: readonly Paper[]}): string[] =>
      papers.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
    fc.assert(
      fc.property(
        lists.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
        ([one, other]) => {
          expect(key({papers: mergePapers(one)})).to.deep.equal(key({papers: mergePapers(other)}));
        },
      ),
      {numRuns: 2000},
    );
  });

  it('gives unique ids', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const merged = mergePapers(all);
        expect(new Set(merged.map(({id}) => id)).size).to.equal(merged.length);
      }),
      {numRuns: 1000},
    );
  });

  it('loses no identifier of a record', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const idsOf = ({doi, arxiv, sameAs = []}: Paper): string[] => [
          ...(doi ? [`doi:${doi}`] : []),
          ...(arxiv ? [`arxiv:${arxiv}`] : []),
          ...sameAs,
        ];
        const before = new Set(all.flat().flatMap(idsOf));
        expect(new Set(mergePapers(all).flatMap(idsOf))).to.deep.equal(before);
      }),
      {numRuns: 500},
    );
  });

  it('ends soon for a title or a DOI that ten thousand papers have', () => {
    const many = (list: number): Paper[] =>
      Array.from({length: 5000}, (_, index) =>
        paper({
          published: '2019',
          doi: '10.1000/all',
          title: index % 2 ? `Title ${list} of ${index} ${index * 7}` : 'One title of six words here',
        }),
      );
    expect(works(many(0), many(1))).to.be.above(0);
  });
});
