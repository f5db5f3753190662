import {expect, waitUntil} from '@open-wc/testing';
import * as fc from 'fast-check';
import {formats} from '../../src/formats/formats.js';
import {otherFormats} from '../../src/formats/other-formats.js';
import {readEach} from '../../src/formats/read-each.js';
import {loadFeed, type LoadOptions} from '../../src/loading/load-feed.js';
import type {FeedError} from '../../src/model/errors.js';
import type {Feed} from '../../src/model/feed.js';
import {answer} from '../support/answers.js';
import {feedOf, paperItem} from '../support/papers.js';

const URL_OF_FEED = new URL('/large', location.href).href;
const LARGE = 524_288;

/** An answer whose bytes come in pieces that are cut at some places. */
function inPieces(text: string, places: readonly number[], type = 'application/octet-stream'): Response {
  const bytes = new TextEncoder().encode(text);
  const ends = [...new Set([...places.map((place) => place % bytes.length), bytes.length])].sort((a, b) => a - b);
  let from = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const end = ends.shift();
      if (end === undefined) return controller.close();
      if (end > from) controller.enqueue(bytes.slice(from, end));
      else controller.enqueue(new Uint8Array());
      from = end;
      return undefined;
    },
  });
  return new Response(body, {headers: {'content-type': type}});
}

/** The same feed, large: space in front of it, which no format minds. */
const enlarged = (text: string): string => ' '.repeat(LARGE) + text;

async function load(text: string, places: readonly number[], options: LoadOptions = {}): Promise<Feed> {
  answer({'/large': () => inPieces(text, places)});
  return loadFeed(URL_OF_FEED, {tries: 1, ...options});
}

const listing = (await (await fetch('/__fixtures')).json()) as readonly string[];
const ids = [...formats, ...otherFormats].map(({id}) => id);
const fixtures = listing.filter((path) => ids.includes(path.split('/')[0] ?? '') && !path.includes('.expected.'));

describe('a large feed', () => {
  for (const path of fixtures) {
    it(`gives what the whole text gives, however it is cut: ${path}`, async () => {
      const text = await (await fetch(`/test/fixtures/${path}`)).text();
      const whole = await loadFeed({text: enlarged(text), url: URL_OF_FEED, contentType: 'application/octet-stream'});
      const places = fc.array(
        fc.nat(text.length).map((place) => LARGE + place),
        {minLength: 1, maxLength: 8},
      );
      for (const where of fc.sample(places, 6)) {
        const feed = await load(enlarged(text), where);
        const {warnings, ...rest} = feed;
        expect(rest).to.deep.equal(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'warnings')));
        expect(warnings).to.have.deep.members(whole.warnings);
      }
    });
  }

  it('tells of its first papers while the rest is still to come', async () => {
    const text = JSON.stringify(feedOf(3000, {padding: 'x'.repeat(LARGE)}));
    const seen: number[] = [];
    const feed = await load(text, [LARGE / 2, LARGE + 1000, LARGE + 200_000], {
      onProgress: ({papers, title}) => {
        seen.push(papers.length);
        expect(title).to.equal('Papers of a test');
      },
    });
    expect(feed.papers).to.have.length(3000);
    expect(seen[0]).to.be.above(0).and.below(3000);
    expect(seen).to.deep.equal([...seen].sort((a, b) => a - b));
  });

  it('leaves the page time for its own work', async () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: feedOf(6000)['items'],
      padding: ' '.repeat(LARGE),
    });
    let turns = 0;
    let isDone = false;
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      turns++;
      if (!isDone) port2.postMessage(0);
    });
    port1.start();
    port2.postMessage(0);
    await load(text, [100_000, 600_000]);
    isDone = true;
    port1.close();
    expect(turns).to.be.above(5);
  });

  it('whose server says how long it is shows papers of its first bytes', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(feedOf(6000)));
    let rest: ReadableStreamDefaultController<Uint8Array> | undefined;
    const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      rest = controller;
      controller.enqueue(bytes.slice(0, 20_000));
    };
    answer({
      '/large': () => new Response(new ReadableStream({start}), {headers: {'content-length': `${bytes.length}`}}),
    });
    const loaded: number[] = [];
    const loading = loadFeed(URL_OF_FEED, {onProgress: (_, progress) => loaded.push(progress.loaded)});
    await waitUntil(() => loaded.length > 0, 'the first papers');
    expect(loaded[0]).to.equal(20_000);
    rest?.enqueue(bytes.slice(20_000));
    rest?.close();
    expect((await loading).papers).to.have.length(6000);
  });

  it('reads the items around a text with markup once more, and no paper or warning is there twice', async () => {
    const items = Array.from({length: 40}, (_, index) =>
      index === 21 ? {id: 'none'} : paperItem(index, {summary: `Of ${index}`}),
    );
    items[22] = paperItem(22, {title: 'The <i>first</i> of them'});
    items[33] = paperItem(33, {content_html: '<p>Water is H<sub>2</sub>O.</p>', content_text: undefined});
    const text = enlarged(JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'A <b>list</b>', items}));
    const {warnings, papers, title} = await load(text, [LARGE + 50]);
    expect(warnings.map(({index}) => index)).to.deep.equal([21]);
    expect(papers.map(({id}) => id)).to.deep.equal(items.map(({id}) => id).filter((id) => id !== 'none'));
    expect(papers[21]?.title).to.deep.equal(['The ', {type: 'i', text: 'first'}, ' of them']);
    expect(papers[32]?.abstract).to.deep.equal(['Water is H', {type: 'sub', text: '2'}, 'O.']);
    expect(title).to.equal('A list');
  });

  it('numbers a bad item by its place in the whole list', async () => {
    const items = Array.from({length: 100}, (_, index) => (index === 77 ? {id: 'none'} : paperItem(index)));
    const feed = await load(enlarged(JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items})), [
      LARGE + 50,
    ]);
    expect(feed.warnings.map(({message, index}) => [message, index])).to.deep.equal([
      ['Item 78 has no title and was left out.', 77],
    ]);
  });

  it('is read as a whole when what tells its format stands behind the list', async () => {
    const {items} = feedOf(5);
    const feed = await load(enlarged(JSON.stringify({items, version: 'https://jsonfeed.org/version/1.1'})), [
      LARGE + 50,
    ]);
    expect([feed.format, feed.papers.length]).to.deep.equal(['json-feed', 5]);
  });

  it('in windows-1252 that seemed to be UTF-8 is read as windows-1252', async () => {
    const text = enlarged(JSON.stringify(feedOf(2)).replace('Paper 2', 'Stra\xdfe'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    answer({'/large': () => new Response(bytes)});
    expect((await loadFeed(URL_OF_FEED)).papers[1]?.title).to.equal('Straße');
  });

  it('that is no feed says what it is', async () => {
    for (const text of [
      enlarged('{"a": [1, 2'),
      enlarged('{"a": 1}'),
      enlarged('Not a feed'),
      enlarged('<html></html>'),
    ]) {
      const error: unknown = await load(text, [LARGE + 3]).catch((reason: unknown) => reason);
      expect(String((error as Error).name), text.trim()).to.equal('FeedError');
    }
  });

  it('that its format refuses is asked for once, and says why', async () => {
    const refuse = (): never => {
      throw new TypeError('Not that.');
    };
    formats.register({
      id: 'refuses',
      matches: (payload) => payload.kind === 'text' && payload.text.trimStart().startsWith('REFUSED'),
      load: async () => ({parse: refuse, stream: () => ({write: refuse, end: refuse})}),
    });
    const network = answer({'/large': () => inPieces(enlarged('REFUSED '.repeat(20_000)), [LARGE + 70_000])});
    const error = (await loadFeed(URL_OF_FEED, {backoff: 1}).catch((reason: unknown) => reason)) as FeedError;
    expect([error.code, network.count('/large')]).to.deep.equal(['unreadable', 1]);
    expect(error.message).to.contain('It could not be read as refuses: TypeError: Not that.');
  });

  it('of a format that the page has added later is read piece by piece too', async () => {
    await load(enlarged(JSON.stringify(feedOf(1))), [LARGE + 5]);
    formats.register({
      id: 'late',
      matches: (payload) => payload.kind === 'json' && Object.hasOwn(payload.value as object, 'late'),
      lists: ['late'],
      load: async () => ({
        parse: (payload, reading) => ({
          papers: readEach((payload as {value: {late: unknown[]}}).value.late, reading, (item) => item, undefined),
          authors: [],
        }),
      }),
    });
    const counts: number[] = [];
    await load(enlarged(JSON.stringify({late: feedOf(3000)['items']})), [LARGE + 5, LARGE + 200_000], {
      onProgress: ({papers}) => counts.push(papers.length),
    });
    expect(counts[0]).to.be.above(0).and.below(3000);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const text = JSON.stringify(feedOf(3000, {padding: 'x'.repeat(LARGE)}));
    const error: unknown = await load(text, [1000], {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    }).catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('enough');
  });
});
