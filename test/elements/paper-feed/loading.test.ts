import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

const status503 = (): Response => new Response('down', {status: 503});
const notFound = (): Response => new Response('gone', {status: 404});

describe('<paper-feed> loading', () => {
  it('shows the papers of its src', async () => {
    answer({'/feed.json': feedOf(3)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    expect(titles(feed)).to.deep.equal(['Paper 1', 'Paper 2', 'Paper 3']);
    expect(feed.status).to.equal('ready');
    expect(feed.matches(':state(ready)')).to.equal(true);
    expect(feed.papers.map(({id}) => id)).to.deep.equal(['paper-1', 'paper-2', 'paper-3']);
  });

  it('shows its light DOM until something is asked for', async () => {
    const feed = await fixture<PaperFeedElement>(html`<paper-feed><a href="/list.html">The list</a></paper-feed>`);
    expect(feed.status).to.equal('idle');
    expect($<HTMLSlotElement>(feed, 'slot:not([name])').assignedElements()).to.have.length(1);
  });

  it('shows as many empty cards as there will be papers while it loads, and says so', async () => {
    const network = answer({'/feed.json': feedOf(8)});
    const release = network.hold('/feed.json');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json" page-size="8"></paper-feed>`);
    expect(feed.status).to.equal('loading');
    expect(feed.matches(':state(loading)')).to.equal(true);
    expect($$(feed, '.cards > .skeleton')).to.have.length(8);
    expect($(feed, '[part~=base]').getAttribute('aria-busy')).to.equal('true');
    release();
    await settled(feed);
    expect($$(feed, '.skeleton')).to.have.length(0);
    expect($(feed, '[part~=base]').getAttribute('aria-busy')).to.equal('false');
  });

  it('says when a feed has no papers', async () => {
    answer({'/feed.json': feedOf(0)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    expect(textOf(feed.shadowRoot)).to.contain('There are no papers here yet.');
    expect(feed.matches(':state(empty)')).to.equal(true);
  });

  it('says what happened when there is nothing to show, and loads again on request', async () => {
    const network = answer({'/feed.json': notFound});
    const console = listen('error');
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="/feed.json"><a href="/x">The list</a></paper-feed>`,
    );
    await settled(feed);
    expect(feed.status).to.equal('error');
    expect(feed.matches(':state(error)')).to.equal(true);
    expect(textOf($(feed, '[part~=error]'))).to.contain('no longer at its address');
    expect(String(console[0])).to.contain('HTTP status 404');
    expect(console).to.have.length(1);
    expect($<HTMLSlotElement>(feed, '.base > slot:not([name])').assignedElements(), 'the light DOM').to.have.length(1);
    network.set('/feed.json', feedOf(2));
    $(feed, '[part~=error] button').click();
    await until(feed, () => feed.status === 'ready', 'the second try');
    expect(titles(feed)).to.have.length(2);
  });

  it('keeps the last papers when a reload fails, and says of when they are', async () => {
    const network = answer({'/feed.json': feedOf(3)});
    listen('error');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    network.set('/feed.json', notFound);
    await feed.reload();
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(3);
    expect(feed.status).to.equal('stale');
    expect(feed.matches(':state(stale)')).to.equal(true);
    expect(textOf($(feed, '.stale'))).to.match(/Showing papers as of \d+:\d\d/);
    network.set('/feed.json', feedOf(4));
    $(feed, '.stale button').click();
    await until(feed, () => feed.status === 'ready', 'the next reload');
    expect(titles(feed)).to.have.length(4);
  });

  it('keeps the last papers when the server has had enough for today, and leaves it alone', async () => {
    const network = answer({'/feed.json': feedOf(3)});
    listen('error');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    network.set('/feed.json', () => new Response('', {status: 429, headers: {'retry-after': '7200'}}));
    await feed.reload();
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(3);
    expect(feed.status).to.equal('stale');
    expect(network.count('/feed.json')).to.equal(2);
  });

  it('says that a service refuses web pages, and tells the owner of the site more', async () => {
    const network = answer({});
    const console = listen('error');
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="https://export.arxiv.org/api/query?search_query=cat:cs.LG"></paper-feed>`,
    );
    await settled(feed);
    expect(textOf($(feed, '[part~=error]'))).to.contain('This service does not let web pages read it.');
    expect(String(console[0])).to.contain('refused').and.contain('npx paper-feed build');
    expect(network.requests).to.have.length(1);
  });

  it('asks the server again on reload instead of taking its cache', async () => {
    const network = answer({'/feed.json': feedOf(1)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    await feed.reload();
    expect(network.requests.map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('shows the newest src, whichever answers first', async () => {
    const network = answer({'/a.json': feedOf(1), '/b.json': feedOf(2)});
    const [releaseA, releaseB] = [network.hold('/a.json'), network.hold('/b.json')];
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json"></paper-feed>`);
    feed.src = '/b.json';
    await until(feed, () => network.count('/b.json') === 1, 'the second request');
    expect(network.requests[0]?.signal.aborted, 'the first request is given up').to.equal(true);
    releaseB();
    await settled(feed);
    releaseA();
    await feed.updateComplete;
    expect(titles(feed)).to.deep.equal(['Paper 1', 'Paper 2']);
  });

  it('forgets the papers of another src, so that none stands under a wrong address', async () => {
    answer({'/a.json': feedOf(1), '/b.json': notFound});
    listen('error');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json"></paper-feed>`);
    await settled(feed);
    feed.src = '/b.json';
    await until(feed, () => feed.status === 'error', 'the error');
    expect(titles(feed)).to.deep.equal([]);
  });

  it('neither aborts nor asks again when it is moved', async () => {
    const network = answer({'/feed.json': feedOf(2)});
    const release = network.hold('/feed.json');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(feed);
    await feed.updateComplete;
    expect(network.requests[0]?.signal.aborted).to.equal(false);
    release();
    await settled(feed);
    document.body.append(feed);
    elsewhere.append(feed);
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(2);
    expect(network.requests).to.have.length(1);
  });

  it('aborts when it is removed, and loads when it returns', async () => {
    const network = answer({'/feed.json': feedOf(2)});
    const release = network.hold('/feed.json');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    const home = feed.parentElement!;
    let news = 0;
    for (const name of ['feed-load', 'feed-error'] as const) feed.addEventListener(name, () => news++);
    feed.remove();
    await Promise.resolve();
    await until(feed, () => network.requests[0]?.signal.aborted, 'the abort');
    release();
    await feed.updateComplete;
    expect(news, 'nothing is told of a removed element').to.equal(0);
    home.append(feed);
    await until(feed, () => feed.status === 'ready', 'the second load');
    expect(titles(feed)).to.have.length(2);
    expect(news).to.equal(1);
  });

  it('makes no request for a src that is set while it is removed, before it returns', async () => {
    const network = answer({'/a.json': feedOf(1), '/b.json': feedOf(2)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json"></paper-feed>`);
    const home = feed.parentElement!;
    await settled(feed);
    feed.remove();
    feed.src = '/b.json';
    await feed.updateComplete;
    expect(network.count('/b.json')).to.equal(0);
    home.append(feed);
    await until(feed, () => titles(feed).length === 2, 'the new papers');
  });

  it('reads data that stands in the page, without a request', async () => {
    const network = answer({});
    const feed = document.createElement('paper-feed');
    const script = Object.assign(document.createElement('script'), {type: 'application/feed+json'});
    script.textContent = JSON.stringify(feedOf(2));
    feed.append(script);
    (await fixture(html`<div></div>`)).append(feed);
    await settled(feed);
    expect(titles(feed)).to.have.length(2);
    script.textContent = JSON.stringify(feedOf(3));
    await until(feed, () => titles(feed).length === 3, 'the changed data');
    expect(network.requests).to.have.length(0);
  });

  it('takes papers as a property before and after it is upgraded, and tells nobody', async () => {
    let news = 0;
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed .papers=${[{title: 'Given', authors: ['Ada Lovelace']}]} @feed-load=${() => news++}></paper-feed>`,
    );
    expect(titles(feed)).to.deep.equal(['Given']);
    expect(feed.papers[0]?.authors).to.deep.equal([{name: 'Ada Lovelace'}]);
    feed.papers = [{title: 'Another'}, {title: 'And one'}];
    await feed.updateComplete;
    expect(titles(feed)).to.deep.equal(['Another', 'And one']);
    expect(news).to.equal(0);
    answer({'/feed.json': feedOf(1)});
    feed.src = '/feed.json';
    feed.papers = undefined;
    await until(feed, () => titles(feed)[0] === 'Paper 1', 'the papers of src');
  });

  it('takes properties that were set before the element was defined', async () => {
    const tag = 'paper-feed-upgraded-late';
    const late = document.createElement(tag) as PaperFeedElement;
    late.papers = [{title: 'Early'}];
    late.pageSize = 1;
    const {PaperFeedElement} = await import('../../../src/elements.js');
    customElements.define(tag, class extends PaperFeedElement {});
    (await fixture(html`<div></div>`)).append(late);
    await late.updateComplete;
    expect(titles(late)).to.deep.equal(['Early']);
  });

  it('shows the good papers of a feed that has bad ones, and warns of those', async () => {
    const warnings = listen('warn');
    const bad = [null, 7, {title: ''}, {title: {toString: 1}}, {_$litType$: 1, title: ['x', {type: 'sub', text: {}}]}];
    answer({'/feed.json': {...feedOf(0), items: [paperItem(1), ...bad, paperItem(2)]}});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    expect(titles(feed)).to.deep.equal(['Paper 1', 'x', 'Paper 2']);
    expect(warnings).to.have.length(4);
    expect(String(warnings[0])).to.contain('Item 2');
  });

  it('fires feed-load and feed-error on itself alone', async () => {
    const network = answer({'/feed.json': feedOf(2)});
    listen('error');
    const feed = document.createElement('paper-feed');
    feed.src = '/feed.json';
    const box = await fixture(html`<div></div>`);
    const heard: string[] = [];
    for (const name of ['feed-load', 'feed-error']) box.addEventListener(name, () => heard.push(name));
    const load = oneEvent(feed, 'feed-load');
    box.append(feed);
    expect((await load).detail.feed.papers).to.have.length(2);
    network.set('/feed.json', status503);
    const failure = oneEvent(feed, 'feed-error');
    network.set('/feed.json', notFound);
    void feed.reload();
    expect((await failure).detail.error.code).to.equal('http');
    expect(heard).to.deep.equal([]);
  });

  it('warns of an address it will not load, and loads nothing', async () => {
    const network = answer({});
    listen('error');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="javascript:alert(1)"></paper-feed>`);
    await settled(feed);
    expect(feed.status).to.equal('error');
    expect(textOf(feed.shadowRoot)).to.contain('not supported');
    expect(network.requests).to.have.length(0);
  });
});
