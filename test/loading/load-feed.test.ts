import {expect} from '@open-wc/testing';
import {formats} from '../../src/formats/formats.js';
import {otherFormats} from '../../src/formats/other-formats.js';
import {loadFeed, type LoadOptions, type Source} from '../../src/loading/load-feed.js';
import type {FeedError} from '../../src/model/errors.js';
import {answer} from '../support/answers.js';
import {feedOf} from '../support/papers.js';

async function failure(source: Source, options: LoadOptions = {}): Promise<FeedError> {
  return loadFeed(source, {tries: 1, ...options}).then(
    () => {
      throw new Error('it was loaded');
    },
    (error: unknown) => error as FeedError,
  );
}

describe('loadFeed', () => {
  it('loads a URL, a text, a value', async () => {
    answer({'/feed.json': feedOf(2)});
    const url = new URL('/feed.json', location.href);
    for (const source of [url, url.href, {text: JSON.stringify(feedOf(2))}, {value: feedOf(2)}]) {
      expect((await loadFeed(source)).papers).to.have.length(2);
    }
    expect((await loadFeed('feed.json', {base: location.origin})).title).to.equal('Papers of a test');
  });

  it('knows a format by its content, whatever the server calls it', async () => {
    answer({'/feed.json': new Response(JSON.stringify(feedOf(1)), {headers: {'content-type': 'text/html'}})});
    expect((await loadFeed(new URL('/feed.json', location.href))).format).to.equal('json-feed');
  });

  it('reads a source as the format that the page names', async () => {
    const value = {version: 'https://jsonfeed.org/version/1', items: [{title: 'A list to us', authors: ['B']}]};
    expect((await loadFeed({value}, {format: 'json-array'})).format).to.equal('json-array');
  });

  it('names the formats it knows when the page names another', async () => {
    const error = await failure({value: []}, {format: 'jsonfeed'});
    const known = [...formats, ...otherFormats].map(({id}) => id).join(', ');
    expect([error.code, error.message]).to.deep.equal([
      'unsupported',
      `The data in the page: There is no format "jsonfeed". Known formats: ${known}.`,
    ]);
  });

  const strangers: readonly (readonly [string, string])[] = [
    ['<!doctype html><html><head><title>Sign in</title></head></html>', 'an HTML page ("Sign in")'],
    ['<!-- hello --><HTML lang="en">', 'an HTML page'],
    ['<?xml version="1.0"?><!-- c --><svg xmlns="http://www.w3.org/2000/svg"/>', 'an XML document with the root <svg>'],
    [
      '<record:record xmlns:record="http://www.orcid.org/ns/record"/>',
      'ORCID’s answer as XML. Ask for JSON with the header Accept: application/json, as a page does by itself, and save that',
    ],
    ['<opml version="2.0"><body/></opml>', 'OPML: a list of feeds, and not a feed. Name the feeds that are in it'],
    [
      '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"/>',
      'an answer of OAI-PMH. Name the JSON API of the same service instead, or its RSS or Atom feed',
    ],
    ['{"error": "no key", "message": "x"}', 'a JSON object with the keys "error", "message"'],
    ['{"id": 1}', 'a JSON object with the key "id"'],
    ['{}', 'an empty JSON object'],
    ['null', 'null'],
    ['["a", "b"]', 'a JSON array of a JSON string'],
    ['[{"title": "An exam", "id": 4}]', 'a JSON array of a JSON object with the keys "title", "id"'],
    ['Not found', 'text that starts with "Not found"'],
  ];
  for (const [text, description] of strangers) {
    it(`says that it got ${description}`, async () => {
      const error = await failure({text, url: 'https://lab.example/x'});
      expect([error.code, error.message]).to.deep.equal([
        'unknown-format',
        `https://lab.example/x: This is not a feed of papers: it is ${description}.`,
      ]);
    });
  }

  it('calls broken JSON and an empty answer unreadable', async () => {
    expect((await failure({text: '{"version": '})).code).to.equal('unreadable');
    expect((await failure({text: '{"version": '})).message).to.contain('JSON cannot be parsed');
    expect((await failure({text: ' \n'})).message).to.contain('It is empty');
    expect((await failure({value: {version: 'https://jsonfeed.org/version/1.1'}})).message).to.contain(
      'no list of items',
    );
  });

  it('reads an empty list as a feed without papers', async () => {
    for (const value of [[], {papers: []}, feedOf(0)]) expect((await loadFeed({value})).papers).to.deep.equal([]);
  });

  it('loads nothing but http and https', async () => {
    const network = answer({});
    for (const source of ['javascript:1', 'data:application/json,[]', 'file:///etc/passwd', 'feed.json', '']) {
      expect((await failure(source)).code, source).to.equal('unsupported');
    }
    expect(network.requests).to.have.length(0);
  });

  it('says where it happened and what the site can do about it', async () => {
    answer({'/gone.json': new Response('', {status: 404}), '/large.json': feedOf(50)});
    const at = (path: string): string => new URL(path, location.href).href;
    const messages = await Promise.all([
      failure(at('/nowhere.json')),
      failure(at('/gone.json')),
      failure(at('/large.json'), {maxBytes: 100}),
    ]);
    expect(messages.map(({code}) => code)).to.deep.equal(['network', 'http', 'too-large']);
    expect(messages[0]?.message).to.contain(`${at('/nowhere.json')}: It did not answer.`);
    expect(messages[0]?.message).to.contain('Access-Control-Allow-Origin').and.contain('connect-src');
    expect(messages[0]?.cause).to.be.instanceOf(TypeError);
    expect(messages[1]?.message).to.contain('HTTP status 404').and.contain('Open the address in a browser');
    expect(messages[1]?.status).to.equal(404);
    expect(messages[2]?.message).to.contain('larger than 100 bytes').and.contain('Raise max-bytes');
  });

  it('keeps a next page on the same server, and warns of any other', async () => {
    const at = (next: string): Promise<{next?: string; warnings: readonly unknown[]}> =>
      loadFeed({text: JSON.stringify(feedOf(1, {next_url: next})), url: 'https://lab.example/a/feed.json'});
    expect((await at('feed-2.json')).next).to.equal('https://lab.example/a/feed-2.json');
    for (const next of ['https://evil.example/2', 'http://lab.example/2', 'feed.json']) {
      const feed = await at(next);
      expect(feed.next, next).to.equal(undefined);
      expect(feed.warnings, next).to.have.length(1);
    }
    expect((await at('javascript:alert(1)')).next).to.equal(undefined);
  });

  it('asks a format of the page before its own', async () => {
    formats.register({
      id: 'lines',
      matches: (payload) => payload.kind === 'text' && payload.text.startsWith('#lines'),
      load: () =>
        Promise.resolve({
          parse: (payload) => ({
            papers: (payload.kind === 'text' ? payload.text : '')
              .split('\n')
              .slice(1)
              .map((title) => ({id: title, title, authors: [], links: [], keywords: []})),
            authors: [],
          }),
        }),
    });
    const feed = await loadFeed({text: '#lines\nOne\nTwo'});
    expect([feed.format, feed.papers.map(({title}) => title)]).to.deep.equal(['lines', ['One', 'Two']]);
  });

  it('leaves the prototypes of the page alone, whatever a feed is called', async () => {
    const text =
      '[{"title":"T","authors":["A"],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"__proto__"}]';
    const {papers} = await loadFeed({text});
    expect(papers[0]?.id).to.equal('__proto__');
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
  });
});
