import {expect, waitUntil} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';
import {loadShared} from '../../src/loading/shared-load.js';
import type {LoadOptions, Progress} from '../../src/loading/source.js';
import {tellOften} from '../../src/loading/tell-often.js';
import type {Feed} from '../../src/model/feed.js';
import {answer} from '../support/answers.js';
import {feedOf, paperItem} from '../support/papers.js';

const base = location.origin;

/** A large answer that stops in its middle until it is told to go on. */
function large(headers: (length: number) => Record<string, string> = () => ({})): {
  readonly respond: () => Response;
  readonly finish: () => void;
  readonly length: number;
} {
  const bytes = new TextEncoder().encode(JSON.stringify({...feedOf(3000), padding: 'x'.repeat(600_000)}));
  let rest: ReadableStreamDefaultController<Uint8Array> | undefined;
  const half = bytes.length / 2;
  return {
    length: bytes.length,
    respond: () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            rest = controller;
            controller.enqueue(bytes.slice(0, half));
          },
        }),
        {headers: headers(bytes.length)},
      ),
    finish() {
      rest?.enqueue(bytes.slice(half));
      rest?.close();
    },
  };
}

/** The first that is told of a load, and how it ends. */
async function firstOf(
  start: (options: LoadOptions) => Promise<Feed>,
  finish: () => void,
): Promise<readonly [Progress, Feed]> {
  let first: Progress | undefined;
  const loading = start({base, tries: 1, onProgress: (_, progress) => (first ??= progress)});
  await waitUntil(() => first, 'a report');
  finish();
  return [first!, await loading];
}

describe('the progress of a load', () => {
  it('tells papers, bytes, and how many bytes there are where the answer says so', async () => {
    const {respond, finish, length} = large((bytes) => ({'content-length': String(bytes)}));
    answer({'/large.json': respond});
    const [progress, feed] = await firstOf((options) => loadFeed('/large.json', options), finish);
    expect(progress.papers).to.be.within(1, 3000);
    expect(progress.loaded).to.be.within(1, length / 2);
    expect(progress.total).to.equal(length);
    expect(progress.fraction).to.equal(progress.loaded / length);
    expect(feed.papers).to.have.length(3000);
  });

  for (const [what, headers] of Object.entries({
    'is compressed': (bytes: number) => ({'content-length': String(bytes), 'content-encoding': 'gzip'}),
    'does not say how long it is': () => ({}),
    'says what is no number': () => ({'content-length': 'long'}),
    'is longer than it says': () => ({'content-length': '100'}),
  } satisfies Record<string, (bytes: number) => Record<string, string>>)) {
    it(`does not tell how many bytes there are where the answer ${what}`, async () => {
      const {respond, finish} = large(headers);
      answer({'/large.json': respond});
      const [progress] = await firstOf((options) => loadFeed('/large.json', options), finish);
      expect(progress.loaded).to.be.above(0);
      expect([progress.total, progress.fraction]).to.deep.equal([undefined, undefined]);
    });
  }

  it('does not trust the length that another server tells: it may be that of what is compressed', async () => {
    const {respond, finish} = large((bytes) => ({'content-length': String(bytes)}));
    answer({'/large.json': () => Object.defineProperty(respond(), 'type', {value: 'cors'})});
    const [progress] = await firstOf((options) => loadFeed('/large.json', options), finish);
    expect(progress.total).to.equal(undefined);
  });

  it('of several sources counts the bytes of all, and knows their sum when it knows each', async () => {
    const [a, b] = [large((bytes) => ({'content-length': String(bytes)})), large()];
    const network = answer({'/a.json': a.respond, '/b.json': b.respond});
    const [progress, feed] = await firstOf(
      (options) => loadFeed('/a.json /b.json', options),
      () => {
        a.finish();
        b.finish();
      },
    );
    expect(progress.total).to.equal(undefined);
    expect(feed.papers).to.have.length(6000);
    const c = large((bytes) => ({'content-length': String(bytes)}));
    network.set('/a.json', {...feedOf(0), items: [paperItem(0)]});
    network.set('/b.json', c.respond);
    const seen: Progress[] = [];
    const loading = loadFeed('/a.json /b.json', {base, onProgress: (_, one) => seen.push(one)});
    await waitUntil(() => seen.some(({total}) => total), 'a report with a length');
    c.finish();
    await loading;
    expect(seen.find(({total}) => total)?.total).to.equal(c.length);
  });

  it('reaches all who share a load, those that come later too', async () => {
    const {respond, finish} = large();
    const network = answer({'/large.json': respond});
    const seen: string[] = [];
    const share = (name: string): Promise<Feed> => loadShared('/large.json', {base, onProgress: () => seen.push(name)});
    const first = share('first');
    await waitUntil(() => seen.includes('first'), 'a report');
    const second = share('second');
    await waitUntil(() => seen.includes('second'), 'a report to who came later');
    finish();
    expect((await second).papers).to.have.length(3000);
    expect([await first, network.count('/large.json')]).to.deep.equal([await second, 1]);
  });
});

describe('reports that cost time', () => {
  it('are made one at a time, with pauses that grow with what they cost', async () => {
    const times: number[] = [];
    let running = 0;
    let most = 0;
    const reports = tellOften(async () => {
      most = Math.max(most, ++running);
      const end = performance.now() + 100;
      while (performance.now() < end);
      await Promise.resolve();
      running--;
      return () => times.push(performance.now());
    });
    const timer = setInterval(() => reports.tell(), 5);
    await waitUntil(() => times.length === 3, 'three reports', {timeout: 5000});
    clearInterval(timer);
    reports.end();
    expect(most).to.equal(1);
    expect(times[1]! - times[0]!).to.be.above(500);
  });

  it('tell in the end what came during a pause, and nothing after their end', async () => {
    let told = 0;
    let news = 0;
    const reports = tellOften(async () => () => (told = news));
    reports.tell();
    await waitUntil(() => told === news);
    news = 7;
    reports.tell();
    await waitUntil(() => told === 7, 'the report after the pause', {timeout: 2000});
    news = 8;
    reports.tell();
    reports.end();
    reports.tell();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(told).to.equal(7);
  });
});
