import {expect} from '@open-wc/testing';
import {toPlainPaper} from '../../../src/loading/search/pagefind-paper.js';

describe('a record of an index', () => {
  const data = {
    url: '/x',
    raw_url: '/x',
    content: 'All of it.',
    excerpt: 'of <mark>it</mark>',
    meta: {title: 'A title'},
  };

  it('is a page without an id, and a paper with one: its content is the abstract', () => {
    expect(toPlainPaper(data)).to.include({id: '/x', url: '/x', title: 'A title', abstract: 'of it'});
    const paper = toPlainPaper({
      ...data,
      meta: {...data.meta, id: '7', authors: 'Ada Marlow; Ravi Iyer', doi: '10.1/x'},
    });
    expect(paper).to.include({
      id: '7',
      url: '/x',
      abstract: 'All of it.',
      authors: 'Ada Marlow; Ravi Iyer',
      doi: '10.1/x',
    });
  });

  it('has no abstract when its content is its title, and no address when it has none but its id', () => {
    const paper = toPlainPaper({
      ...data,
      url: '/#7',
      raw_url: '#7',
      content: 'A title',
      meta: {title: 'A title', id: '7'},
    });
    expect([paper['abstract'], paper['url']]).to.deep.equal([undefined, undefined]);
  });

  it('is known by the address and abstract that stand in its meta, before its own', () => {
    const meta = {title: 'A title', id: '7', url: 'https://lab.example/7', abstract: 'In short.'};
    expect(toPlainPaper({...data, meta})).to.include({url: 'https://lab.example/7', abstract: 'In short.'});
  });
});
