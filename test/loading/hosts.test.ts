import {expect} from '@open-wc/testing';
import {loadFeed, type LoadOptions} from '../../src/loading/load-feed.js';
import type {FeedError} from '../../src/model/errors.js';
import {answer} from '../support/answers.js';

const failure = (url: string, options: LoadOptions = {}): Promise<FeedError> =>
  loadFeed(url, {backoff: 1, ...options}).then(
    () => {
      throw new Error('it was loaded');
    },
    (error: unknown) => error as FeedError,
  );

const botCheck = (title: string) => (): Response =>
  new Response(`<!doctype html><html lang="en"><head><title>${title}</title></head><body>…</body></html>`, {
    headers: {'content-type': 'text/html; charset=utf-8'},
  });

/** Runs something as a page without a connection. */
async function offline<T>(run: () => Promise<T>): Promise<T> {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

const ARXIV = 'https://export.arxiv.org/api/query?search_query=cat:cs.LG&max_results=5';
const DBLP = 'https://dblp.org/search/publ/api?q=author:Ada_Lone:&format=json';
const OPENREVIEW = 'https://api2.openreview.net/notes/search?term=birds&source=forum';

describe('a service that refuses web pages', () => {
  const services: readonly (readonly [string, string, string])[] = [
    [ARXIV, 'arXiv', 'November 2025'],
    ['https://rss.arxiv.org/rss/cs.LG', 'arXiv', 'November 2025'],
    ['https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=birds&format=json', 'Europe PMC', 'September 2026'],
    ['https://api.openreview.net/notes?invitation=a', 'OpenReview', 'September 2026'],
    [OPENREVIEW, 'OpenReview', 'September 2026'],
  ];
  for (const [url, service, since] of services) {
    it(`is asked once, and named with the command that makes a file: ${url}`, async () => {
      const network = answer({});
      const {code, message, cause} = await failure(url);
      expect(code).to.equal('refused');
      expect(message).to.contain(`${service} does not let web pages read it (since ${since}`);
      expect(message).to.contain(`npx paper-feed build "${url}" -o papers.json`);
      expect(message).not.to.contain('connect-src');
      expect(cause).to.be.instanceOf(TypeError);
      expect(network.requests).to.have.length(1);
    });
  }

  for (const host of ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de']) {
    it(`is DBLP at ${host}, whose lists are exported by hand`, async () => {
      const network = answer({});
      const {code, message} = await failure(`https://${host}/search/publ/api?q=a&format=json`);
      expect(code).to.equal('refused');
      expect(message).to.contain('since September 2026').and.contain('.bib').and.contain('by hand');
      expect(message).not.to.contain('npx');
      expect(network.requests).to.have.length(1);
    });
  }

  it('gets a command that a shell takes as it is meant', async () => {
    answer({});
    const {message} = await failure('https://export.arxiv.org/api/query?search_query="$(a)`b`!"');
    expect(message).to.contain(
      'npx paper-feed build "https://export.arxiv.org/api/query?search_query=%22%24(a)%60b%60%21%22"',
    );
  });

  it('is not what any other is called that does not answer', async () => {
    const network = answer({});
    for (const url of ['https://export.arxiv.org.evil.example/api/', 'https://lab.example/?u=https://dblp.org/x']) {
      expect((await failure(url)).code, url).to.equal('network');
    }
    expect(network.requests).to.have.length(6);
  });

  it('is not to blame when the connection is down', async () => {
    answer({});
    expect((await offline(() => failure(ARXIV))).code).to.equal('network');
  });

  it('refuses with status 403 at OpenReview alone', async () => {
    answer({'/notes/search': () => new Response('{"name": "ChallengeRequiredError"}', {status: 403})});
    const {code, status, message} = await failure(OPENREVIEW);
    expect([code, status]).to.deep.equal(['refused', 403]);
    expect(message).to.contain('OpenReview does not let web pages read it');
    expect((await failure('https://lab.example/notes/search')).code).to.equal('http');
  });

  it('is named once where it is one of several sources that fail', async () => {
    const network = answer({});
    const {code, message} = await failure(`${ARXIV} ${DBLP}`);
    expect(code).to.equal('refused');
    for (const words of ['arXiv does not let', 'DBLP does not let', 'npx paper-feed build']) {
      expect(message.split(words), words).to.have.length(2);
    }
    expect(network.requests).to.have.length(2);
  });

  it('may be read again: an answer is read as any other', async () => {
    const hits = {'@total': '0', '@computed': '0', '@sent': '0', '@first': '0'};
    answer({'/search/publ/api': {result: {query: 'a', hits}}});
    expect((await loadFeed(DBLP)).format).to.equal('dblp');
  });
});

describe('a check for bots', () => {
  it('is named for what it is, with what can be done at that service', async () => {
    answer({'/search/publ/api': botCheck('Making sure you&#39;re not a bot!')});
    const {code, message} = await failure(DBLP);
    expect(code).to.equal('refused');
    expect(message).to.contain('check for bots').and.contain('by hand');
  });

  it('is known at any other server', async () => {
    answer({'/feed': botCheck('Just a moment...')});
    const {code, message} = await failure('https://lab.example/feed');
    expect(code).to.equal('refused');
    expect(message).to.contain('"Just a moment..."').and.contain('save what it gives as a file');
  });

  it('is known when the page names the format', async () => {
    answer({'/search/publ/api': botCheck("Making sure you're not a bot!")});
    const {code, message} = await failure(DBLP, {format: 'dblp'});
    expect(code).to.equal('refused');
    expect(message).to.contain("Making sure you're not a bot!").and.contain('by hand');
  });

  it('is no page of another kind', async () => {
    answer({'/feed': botCheck('Sign in')});
    expect((await failure('https://lab.example/feed')).code).to.equal('unknown-format');
    expect((await failure('https://lab.example/feed', {format: 'hal'})).message).to.contain('an HTML page ("Sign in")');
  });
});

describe('a service with an allowance', () => {
  const tooMany = (seconds?: number) => (): Response =>
    new Response('{"error": "Too many"}', {status: 429, headers: seconds ? {'retry-after': String(seconds)} : {}});

  it('is not asked again when it wants hours of patience, and is named', async () => {
    const network = answer({'/works': tooMany(7200)});
    const {code, status, message} = await failure('https://api.openalex.org/works?filter=author.id:A1');
    expect([code, status]).to.deep.equal(['http', 429]);
    expect(message).to.contain('OpenAlex answers again in some hours').and.contain('api_key=');
    expect(network.requests).to.have.length(1);
  });

  it('may look like a lost connection at Semantic Scholar, which is said', async () => {
    const url = 'https://api.semanticscholar.org/graph/v1/paper/search?query=birds&fields=title';
    answer({});
    const lost = await failure(url);
    expect(lost.code).to.equal('network');
    expect(lost.message).to.contain('429').and.contain(`npx paper-feed build "${url}"`);
    answer({'/graph/v1/paper/search': tooMany()});
    expect((await failure(url)).message)
      .to.contain('HTTP status 429')
      .and.contain('share one allowance');
  });
});
