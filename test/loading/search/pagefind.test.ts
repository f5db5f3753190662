import {expect} from '@open-wc/testing';
import {createPagefindEngine} from '../../../src/loading/search/pagefind.js';
import {createSearchSource} from '../../../src/loading/search/search-source.js';
import type {FeedError} from '../../../src/model/errors.js';
import type {QueryField} from '../../../src/query/query.js';

/** The index of 20,000 papers is read in test/package/pagefind.test.mjs. */
const DIRECTORY = '/test/loading/search/site-index';
const signal = new AbortController().signal;

describe('an index of the pages of a site', () => {
  it('gives each page with the piece of its text that was found, as text', async () => {
    const source = createSearchSource(`pagefind:${DIRECTORY}`, {delay: 0, pageSize: 2});
    let feed = await source.search('page');
    expect([feed.format, feed.total, feed.papers.length]).to.deep.equal(['pagefind', 5, 2]);
    expect(feed.papers[0]).to.deep.equal({
      id: '/posts/0/',
      title: 'A page with number 0',
      url: `${location.origin}/posts/0/`,
      authors: [],
      abstract: 'text with <b> and & of the page with number 0',
      links: [],
      keywords: [],
      image: `${location.origin}/picture.png`,
    });
    while (feed.next) feed = await source.more(feed);
    expect(feed.papers.map(({id}) => id)).to.deep.equal([0, 1, 2, 3, 4].map((number) => `/posts/${number}/`));
  });

  it('shows what can be loaded, and says what cannot', async () => {
    const feed = await createPagefindEngine(DIRECTORY, {}).first('some', signal);
    expect(feed.papers).to.have.length(5);
    expect(feed.warnings.map(({message}) => message)).to.deep.equal([
      'A result could not be loaded: Error: 404 fetching fragment',
    ]);
  });

  for (const [query, words] of [
    ['gone', '404 fetching fragment'],
    ['broken', 'no such chunk'],
  ] as const) {
    it(`fails with words that say why: ${words}`, async () => {
      const error = (await createPagefindEngine(DIRECTORY, {})
        .first(query, signal)
        .catch((cause: unknown) => cause)) as FeedError;
      expect([error.name, error.code]).to.deep.equal(['FeedError', 'unreadable']);
      expect(error.message).to.contain(words).and.contain(`${location.origin}${DIRECTORY}/`);
    });
  }

  it('is asked for the words of a field when it has no filter of that name', async () => {
    const parts = [
      {kind: 'term' as const, field: 'author' as QueryField, values: [{kind: 'word' as const, text: 'gone'}]},
    ];
    const engine = createPagefindEngine(DIRECTORY, {parse: () => ({kind: 'all', parts})});
    const error = (await engine.first('author:gone', signal).catch((cause: unknown) => cause)) as FeedError;
    expect(error.message).to.contain('404 fetching fragment');
  });

  it('gives up when it is told to', async () => {
    const controller = new AbortController();
    const searching = createPagefindEngine(DIRECTORY, {}).first('page', controller.signal);
    controller.abort(new Error('left'));
    expect(((await searching.catch((cause: unknown) => cause)) as Error).message).to.equal('left');
  });
});
