import {expect, waitUntil} from '@open-wc/testing';
import {createSearchSource, type SearchOptions, type SearchSource} from '../../../src/loading/search/search-source.js';
import type {FeedError} from '../../../src/model/errors.js';
import type {Feed} from '../../../src/model/feed.js';
import {answer} from '../../support/answers.js';

const ENGINE = 'https://search.example/papers?q={query}';
const source = (address = ENGINE, options: SearchOptions = {}): SearchSource =>
  createSearchSource(address, {delay: 0, backoff: 1, ...options});
const titles = ({papers}: Feed): readonly unknown[] => papers.map(({title}) => title);
const list = (...names: readonly string[]): unknown => names.map((title) => ({title, author: 'Ada Marlow'}));
/** Answers with one paper, which is called what was asked for. */
const echo = ({url}: Request): unknown => list(new URL(url).searchParams.get('q') ?? '');
const wanted = (requests: readonly Request[]): readonly string[] => requests.map(({url}) => new URL(url).search);

const failure = (promise: Promise<unknown>): Promise<FeedError> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as FeedError,
  );

describe('a search', () => {
  it('sends what the reader wrote in the place of {query}, percent-encoded and otherwise as it is', async () => {
    const {requests} = answer({'/papers': echo});
    const written = 'author:"Lovelace, A." AND (π OR a+b) -x #1 &q=2 {page} 100%';
    expect(titles(await source().search(`  ${written.replace(' ', '\n  ')} `))).to.deep.equal([written]);
    expect(requests[0]?.url).to.equal(`https://search.example/papers?q=${encodeURIComponent(written)}`);
  });

  it('takes any text: half a character, and one without an end', async () => {
    const {requests} = answer({'/papers': () => list('A paper')});
    await source().search('a\ud800b');
    expect(requests[0]?.url).to.contain('a%EF%BF%BDb');
    expect((await source().search('('.repeat(100_000))).papers).to.have.length(1);
  });

  it('may stand in the path, relative to the page', async () => {
    const {requests} = answer({'/here/find/a%2Fb': list('A paper')});
    expect((await source('find/{query}', {base: 'https://lab.example/here/'}).search('a/b')).papers).to.have.length(1);
    expect(requests[0]?.url).to.equal('https://lab.example/here/find/a%2Fb');
  });

  it('waits for the reader: of searches that follow each other at once, the last is sent', async () => {
    const {requests} = answer({'/papers': echo});
    const searches = source();
    const all = ['d', 'de', 'dee', 'deep'].map((text) => searches.search(text));
    const results = await Promise.allSettled(all);
    expect(results.map(({status}) => status)).to.deep.equal(['rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(wanted(requests)).to.deep.equal(['?q=deep']);
    expect((results[0] as PromiseRejectedResult).reason).to.have.property('name', 'AbortError');
  });

  it('that is under way is aborted by a newer one', async () => {
    const net = answer({'/papers': echo});
    const searches = source();
    const release = net.hold('/papers');
    const old = failure(searches.search('old'));
    await waitUntil(() => net.requests.length === 1);
    const young = searches.search('new');
    expect(net.requests[0]?.signal.aborted).to.equal(true);
    expect((await old).name).to.equal('AbortError');
    release();
    expect(titles(await young)).to.deep.equal(['new']);
  });

  it('is aborted by its signal, while it waits and while it is under way', async () => {
    const net = answer({'/papers': echo});
    const controller = new AbortController();
    const searches = source(ENGINE, {delay: 60_000});
    const waiting = failure(searches.search('x', {signal: controller.signal}));
    controller.abort(new Error('gone'));
    expect((await waiting).message).to.equal('gone');
    expect((await failure(searches.search('x', {signal: controller.signal}))).message).to.equal('gone');
    expect(net.requests).to.have.length(0);

    net.hold('/papers');
    const other = new AbortController();
    const asked = failure(source().search('x', {signal: other.signal}));
    await waitUntil(() => net.requests.length === 1);
    other.abort(new Error('left'));
    expect((await asked).message).to.equal('left');
    expect(net.requests[0]?.signal.aborted).to.equal(true);
  });

  it('that was made before is answered without a request, whatever its white space', async () => {
    const {requests} = answer({'/papers': echo});
    const searches = source();
    const first = await searches.search('deep learning');
    await searches.search('deep');
    expect(await searches.search(' deep   learning ')).to.equal(first);
    expect(await searches.search('deep OR learning')).not.to.equal(first);
    expect(wanted(requests)).to.have.length(3);
  });

  it('is forgotten when twenty others were made since', async () => {
    const {requests} = answer({'/papers': echo});
    const searches = source();
    for (let number = 0; number <= 20; number++) await searches.search(`${number}`);
    await searches.search('1');
    expect(requests).to.have.length(21);
    await searches.search('0');
    expect(requests).to.have.length(22);
  });

  it('that failed is asked again', async () => {
    const net = answer({'/papers': () => new Response('', {status: 404})});
    const searches = source();
    expect((await failure(searches.search('x'))).code).to.equal('http');
    net.set('/papers', echo);
    expect(titles(await searches.search('x'))).to.deep.equal(['x']);
  });
});

describe('the further pages of a search', () => {
  const numbered = (from: number, count: number): readonly string[] =>
    Array.from({length: count}, (_, index) => `The paper with number ${from + index}`);
  /** An engine that has so many papers and gives two at a time. */
  const engine =
    (count: number, offsetOf: (parameters: URLSearchParams) => number, total?: number) =>
    ({url}: Request): unknown => {
      const offset = offsetOf(new URL(url).searchParams);
      return {results: list(...numbered(offset, Math.max(0, Math.min(2, count - offset)))), total};
    };
  const number = (name: string) => (parameters: URLSearchParams) => Number(parameters.get(name));

  it('are appended, each once, as long as the engine says that there are more', async () => {
    const {requests} = answer({'/papers': engine(5, (parameters) => (number('p')(parameters) - 1) * 2, 5)});
    const searches = source('https://search.example/papers?q={query}&p={page}');
    let feed = await searches.search('x');
    expect([feed.papers.length, feed.total]).to.deep.equal([2, 5]);
    while (feed.next) feed = await searches.more(feed);
    expect(titles(feed)).to.deep.equal(numbered(0, 5));
    expect(feed.total).to.equal(5);
    expect(wanted(requests)).to.deep.equal(['?q=x&p=1', '?q=x&p=2', '?q=x&p=3']);
    expect(await searches.more(feed)).to.equal(feed);
  });

  it('end with one that is empty where the engine does not say how many there are', async () => {
    const {requests} = answer({'/papers': engine(4, (parameters) => number('p')(parameters) * 2)});
    const searches = source('https://search.example/papers?q={query}&p={page:0}');
    let feed = await searches.search('x');
    while (feed.next) feed = await searches.more(feed);
    expect(titles(feed)).to.deep.equal(numbered(0, 4));
    expect(wanted(requests)).to.deep.equal(['?q=x&p=0', '?q=x&p=1', '?q=x&p=2']);
  });

  it('have an offset: of as many as a page has, or as have come', async () => {
    const {requests} = answer({'/papers': engine(4, number('from'), 4)});
    for (const [address, options] of [
      ['https://search.example/papers?q={query}&from={offset}&size={limit}', {pageSize: 2}],
      ['https://search.example/papers?q={query}&from={offset}', {}],
    ] as const) {
      const searches = source(address, options);
      const feed = await searches.more(await searches.search('x'));
      expect(titles(feed)).to.deep.equal(numbered(0, 4));
      expect(feed.next).to.equal(undefined);
    }
    expect(wanted(requests)).to.deep.equal(['?q=x&from=0&size=2', '?q=x&from=2&size=2', '?q=x&from=0', '?q=x&from=2']);
  });

  it('end where an engine repeats itself', async () => {
    answer({'/papers': () => list('The same paper again')});
    const searches = source('https://search.example/papers?q={query}&p={page}');
    const feed = await searches.more(await searches.search('x'));
    expect(titles(feed)).to.deep.equal(['The same paper again']);
    expect(feed.next).to.equal(undefined);
  });

  it('are where the answer says, when the address has no place for them', async () => {
    const works = (page: number): unknown => ({
      meta: {count: 4, page, per_page: 2},
      results: [0, 1].map((index) => ({
        id: `https://openalex.org/W${page}${index}`,
        title: `The work with number ${page}${index}`,
        authorships: [],
      })),
    });
    const {requests} = answer({
      '/works': ({url}: Request) => works(Number(new URL(url).searchParams.get('page') ?? 1)),
    });
    const searches = source('https://api.openalex.org/works?search={query}&per_page=2');
    const feed = await searches.more(await searches.search('x'));
    expect([feed.papers.length, feed.total, feed.next]).to.deep.equal([4, 4, undefined]);
    expect(wanted(requests)).to.deep.equal(['?search=x&per_page=2', '?search=x&per_page=2&page=2']);
  });

  it('are aborted by a newer search', async () => {
    const net = answer({'/papers': engine(9, (parameters) => number('p')(parameters) * 2)});
    const searches = source('https://search.example/papers?q={query}&p={page}');
    const feed = await searches.search('x');
    const release = net.hold('/papers');
    const more = failure(searches.more(feed));
    await waitUntil(() => net.requests.length === 2);
    const newer = searches.search('y');
    expect((await more).name).to.equal('AbortError');
    release();
    await newer;
  });

  it('leave the feed as it is when they fail', async () => {
    const net = answer({'/papers': engine(9, (parameters) => number('p')(parameters) * 2)});
    const searches = source('https://search.example/papers?q={query}&p={page}');
    const feed = await searches.search('x');
    net.set('/papers', () => new Response('', {status: 404}));
    expect((await failure(searches.more(feed))).code).to.equal('http');
    net.set(
      '/papers',
      engine(9, (parameters) => number('p')(parameters) * 2),
    );
    expect((await searches.more(feed)).papers).to.have.length(4);
  });
});

describe('an engine', () => {
  const hit = {title: 'Sonar without echoes', author: 'Noor Haddad and Lena Voss', year: 2021};
  const envelopes: Readonly<Record<string, unknown>> = {
    meilisearch: {hits: [hit], processingTimeMs: 1, query: 'x', limit: 20, offset: 0, estimatedTotalHits: 1},
    typesense: {hits: [{document: hit}], found: 1, page: 1, search_time_ms: 1, out_of: 9},
    elasticsearch: {_shards: {}, hits: {total: {value: 1, relation: 'eq'}, hits: [{_id: '1', _source: hit}]}},
    'json-array': {results: [hit], total: 1},
    crossref: {
      'message-type': 'work-list',
      message: {items: [{DOI: '10.1000/1', title: ['Sonar without echoes']}], 'total-results': 1},
    },
    'semantic-scholar': {
      total: 1,
      data: [{paperId: 'c8b25fab5608c3e033d34b4483ec47e68ba109b7', title: 'Sonar without echoes'}],
    },
  };
  for (const [format, value] of Object.entries(envelopes)) {
    it(`is read as it answers, with how many papers it has: ${format}`, async () => {
      answer({'/papers': value});
      const feed = await source().search('sonar');
      expect([feed.format, feed.total, titles(feed)]).to.deep.equal([format, 1, ['Sonar without echoes']]);
    });
  }

  it('that finds nothing gives a feed without papers', async () => {
    answer({'/papers': {hits: [], processingTimeMs: 0, query: 'x', limit: 20, offset: 0, estimatedTotalHits: 0}});
    const feed = await source().search('x');
    expect([feed.papers, feed.total]).to.deep.equal([[], 0]);
  });

  const refusals: readonly (readonly [string, unknown, string, readonly string[]])[] = [
    ['has enough of us', () => new Response('', {status: 429}), 'http', ['HTTP status 429']],
    ['lets no other site read it', new TypeError('Failed to fetch'), 'network', ['CORS', 'connect-src']],
    ['answers with a page', '<!doctype html><title>Sign in</title>', 'unknown-format', ['an HTML page ("Sign in")']],
    ['answers with broken JSON', '{"hits": [', 'unreadable', ['JSON cannot be parsed']],
    ['answers with other things', {message: 'no key'}, 'unknown-format', ['"message"']],
  ];
  for (const [says, value, code, words] of refusals) {
    it(`that ${says} fails with words that say so`, async () => {
      answer({'/papers': value});
      const error = await failure(source().search('sonar'));
      expect(error.code).to.equal(code);
      for (const word of ['https://search.example/papers?q=sonar', ...words]) expect(error.message).to.contain(word);
    });
  }

  it('needs a place for the words, on the web', async () => {
    const {requests} = answer({});
    expect((await failure(source('https://search.example/papers').search('x'))).message).to.contain('no {query}');
    for (const address of ['', 'javascript:alert({query})', 'ftp://search.example/{query}', '{query}']) {
      expect((await failure(source(address).search('javascript:1'))).code, address).to.equal('unsupported');
    }
    expect(requests).to.have.length(0);
  });
});
