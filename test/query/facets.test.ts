import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {LinkType, Paper} from '../../src/model/paper.js';
import {countFacet, facetKey, facetValues, type FacetField} from '../../src/query/facets.js';

const FIELDS: readonly FacetField[] = ['year', 'venue', 'type', 'author', 'tag', 'has'];

const paper = (more: Partial<Paper> = {}): Paper => ({
  id: 'a',
  title: 'A title',
  authors: [],
  links: [],
  keywords: [],
  ...more,
});
const by = (...names: readonly string[]): Paper => paper({authors: names.map((name) => ({name}))});
const linked = (...types: readonly LinkType[]): Paper =>
  paper({links: types.map((type) => ({type, url: 'https://example.org/'}))});
const counts = (field: FacetField, papers: readonly Paper[]): string =>
  countFacet(field, papers)
    .map(({value, count}) => `${value} ${count}`)
    .join(', ');

describe('what a paper has in a facet', () => {
  it('is its year, however precise its date is', () => {
    expect(['2024', '2024-03', '2024-03-11'].flatMap((published) => facetValues('year', paper({published})))).to.eql([
      '2024',
      '2024',
      '2024',
    ]);
    expect(facetValues('year', paper())).to.eql([]);
    expect(facetValues('year', paper({published: 'soon'}))).to.eql([]);
  });

  it('is its venue, its type, its authors and its keywords', () => {
    const one = paper({venue: 'ICML', type: 'preprint', authors: [{name: 'Ada'}], keywords: ['engines', 'numbers']});
    expect(FIELDS.map((field) => facetValues(field, one))).to.eql([
      [],
      ['ICML'],
      ['preprint'],
      ['Ada'],
      ['engines', 'numbers'],
      [],
    ]);
  });

  it('is what can be had with it, and not what every paper has', () => {
    expect(facetValues('has', linked('doi', 'code', 'arxiv', 'pdf', 'other', 'html', 'code'))).to.eql(['pdf', 'code']);
  });
});

describe('the counts of a facet', () => {
  it('begin with what most papers have, then go by name', () => {
    expect(counts('author', [by('Zoë', 'Bob'), by('Ada', 'Zoë'), by('Cy')])).to.equal('Zoë 2, Ada 1, Bob 1, Cy 1');
  });

  it('begin with the newest year', () => {
    const dated = ['2019', '2024-05', '2019-02-03', '2021'].map((published) => paper({published}));
    expect(counts('year', [...dated, paper()])).to.equal('2024 1, 2021 1, 2019 2');
  });

  it('take spellings that differ in case, accents or spaces for one, as most papers spell it', () => {
    const papers = [by('rené  magritte'), by('René Magritte'), by('Rene Magritte'), by('René Magritte')];
    expect(counts('author', papers)).to.equal('René Magritte 4');
  });

  it('show the spelling that comes first of those that are equally frequent', () => {
    expect(counts('tag', [paper({keywords: ['NLP']}), paper({keywords: ['nlp']})])).to.equal('NLP 2');
    expect(counts('tag', [paper({keywords: ['nlp']}), paper({keywords: ['NLP', 'nlp ']})])).to.equal('nlp 2');
  });

  it('count a paper once for a value that it has twice', () => {
    expect(counts('tag', [paper({keywords: ['NLP', 'nlp', 'NLP']})])).to.equal('NLP 1');
  });

  it('have no value of white space, and keep one of signs', () => {
    expect(counts('tag', [paper({keywords: [' ', '', '∀∃', '__proto__']})])).to.equal('__proto__ 1, ∀∃ 1');
  });

  it('are right for very many names, and for very long ones', () => {
    const many = Array.from({length: 60_000}, (_, index) => `Author ${index}`);
    const counted = countFacet('author', [by(...many), by('AUTHOR 7', 'author 59999'), by('x'.repeat(1_000_000))]);
    expect(counted.length).to.equal(60_001);
    expect(counted.slice(0, 3).map(({value, count}) => `${value} ${count}`)).to.eql([
      'Author 59999 2',
      'Author 7 2',
      'Author 0 1',
    ]);
  });

  const name = fc.constantFrom('Ada', 'ada', 'ÀDA ', 'Bob', 'bob  b', 'Bob B', 'Ça', 'ca', 'constructor', '学习', ' ');
  const anyPaper = fc
    .record(
      {
        published: fc.constantFrom('2023', '2024', '2024-05', '1999-12-31'),
        venue: name,
        type: name,
        keywords: fc.array(name, {maxLength: 4}),
        authors: fc.array(
          name.map((name) => ({name})),
          {maxLength: 4},
        ),
        links: fc.array(fc.constantFrom<LinkType>('pdf', 'code', 'doi').map((type) => ({type, url: 'https://a.org/'}))),
      },
      {requiredKeys: []},
    )
    .map(paper);

  it('are those that looking at each value and each paper gives', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, {maxLength: 12}), fc.constantFrom(...FIELDS), (papers, field) => {
        const all = papers.flatMap((one) => facetValues(field, one));
        const keys = [...new Set(all.map(facetKey))].filter(Boolean);
        const counted = countFacet(field, papers);
        expect(counted.map(({key}) => key).sort()).to.eql(keys.sort());
        for (const {key, value, count} of counted) {
          const having = papers.filter((one) => facetValues(field, one).some((other) => facetKey(other) === key));
          expect(count).to.equal(having.length);
          expect(facetKey(value)).to.equal(key);
          const uses = (text: string): number => papers.filter((one) => facetValues(field, one).includes(text)).length;
          const spellings = all.filter((text) => facetKey(text) === key);
          const most = Math.max(...spellings.map(uses));
          expect(value).to.equal(spellings.find((text) => uses(text) === most)?.trim());
        }
      }),
      {numRuns: 500},
    );
  });

  it('are in order, whatever the papers are', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, {maxLength: 12}), fc.constantFrom(...FIELDS), (papers, field) => {
        const counted = countFacet(field, papers);
        for (const [index, {key, count}] of counted.entries()) {
          const next = counted[index + 1];
          if (!next) continue;
          if (field === 'year') expect(key > next.key).to.equal(true);
          else expect(count > next.count || (count === next.count && key < next.key)).to.equal(true);
        }
      }),
    );
  });
});
