import {expect} from '@open-wc/testing';
import {fetchBytes} from '../../src/loading/fetch-bytes.js';
import type {FetchOptions} from '../../src/loading/fetched.js';
import {FeedError} from '../../src/model/errors.js';

/** The tests' server misbehaves on request; see test/support/endpoints.mjs. */
const at = (path: string): string => new URL(`/__server/${path}`, location.href).href;
const unique = (): string => `${Date.now()}-${Math.random()}`;
const quick: FetchOptions = {backoff: 5};

async function failure(url: string, options: FetchOptions = quick): Promise<FeedError> {
  try {
    await fetchBytes(url, options);
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error(`${url} was fetched`);
}

async function hits(name: string): Promise<number> {
  const {count} = (await (await fetch(at(`count/${name}?peek=1`))).json()) as {count: number};
  return count;
}

describe('fetching', () => {
  it('reads a whole answer, its address and its type', async () => {
    const {chunks, url, contentType} = await fetchBytes(at('json-feed?count=2'));
    const text = new TextDecoder().decode(await new Blob([...chunks] as BlobPart[]).arrayBuffer());
    expect((JSON.parse(text) as {items: unknown[]}).items).to.have.length(2);
    expect(url).to.equal(at('json-feed?count=2'));
    expect(contentType).to.contain('json');
  });

  it('follows redirects and reports where they led', async () => {
    const {url} = await fetchBytes(at(`redirect?to=${encodeURIComponent('/__server/json-feed?count=1')}`));
    expect(url).to.equal(at('json-feed?count=1'));
  });

  it('reads a slow answer for as long as bytes keep coming', async () => {
    const {chunks} = await fetchBytes(at('drip?bytes=40&every=5&count=3'), {...quick, idleTimeout: 2000});
    const text = new TextDecoder().decode(await new Blob([...chunks] as BlobPart[]).arrayBuffer());
    expect((JSON.parse(text) as {items: unknown[]}).items).to.have.length(3);
  });

  for (const status of [400, 401, 403, 404, 410]) {
    it(`asks once when the answer is ${status}`, async () => {
      const name = unique();
      const error = await failure(at(`status/${status}?hit=${name}`));
      expect([error.code, error.status, error.url]).to.deep.equal(['http', status, at(`status/${status}?hit=${name}`)]);
      expect(await hits(name)).to.equal(1);
    });
  }

  for (const status of [429, 500, 503]) {
    it(`asks three times when the answer is ${status}, then gives up`, async () => {
      const name = unique();
      expect((await failure(at(`status/${status}?hit=${name}`))).status).to.equal(status);
      expect(await hits(name)).to.equal(3);
    });
  }

  it('is content when a later try succeeds', async () => {
    const {chunks} = await fetchBytes(at(`status-then/${unique()}/503/2`), quick);
    expect(chunks).not.to.have.length(0);
  });

  it('does not wait for a server that asks for more patience than a reader has', async () => {
    const name = unique();
    expect((await failure(at(`status/429?retry-after=3600&hit=${name}`))).status).to.equal(429);
    expect(await hits(name)).to.equal(1);
  });

  it('waits as long as a server asks when that is short', async () => {
    const name = unique();
    await failure(at(`status/429?retry-after=0&hit=${name}`), {backoff: 100_000});
    expect(await hits(name)).to.equal(3);
  });

  it('calls an answer that breaks off a network failure, and tries again', async () => {
    const name = unique();
    const error = await failure(at(`truncated?hit=${name}`));
    expect(error.code).to.equal('network');
    expect(await hits(name)).to.equal(3);
  });

  it('cannot tell why there is no answer, and keeps what the browser says', async () => {
    const other = await (await fetch(at('other-origin'))).text();
    const error = await failure(`${other}/__server/json-feed`);
    expect(error.code).to.equal('network');
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('reads another origin that allows it, without asking first', async () => {
    const other = await (await fetch(at('other-origin'))).text();
    const {chunks} = await fetchBytes(`${other}/__server/json-feed?cors=1`, quick);
    expect(chunks).not.to.have.length(0);
  });

  it('gives up when there are no headers in time, and does not try again', async () => {
    const name = unique();
    const error = await failure(at(`hang?hit=${name}`), {...quick, headersTimeout: 80});
    expect(error.code).to.equal('timeout');
    expect(error.message).to.equal('It did not answer within 0.08 s.');
    expect(await hits(name)).to.equal(1);
  });

  it('gives up when no more bytes come', async () => {
    const error = await failure(at('hang-body'), {...quick, idleTimeout: 80});
    expect(error.code).to.equal('timeout');
    expect(error.message).to.equal('It did not send more within 0.08 s.');
  });

  it('stops reading at the cap, compressed or not', async () => {
    for (const path of ['large?megabytes=64', 'gzip-bomb?megabytes=256']) {
      const error = await failure(at(path), {...quick, maxBytes: 1_000_000});
      expect(error.code, path).to.equal('too-large');
      expect(error.message).to.equal('It is larger than 1000000 bytes.');
    }
  });

  it('ends at once when it is aborted: before, during the answer, and between tries', async () => {
    const reason = new Error('enough');
    const before = AbortSignal.abort(reason);
    const rejected = async (url: string, options: FetchOptions): Promise<unknown> =>
      fetchBytes(url, options).then(
        () => 'fetched',
        (error: unknown) => error,
      );
    expect(await rejected(at('json-feed'), {signal: before})).to.equal(reason);
    for (const path of ['hang', 'hang-body', 'status/503']) {
      const controller = new AbortController();
      const outcome = rejected(at(path), {signal: controller.signal, backoff: 100_000});
      setTimeout(() => controller.abort(reason), 60);
      expect(await outcome, path).to.equal(reason);
    }
  });
});
