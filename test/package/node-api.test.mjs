/** `loadFeed` in Node: the same feeds, the same failures, no browser. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {loadFeed} from '../../dist/core.js';
import {answer} from '../support/endpoints.mjs';

let base;
const server = createServer((request, response) => void answer(request, response));

before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${server.address().port}/__server`;
});

after(() => {
  server.close();
  server.closeAllConnections();
});

async function hits(name) {
  const response = await fetch(`${base}/count/${name}?peek=1`);
  return (await response.json()).count;
}

describe('loadFeed in Node', () => {
  it('reads a JSON Feed', async () => {
    const {papers, title} = await loadFeed(`${base}/json-feed?count=5`);
    assert.equal(title, 'A feed for tests');
    assert.deepEqual(
      papers.map((paper) => paper.title),
      [1, 2, 3, 4, 5].map((number) => `Paper ${number}`),
    );
  });

  it('reads text that is at hand', async () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Here',
      items: [{id: '1', title: 'One'}],
    });
    const {papers} = await loadFeed({text});
    assert.deepEqual(
      papers.map((paper) => paper.title),
      ['One'],
    );
  });

  it('says that a web page is not a feed', async () => {
    await assert.rejects(loadFeed(`${base}/html`), {name: 'FeedError', code: 'unknown-format'});
  });

  it('tries three times when a server is overloaded, then says so', async () => {
    await assert.rejects(loadFeed(`${base}/status/503?hit=node-503`, {backoff: 1}), {name: 'FeedError', code: 'http'});
    assert.equal(await hits('node-503'), 3);
  });

  it('reads the feed when the second try works', async () => {
    const {papers} = await loadFeed(`${base}/status-then/node-then/503/1`, {backoff: 1});
    assert.equal(papers.length, 3);
  });

  it('does not try again when there is no such page', async () => {
    await assert.rejects(loadFeed(`${base}/status/404?hit=node-404`, {backoff: 1}), {name: 'FeedError', code: 'http'});
    assert.equal(await hits('node-404'), 1);
  });

  it('gives up when a feed is larger than allowed', async () => {
    await assert.rejects(loadFeed(`${base}/large?megabytes=2`, {maxBytes: 100_000}), {
      name: 'FeedError',
      code: 'too-large',
    });
  });

  it('gives up when nothing comes', async () => {
    await assert.rejects(loadFeed(`${base}/hang`, {headersTimeout: 50, tries: 1}), {
      name: 'FeedError',
      code: 'timeout',
    });
  });

  it('stops when told to', async () => {
    const controller = new AbortController();
    const loading = loadFeed(`${base}/hang`, {signal: controller.signal});
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(loading, {name: 'AbortError'});
  });
});
