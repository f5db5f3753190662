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

  it('are not known by their title where one repository gives them two DOIs, but for versions', () => {
    const deposit = (doi: string): Paper => paper({published: '2019', doi});
    expect(works([deposit('10.6084/m9.figshare.1')], [deposit('10.6084/m9.figshare.2.v1')])).to.equal(2);
    expect(works([deposit('10.6084/m9.figshare.1')], [deposit('10.6084/m9.figshare.1.v1')])).to.equal(1);
    expect(works([deposit('10.6084/m9.figshare.1')], [deposit('10.1000/one')])).to.equal(1);
  });

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

  it('are two pieces in one journal that stand in two of its issues', () => {
    const piece = (fields: Partial<Paper>): Paper =>
      paper({title: 'Output devices and the charts of them all', venue: 'TUGboat', published: '1987', ...fields});
    const first = piece({volume: '8', issue: '2', pages: '163–170'});
    expect(works([first], [piece({volume: '9', issue: '1', pages: '25–33'})])).to.equal(2);
    expect(works([first], [piece({volume: '8', issue: '3', pages: '279–286'})])).to.equal(2);
    // What one source lacks or writes otherwise says nothing.
    for (const same of [piece({}), piece({volume: '8', pages: '163'}), piece({volume: '9', venue: 'TUGb.'})])
      expect(works([first], [same])).to.equal(1);
  });

  it('are known by their title where it only begins as that of a column does', () => {
    for (const title of ['News sharing on the networks of our time', 'Response of forests to a warmer climate'])
      expect(works([paper({title, published: '2019'})], [paper({title, published: '2019'})]), title).to.equal(1);
  });

  it('are known by a first author in either order, and not by one who is nobody', () => {
    const [given, turned] = ['Ada Lovelace', 'Lovelace Ada'].map((by) => paper({by, published: '2019'}));
    expect(works([given!], [turned!])).to.equal(1);
    const [one, other] = ['2019', '2020'].map((published) =>
      paper({by: 'Anonymous', published, title: 'A title of five words'}),
    );
    expect(works([one!], [other!])).to.equal(2);
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
    const dois = ['10.1000/one', '10.1000/two'].map((doi) => [paper({published: '2019', doi})]);
    expect(works(...dois, [paper({published: '2019'})])).to.equal(3);
  });

  it('stay apart when another record of one of them says that they are two', () => {
    const [bare, article] = [
      paper({published: '2019', arxiv: '2401.00003'}),
      paper({published: '2019', arxiv: '2401.00003', doi: '10.1000/one'}),
    ];
    expect(works([bare!], [article!], [paper({published: '2019', doi: '10.1000/two'})])).to.equal(2);
    expect(works([bare!], [article!], [paper({published: '2019'})])).to.equal(1);
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

  it('has the authors as a published version has them, in the list that says most', () => {
    const names = (...records: readonly Partial<Paper>[]): unknown =>
      mergePapers([records.map((record) => paper({doi: '10.1000/9', venue: 'Journal', ...record}))])[0]?.authors;
    const parted = [{name: 'Ada King Lovelace', family: 'Lovelace', given: 'Ada King'}, {name: 'Charles Babbage'}];
    const initials = [{name: 'A. Lovelace'}, {name: 'C. Babbage'}];
    expect(names({authors: initials}, {authors: parted})).to.equal(parted);
    expect(names({authors: parted}, {authors: initials})).to.equal(parted);
    expect(names({authors: initials}, {authors: parted, type: 'preprint'})).to.equal(initials);
    // A list of one person's works names that person alone.
    expect(names({authors: [{name: 'Ada Lovelace'}]}, {authors: parted, type: 'preprint'})).to.equal(parted);
  });

  it('is not where its preprint is, nor has its version', () => {
    const fields = {publisher: 'Cold Spring Harbor Laboratory', version: 3, license: 'CC0-1.0'};
    const [merged] = mergePapers([
      [{...paper({...fields, doi: '10.1101/9', venue: 'bioRxiv', type: 'preprint', sameAs: ['doi:10.1000/9']})}],
      [article],
    ]);
    for (const field of ['publisher', 'version', 'license'] as const) expect(merged?.[field]).to.equal(undefined);
    const [still] = mergePapers([
      [{...preprint, version: 2}],
      [{...preprint, id: 'other', venue: 'arXiv [cs.LO]', version: 3}],
    ]);
    expect([still?.type, still?.version]).to.deep.equal(['preprint', 3]);
  });

  it('names each other place once, and no other version of its DOI', () => {
    const at = (doi: string, fields: Partial<Paper> = {}): Paper =>
      paper({doi, url: `https://doi.org/${doi}`, links: [{type: 'doi', url: `https://doi.org/${doi}`}], ...fields});
    const [versions] = mergePapers([
      [at('10.6084/m9.figshare.1.v1'), at('10.6084/m9.figshare.1.v2'), at('10.6084/m9.figshare.1')],
    ]);
    expect([versions?.doi, versions?.also, versions?.links.length]).to.deep.equal([
      '10.6084/m9.figshare.1',
      undefined,
      1,
    ]);
    const [found] = mergePapers([
      [at('10.1000/8', {venue: 'Journal', publisher: 'P'})],
      [paper({doi: '10.1000/8', venue: 'Journal', url: 'https://pubmed.ncbi.nlm.nih.gov/1/'})],
      [paper({doi: '10.1000/8', venue: 'A talk', url: 'https://talks.example/8'})],
      [paper({doi: '10.1000/8', venue: 'journal', url: 'https://copies.example/8'})],
    ]);
    expect(found?.also?.map(({label}) => label)).to.have.members(['PubMed', 'A talk', 'copies.example']);
  });

  it('has one PDF: arXiv’s where the paper has none of its own', () => {
    const pdf = (url: string): Partial<Paper> => ({arxiv: '2401.00077', links: [{type: 'pdf', url}]});
    const [own, copy] = ['https://lab.example/a.pdf', 'https://arxiv.org/pdf/2401.00077'];
    const linksOf = (...urls: string[]): unknown => mergePapers(urls.map((url) => [paper(pdf(url))]))[0]?.links;
    expect(linksOf(copy, own)).to.deep.equal([{type: 'pdf', url: own}]);
    expect(linksOf(copy, copy)).to.deep.equal([{type: 'pdf', url: copy}]);
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

  it('ends soon for long names and titles', () => {
    const long = 'word '.repeat(20_000);
    const many = (list: number): Paper[] =>
      Array.from({length: 15}, (_, index) =>
        paper({
          published: '2019',
          by: `${index} ${long}`,
          venue: long,
          title: `${long} and so on`,
          doi: `10.1101/${list}`,
        }),
      );
    expect(works(many(0), many(1))).to.be.above(0);
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
