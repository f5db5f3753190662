import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {LinkType, Paper} from '../../src/model/paper.js';
import {FacetIndex} from '../../src/query/facet-index.js';
import {facetValues, type FacetField} from '../../src/query/facets.js';
import {fold} from '../../src/query/fold.js';
import {paper} from '../support/papers.js';

const FIELDS: readonly FacetField[] = ['venue', 'type', 'author', 'tag', 'has'];

const by = (...names: readonly string[]): Paper => paper('a', {authors: names.map((name) => ({name}))});
const about = (...keywords: readonly string[]): Paper => paper('a', {keywords});
const counts = (field: FacetField, papers: readonly Paper[]): string =>
  new FacetIndex(field)
    .count(papers)
    .top(99)
    .map(({value, count}) => `${value} ${count}`)
    .join(', ');

describe('an index of the values of a field', () => {
  it('begins with what most papers have, then goes by name', () => {
    expect(counts('author', [by('Zoë', 'Bob'), by('Ada', 'Zoë'), by('Cy')])).to.equal('Zoë 2, Ada 1, Bob 1, Cy 1');
  });

  it('takes spellings that differ in case, accents or spaces for one, as most papers spell it', () => {
    const papers = [by('rené  magritte'), by('René Magritte'), by('Rene Magritte'), by('René Magritte')];
    expect(counts('author', papers)).to.equal('René Magritte 4');
  });

  it('shows the spelling that comes first of those that are equally frequent', () => {
    expect(counts('tag', [about('NLP'), about('nlp')])).to.equal('NLP 2');
    expect(counts('tag', [about('nlp'), about('NLP', 'nlp ')])).to.equal('nlp 2');
  });

  it('shows the spelling that most of all papers have, whatever is counted', () => {
    const [first, second, third] = [by('ada'), by('Ada'), by('Ada')];
    const index = new FacetIndex('author');
    index.count([first!, second!, third!]);
    expect(index.count([first!]).top(1)).to.eql([{value: 'Ada', key: 'ada', count: 1}]);
  });

  it('counts a paper once for a value, and knows no value that no search finds', () => {
    const counted = new FacetIndex('author').count([by('Ada', 'ADA', 'Ada'), by('∴'), by(' ', '')]);
    expect(counted.top(9)).to.eql([{value: 'Ada', key: 'ada', count: 1}]);
    expect(counted.of('∴')).to.equal(undefined);
  });

  it('has the most frequent of what is accepted, then by name', () => {
    const index = new FacetIndex('author');
    const counted = index.count([by('Zoë', 'Bob', 'Ada'), by('Zoë', 'Cy'), by('__proto__')]);
    expect(counted.top(9).map(({value}) => value)).to.eql(['Zoë', 'Ada', 'Bob', 'Cy', '__proto__']);
    expect(counted.top(2, (key) => key !== 'zoe').map(({value}) => value)).to.eql(['Ada', 'Bob']);
    expect(counted.top(0)).to.eql([]);
    expect(counted.of('constructor')).to.equal(undefined);
  });

  it('is right for very many names, and for very long ones', () => {
    const many = Array.from({length: 60_000}, (_, index) => `Author ${index}`);
    const all = [by(...many), by('AUTHOR 7', 'author 59999'), by('x'.repeat(1_000_000))];
    const counted = new FacetIndex('author').count(all);
    expect(counted.size).to.equal(60_001);
    expect(counted.top(3).map(({value, count}) => `${value} ${count}`)).to.eql([
      'Author 59999 2',
      'Author 7 2',
      'Author 0 1',
    ]);
  });

  const name = fc.oneof(
    fc.constantFrom('Ada', 'ada', 'ÀDA ', 'Bob', 'bob  b', 'Bob B', 'Ça', 'ca', 'constructor', '学习', '…', ' '),
    fc.string(),
  );
  const anyPaper = fc
    .record(
      {
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
    .map((fields) => paper('a', fields));
  const anyPapers = fc.array(anyPaper, {maxLength: 12});

  it('counts in some of its papers what looking at each value and each paper gives', () => {
    fc.assert(
      fc.property(anyPapers, fc.func(fc.boolean()), fc.nat(6), fc.constantFrom(...FIELDS), (all, isIn, most, field) => {
        const index = new FacetIndex(field);
        index.count(all);
        const some = all.filter(isIn);
        const keysOf = (one: Paper): readonly string[] => facetValues(field, one).map(fold);
        const countOf = (key: string): number => some.filter((one) => keysOf(one).includes(key)).length;
        const expected = [...new Set(some.flatMap(keysOf))]
          .filter(Boolean)
          .map((key) => ({key, count: countOf(key)}))
          .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
        const counted = index.count(some);
        expect(counted.size).to.equal(expected.length);
        expect(counted.top(most).map(({key, count}) => ({key, count}))).to.eql(expected.slice(0, most));
        for (const {key, count} of expected) expect(counted.of(key)?.count).to.equal(count);
      }),
      {numRuns: 500},
    );
  });

  it('shows a spelling that most papers have, without the spaces around it', () => {
    fc.assert(
      fc.property(anyPapers, fc.constantFrom(...FIELDS), (papers, field) => {
        const all = papers.flatMap((one) => facetValues(field, one));
        const uses = (text: string): number => papers.filter((one) => facetValues(field, one).includes(text)).length;
        for (const {key, value} of new FacetIndex(field).count(papers).top(99)) {
          const spellings = all.filter((text) => fold(text) === key);
          const most = Math.max(...spellings.map(uses));
          const frequent = spellings.filter((text) => uses(text) === most).map((text) => text.trim());
          expect(frequent).to.include(value);
        }
      }),
      {numRuns: 500},
    );
  });
});
