import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';
import {withNextPage} from '../../src/loading/next-page.js';
import type {Feed} from '../../src/model/feed.js';
import {answer} from '../support/answers.js';
import {feedOf, numbersOf, paperItem} from '../support/papers.js';

const base = location.origin;
const options = {base, tries: 1};
const numbers = ({papers}: Feed): readonly number[] => numbersOf(papers);
const messages = ({warnings}: Feed): readonly string[] => warnings.map(({message}) => message.replaceAll(base, ''));
const paths = (requests: readonly Request[]): readonly string[] => requests.map(({url}) => url.replace(base, ''));

async function toTheEnd(src: string): Promise<Feed> {
  let feed = await loadFeed(src, options);
  while (feed.next) feed = await withNextPage(feed, options);
  return feed;
}

/** Answers with some of ten papers: those from the number that `first` makes of the address. */
const some =
  (first: (parameters: URLSearchParams) => number, count = 4) =>
  ({url}: Request): object => {
    const from = first(new URL(url).searchParams);
    const items = Array.from({length: Math.max(0, Math.min(count, 11 - from))}, (_, index) => paperItem(from + index));
    return {...feedOf(0), items};
  };

/** An array with marks: of the pages, whose papers and marks are given. */
const marked =
  (pages: Readonly<Record<string, {readonly papers: readonly number[]; readonly more: object}>>, name = 'cursor') =>
  ({url}: Request): object => {
    const {papers, more} = pages[new URL(url).searchParams.get(name) ?? 'none'] ?? {papers: [], more: {}};
    return {
      results: papers.map((number) => ({id: `paper-${number}`, title: `Paper ${number}`, authors: ['Ada Lovelace']})),
      ...more,
    };
  };

const TEN = Array.from({length: 10}, (_, index) => index + 1);

describe('a src with {page}', () => {
  it('is asked for page by page, from 1, when more is wanted, until one is empty', async () => {
    const network = answer({'/list': some((at) => Number(at.get('p')) * 4 - 3)});
    const first = await loadFeed('/list?p={page}&q=a', options);
    expect([numbers(first), paths(network.requests)]).to.deep.equal([[1, 2, 3, 4], ['/list?p=1&q=a']]);
    const second = await withNextPage(first, options);
    expect(numbers(second)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    const feed = await toTheEnd('/list?p={page}');
    expect([numbers(feed), messages(feed)]).to.deep.equal([TEN, []]);
    expect(paths(network.requests).at(-1)).to.equal('/list?p=4');
  });

  it('counts from 0 as {page:0}', async () => {
    const network = answer({'/list': some((at) => Number(at.get('p')) * 4 + 1)});
    expect(numbers(await toTheEnd('/list?p={page:0}'))).to.deep.equal(TEN);
    expect(paths(network.requests)[0]).to.equal('/list?p=0');
  });

  it('ends where there is no page (404), and not where it fails in another way', async () => {
    const network = answer({
      '/list-1.json': feedOf(3),
      '/list-2.json': () => new Response('', {status: 503}),
      '/list-3.json': () => new Response('', {status: 404}),
    });
    const first = await loadFeed('/list-{page}.json', options);
    const error: unknown = await withNextPage(first, options).catch((reason: unknown) => reason);
    expect((error as {status: number}).status).to.equal(503);
    network.set('/list-2.json', {...feedOf(0), items: [paperItem(4)]});
    const second = await withNextPage(first, options);
    const third = await withNextPage(second, options);
    expect([numbers(third), third.next, messages(third)]).to.deep.equal([[1, 2, 3, 4], undefined, []]);
  });

  it('fails where its first page is not there', async () => {
    answer({'/list-1.json': () => new Response('', {status: 404})});
    const error: unknown = await loadFeed('/list-{page}.json', options).catch((reason: unknown) => reason);
    expect((error as {status: number}).status).to.equal(404);
  });

  it('ends, and says so, where the server does not know it and answers always the same', async () => {
    const network = answer({'/list': feedOf(3)});
    const feed = await toTheEnd('/list?p={page}');
    expect([numbers(feed), network.requests.length]).to.deep.equal([[1, 2, 3], 2]);
    expect(messages(feed)).to.deep.equal([
      'The next page /list?p=3 was left out: the page before it has only papers of earlier pages.',
    ]);
  });

  it('is one of several', async () => {
    answer({'/list': some((at) => Number(at.get('p')) * 4 - 3), '/b.json': {...feedOf(0), items: [paperItem(99)]}});
    expect(numbers(await toTheEnd('/list?p={page} /b.json'))).to.deep.equal([...TEN, 99]);
  });

  it('leaves other braces as they are', async () => {
    const network = answer({'/list': feedOf(0)});
    await loadFeed('/list?d={date}&p={page}&q={query}&x={pages}', options);
    expect(decodeURI(paths(network.requests)[0]!)).to.equal('/list?d={date}&p=1&q={query}&x={pages}');
  });
});

describe('a src with {offset}', () => {
  it('counts the papers that have come', async () => {
    const network = answer({'/list': some((at) => Number(at.get('skip')) + 1)});
    expect(numbers(await toTheEnd('/list?skip={offset}'))).to.deep.equal(TEN);
    expect(paths(network.requests)).to.deep.equal([0, 4, 8, 10].map((skip) => `/list?skip=${skip}`));
  });
});

describe('a src with {cursor}', () => {
  for (const [where, mark] of Object.entries({
    next_cursor: (name: string) => ({next_cursor: name}),
    cursor: (name: string) => ({cursor: name}),
    'meta.next_cursor': (name: string) => ({meta: {next_cursor: name, cursor: 'own'}}),
    'message.next-cursor': (name: string) => ({message: {'next-cursor': name}}),
    token: (name: string) => ({token: name}),
    'pageInfo.endCursor': (name: string) => ({pageInfo: {endCursor: name}}),
  })) {
    it(`takes what the answer names, as ${where}`, async () => {
      const network = answer({
        '/list': marked({
          '': {papers: [1, 2], more: mark('a/b&c')},
          'a/b&c': {papers: [3], more: mark('d')},
          d: {papers: [4], more: {}},
        }),
      });
      const feed = await toTheEnd('/list?cursor={cursor}');
      expect([numbers(feed), messages(feed)]).to.deep.equal([[1, 2, 3, 4], []]);
      expect(paths(network.requests)).to.deep.equal(['', 'a%2Fb%26c', 'd'].map((name) => `/list?cursor=${name}`));
    });
  }

  it('begins with a star where that is usual', async () => {
    const network = answer({'/select': marked({'*': {papers: [1], more: {nextCursorMark: '*'}}}, 'cursorMark')});
    const feed = await toTheEnd('/select?cursorMark={cursor}');
    expect([numbers(feed), network.requests.length]).to.deep.equal([[1], 1]);
  });

  it('ends, and says so, where a cursor comes again', async () => {
    const network = answer({
      '/list': marked({
        '': {papers: [1], more: {cursor: 'a'}},
        a: {papers: [2], more: {cursor: 'b'}},
        b: {papers: [3], more: {cursor: 'a'}},
      }),
    });
    const feed = await toTheEnd('/list?n={page}&cursor={cursor}');
    expect([numbers(feed), network.requests.length]).to.deep.equal([[1, 2, 3], 3]);
    expect(messages(feed)).to.deep.equal([
      'The next page /list?n=4&cursor=a was left out: its cursor was there before.',
    ]);
  });

  it('never leads to another server', async () => {
    const network = answer({'/list': marked({none: {papers: [1], more: {cursor: 'elsewhere.example'}}})});
    const feed = await toTheEnd(`${base.replace('localhost', 'localhost{cursor}')}/list`);
    expect([numbers(feed), network.requests.length]).to.deep.equal([[1], 1]);
    expect(messages(feed)[0]).to.contain('it is not on the server that the feed is on');
  });

  it('takes the next page of a format that knows where it is', async () => {
    answer({
      '/works': ({url}: Request) => {
        const cursor = new URL(url).searchParams.get('cursor');
        const work = {id: `https://openalex.org/W${cursor ? 2 : 1}`, display_name: 'A work', authorships: []};
        return {meta: {next_cursor: cursor ? null : 'x', count: 2, page: 1}, results: [work], group_by: []};
      },
    });
    const feed = await toTheEnd('/works?cursor={cursor}');
    expect(feed.format).to.equal('openalex');
    expect([feed.papers.length, messages(feed)]).to.deep.equal([2, []]);
  });
});
