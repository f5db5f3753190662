import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Settable} from '../../../src/elements/shared/settable.js';
import '../../../src/paper-feed.js';
import {calendarDay} from '../../../src/i18n/relative-date.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {periodOf, shiftPeriod} from '../../../src/query/periods.js';
import {network, type Network} from '../../support/network.js';
import {$, $$, listen, settled, textOf, titles, until} from '../../support/page.js';

const papers = [
  {title: 'A', published: '2019-03-11'},
  {title: 'B', published: '2019-03-07'},
  {title: 'C', published: '2019-03-11'},
  {title: 'D', published: '2019-02-28'},
  {title: 'E', published: '2018'},
  {title: 'F'},
];

async function show(more: Settable<PaperFeedElement> = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed heading="Papers" lang="en"></paper-feed>`);
  Object.assign(feed, {papers, controls: 'dates', ...more});
  await settled(feed);
  return feed;
}
const menu = (feed: Element): HTMLSelectElement => $(feed, '[part=date]');
const options = (feed: Element): string[] => [...menu(feed).options].map((option) => textOf(option));
const onView = (feed: Element): string => textOf(menu(feed).selectedOptions[0]);
function choose(select: HTMLSelectElement, value: string): void {
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}
const button = (feed: Element, name: 'Earlier' | 'Later'): HTMLElement => $(feed, `.dates > [aria-label^=${name}]`);
const isOff = (feed: Element, name: 'Earlier' | 'Later'): boolean => button(feed, name).ariaDisabled === 'true';
const said = (feed: Element): string => textOf($(feed, '[role=status]'));
/** The addresses of the page, the first its own: entries of the real history would be there for later tests too. */
const {pushState} = history;
let addresses: string[] = [];
const period = (): string | undefined =>
  /;period=([^;]*)/.exec(new URL(location.href).searchParams.get('p') ?? '')?.[1];
const link = (value: string): void => history.replaceState(null, '', `?p=${value}`);
function back(): void {
  history.replaceState(null, '', addresses.pop()!);
  dispatchEvent(new PopStateEvent('popstate'));
}
beforeEach(() => {
  addresses = [location.href];
  history.pushState = (state, title, url) => {
    addresses.push(location.href);
    history.replaceState(state, title, url);
  };
});
afterEach(() => {
  history.pushState = pushState;
  history.replaceState(null, '', addresses[0]!);
});

describe('the dates of a <paper-feed>', () => {
  it('begin with the newest day that has papers, and go from day to day past those that have none', async () => {
    const feed = await show();
    expect(titles(feed)).to.deep.equal(['A', 'C']);
    expect(onView(feed)).to.equal('Mar 11, 2019 (2)');
    expect(isOff(feed, 'Later')).to.equal(true);
    expect(button(feed, 'Earlier').ariaLabel).to.equal('Earlier: Mar 7, 2019');
    const change = oneEvent(feed, 'view-change');
    button(feed, 'Earlier').focus();
    button(feed, 'Earlier').click();
    expect((await change).detail).to.deep.include({shown: 1, total: 1});
    expect(titles(feed)).to.deep.equal(['B']);
    button(feed, 'Earlier').click();
    await until(feed, () => titles(feed)[0] === 'D', 'the day before');
    expect(isOff(feed, 'Earlier')).to.equal(true);
    expect(feed.shadowRoot!.activeElement?.ariaLabel).to.match(/^Earlier/);
    button(feed, 'Earlier').click();
    button(feed, 'Later').click();
    await until(feed, () => titles(feed)[0] === 'B', 'the day after');
    await until(feed, () => said(feed) === '1 of 6 papers', 'the announcement');
  });

  it('can all be chosen from a list, with their papers counted', async () => {
    const feed = await show();
    expect(options(feed)).to.deep.equal(['All dates', 'Mar 11, 2019 (2)', 'Mar 7, 2019 (1)', 'Feb 28, 2019 (1)']);
    choose(menu(feed), '2019-02-28');
    await until(feed, () => titles(feed)[0] === 'D', 'a day');
    choose(menu(feed), '');
    await until(feed, () => titles(feed).length === 6, 'all');
    expect(isOff(feed, 'Later')).to.equal(true);
    button(feed, 'Earlier').click();
    await until(feed, () => titles(feed).length === 2, 'the newest');
  });

  it('begin with all where the reader can search, so that a search finds all', async () => {
    const feed = await show({controls: 'search dates'});
    expect(titles(feed)).to.have.length(6);
    expect(onView(feed)).to.equal('All dates');
  });

  it('come in longer steps too, and stay where they were', async () => {
    const feed = await show();
    const unit = $<HTMLSelectElement>(feed, '[part=unit]');
    expect([...unit.options].map(({value}) => value)).to.deep.equal(['day', 'week', 'month', 'year']);
    button(feed, 'Earlier').click();
    await until(feed, () => titles(feed)[0] === 'B', 'a day');
    choose(unit, 'week');
    await until(feed, () => onView(feed) === 'Week of Mar 4, 2019 (1)', 'its week');
    choose(unit, 'month');
    await until(feed, () => onView(feed) === 'March 2019 (3)', 'its month');
    expect(titles(feed)).to.deep.equal(['A', 'B', 'C']);
    button(feed, 'Earlier').click();
    await until(feed, () => onView(feed) === 'February 2019 (1)', 'the month before');
    choose(unit, 'year');
    await until(feed, () => onView(feed) === '2019 (4)', 'its year');
    choose(unit, 'day');
    await until(feed, () => onView(feed) === 'Mar 11, 2019 (2)', 'its last day');
  });

  it('are months or years where nothing more is known', async () => {
    const feed = await show({
      papers: [
        {title: 'A', published: '2019-03'},
        {title: 'B', published: '2019-01'},
      ],
    });
    expect(onView(feed)).to.equal('March 2019 (1)');
    feed.papers = [
      {title: 'A', published: '2019'},
      {title: 'B', published: '2017'},
    ];
    await until(feed, () => onView(feed) === '2019 (1)', 'years');
    feed.papers = [{title: 'A'}];
    await until(feed, () => $$(feed, '.dates').length === 0, 'nothing to go by');
    expect(titles(feed)).to.deep.equal(['A']);
  });

  it('do not begin in the future, are named as people do, and show all when the page takes them away', async () => {
    const today = calendarDay(new Date());
    const [yesterday, ahead] = [shiftPeriod(today, -1)!, shiftPeriod(today, 400)!];
    const feed = await show({papers: [today, yesterday, ahead].map((published) => ({title: published, published}))});
    expect(onView(feed)).to.equal('Today (1)');
    button(feed, 'Earlier').click();
    await until(feed, () => onView(feed) === 'Yesterday (1)', 'yesterday');
    choose(menu(feed), ahead);
    await until(feed, () => titles(feed)[0] === ahead, 'what lies ahead');
    feed.controls = 'none';
    await until(feed, () => titles(feed).length === 3, 'all');
  });

  it('have their place in the address, with their length', async () => {
    link(';period=2019-03');
    const feed = await show({syncUrl: 'p'});
    expect(onView(feed)).to.equal('March 2019 (3)');
    button(feed, 'Earlier').click();
    await until(feed, () => period() === '2019-02', 'the address');
    choose(menu(feed), '');
    await until(feed, () => period() === 'all', 'the address of all');
    back();
    await until(feed, () => onView(feed) === 'February 2019 (1)', 'the month before');
    expect(titles(feed)).to.deep.equal(['D']);
  });

  it('begin with the newest where an address has one that is none, or that has no papers', async () => {
    for (const value of ['2019-03-08', '2019-99', 'x', '__proto__']) {
      link(`;period=${value}`);
      expect(titles(await show({syncUrl: 'p'})), value).to.deep.equal(['A', 'C']);
    }
  });

  it('are accessible', async () => {
    await expect(await show()).to.be.accessible();
  });
});

describe('a source with a file for each day', () => {
  let requests: Network;
  const today = calendarDay(new Date());
  const day = (before: number): string => shiftPeriod(today, -before)!;
  const file = (...names: string[]): object => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Papers',
    items: names.map((title) => ({id: title, title})),
  });
  const missing = (): Response => new Response('', {status: 404});
  /** Files by how many days ago they are of; no other file is there. */
  function files(
    of: Readonly<Record<number, unknown>>,
    pathOf = (before: number): string => `/${day(before)}.json`,
  ): void {
    const all = Array.from({length: 40}, (_, before) => [pathOf(before), of[before] ?? missing]);
    requests = network(Object.fromEntries(all));
  }
  const asked = (): string[] => requests.requests.map(({url}) => new URL(url).pathname);
  afterEach(() => requests.restore());

  async function load(src = '/{date}.json', more: Settable<PaperFeedElement> = {}): Promise<PaperFeedElement> {
    const feed = await fixture<PaperFeedElement>(html`<paper-feed lang="en"></paper-feed>`);
    Object.assign(feed, {src, ...more});
    await settled(feed);
    return feed;
  }

  it('is asked for that of today', async () => {
    files({0: file('A'), 1: file('B')});
    const feed = await load();
    expect(titles(feed)).to.deep.equal(['A']);
    expect(asked()).to.deep.equal([`/${day(0)}.json`]);
    expect(onView(feed)).to.equal('Today');
    expect(isOff(feed, 'Later')).to.equal(true);
  });

  it('is asked for earlier ones where that is missing or empty, and nothing is said of that', async () => {
    const errors = listen('error');
    files({1: file(), 3: file('A')});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed lang="en"></paper-feed>`);
    let failures = 0;
    feed.addEventListener('feed-error', () => failures++);
    feed.src = '/{date}.json';
    await settled(feed);
    expect(titles(feed)).to.deep.equal(['A']);
    expect(asked()).to.deep.equal([0, 1, 2, 3].map((before) => `/${day(before)}.json`));
    expect(failures).to.equal(0);
    expect(errors).to.deep.equal([]);
    expect(isOff(feed, 'Later')).to.equal(true);
  });

  it('is given up after seven, with the failure of the first; or it is empty', async () => {
    listen('error');
    files({8: file('A')});
    const feed = await load();
    expect(feed.status).to.equal('error');
    expect(asked()).to.have.length(7);
    requests.restore();
    files({2: file(), 8: file('A')});
    await feed.reload();
    expect(feed.status).to.equal('ready');
    expect(titles(feed)).to.deep.equal([]);
  });

  it('is not asked again after another failure', async () => {
    listen('error');
    files({0: () => new Response('', {status: 401}), 1: file('A')});
    const feed = await load();
    expect(feed.status).to.equal('error');
    expect(asked()).to.not.include(`/${day(1)}.json`);
  });

  it('leads to the files before and after it, past those that are missing', async () => {
    files({0: file('A'), 3: file('B', 'C'), 4: file('D')});
    const feed = await load('/{date}.json', {pageSize: 1});
    await feed.showMore();
    const change = oneEvent(feed, 'view-change');
    button(feed, 'Earlier').focus();
    button(feed, 'Earlier').click();
    expect((await change).detail).to.deep.include({shown: 1, total: 2});
    expect(titles(feed)).to.deep.equal(['B']);
    expect(feed.shadowRoot!.activeElement?.ariaLabel).to.match(/^Earlier/);
    expect(said(feed)).to.match(/: 2 papers$/);
    expect(isOff(feed, 'Later')).to.equal(false);
    button(feed, 'Later').click();
    await until(feed, () => titles(feed)[0] === 'A', 'today');
    expect(isOff(feed, 'Later')).to.equal(true);
    expect(options(feed)).to.not.include(options(feed).find((name) => name === 'Yesterday'));
  });

  it('says that there is nothing earlier, and keeps what is on view', async () => {
    files({0: file('A')});
    const feed = await load();
    button(feed, 'Earlier').click();
    await until(feed, () => said(feed) === 'There is nothing earlier.', 'the words');
    expect(titles(feed)).to.deep.equal(['A']);
    expect(onView(feed)).to.equal('Today');
    expect(isOff(feed, 'Earlier')).to.equal(true);
    expect(asked()).to.have.length(8);
  });

  it('says that there is nothing later', async () => {
    files({2: file('A'), 3: file('B')});
    const feed = await load();
    choose(menu(feed), day(3));
    await until(feed, () => titles(feed)[0] === 'B', 'the day before');
    choose(menu(feed), day(2));
    await until(feed, () => titles(feed)[0] === 'A', 'the day after');
    button(feed, 'Later').click();
    await until(feed, () => said(feed) === 'There is nothing later.', 'the words');
    expect(titles(feed)).to.deep.equal(['A']);
    expect(isOff(feed, 'Later')).to.equal(true);
  });

  it('keeps what is on view while another file is loaded, and goes on from where the reader is heading', async () => {
    files({0: file('A'), 1: file('B'), 2: file('C')});
    const feed = await load();
    const release = requests.hold(`/${day(1)}.json`);
    button(feed, 'Earlier').click();
    await until(feed, () => asked().length === 2, 'the request');
    expect(titles(feed)).to.deep.equal(['A']);
    expect($(feed, '.base').ariaBusy ?? $(feed, '.base').getAttribute('aria-busy')).to.equal('true');
    expect(getComputedStyle($(feed, '.cards')).opacity).to.equal('0.5');
    expect(onView(feed)).to.equal('Yesterday');
    button(feed, 'Earlier').click();
    await until(feed, () => titles(feed)[0] === 'C', 'two days before');
    release();
    expect(getComputedStyle($(feed, '.cards')).opacity).to.equal('1');
  });

  it('keeps what is on view when another file cannot be loaded', async () => {
    listen('error');
    files({0: file('A'), 1: () => new Response('', {status: 401})});
    const feed = await load();
    button(feed, 'Earlier').click();
    await until(feed, () => feed.status === 'stale', 'the failure');
    expect(titles(feed)).to.deep.equal(['A']);
    expect(onView(feed)).to.equal('Today');
  });

  it('is asked for the day on view again when it is reloaded, and for another source from today', async () => {
    files({0: file('A'), 1: file('B')});
    const feed = await load();
    button(feed, 'Earlier').click();
    await until(feed, () => titles(feed)[0] === 'B', 'the day before');
    requests.set(`/${day(1)}.json`, file('B', 'C'));
    await feed.reload();
    await feed.updateComplete;
    expect(titles(feed)).to.deep.equal(['B', 'C']);
    requests.set('/other', file('O'));
    feed.src = '/other?{date}';
    await until(feed, () => titles(feed)[0] === 'O', 'the other source');
    expect(requests.requests.at(-1)!.url).to.match(new RegExp(`\\?${today}$`));
    expect(onView(feed)).to.equal('Today');
  });

  for (const [place, unit, name] of [
    ['{week}', 'week', /^Week of /],
    ['{month}', 'month', /^\w+ \d{4}$/],
  ] as const)
    it(`can be one for each ${unit}`, async () => {
      const now = periodOf(today, unit)!;
      const before = shiftPeriod(now, -1)!;
      requests = network({[`/${now}`]: missing, [`/${before}`]: file('A')});
      const feed = await load(`/${place}`);
      expect(titles(feed)).to.deep.equal(['A']);
      expect(asked()).to.deep.equal([`/${now}`, `/${before}`]);
      expect(onView(feed)).to.match(name);
    });

  it('has its day in the address, and follows it back', async () => {
    files({0: file('A'), 1: file('B'), 2: file('C'), 4: file('D')});
    link(`;period=${day(2)}`);
    const feed = await load('/{date}.json', {syncUrl: 'p'});
    expect(titles(feed)).to.deep.equal(['C']);
    expect(asked()).to.deep.equal([`/${day(2)}.json`]);
    button(feed, 'Earlier').click();
    await until(feed, () => period() === day(4), 'the address');
    back();
    await until(feed, () => titles(feed)[0] === 'C', 'the day of the link');
    choose(menu(feed), today);
    await until(feed, () => titles(feed)[0] === 'A', 'today');
    await until(feed, () => period() === undefined, 'the address of the newest');
  });

  it('leads nowhere where the page names other controls', async () => {
    files({0: file('A')});
    expect($$(await load('/{date}.json', {controls: 'none'}), '.dates')).to.have.length(0);
    expect($$(await load('/{date}.json', {controls: 'dates'}), '.dates')).to.have.length(1);
  });

  it('asks nobody once it is removed', async () => {
    files({0: missing});
    const release = requests.hold(`/${day(0)}.json`);
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/{date}.json"></paper-feed>`);
    await until(feed, () => asked().length === 1, 'the request');
    feed.remove();
    await until(feed, () => requests.requests[0]!.signal.aborted, 'the abort');
    release();
    expect(asked()).to.have.length(1);
  });
});
