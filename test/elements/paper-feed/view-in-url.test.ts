import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {network, type Network} from '../../support/network.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';
import {box, type} from '../../support/search-box.js';

const long = 'What it says. '.repeat(120);
const paper = (index: number): object => ({
  id: `p${index}`,
  title: `${index % 2 ? 'Odd' : 'Even'} paper ${index}`,
  url: `https://example.org/${index}`,
  abstract: long,
  published: `20${10 + index}`,
});
const papers = Array.from({length: 9}, (_, index) => paper(index));

/** The address of the test's own page. */
const home = location.href;
const address = (value: string): string => `${location.pathname}${location.search}&p=${value}#place`;
const parameter = (name = 'p'): string | null => new URLSearchParams(location.search).get(name);
/** Entries that a feed has added or changed. */
let entries: {readonly how: string; readonly state: unknown; readonly url: string}[] = [];
/** Where Back leads. A browser keeps fifty entries of a tab, and drops those of scripts first: the tests keep their own. */
const before: {readonly state: unknown; readonly url: string}[] = [];
const {pushState, replaceState} = history;

beforeEach(() => {
  for (const how of ['pushState', 'replaceState'] as const)
    history[how] = function (state, title, url) {
      entries.push({how, state, url: String(url)});
      if (how === 'pushState') before.push({state: history.state as unknown, url: location.href});
      replaceState.call(history, state, title, url);
    };
  entries = [];
  before.length = 0;
});
afterEach(() => {
  scrollTo(0, 0);
  Object.assign(history, {pushState, replaceState});
  history.replaceState(null, '', home);
});

async function show(more: object = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(
    html`<paper-feed sync-url="p" controls="search sort" page-size="3" .papers=${papers}></paper-feed>`,
  );
  Object.assign(feed, more);
  await settled(feed);
  return feed;
}
async function search(feed: PaperFeedElement, text: string): Promise<void> {
  const change = new Promise((resolve) => feed.addEventListener('view-change', resolve, {once: true}));
  type(feed, text);
  await change;
}
async function sort(feed: PaperFeedElement, order: string): Promise<void> {
  const change = new Promise((resolve) => feed.addEventListener('view-change', resolve, {once: true}));
  $<HTMLSelectElement>(feed, '[part=sort]').value = order;
  $(feed, '[part=sort]').dispatchEvent(new Event('change', {bubbles: true}));
  await change;
}
const back = (): void => {
  const {state, url} = before.pop()!;
  replaceState.call(history, state, '', url);
  dispatchEvent(new PopStateEvent('popstate', {state}));
};
const press = (feed: Element, card: number, name: string): HTMLElement => {
  const button = $$(feed, 'ul article')[card]?.querySelectorAll('button') ?? [];
  const found = [...button].find((one) => textOf(one) === name)!;
  found.click();
  return found;
};
const opened = (feed: Element): string => $$(feed, '[part=opened]').map(textOf).join();

describe('the view of a <paper-feed> in the URL', () => {
  it('is read before the first papers are shown', async () => {
    replaceState.call(history, null, '', address('even;sort=newest;shown=4'));
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed sync-url="p" controls="search sort" page-size="3"></paper-feed>`,
    );
    const shown: string[] = [];
    new MutationObserver(() => shown.push(titles(feed).join())).observe(feed.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    feed.papers = papers;
    await settled(feed);
    expect(titles(feed)).to.deep.equal(['Even paper 8', 'Even paper 6', 'Even paper 4', 'Even paper 2']);
    expect(new Set(shown.filter(Boolean))).to.deep.equal(new Set([titles(feed).join()]));
    expect(box(feed).value).to.equal('even');
    expect(entries).to.deep.equal([]);
  });

  it('is the page’s own where the parameter has nothing that is known', async () => {
    replaceState.call(history, null, '', address('even;sort=constructor;group=x;shown=-1;constructor=1'));
    const feed = await show();
    expect(feed.sort).to.equal('source');
    expect(feed.groupBy).to.equal('none');
    expect(titles(feed)).to.have.length(3);
    expect(feed.query).to.equal('even');
  });

  it('shows no more than some hundred papers at once, whatever an address asks for', async () => {
    replaceState.call(history, null, '', address(';shown=999999999'));
    const feed = await show({papers: Array.from({length: 600}, (_, index) => ({id: String(index), title: 'A'}))});
    expect(titles(feed)).to.have.length(500);
  });

  it('is written when the reader chooses: one entry each, all else of the address and its state kept', async () => {
    const state = {router: {page: 3}};
    replaceState.call(history, state, '', `${location.pathname}${location.search}&x=a%20b+c&&y#/a?p=1`);
    const before = location.href;
    const feed = await show();
    await sort(feed, 'newest');
    expect(location.href).to.equal(before.replace('&&y', '&&y&p=;sort=newest'));
    expect(entries.map(({how}) => how)).to.deep.equal(['pushState']);
    expect(history.state).to.deep.equal(state);
    await sort(feed, 'source');
    expect(location.href).to.equal(before);
    expect(entries).to.have.length(2);
  });

  it('is written as a path of this page, also where a <base> is elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const feed = await show();
      await sort(feed, 'newest');
      expect(parameter()).to.equal(';sort=newest');
    } finally {
      base.remove();
    }
  });

  it('keeps the period that is in the address', async () => {
    replaceState.call(history, null, '', address(';period=2015-03'));
    const feed = await show();
    await sort(feed, 'newest');
    expect(parameter()).to.equal(';sort=newest;period=2015-03');
    await sort(feed, 'source');
    expect(parameter()).to.equal(';period=2015-03');
  });

  it('is not written for what the page’s own code sets', async () => {
    const feed = await show();
    feed.query = 'odd';
    feed.sort = 'oldest';
    await until(feed, () => titles(feed)[0] === 'Odd paper 1', 'the search');
    await feed.showMore();
    expect(entries).to.deep.equal([]);
  });

  it('has how many papers are on view', async () => {
    const feed = await show();
    $(feed, '.more button').click();
    await until(feed, () => parameter() === ';shown=6', 'the parameter');
    expect(entries.map(({how}) => how)).to.deep.equal(['pushState']);
    back();
    await until(feed, () => titles(feed).length === 3, 'one page');
  });

  it('is one entry for a search, however many letters it has', async () => {
    const feed = await show();
    for (const text of ['o', 'od', 'odd']) await search(feed, text);
    await until(feed, () => parameter() === 'odd', 'the parameter');
    expect(entries.map(({how}) => how)).to.deep.equal(['pushState', 'replaceState']);
    back();
    await until(feed, () => box(feed).value === '', 'no search');
    expect(parameter()).to.equal(null);
  });

  it('has the last letter at once when the reader leaves the search box', async () => {
    const feed = await show();
    for (const text of ['o', 'odd']) await search(feed, text);
    expect(parameter()).to.equal('o');
    $(feed, '[part=sort]').focus();
    expect(parameter()).to.equal('odd');
  });

  it('keeps an empty search apart from the search that the page has', async () => {
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed sync-url="p" controls="search" query="even" .papers=${papers}></paper-feed>`,
    );
    await settled(feed);
    await search(feed, '');
    expect(parameter()).to.equal('');
    const other = await fixture<PaperFeedElement>(
      html`<paper-feed sync-url="p" controls="search" query="even" .papers=${papers}></paper-feed>`,
    );
    await settled(other);
    expect(other.query).to.equal('');
  });

  it('follows Back and Forward, tells the page, and leaves the focus where it is', async () => {
    const feed = await show();
    await search(feed, 'even');
    await sort(feed, 'newest');
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    link.focus();
    const events: string[] = [];
    feed.addEventListener('view-change', ({detail}) => events.push(`${detail.query} ${detail.sort}`));
    back();
    await until(feed, () => titles(feed)[0] === 'Even paper 0' && events.length === 1, 'the first order');
    expect([feed.query, feed.sort, parameter()]).to.deep.equal(['even', 'source', 'even']);
    back();
    await until(feed, () => titles(feed)[1] === 'Odd paper 1' && events.length === 2, 'all papers');
    expect(events).to.deep.equal(['even source', ' source']);
    expect(document.activeElement).to.equal(link);
    expect(entries).to.have.length(2);
    link.remove();
  });

  it('leaves a router of the page its state and its events', async () => {
    replaceState.call(history, {page: 1}, '', home);
    const states: unknown[] = [];
    const router = ({state}: PopStateEvent): void => void states.push(state);
    addEventListener('popstate', router);
    const feed = await show();
    await sort(feed, 'newest');
    history.pushState({page: 2}, '', `${home}&x=2`);
    back();
    back();
    await until(feed, () => feed.sort === 'source', 'the first order');
    removeEventListener('popstate', router);
    expect(states).to.deep.equal([{page: 1}, {page: 1}]);
  });

  it('leaves the list alone when something else of the address changes', async () => {
    const feed = await show();
    await sort(feed, 'newest');
    let events = 0;
    feed.addEventListener('view-change', () => events++);
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = 'elsewhere';
    await changed;
    await feed.updateComplete;
    expect(events).to.equal(0);
    expect(feed.sort).to.equal('newest');
    expect(location.hash).to.equal('#elsewhere');
  });

  it('keeps two feeds of a page apart, also one in a shadow root', async () => {
    const one = await show();
    const host = await fixture(html`<div></div>`);
    const two = document.createElement('paper-feed');
    Object.assign(two, {syncUrl: 'q', controls: 'search sort', pageSize: 3, papers});
    host.attachShadow({mode: 'open'}).append(two);
    await settled(two);
    await sort(one, 'newest');
    await search(two, 'odd');
    expect([parameter('p'), parameter('q')]).to.deep.equal([';sort=newest', 'odd']);
    let events = 0;
    one.addEventListener('view-change', () => events++);
    back();
    await until(two, () => two.query === '' && titles(two).length === 3, 'no search');
    expect(one.sort).to.equal('newest');
    expect(events).to.equal(0);
  });

  it('follows the address when it comes back into the page', async () => {
    const feed = await show();
    await sort(feed, 'newest');
    const parent = feed.parentElement!;
    feed.remove();
    await Promise.resolve();
    replaceState.call(history, null, '', home);
    parent.append(feed);
    await until(feed, () => feed.sort === 'source', 'the page’s own view');
  });

  it('stays silent where the history is blocked', async () => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const feed = await show();
    await sort(feed, 'newest');
    await search(feed, 'even');
    await until(feed, () => titles(feed)[0] === 'Even paper 8', 'the view');
    dispatchEvent(new PopStateEvent('popstate'));
    await feed.updateComplete;
    expect([feed.query, feed.sort]).to.deep.equal(['even', 'newest']);
  });

  it('works in a page without an address', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module" src="${new URL('../../../src/paper-feed.ts', import.meta.url).href}"></script>
      <paper-feed sync-url="p" controls="sort"><script type="application/json">[{"title": "B", "date": "2020"}, {"title": "A", "date": "2021"}]</script></paper-feed>`;
    document.body.append(frame);
    const inFrame = (): PaperFeedElement | null | undefined => frame.contentDocument?.querySelector('paper-feed');
    await until(document.body, () => inFrame()?.shadowRoot?.querySelector('[part=sort]'), 'the feed');
    const feed = inFrame()!;
    expect(textOf(feed.shadowRoot)).not.to.contain('Link');
    const choice = $<HTMLSelectElement>(feed, '[part=sort]');
    choice.value = 'title';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    await until(feed, () => titles(feed)[0] === 'A', 'the order');
    frame.remove();
  });
});

describe('the depth of the pages in the URL', () => {
  let net: Network;
  afterEach(() => net.restore());

  it('loads pages of the feed until it is reached, and no more', async () => {
    const page = (number: number): object => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Pages',
      items: [0, 1, 2].map((index) => ({id: `${number}-${index}`, title: `Paper ${number}-${index}`})),
      next_url: `/${number + 1}.json`,
    });
    net = network(Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`/${number}.json`, page(number)])));
    replaceState.call(history, null, '', address(';shown=7'));
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed sync-url="p" page-size="2" src="/1.json"></paper-feed>`,
    );
    await until(feed, () => titles(feed).length === 7, 'seven papers');
    await feed.updateComplete;
    expect(net.requests).to.have.length(3);
    expect(entries).to.deep.equal([]);
  });

  it('is reached before it is said that a paper is not there', async () => {
    const page = (number: number): object => ({
      version: 'https://jsonfeed.org/version/1.1',
      items: [0, 1, 2].map((index) => ({id: `${number}-${index}`, title: `Paper ${number}-${index}`})),
      ...(number < 3 && {next_url: `/${number + 1}.json`}),
    });
    net = network(Object.fromEntries([1, 2, 3].map((number) => [`/${number}.json`, page(number)])));
    replaceState.call(history, null, '', address(';shown=20;paper=3-0'));
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed sync-url="p" page-size="2" src="/1.json"></paper-feed>`,
    );
    let boxes = 0;
    new MutationObserver(() => (boxes += $$(feed, '[part=opened]').length)).observe(feed.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await until(feed, () => textOf(feed.shadowRoot!.activeElement) === 'Paper 3-0', 'the focus');
    expect(boxes).to.equal(0);
  });
});

describe('a link to a paper', () => {
  let net: Network | undefined;
  afterEach(() => net?.restore());

  it('opens it: all of its abstract, the page at its card, the focus on its title', async () => {
    replaceState.call(history, null, '', address(';paper=p2'));
    const page = await fixture(
      html`<div><paper-feed sync-url="p" page-size="3" .papers=${papers}></paper-feed><div .style=${'height: 100vh'}></div></div>`,
    );
    const feed = page.querySelector('paper-feed')!;
    await until(feed, () => $$(feed, 'article')[2]!.querySelector('[aria-expanded=true]'), 'the abstract');
    expect(feed.shadowRoot!.activeElement).to.equal($$(feed, '[part=title-link]')[2]);
    const {top} = $$(feed, 'article')[2]!.getBoundingClientRect();
    expect(top).to.be.within(0, 100);
    expect(opened(feed)).to.equal('');
  });

  it('moves nothing when the reader has begun with something else', async () => {
    replaceState.call(history, null, '', address(';paper=p2'));
    const input = document.createElement('input');
    document.body.prepend(input);
    input.focus();
    const feed = await show();
    await until(feed, () => $$(feed, 'article')[2]!.querySelector('[aria-expanded=true]'), 'the abstract');
    expect(document.activeElement?.localName).to.equal('input');
    expect(scrollY).to.equal(0);
    input.remove();
    net = network({'/feed.json': papers});
    const other = await fixture<PaperFeedElement>(html`<paper-feed sync-url="p" src="/feed.json"></paper-feed>`);
    other.addEventListener('feed-load', () => dispatchEvent(new WheelEvent('wheel')));
    await until(other, () => $$(other, 'article')[2]?.querySelector('[aria-expanded=true]'), 'the abstract');
    expect(textOf(other.shadowRoot!.activeElement)).to.equal('');
    expect(scrollY).to.equal(0);
  });

  it('shows it above the list when the search hides it, says so, and can show all', async () => {
    replaceState.call(history, null, '', address('odd;paper=p2'));
    const feed = await show();
    await until(feed, () => opened(feed), 'the box');
    expect(opened(feed)).to.contain('This is the paper that the link leads to. The present search does not have it.');
    expect(titles(feed)).to.deep.equal(['Even paper 2', 'Odd paper 1', 'Odd paper 3', 'Odd paper 5']);
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('Even paper 2');
    await expect(feed).to.be.accessible();
    $(feed, '[part=opened] .button').click();
    await until(feed, () => opened(feed) === '', 'the list');
    await until(feed, () => textOf(feed.shadowRoot!.activeElement) === 'Even paper 2', 'the focus');
    expect(titles(feed)).to.deep.equal(['Even paper 0', 'Odd paper 1', 'Even paper 2']);
    await until(feed, () => parameter() === ';paper=p2', 'the parameter');
  });

  it('shows it above the list when it comes later, or when the page’s filter hides it', async () => {
    replaceState.call(history, null, '', address(';paper=p7'));
    const feed = await show();
    await until(feed, () => opened(feed).includes('further down'), 'the box');
    expect(titles(feed)[0]).to.equal('Odd paper 7');
    const other = await fixture<PaperFeedElement>(
      html`<paper-feed sync-url="p" filter="even" .papers=${papers}></paper-feed>`,
    );
    await until(other, () => opened(other).includes('does not have it'), 'the box');
    expect($$(other, '[part=opened] .button').map(textOf)).to.deep.equal(['Close']);
  });

  it('says plainly that the list does not have it, and closes', async () => {
    replaceState.call(history, null, '', address(';paper=gone'));
    const feed = await show();
    await until(feed, () => opened(feed), 'the box');
    expect(opened(feed)).to.equal('The paper that the link leads to is not in this list. Close');
    $(feed, '[part=opened] .button').click();
    await until(feed, () => opened(feed) === '', 'no box');
    await until(feed, () => feed.shadowRoot!.activeElement, 'the focus');
    expect(parameter()).to.equal(null);
    expect(entries.map(({how}) => how)).to.deep.equal(['replaceState']);
  });

  it('is in the address while the abstract is unfolded, without an entry of its own', async () => {
    const feed = await show();
    await until(feed, () => $$(feed, '[data-clipped]').length === 3, 'the buttons');
    press(feed, 1, 'Show more');
    expect(parameter()).to.equal(';paper=p1');
    await until(feed, () => $$(feed, '[aria-expanded=true]').length === 1, 'the abstract');
    press(feed, 1, 'Show less');
    expect(parameter()).to.equal(null);
    press(feed, 0, 'Show more');
    await search(feed, 'odd');
    expect(parameter()).to.equal('odd');
    expect(entries.map(({how}) => how)).to.deep.equal(['replaceState', 'replaceState', 'replaceState', 'pushState']);
  });

  it('is copied by a button of its card', async () => {
    const texts: string[] = [];
    const restore = stubClipboard((text) => {
      texts.push(text);
      return Promise.resolve();
    });
    const feed = await show();
    const button = press(feed, 1, 'Link');
    await until(feed, () => textOf(button) === 'Copied', 'the word');
    expect(new URL(texts[0]!).searchParams.get('p')).to.equal(';paper=p1');
    await until(feed, () => textOf($(feed, '[role=status]')) === 'Copied', 'the announcement');
    expect(button.getAttribute('aria-describedby')).to.equal('title-1');
    restore();
  });

  it('is shown, and selected, where the page may not copy', async () => {
    const restore = stubClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const feed = await show();
    const button = press(feed, 1, 'Link');
    await until(feed, () => $$(feed, '[part=address]').length === 1, 'the address');
    const field = $<HTMLInputElement>(feed, '[part=address]');
    expect(new URL(field.value).searchParams.get('p')).to.equal(';paper=p1');
    await until(feed, () => feed.shadowRoot!.activeElement === field, 'the focus');
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
    await expect(feed).to.be.accessible();
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    await until(feed, () => $$(feed, '[part=address]').length === 0, 'no address');
    expect(feed.shadowRoot!.activeElement).to.equal(button);
    restore();
  });
});

function stubClipboard(writeText: (text: string) => Promise<void>): () => void {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, get: () => ({writeText})});
  return () => Object.defineProperty(Navigator.prototype, 'clipboard', real);
}
