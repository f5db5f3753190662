import {expect, waitUntil} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {FeedController} from '../../../src/elements/shared/feed-controller.js';
import {RefreshController} from '../../../src/elements/shared/refresh.js';
import {loadFeed} from '../../../src/loading/load-feed.js';
import type {Feed} from '../../../src/model/feed.js';
import {answer} from '../../support/answers.js';
import {listen} from '../../support/page.js';
import {feedOf, numbersOf, paperItem} from '../../support/papers.js';

/** The least that shows a feed and looks for new papers. */
class RefreshedFeed extends LitElement {
  static override properties = {src: {}, refresh: {type: Number}, given: {attribute: false}};
  src = '';
  refresh: number | undefined;
  given: unknown;
  loads: Feed[] = [];
  readonly source = new FeedController(this, {
    load: (source, options) => loadFeed(source, {...options, tries: 1}),
    request: () => ({
      given: this.given,
      inline: undefined,
      src: this.src,
      format: '',
      maxBytes: undefined,
      noMerge: false,
    }),
    dress: async () => {},
    prepare: async () => {},
    onLoad: (feed) => this.loads.push(feed),
    onError: () => {},
  });
  readonly refresher = new RefreshController(this, this.source);

  override render(): TemplateResult {
    return html`${this.numbers.join(' ')}`;
  }

  get numbers(): readonly number[] {
    return numbersOf(this.source.feed?.papers ?? []);
  }
}
customElements.define('refreshed-feed', RefreshedFeed);

/** A JSON Feed with papers of some numbers. */
const feedWith = (numbers: readonly number[], more: object = {}, paper: object = {}): object => ({
  ...feedOf(0),
  items: numbers.map((number) => paperItem(number, {...paper})),
  ...more,
});

interface Timer {
  readonly run: () => void;
  readonly delay: number;
}

const timers = new Map<number, Timer>();
const [realSet, realClear, realNow] = [globalThis.setTimeout, globalThis.clearTimeout, Date.now];
let now = 0;
let isVisible = true;
let isOnline = true;
const elements: RefreshedFeed[] = [];

/** The delays of the timers that were set for later; those of a request end with it. */
const pending = (): readonly number[] => [...timers.values()].map(({delay}) => delay);

/** Lets the time pass that the next of them waits for. */
function pass(): void {
  const [first] = [...timers].sort(([, a], [, b]) => a.delay - b.delay);
  if (!first) throw new Error('Nothing waits.');
  const [id, {run, delay}] = first;
  timers.delete(id);
  now += delay;
  run();
}

function show(shown: boolean): void {
  isVisible = shown;
  document.dispatchEvent(new Event('visibilitychange'));
}

function connect(online: boolean): void {
  isOnline = online;
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

async function place(src: string, refresh = 60): Promise<RefreshedFeed> {
  const element = document.createElement('refreshed-feed') as RefreshedFeed;
  Object.assign(element, {src, refresh});
  elements.push(element);
  document.body.append(element);
  await settled(element);
  return element;
}

const settled = (element: RefreshedFeed): Promise<void> =>
  waitUntil(async () => {
    await element.updateComplete;
    return element.source.loadedAt ?? element.source.error;
  }, 'the first load');

describe('looking for new papers now and then', () => {
  beforeEach(() => {
    [now, isVisible, isOnline] = [realNow(), true, true];
    timers.clear();
    globalThis.setTimeout = ((run: () => void, delay = 0): unknown => {
      if (delay < 5000) return realSet(run, delay);
      const id = -1 - timers.size - Math.random();
      timers.set(id, {run, delay});
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number): void => {
      if (!timers.delete(id)) realClear(id);
    }) as typeof clearTimeout;
    Date.now = () => now;
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (isVisible ? 'visible' : 'hidden'),
    });
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => isOnline});
  });

  afterEach(async () => {
    for (const element of elements.splice(0)) element.remove();
    await Promise.resolve();
    Object.assign(globalThis, {setTimeout: realSet, clearTimeout: realClear});
    Date.now = realNow;
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('lets new papers wait, past the caches, and shows them when they are asked for', async () => {
    const network = answer({'/feed.json': feedWith([3, 4])});
    const element = await place('/feed.json');
    expect(pending()[0]).to.be.within(54_000, 66_000);
    network.set('/feed.json', feedWith([1, 2, 3, 4]));
    pass();
    await waitUntil(() => element.refresher.waitingCount === 2, 'two papers');
    expect([element.numbers, element.loads.length]).to.deep.equal([[3, 4], 1]);
    expect(network.requests.at(-1)?.cache).to.equal('no-cache');
    await element.refresher.takeWaiting();
    await element.updateComplete;
    expect(element.numbers).to.deep.equal([1, 2, 3, 4]);
    expect([element.refresher.waiting, element.refresher.waitingCount]).to.deep.equal([undefined, 0]);
    expect(element.loads).to.have.length(2);
    expect(pending()).to.have.length(1);
  });

  it('takes over what is new of papers on view, where they stand', async () => {
    const network = answer({'/feed.json': feedWith([1, 2, 3])});
    const element = await place('/feed.json');
    network.set('/feed.json', feedWith([3, 1, 2], {}, {_paper: {upvotes: 7}}));
    await element.refresher.check();
    expect(element.source.feed?.papers.map(({upvotes}) => upvotes)).to.deep.equal([7, 7, 7]);
    expect([element.numbers, element.refresher.waitingCount, element.loads.length]).to.deep.equal([[1, 2, 3], 0, 1]);
  });

  it('leaves the feed as it is when nothing is new', async () => {
    answer({'/feed.json': feedWith([1, 2, 3])});
    const element = await place('/feed.json');
    const {feed} = element.source;
    await element.refresher.check();
    expect(element.source.feed).to.equal(feed);
  });

  it('keeps the pages loaded so far behind the new first one, each work once', async () => {
    const network = answer({
      '/1.json': feedWith([3, 4], {next_url: '/2.json'}),
      '/2.json': feedWith([5, 6], {next_url: '/3.json'}),
      '/3.json': feedWith([7]),
    });
    const element = await place('/1.json');
    await element.source.loadMore();
    network.set('/1.json', feedWith([1, 2, 3], {next_url: '/2.json'}));
    await element.refresher.check();
    expect(element.refresher.waitingCount).to.equal(2);
    await element.refresher.takeWaiting();
    expect(element.numbers).to.deep.equal([1, 2, 3, 4, 5, 6]);
    await element.source.loadMore();
    expect(element.numbers).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(element.source.feed?.next).to.equal(undefined);
    expect(network.count('/2.json')).to.equal(1);
  });

  it('keeps its pages when it takes over what is new of papers', async () => {
    const network = answer({'/1.json': feedWith([1], {next_url: '/2.json'}), '/2.json': feedWith([2])});
    const element = await place('/1.json');
    await element.source.loadMore();
    network.set('/1.json', feedWith([1], {next_url: '/2.json'}, {_paper: {upvotes: 3}}));
    await element.refresher.check();
    expect(element.source.feed?.papers.map(({upvotes}) => upvotes)).to.deep.equal([3, undefined]);
    expect(element.source.feed?.next).to.equal(undefined);
  });

  it('lets papers go that are no longer in a feed of one page', async () => {
    const network = answer({'/feed.json': feedWith([2, 3])});
    const element = await place('/feed.json');
    network.set('/feed.json', feedWith([1, 2]));
    await element.refresher.check();
    await element.refresher.takeWaiting();
    expect(element.numbers).to.deep.equal([1, 2]);
  });

  it('does the same with several sources', async () => {
    const network = answer({
      '/a.json': feedWith([2]),
      '/b.json': feedWith([11], {next_url: '/b2.json'}),
      '/b2.json': feedWith([12]),
    });
    const element = await place('/a.json /b.json');
    await element.source.loadMore();
    expect(element.numbers).to.deep.equal([2, 11, 12]);
    network.set('/a.json', feedWith([1, 2]));
    await element.refresher.check();
    await element.refresher.takeWaiting();
    expect([element.numbers, element.source.feed?.next]).to.deep.equal([[1, 2, 11, 12], undefined]);
    network.set('/b.json', () => new Response('', {status: 404}));
    await element.refresher.check();
    expect(element.numbers).to.deep.equal([1, 2, 11, 12]);
  });

  it('waits while the page is hidden, and looks at once when it is seen again and time has passed', async () => {
    const network = answer({'/feed.json': feedWith([1])});
    const element = await place('/feed.json');
    show(false);
    expect(pending()).to.deep.equal([]);
    show(true);
    expect(pending()).to.have.length(1);
    show(false);
    now += 70_000;
    network.set('/feed.json', feedWith([1, 2]));
    show(true);
    await waitUntil(() => element.refresher.waitingCount === 1, 'the new paper');
  });

  it('waits while there is no connection, and looks at once when there is one again', async () => {
    const network = answer({'/feed.json': feedWith([1])});
    await place('/feed.json');
    connect(false);
    expect(pending()).to.deep.equal([]);
    now += 70_000;
    expect(network.count('/feed.json')).to.equal(1);
    connect(true);
    await waitUntil(() => network.count('/feed.json') === 2, 'the look');
  });

  it('that fails is told to the console once, shown nowhere, and tried again ever later, up to an hour', async () => {
    const warnings = listen('warn');
    const network = answer({'/feed.json': feedWith([1])});
    const element = await place('/feed.json', 600);
    network.set('/feed.json', () => new Response('', {status: 404}));
    const pauses: number[] = [];
    for (let count = 2; count < 7; count++) {
      pass();
      // Those of the request are shorter.
      await waitUntil(() => network.count('/feed.json') === count && pending()[0]! > 60_000, 'the next timer');
      pauses.push(pending()[0]!);
    }
    for (const [index, minutes] of [20, 40, 60, 60, 60].entries())
      expect(pauses[index]).to.be.within(minutes * 54_000, minutes * 66_000);
    expect(warnings).to.have.length(1);
    expect([element.source.status, element.source.error, element.numbers]).to.deep.equal(['ready', undefined, [1]]);
    network.set('/feed.json', feedWith([1]));
    await element.refresher.check();
    expect(pending()[0]).to.be.within(540_000, 660_000);
  });

  it('brings the papers when the first load has failed', async () => {
    const network = answer({'/feed.json': () => new Response('', {status: 404})});
    const element = await place('/feed.json');
    expect(element.source.status).to.equal('error');
    network.set('/feed.json', feedWith([1]));
    await element.refresher.check();
    expect([element.source.status, element.numbers, element.loads.length]).to.deep.equal(['ready', [1], 1]);
  });

  it('ends with the removal of the element, its request too', async () => {
    const network = answer({'/feed.json': feedWith([1])});
    const element = await place('/feed.json');
    network.hold('/feed.json');
    void element.refresher.check();
    await waitUntil(() => network.count('/feed.json') === 2, 'the look');
    element.remove();
    await waitUntil(() => network.requests[1]?.signal.aborted, 'the end of the request');
    await waitUntil(() => pending().length === 0, 'the end of all timers');
    show(false);
    show(true);
    expect(pending()).to.deep.equal([]);
  });

  it('goes on when the element is moved or returns', async () => {
    answer({'/feed.json': feedWith([1])});
    const element = await place('/feed.json');
    const before = pending();
    document.body.prepend(element);
    await element.updateComplete;
    expect(pending()).to.deep.equal(before);
    element.remove();
    await waitUntil(() => pending().length === 0, 'the end of the timer');
    document.body.append(element);
    expect(pending()).to.have.length(1);
  });

  it('is one request for all elements with one src', async () => {
    const network = answer({'/feed.json': feedWith([1])});
    const all = [await place('/feed.json'), await place('/feed.json'), await place('/feed.json')];
    const before = network.count('/feed.json');
    expect(pending()).to.have.length(1);
    network.set('/feed.json', feedWith([1, 2]));
    pass();
    await waitUntil(() => all.every(({refresher}) => refresher.waitingCount === 1), 'the new paper in all');
    expect(network.count('/feed.json')).to.equal(before + 1);
    await all[0]!.refresher.takeWaiting();
    expect(all.map(({numbers}) => numbers.length)).to.deep.equal([2, 1, 1]);
    all[0]!.remove();
    await Promise.resolve();
    expect(pending()).to.have.length(1);
  });

  it('is off where it makes no sense, and never more often than every ten seconds', async () => {
    answer({'/feed.json': feedWith([1])});
    const element = await place('/feed.json', 1);
    expect(pending()[0]).to.be.within(9000, 11_000);
    for (const refresh of [0, -5, Number.NaN, Infinity, undefined, 'often' as unknown as number]) {
      element.refresh = refresh;
      await element.updateComplete;
      expect(pending(), String(refresh)).to.deep.equal([]);
    }
    element.refresh = 30;
    await element.updateComplete;
    expect(pending()).to.have.length(1);
    element.given = [{title: 'A paper of the page'}];
    await element.updateComplete;
    expect(pending()).to.deep.equal([]);
  });

  it('forgets what waits when another feed is shown or the same is loaded again', async () => {
    const network = answer({'/feed.json': feedWith([2]), '/other.json': feedWith([9])});
    const element = await place('/feed.json');
    network.set('/feed.json', feedWith([1, 2]));
    await element.refresher.check();
    expect(element.refresher.waitingCount).to.equal(1);
    await element.source.reload();
    await element.updateComplete;
    expect([element.refresher.waitingCount, element.numbers]).to.deep.equal([0, [1, 2]]);
    network.set('/feed.json', feedWith([0, 1, 2]));
    await element.refresher.check();
    expect(element.refresher.waitingCount).to.equal(1);
    element.src = '/other.json';
    await waitUntil(() => element.numbers[0] === 9, 'the other feed');
    await element.updateComplete;
    expect(element.refresher.waiting).to.equal(undefined);
  });

  it('shows what waits after the page that is being loaded', async () => {
    const network = answer({'/1.json': feedWith([2], {next_url: '/2.json'}), '/2.json': feedWith([3])});
    const element = await place('/1.json');
    network.set('/1.json', feedWith([1, 2], {next_url: '/2.json'}));
    await element.refresher.check();
    const release = network.hold('/2.json');
    const more = element.source.loadMore();
    const taken = element.refresher.takeWaiting();
    release();
    await Promise.all([more, taken]);
    expect(element.numbers).to.deep.equal([1, 2, 3]);
  });
});
