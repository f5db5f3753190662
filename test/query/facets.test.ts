import {expect} from '@open-wc/testing';
import type {LinkType} from '../../src/model/paper.js';
import {facetValues, type FacetField} from '../../src/query/facets.js';
import {paper} from '../support/papers.js';

describe('what a paper has in a facet', () => {
  it('is its venue, its type, its authors and its keywords', () => {
    const one = paper('a', {
      venue: 'ICML',
      type: 'preprint',
      authors: [{name: 'Ada'}],
      keywords: ['engines', 'numbers'],
    });
    const fields: readonly FacetField[] = ['venue', 'type', 'author', 'tag', 'has'];
    expect(fields.map((field) => facetValues(field, one))).to.eql([
      ['ICML'],
      ['preprint'],
      ['Ada'],
      ['engines', 'numbers'],
      [],
    ]);
    expect(fields.flatMap((field) => facetValues(field, paper('b')))).to.eql([]);
  });

  it('is what can be had with it, and not what every paper has', () => {
    const types: readonly LinkType[] = ['doi', 'code', 'arxiv', 'pdf', 'other', 'html', 'code'];
    const links = types.map((type) => ({type, url: 'https://example.org/'}));
    expect(facetValues('has', paper('a', {links}))).to.eql(['pdf', 'code']);
  });
});
