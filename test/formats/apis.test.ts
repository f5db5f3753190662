import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';
import type {Feed} from '../../src/model/feed.js';
import {FeedError} from '../../src/model/errors.js';

/** Answers whose address matters, and those that are no papers. What a paper is made of is in the fixtures. */
const fixture = async (path: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`/test/fixtures/${path}`)).json()) as Record<string, unknown>;

const read = (value: unknown, url: string): Promise<Feed> => loadFeed({value, url});
const nextOf = async (path: string, url: string, changes: Record<string, unknown> = {}): Promise<string | undefined> =>
  (await read({...(await fixture(path)), ...changes}, url)).next;

async function failure(value: unknown, url = 'https://api.example/search'): Promise<FeedError> {
  try {
    await read(value, url);
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('It was read.');
}

describe('the next page of an API', () => {
  const BIORXIV = 'https://api.biorxiv.org/details';

  it('is counted in the path at bioRxiv and medRxiv, where there is more', async () => {
    const of = (path: string): Promise<string | undefined> => nextOf('biorxiv/details.json', BIORXIV + path);
    expect(await of('/biorxiv/2026-11-01/2026-11-20')).to.equal(`${BIORXIV}/biorxiv/2026-11-01/2026-11-20/5`);
    expect(await of('/biorxiv/2026-11-01/2026-11-20/0/json?category=genomics')).to.equal(
      `${BIORXIV}/biorxiv/2026-11-01/2026-11-20/5/json?category=genomics`,
    );
    expect(await of('/medrxiv/10d/0')).to.equal(`${BIORXIV}/medrxiv/10d/5`);
    expect(await of('/biorxiv/10.1101/339747')).to.equal(undefined);
    const messages = [{status: 'ok', cursor: 200, count: 5, total: '205'}];
    expect(await nextOf('biorxiv/details.json', `${BIORXIV}/biorxiv/10d/200`, {messages})).to.equal(undefined);
  });

  it('starts behind the last hit at DBLP, OpenReview and HAL', async () => {
    expect(await nextOf('dblp/search.json', 'https://dblp.org/search/publ/api?q=a&f=30&h=6')).to.equal(
      'https://dblp.org/search/publ/api?q=a&f=36&h=6',
    );
    expect(await nextOf('dblp/one-hit.json', 'https://dblp.org/search/publ/api?q=a')).to.equal(undefined);
    expect(await nextOf('openreview/api-2.json', 'https://api2.openreview.net/notes?limit=5&offset=10')).to.equal(
      'https://api2.openreview.net/notes?limit=5&offset=15',
    );
    expect(await nextOf('openreview/api-1.json', 'https://api.openreview.net/notes')).to.equal(undefined);
    expect(await nextOf('hal/search.json', 'https://api.archives-ouvertes.fr/search/?q=a&start=30')).to.equal(
      'https://api.archives-ouvertes.fr/search/?q=a&start=34',
    );
  });

  it('is at the next mark, until that is the one that was asked for', async () => {
    const url = 'https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=a&cursorMark=';
    expect(await nextOf('europepmc/core.json', `${url}*`)).to.equal(`${url}AoIIQYg13Sg1NTE5MTg0MQ%3D%3D`);
    expect(await nextOf('europepmc/core.json', `${url}AoIIQYg13Sg1NTE5MTg0MQ%3D%3D`)).to.equal(undefined);
    const hal = 'https://api.archives-ouvertes.fr/search/?q=a&sort=docid+asc&cursorMark=';
    expect(await nextOf('hal/cursor.json', `${hal}*`)).to.equal(`${hal}AoFhbg%3D%3D`);
    expect(await nextOf('hal/cursor.json', `${hal}AoFhbg%3D%3D`)).to.equal(undefined);
  });

  it('is unknown for data without an address', async () => {
    for (const path of ['dblp/search.json', 'hal/search.json', 'europepmc/core.json', 'openreview/api-2.json'])
      expect((await loadFeed({value: await fixture(path)})).next, path).to.equal(undefined);
  });
});

describe('a repository of more than papers', () => {
  const types = ({papers}: Feed): unknown[] => papers.map(({type}) => type);

  it('gives papers, and says how many records are none', async () => {
    const feed = await read(await fixture('datacite/list.json'), 'https://api.datacite.org/dois?query=a');
    expect(types(feed)).to.deep.equal(['paper-conference', 'article-journal', 'preprint', 'thesis']);
    expect(feed.warnings.map(({message}) => message).join()).to.contain('3 of 7 records are no papers');
  });

  it('gives what the address asks for', async () => {
    const datacite = await read(
      await fixture('datacite/list.json'),
      'https://lab.example/dois?resource-type-id=software',
    );
    expect(types(datacite)).to.include('software');
    const zenodo = await read(await fixture('zenodo/search.json'), 'https://lab.example/api/records?q=a&type=software');
    expect(types(zenodo)).to.include('software');
    expect([...datacite.warnings, ...zenodo.warnings]).to.deep.equal([]);
  });
});

describe('an answer that is no list of papers', () => {
  it('names ids of PubMed for what they are, and what to ask for', async () => {
    const {code, message} = await failure({
      header: {type: 'esearch', version: '0.3'},
      esearchresult: {count: '2', retmax: '2', retstart: '0', idlist: ['39984857', '39984678']},
    });
    expect(code).to.equal('unreadable');
    expect(message).to.contain('ids only, not papers');
    expect(message).to.contain('efetch.fcgi?db=pubmed&retmode=xml&id=39984857,39984678');
  });

  it('passes on what PubMed says', async () => {
    const {message} = await failure({header: {type: 'esummary'}, esummaryresult: ['Invalid uid 0 at position=0']});
    expect(message).to.contain('Invalid uid 0');
  });

  it('says which fields HAL has to be asked for', async () => {
    const {message} = await failure({
      response: {
        numFound: 1,
        start: 0,
        docs: [{docid: 1, label_s: 'A. Lone. Birds. 2020.', uri_s: 'https://hal.science/hal-1'}],
      },
    });
    expect(message).to.contain('have no titles');
    expect(message).to.contain('&fl=halId_s,uri_s,title_s');
  });

  it('knows a search of DBLP for authors', async () => {
    const hit = [{'@id': '1', info: {author: 'Jian Sun 0001', url: 'https://dblp.org/pid/31/3878'}}];
    const {message} = await failure({result: {query: 'sun', hits: {'@total': '1', '@sent': '1', '@first': '0', hit}}});
    expect(message).to.contain('/search/publ/api');
  });
});
