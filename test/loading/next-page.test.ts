import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';
import {withNextPage} from '../../src/loading/next-page.js';
import type {Feed} from '../../src/model/feed.js';
import {answer} from '../support/answers.js';
import {feedOf, numbersOf, paperItem} from '../support/papers.js';

const base = location.origin;
const options = {base, tries: 1};

/** A page with the papers from one number to another. */
const page = (from: number, to: number, next?: string): object => ({
  ...feedOf(0),
  items: Array.from({length: to - from + 1}, (_, index) => paperItem(from + index)),
  ...(next && {next_url: next}),
});
const numbers = ({papers}: Feed): readonly number[] => numbersOf(papers);
const messages = ({warnings}: Feed): readonly string[] => warnings.map(({message}) => message.replaceAll(base, ''));

/** The feed with all its pages, as far as they lead. */
async function toTheEnd(address: string, more: object = {}): Promise<Feed> {
  let feed = await loadFeed(address, {...options, ...more});
  while (feed.next) feed = await withNextPage(feed, {...options, ...more});
  return feed;
}

describe('the pages of a feed', () => {
  it('end where they lead back to the first one, and it is not asked for again', async () => {
    const network = answer({'/1.json': page(1, 2, '/2.json'), '/2.json': page(3, 4, '/1.json')});
    const feed = await toTheEnd('/1.json');
    expect(numbers(feed)).to.deep.equal([1, 2, 3, 4]);
    expect(messages(feed)).to.deep.equal(['The next page /1.json was left out: it leads back to one that was there.']);
    expect(network.count('/1.json')).to.equal(1);
  });

  it('end where they lead back to a later one', async () => {
    const network = answer({
      '/1.json': page(1, 1, '/2.json'),
      '/2.json': page(2, 2, '/3.json'),
      '/3.json': page(3, 3, '/2.json'),
    });
    const feed = await toTheEnd('/1.json');
    expect([numbers(feed), messages(feed).length, network.requests.length]).to.deep.equal([[1, 2, 3], 1, 3]);
  });

  it('end where one has only papers that were there: its server does not know the parameter', async () => {
    const network = answer({'/list': () => page(1, 3, `/list?page=${network.requests.length + 1}`)});
    const feed = await toTheEnd('/list');
    expect(numbers(feed)).to.deep.equal([1, 2, 3]);
    expect(network.requests).to.have.length(2);
    expect(messages(feed)).to.deep.equal([
      'The next page /list?page=3 was left out: the page before it has only papers of earlier pages.',
    ]);
  });

  it('go on where one has papers that were there and others', async () => {
    answer({'/1.json': page(1, 3, '/2.json'), '/2.json': page(2, 4, '/3.json'), '/3.json': page(5, 5)});
    const feed = await toTheEnd('/1.json');
    expect([numbers(feed), messages(feed)]).to.deep.equal([[1, 2, 3, 4, 5], []]);
  });

  it('go on behind an empty one, at once', async () => {
    answer({'/1.json': page(1, 1, '/2.json'), '/2.json': page(2, 1, '/3.json'), '/3.json': page(2, 2)});
    const first = await loadFeed('/1.json', options);
    expect(numbers(await withNextPage(first, options))).to.deep.equal([1, 2]);
  });

  it('end where they are empty again and again', async () => {
    const network = answer({'/1.json': page(1, 1, '/n?1'), '/n': () => page(1, 0, `/n?${network.requests.length}`)});
    const feed = await toTheEnd('/1.json');
    expect([numbers(feed), network.requests.length]).to.deep.equal([[1], 4]);
    expect(messages(feed)).to.deep.equal([
      'The next page /n?4 was left out: 3 pages one after the other have no papers.',
    ]);
  });

  it('end where one leads to another server', async () => {
    const network = answer({
      '/1.json': page(1, 1, '/2.json'),
      '/2.json': page(2, 2, 'https://elsewhere.example/3.json'),
    });
    const feed = await toTheEnd('/1.json');
    expect([numbers(feed), network.requests.length]).to.deep.equal([[1, 2], 2]);
    expect(messages(feed)).to.deep.equal([
      'The next page https://elsewhere.example/3.json was left out: it is not on the server that the feed is on.',
    ]);
  });

  it('make one paper of records of one work, wherever they stand', async () => {
    const with1 = (number: number, citations: number, next?: string): object => ({
      ...page(1, 0, next),
      items: [paperItem(number, {_paper: {doi: '10.1000/1', citations}}), paperItem(number + 1)],
    });
    answer({'/1.json': with1(1, 4, '/2.json'), '/2.json': with1(3, 7)});
    const feed = await toTheEnd('/1.json');
    expect(feed.papers.map(({citations}) => citations)).to.deep.equal([7, undefined, undefined]);
    expect((await toTheEnd('/1.json', {noMerge: true})).papers).to.have.length(4);
  });

  it('can be asked for once more after a failure', async () => {
    const network = answer({'/1.json': page(1, 1, '/2.json'), '/2.json': () => new Response('', {status: 404})});
    const first = await loadFeed('/1.json', options);
    const error: unknown = await withNextPage(first, options).catch((reason: unknown) => reason);
    expect((error as {status: number}).status).to.equal(404);
    network.set('/2.json', page(2, 2));
    expect(numbers(await withNextPage(first, options))).to.deep.equal([1, 2]);
  });

  it('can be asked for once more when nobody took what came', async () => {
    answer({'/1.json': page(1, 1, '/2.json'), '/2.json': page(2, 2, '/3.json'), '/3.json': page(3, 3)});
    const first = await loadFeed('/1.json', options);
    await withNextPage(first, options);
    const again = await withNextPage(first, options);
    expect([numbers(again), messages(again)]).to.deep.equal([[1, 2], []]);
    expect(numbers(await withNextPage(again, options))).to.deep.equal([1, 2, 3]);
  });

  it('that came first are let go when there are too many papers', async () => {
    const PAGES = 50;
    const EACH = 40;
    const padding = 'x'.repeat(1_000_000 / EACH);
    const network = answer({
      '/pages': ({url}: Request) => {
        const number = Number(new URL(url).searchParams.get('n'));
        const items = Array.from({length: EACH}, (_, index) =>
          paperItem(number * EACH + index, {content_text: `${padding} ${index}`}),
        );
        return {...feedOf(0), items, ...(number < PAGES - 1 && {next_url: `/pages?n=${number + 1}`})};
      },
    });
    const keep = 400;
    let feed = await loadFeed('/pages?n=0', options);
    for (let count = 2; feed.next; count++) {
      feed = await withNextPage(feed, {...options, keep});
      expect(feed.papers.length).to.be.at.most(keep);
      expect(feed.papers.length + (feed.dropped ?? 0)).to.equal(count * EACH);
    }
    const all = PAGES * EACH;
    expect(numbers(feed)).to.deep.equal(Array.from({length: keep}, (_, index) => all - keep + index));
    expect([feed.dropped, network.requests.length]).to.deep.equal([all - keep, PAGES]);
  });

  it('are all there while there are not too many papers', async () => {
    answer({'/1.json': page(1, 3, '/2.json'), '/2.json': page(4, 6)});
    const feed = await toTheEnd('/1.json', {keep: 6});
    expect([numbers(feed), 'dropped' in feed]).to.deep.equal([[1, 2, 3, 4, 5, 6], false]);
  });

  it('of several sources are let go too', async () => {
    answer({
      '/a1.json': page(1, 3, '/a2.json'),
      '/a2.json': page(4, 6),
      '/b1.json': page(11, 13, '/b2.json'),
      '/b2.json': page(14, 16),
    });
    const feed = await toTheEnd('/a1.json /b1.json', {keep: 6});
    expect([numbers(feed), feed.dropped]).to.deep.equal([[4, 5, 6, 14, 15, 16], 6]);
  });
});
