import {expect} from '@open-wc/testing';
import type {Paper} from '../../src/model/paper.js';
import {foldedPaper} from '../../src/query/folded-paper.js';
import {createMatcher} from '../../src/query/match-query.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
import {goldenSearches} from './golden-searches.js';
import {paper} from '../support/papers.js';

const paperOf = (about: string | Partial<Paper>): Paper =>
  paper('paper', typeof about === 'string' ? {title: about} : {title: 'A paper', ...about});

describe('the search language', () => {
  for (const [query, about, found] of goldenSearches) {
    const said = typeof about === 'string' ? about : JSON.stringify(about);
    it(`${found ? 'finds' : 'does not find'} ${said} by ${query || 'nothing'}`, () => {
      const folded = foldedPaper(paperOf(about));
      expect(createMatcher(parseQuery(query))(folded)).to.equal(found);
      // The same as it is written in short.
      expect(createMatcher(parseQuery(printQuery(parseQuery(query))))(folded)).to.equal(found);
    });
  }

  it('takes what is new and starred from the page', () => {
    const folded = foldedPaper(paper('one', {isNew: true}));
    const finds = (query: string, ids: readonly string[]): boolean => {
      const has = ({id}: Paper): boolean => ids.includes(id);
      return createMatcher(parseQuery(query), {isNew: has, isStarred: has})(folded);
    };
    expect(finds('is:starred', ['one'])).to.equal(true);
    expect(finds('is:starred', ['two'])).to.equal(false);
    expect(finds('is:new', ['one'])).to.equal(true);
    expect(finds('is:new', ['two'])).to.equal(false);
  });
});
