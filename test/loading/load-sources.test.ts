import {expect, waitUntil} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';
import {withNextPage} from '../../src/loading/next-page.js';
import type {FeedError} from '../../src/model/errors.js';
import type {Feed} from '../../src/model/feed.js';
import {answer} from '../support/answers.js';
import {feedOf, paperItem} from '../support/papers.js';

const base = location.origin;
const titles = ({papers}: Feed): readonly unknown[] => papers.map(({title}) => title);
const feed = (...items: readonly unknown[]): unknown => ({version: 'https://jsonfeed.org/version/1.1', items});
const work = (id: string, more: object = {}): unknown =>
  paperItem(1, {
    id,
    url: `https://example.org/${id}`,
    title: `The work with the name ${id}`,
    _paper: {published: '2020', ...more},
  });

describe('several sources', () => {
  it('become one feed, in their order, each work once', async () => {
    answer({
      '/a.json': feed(work('a'), work('both', {doi: '10.1000/1'})),
      '/b.json': feed(work('b'), work('too', {doi: '10.1000/1'})),
    });
    const merged = await loadFeed(' /a.json\n /b.json ', {base});
    expect(titles(merged)).to.deep.equal([
      'The work with the name a',
      'The work with the name both',
      'The work with the name b',
    ]);
    expect(merged.papers[1]?.also).to.have.length(1);
    expect(merged.sources?.map(({url}) => url)).to.deep.equal(['/a.json', '/b.json']);
  });

  it('keep every record when the page asks for that', async () => {
    answer({'/a.json': feed(work('a', {doi: '10.1000/1'})), '/b.json': feed(work('A', {doi: '10.1000/1'}))});
    expect((await loadFeed('/a.json /b.json', {base, noMerge: true})).papers).to.have.length(2);
  });

  it('are asked at the same time, and an address that stands twice only once', async () => {
    const net = answer({'/a.json': feedOf(1), '/b.json': feedOf(2)});
    const release = net.hold('/a.json');
    const loading = loadFeed('/a.json /b.json /a.json', {base});
    await waitUntil(() => net.count('/b.json') === 1);
    expect(net.requests).to.have.length(2);
    release();
    await loading;
  });

  it('show those that have come while others are under way', async () => {
    const net = answer({'/a.json': feed(work('slow')), '/b.json': feed(work('fast'))});
    const release = net.hold('/a.json');
    const seen: (readonly unknown[])[] = [];
    let first = (): void => {};
    const some = new Promise<void>((resolve) => (first = resolve));
    const loading = loadFeed('/a.json /b.json', {
      base,
      onProgress: (part) => {
        seen.push(titles(part));
        first();
      },
    });
    await some;
    expect(seen).to.deep.equal([['The work with the name fast']]);
    release();
    expect(titles(await loading)).to.deep.equal(['The work with the name slow', 'The work with the name fast']);
  });

  it('that fail do not harm the others, and each has its own reason', async () => {
    answer({'/a.json': feed(work('a')), '/b.json': () => new Response('', {status: 404}), '/c.json': '<html>'});
    const merged = await loadFeed('/b.json /a.json /c.json', {base, tries: 1});
    expect(titles(merged)).to.deep.equal(['The work with the name a']);
    expect(merged.sources?.map(({error}) => error?.code)).to.deep.equal(['http', undefined, 'unknown-format']);
  });

  it('keep the papers of one that fails when they are loaded again', async () => {
    const net = answer({'/a.json': feed(work('a')), '/b.json': feed(work('b'))});
    const {sources} = await loadFeed('/a.json /b.json', {base});
    net.set('/b.json', () => new Response('', {status: 500}));
    const again = await loadFeed('/a.json /b.json', {base, tries: 1, previous: sources});
    expect(titles(again)).to.deep.equal(['The work with the name a', 'The work with the name b']);
    expect(again.sources?.[1]?.error?.status).to.equal(500);
  });

  it('that all fail are a failure that names each', async () => {
    answer({'/b.json': () => new Response('', {status: 404})});
    const error = (await loadFeed('/b.json /c.json', {base, tries: 1}).catch((reason: unknown) => reason)) as FeedError;
    expect([error.name, error.code, error.status]).to.deep.equal(['FeedError', 'http', 404]);
    expect(error.message).to.contain('/b.json').and.to.contain('/c.json');
  });

  it('say in which of them an item is bad', async () => {
    answer({'/a.json': feed(work('a')), '/b.json': feed({id: 'no title'})});
    const {warnings} = await loadFeed('/a.json /b.json', {base});
    expect(warnings.map(({source, message}) => [source, message])).to.deep.equal([
      ['/b.json', 'Item 1 has no title and was left out.'],
    ]);
  });

  it('go on page by page, each for itself', async () => {
    answer({
      '/a.json': {...(feed(work('a1')) as object), next_url: '/a2.json'},
      '/a2.json': feed(work('a2')),
      '/b.json': {...(feed(work('b1')) as object), next_url: '/b2.json'},
      '/b2.json': {...(feed(work('b2'), work('a1')) as object), next_url: '/b.json'},
    });
    const first = await loadFeed('/a.json /b.json', {base});
    expect(first.next?.split(' ').map((url) => new URL(url).pathname)).to.deep.equal(['/a2.json', '/b2.json']);
    const second = await withNextPage(first, {base});
    expect(titles(second)).to.deep.equal(['a1', 'a2', 'b1', 'b2'].map((name) => `The work with the name ${name}`));
    expect(second.next).to.equal(undefined);
  });

  it('go on although the next page of one fails, which keeps what it has and can be asked again', async () => {
    const network = answer({
      '/a.json': {...(feed(work('a1')) as object), next_url: '/a2.json'},
      '/a2.json': () => new Response('', {status: 404}),
      '/b.json': {...(feed(work('b1')) as object), next_url: '/b2.json'},
      '/b2.json': feed(work('b2')),
      '/c.json': () => new Response('', {status: 410}),
    });
    const options = {base, tries: 1};
    const second = await withNextPage(await loadFeed('/a.json /b.json /c.json', options), options);
    expect(titles(second)).to.deep.equal(['a1', 'b1', 'b2'].map((name) => `The work with the name ${name}`));
    expect(second.sources?.map(({error}) => error?.status)).to.deep.equal([404, undefined, 410]);
    const error = (await withNextPage(second, options).catch((reason: unknown) => reason)) as FeedError;
    expect([error.code, error.status]).to.deep.equal(['http', 404]);
    network.set('/a2.json', feed(work('a2')));
    const third = await withNextPage(second, options);
    expect(titles(third)).to.deep.equal(['a1', 'a2', 'b1', 'b2'].map((name) => `The work with the name ${name}`));
    expect(third.sources?.map(({error}) => error?.status)).to.deep.equal([undefined, undefined, 410]);
  });

  it('keep the warnings of all pages, each with the page that it is about', async () => {
    answer({
      '/a.json': {...(feed(work('a1'), {id: 'no title'}) as object), next_url: '/a2.json'},
      '/a2.json': feed({id: 'no title'}),
      '/b.json': feed(work('b')),
    });
    const places = ({warnings}: Feed): readonly unknown[] => warnings.map(({source, index}) => [source, index]);
    const several = await withNextPage(await loadFeed('/a.json /b.json', {base}), {base});
    expect(places(several)).to.deep.equal([
      ['/a.json', 1],
      [`${base}/a2.json`, 0],
    ]);
    const one = await withNextPage(await loadFeed('/a.json', {base}), {base});
    expect(places(one)).to.deep.equal([
      [undefined, 1],
      [`${base}/a2.json`, 0],
    ]);
  });

  it('keep what has come of one that breaks off after it was shown', async () => {
    const text = JSON.stringify({...feedOf(3000), padding: 'x'.repeat(600_000)});
    const bytes = new TextEncoder().encode(text);
    let isShown = (): void => {};
    const shown = new Promise<void>((resolve) => (isShown = resolve));
    const breaking = (): Response => {
      const pieces = [() => bytes.slice(0, 600_000), () => bytes.slice(600_000, 700_000)];
      return new Response(
        new ReadableStream<Uint8Array>({
          async pull(controller) {
            const piece = pieces.shift();
            if (piece) return controller.enqueue(piece());
            await shown;
            controller.error(new TypeError('The connection was lost.'));
          },
        }),
      );
    };
    answer({'/a.json': breaking, '/b.json': feed(work('b'))});
    let most = 0;
    const merged = await loadFeed('/a.json /b.json', {
      base,
      tries: 1,
      onProgress: ({papers}) => {
        most = Math.max(most, papers.length);
        if (papers.length > 1) isShown();
      },
    });
    expect(most).to.be.above(1);
    expect(merged.papers.length).to.be.at.least(most);
    expect(merged.sources?.map(({error}) => error?.code)).to.deep.equal(['network', undefined]);
  });

  it('have the limit of bytes each for itself', async () => {
    answer({'/a.json': feed(work('a')), '/b.json': feed(work('b')), '/c.json': feedOf(50)});
    const merged = await loadFeed('/a.json /b.json /c.json', {base, maxBytes: 400});
    expect(titles(merged)).to.deep.equal(['The work with the name a', 'The work with the name b']);
    expect(merged.sources?.map(({error}) => error?.code)).to.deep.equal([undefined, undefined, 'too-large']);
  });

  it('that are no addresses are named as they stand', async () => {
    const error = (await loadFeed('ftp://a.example/x data:,y').catch((reason: unknown) => reason)) as FeedError;
    expect(error.message).to.equal(
      'ftp://a.example/x: It is not an http or https address.\ndata:,y: It is not an http or https address.',
    );
  });

  it('stop when they are aborted', async () => {
    const net = answer({'/a.json': feedOf(1), '/b.json': feedOf(2)});
    net.hold('/a.json');
    const controller = new AbortController();
    const loading = loadFeed('/a.json /b.json', {base, signal: controller.signal});
    controller.abort(new Error('enough'));
    const error: unknown = await loading.catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('enough');
  });
});

describe('one source', () => {
  it('in which a work stands twice has it once, with what both say', async () => {
    answer({
      '/a.json': feed(
        work('a', {doi: '10.1000/1', citations: 3}),
        work('b'),
        work('a2', {doi: '10.1000/1', upvotes: 2}),
      ),
    });
    const {papers} = await loadFeed('/a.json', {base});
    expect(papers.map(({citations, upvotes}) => [citations, upvotes])).to.deep.equal([
      [3, 2],
      [undefined, undefined],
    ]);
    expect((await loadFeed('/a.json', {base, noMerge: true})).papers).to.have.length(3);
  });

  it('names its next page in the header Link, when the format has no place for it', async () => {
    const headers = {
      link: '<https://elsewhere.example/x>; rel="last", </a.json?page=2>; title="x"; rel="next nofollow"',
    };
    answer({'/a.json': () => new Response(JSON.stringify(feedOf(1)), {headers})});
    expect((await loadFeed('/a.json', {base})).next).to.equal(`${base}/a.json?page=2`);
  });
});
