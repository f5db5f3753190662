import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {foldedPaper} from '../../src/query/folded-paper.js';
import {PaperSearch} from '../../src/query/paper-search.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {printQuery} from '../../src/query/print-query.js';
import {createScore} from '../../src/query/score-query.js';
import {randomPaper, randomQuery, randomText} from './random-searches.js';
import {ids, paper} from '../support/papers.js';

const backwards = (papers: readonly Paper[]): readonly Paper[] => papers.map((_, index) => papers.at(-1 - index)!);

const papers = [
  paper('a', {title: 'Cats and dogs'}),
  paper('b', {title: 'Dogs', abstract: 'Not a cat in sight.'}),
  paper('c', {title: 'Birds'}),
  paper('d', {title: 'Cat', published: '2024'}),
];

describe('a search of papers', () => {
  it('finds papers in the order given, whether they were prepared or not', async () => {
    const search = new PaperSearch();
    expect(ids(search.find(papers, parseQuery('cat')))).to.equal('abd');
    expect(ids(search.find(backwards(papers), parseQuery('cat')))).to.equal('dba');
    await search.prepare(papers);
    expect(ids(search.find(papers, parseQuery('cat')))).to.equal('abd');
    expect(ids(search.find(papers, parseQuery('')))).to.equal('abcd');
    expect(ids(search.find([], parseQuery('cat')))).to.equal('');
  });

  it('ranks by relevance, and keeps equal papers in order', () => {
    const search = new PaperSearch();
    expect(ids(search.rank(papers, parseQuery('cat')))).to.equal('dabc');
    expect(ids(search.rank(papers, parseQuery('year:2024')))).to.equal('abcd');
    expect(ids(search.rank(backwards(papers), parseQuery('zebra')))).to.equal('dcba');
  });

  it('ranks without losing or adding papers', () => {
    fc.assert(
      fc.property(fc.array(randomPaper, {maxLength: 10}), randomQuery, (list, query) => {
        const score = createScore(query);
        const ranked = new PaperSearch().rank(list, query);
        const places = ranked.map((one) => list.indexOf(one));
        expect([...places].sort((a, b) => a - b)).to.deep.equal(list.map((one) => list.indexOf(one)));
        ranked.slice(1).forEach((one, index) => {
          const [before, own] = [ranked[index]!, one].map((each) => score(foldedPaper(each)));
          expect(own).to.be.at.most(before!);
          if (own === before) expect(places[index + 1]).to.be.at.least(places[index]!);
        });
      }),
    );
  });

  it('finds the same while a query is typed as in one go', () => {
    const typed = fc.oneof(randomText, randomQuery.map(printQuery));
    fc.assert(
      fc.property(fc.array(randomPaper, {minLength: 1, maxLength: 10}), typed, (list, text) => {
        const search = new PaperSearch();
        for (let end = 0; end <= text.length; end++) {
          const query = parseQuery(text.slice(0, end));
          expect(search.find(list, query), text.slice(0, end)).to.deep.equal(new PaperSearch().find(list, query));
        }
      }),
      {numRuns: 300},
    );
  });

  it('finds the same after any other query as without it', () => {
    const queries = fc.array(randomQuery, {minLength: 2, maxLength: 4});
    // Each query also beside the one before it, as when somebody adds to a search.
    const grown = queries.map((some) =>
      some.flatMap((query, index) => [query, {kind: 'all' as const, parts: [...some.slice(0, index), query]}]),
    );
    fc.assert(
      fc.property(fc.array(randomPaper, {minLength: 1, maxLength: 10}), grown, (list, some) => {
        const search = new PaperSearch();
        for (const query of some) expect(search.find(list, query)).to.deep.equal(new PaperSearch().find(list, query));
      }),
      {numRuns: 500},
    );
  });

  it('looks only through what was found last while a query grows', () => {
    const asked: string[] = [];
    const context = {
      isNew: ({id}: Paper): boolean => {
        asked.push(id);
        return true;
      },
    };
    const search = new PaperSearch();
    const look = (query: string): string => {
      asked.length = 0;
      search.find(papers, parseQuery(query), context);
      return asked.join('');
    };
    search.find(papers, parseQuery('ca'));
    expect(look('is:new cat')).to.equal('abd');
    // What is new or starred may have changed: all are asked again.
    expect(look('is:new cats')).to.equal('abcd');
    search.find(papers, parseQuery('title:ca'));
    expect(look('is:new title:"cat"')).to.equal('ad');
    search.find(papers, parseQuery('cat -dog'));
    expect(look('is:new -dog cat x')).to.equal('d');
    search.find(papers, parseQuery('cat'));
    expect(look('is:new ca')).to.equal('abcd');
    search.find(papers, parseQuery('-cat'));
    expect(look('is:new -cats')).to.equal('abcd');
    search.find(papers, parseQuery('cat OR bird'));
    expect(look('is:new cat')).to.equal('abcd');
  });

  it('finds papers anew when they were starred in between', () => {
    const starred = new Set<string>();
    const context = {isStarred: ({id}: Paper): boolean => starred.has(id)};
    const search = new PaperSearch();
    expect(ids(search.find(papers, parseQuery('is:starred'), context))).to.equal('');
    starred.add('b');
    expect(ids(search.find(papers, parseQuery('is:starred'), context))).to.equal('b');
    expect(ids(search.find(papers, parseQuery('-is:starred'), context))).to.equal('acd');
    starred.delete('b');
    expect(ids(search.find(papers, parseQuery('-is:starred'), context))).to.equal('abcd');
  });

  it('stops to prepare when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    const stopped = await new PaperSearch()
      .prepare(papers, {signal: controller.signal})
      .catch((error: unknown) => error);
    expect(stopped).to.have.property('message', 'enough');
  });

  it('lets the page work while it prepares', async () => {
    const text = 'Every word of an abstract – é. '.repeat(200);
    const many = Array.from({length: 1_500}, (_, index) => paper(`Paper ${index}`, {abstract: text}));
    let turns = 0;
    let isDone = false;
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      turns++;
      if (!isDone) port2.postMessage('next');
    });
    port1.start();
    port2.postMessage('first');
    await new PaperSearch().prepare(many);
    isDone = true;
    expect(turns).to.be.above(3);
    port1.close();
  });
});
