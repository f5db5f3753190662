import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {PaperFeedElement} from '../../../src/index.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

const feedFrom = async (src: string, more: Readonly<Record<string, unknown>> = {}): Promise<PaperFeedElement> => {
  const feed = Object.assign(document.createElement('paper-feed'), {src, ...more});
  (await fixture(html`<div lang="en"></div>`)).append(feed);
  await settled(feed);
  return feed;
};

describe('<paper-feed> in places that are not made for it', () => {
  it('takes its room in a flex row, a grid, a float and a table', async () => {
    for (const style of [
      'display: flex',
      'display: grid; justify-items: start',
      'float: left',
      'display: table-cell',
    ]) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.cssText = style;
      const feed = document.createElement('paper-feed');
      feed.papers = [{title: 'A paper with a title of some length', abstract: 'And an abstract of some more.'}];
      box.append(feed);
      await feed.updateComplete;
      expect(feed.getBoundingClientRect().width, style).to.be.greaterThan(200);
    }
  });

  it('lets each attribute be taken away', async () => {
    const errors: string[] = [];
    const onError = (event: Event): void => void errors.push(event.type);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, onError);
    listen('warn');
    answer({'/feed.json': feedOf(2)});
    for (const tag of ['paper-feed', 'paper-card', 'subscribe-form'] as const) {
      const element = document.createElement(tag);
      const names = (element.constructor as typeof PaperFeedElement).observedAttributes;
      for (const name of names) element.setAttribute(name, name === 'src' ? '/feed.json' : '1');
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      for (const name of names) {
        element.removeAttribute(name);
        await element.updateComplete;
        // With `light` the form is in the page itself, and stays there.
        expect(element.renderRoot.childElementCount, `${tag} ${name}`).to.be.greaterThan(0);
      }
    }
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onError);
    expect(errors).to.deep.equal([]);
  });

  it('takes an address that is no string for what it says', async () => {
    answer({'/feed.json': feedOf(2)});
    const feed = await feedFrom('', {src: new URL('/feed.json', location.href)});
    expect(titles(feed)).to.have.length(2);
  });
});

describe('<paper-feed> while several things go on', () => {
  it('asks for no further page while it is loaded again', async () => {
    const network = answer({'/1.json': feedOf(2, {next_url: '/2.json'}), '/2.json': feedOf(4)});
    const feed = await feedFrom('/1.json', {pageSize: 2});
    const release = network.hold('/1.json');
    const reloaded = feed.reload();
    await feed.showMore();
    expect(network.count('/2.json')).to.equal(0);
    release();
    await reloaded;
    await feed.showMore();
    expect(titles(feed)).to.have.length(4);
  });

  it('gives up a further page when its address changes', async () => {
    const network = answer({'/1.json': feedOf(2, {next_url: '/2.json'}), '/2.json': feedOf(4), '/b.json': feedOf(1)});
    const feed = await feedFrom('/1.json', {pageSize: 2});
    const release = network.hold('/2.json');
    $(feed, '.more > button').click();
    await until(feed, () => network.count('/2.json') === 1, 'the request');
    feed.src = '/b.json';
    await until(feed, () => titles(feed).length === 1, 'the other feed');
    release();
    await feed.updateComplete;
    expect(titles(feed)).to.deep.equal(['Paper 1']);
    expect($(feed, '[part~=base]').getAttribute('aria-busy')).to.equal('false');
  });

  it('resolves updateComplete although it was removed while papers were read', async () => {
    const feed = document.createElement('paper-feed');
    (await fixture(html`<div></div>`)).append(feed);
    feed.papers = [{title: 'T_1'}];
    const complete = feed.updateComplete;
    feed.remove();
    await complete;
  });

  it('puts new papers of the page in the place of old ones without an empty card between', async () => {
    const feed = document.createElement('paper-feed');
    (await fixture(html`<div></div>`)).append(feed);
    feed.papers = [{title: 'One'}];
    await feed.updateComplete;
    const seen = new Set<number>();
    new MutationObserver(() => seen.add($$(feed, '.skeleton').length)).observe(feed.shadowRoot!, {
      subtree: true,
      childList: true,
    });
    feed.papers = [{title: 'Two'}, {title: 'One'}];
    await feed.updateComplete;
    await until(feed, () => titles(feed).length === 2, 'both');
    expect([...seen].every((count) => count === 0)).to.equal(true);
  });
});

describe('<paper-feed> and the reader’s place', () => {
  it('lets the focus follow its paper when another comes before it', async () => {
    const network = answer({'/feed.json': {...feedOf(0), items: [paperItem(1), paperItem(2)]}});
    const feed = await feedFrom('/feed.json');
    $$(feed, '.title a')[1]!.focus();
    network.set('/feed.json', {...feedOf(0), items: [paperItem(3), paperItem(1), paperItem(2)]});
    await feed.reload();
    await until(feed, () => titles(feed).length === 3, 'the new paper');
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('Paper 2');
  });

  it('moves the focus to the first new paper, wherever its order puts it', async () => {
    const dated = (number: number, year: string): object => paperItem(number, {_paper: {published: year}});
    answer({
      '/1.json': {...feedOf(0), items: [dated(1, '2020'), dated(2, '2022')], next_url: '/2.json'},
      '/2.json': {...feedOf(0), items: [dated(3, '2021')]},
    });
    const feed = await feedFrom('/1.json', {pageSize: 2, sort: 'newest'});
    $(feed, '.more > button').click();
    await until(feed, () => titles(feed).length === 3, 'the next page');
    await until(feed, () => feed.shadowRoot!.activeElement, 'the focus');
    expect(titles(feed)).to.deep.equal(['Paper 2', 'Paper 3', 'Paper 1']);
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('Paper 3');
  });

  it('keeps the focus in the feed when a next page has nothing new', async () => {
    answer({'/1.json': feedOf(2, {next_url: '/2.json'}), '/2.json': feedOf(2)});
    const feed = await feedFrom('/1.json', {pageSize: 2});
    const button = $(feed, '.more > button');
    button.focus();
    button.click();
    await until(feed, () => $$(feed, '.more').length === 0, 'the end');
    await until(feed, () => feed.shadowRoot!.activeElement, 'the focus');
    expect(feed.shadowRoot!.activeElement).to.equal($(feed, '[part~=base]'));
  });

  it('says aloud what it shows when a reload fails', async () => {
    listen('error');
    const network = answer({'/feed.json': feedOf(2)});
    const feed = await feedFrom('/feed.json');
    network.set('/feed.json', () => new Response('', {status: 404}));
    await feed.reload();
    await until(feed, () => textOf($(feed, '[role=status]')).startsWith('Showing papers as of'), 'the words');
    expect(textOf($(feed, '[part~=stale] p'))).to.equal(textOf($(feed, '[role=status]')));
  });
});

describe('<paper-feed> with papers that are odd', () => {
  it('finds a paper by the id that stands in the file', async () => {
    answer({'/feed.json': {...feedOf(0), items: [paperItem(1, {id: 'my--paper_1'})]}});
    const card = document.createElement('paper-card');
    card.src = '/feed.json#my--paper_1';
    (await fixture(html`<div></div>`)).append(card);
    await settled(card);
    expect(card.paper?.id).to.equal('my--paper_1');
  });

  it('keeps two papers of two pages that share an id', async () => {
    answer({
      '/1.json': feedOf(1, {next_url: '/2.json'}),
      '/2.json': {...feedOf(0), items: [paperItem(1), paperItem(1, {title: 'Another paper'})]},
    });
    const feed = await feedFrom('/1.json', {pageSize: 1});
    await feed.showMore();
    await feed.showMore();
    expect(titles(feed)).to.deep.equal(['Paper 1', 'Another paper']);
  });

  it('shows any single paper that has a title', async () => {
    const feed = document.createElement('paper-feed');
    feed.papers = [{title: 'Alone'}, {title: 'With a year', year: 2024}];
    (await fixture(html`<div></div>`)).append(feed);
    await feed.updateComplete;
    expect(titles(feed)).to.deep.equal(['Alone', 'With a year']);
  });

  it('says so when it is given something that is no list', async () => {
    const errors = listen('error');
    const feed = document.createElement('paper-feed');
    feed.papers = {title: 'One'} as never;
    (await fixture(html`<div></div>`)).append(feed);
    await until(feed, () => feed.status === 'error', 'the error');
    expect(String(errors[0])).to.contain('There is no list of papers');
  });

  it('gives back a paper that it has read as it is', async () => {
    answer({'/feed.json': {...feedOf(0), items: [paperItem(1, {title: 'Use of &lt;b&gt; and $x_1$'})]}});
    const feed = await feedFrom('/feed.json');
    const {papers} = feed;
    feed.papers = papers;
    await feed.updateComplete;
    expect(feed.papers).to.deep.equal(papers);
  });

  it('draws no more empty cards than fill a screen', async () => {
    const network = answer({'/feed.json': feedOf(1)});
    network.hold('/feed.json');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json" page-size="20000"></paper-feed>`);
    expect($$(feed, '.cards > .skeleton')).to.have.length(20);
  });

  it('tells the console of the first bad items only', async () => {
    const warnings = listen('warn');
    answer({'/feed.json': {...feedOf(0), items: [...new Array(50).fill(null), paperItem(1)]}});
    const feed = await feedFrom('/feed.json');
    expect(warnings).to.have.length(10);
    expect(feed.feed?.warnings).to.have.length(50);
  });
});

describe('the places of <paper-feed> for a page’s own words', () => {
  const slotted = (feed: Element, name: string): string =>
    $<HTMLSlotElement>(feed, `slot[name="${name}"]`).assignedElements().map(textOf).join();

  it('are header and footer, and empty, error and stale when there is something to say', async () => {
    listen('error');
    const own = (name: string): HTMLElement =>
      Object.assign(document.createElement('p'), {slot: name, textContent: `own ${name}`});
    const fill = (feed: Element): void => feed.append(...['header', 'footer', 'empty', 'error', 'stale'].map(own));
    const network = answer({
      '/feed.json': feedOf(1),
      '/empty.json': feedOf(0),
      '/gone.json': () => new Response('', {status: 404}),
    });

    const feed = await feedFrom('/feed.json');
    fill(feed);
    expect([slotted(feed, 'header'), slotted(feed, 'footer')]).to.deep.equal(['own header', 'own footer']);
    network.set('/feed.json', () => new Response('', {status: 404}));
    await feed.reload();
    await feed.updateComplete;
    expect(slotted(feed, 'stale')).to.equal('own stale');

    const empty = await feedFrom('/empty.json');
    fill(empty);
    expect(slotted(empty, 'empty')).to.equal('own empty');

    const gone = await feedFrom('/gone.json');
    fill(gone);
    expect(slotted(gone, 'error')).to.equal('own error');
  });
});

describe('styling from outside', () => {
  it('reaches custom properties and parts', async () => {
    const style = document.createElement('style');
    style.textContent = `
      .own { --paper-feed-accent: rgb(1, 2, 3); --paper-feed-muted: rgb(4, 5, 6); --paper-feed-text: rgb(7, 8, 9);
        --paper-feed-font: monospace; --paper-feed-clamp: 1; --paper-feed-measure: 100px; --paper-feed-gap: 40px }
      .own paper-feed::part(title) { font-style: italic }
      .own paper-feed:state(ready) { outline: 3px solid }`;
    document.head.append(style);
    const box = await fixture(html`<div class="own"></div>`);
    const feed = document.createElement('paper-feed');
    feed.papers = [
      {title: 'T', authors: ['A'], abstract: 'Words and words. '.repeat(40), code: 'https://github.com/a/b'},
    ];
    box.append(feed);
    await feed.updateComplete;
    const of = (selector: string): CSSStyleDeclaration => getComputedStyle($(feed, selector));
    expect(of('.links a').color).to.equal('rgb(1, 2, 3)');
    expect(of('.authors').color).to.equal('rgb(4, 5, 6)');
    expect(of('.base').color).to.equal('rgb(7, 8, 9)');
    expect(of('.base').fontFamily).to.equal('monospace');
    expect(of('.card').paddingTop).to.equal('40px');
    expect($(feed, '.abstract').getBoundingClientRect().width).to.be.at.most(100);
    expect($(feed, '.abstract').getBoundingClientRect().height).to.be.lessThan(
      2 * parseFloat(of('.abstract').lineHeight),
    );
    expect(of('.title').fontStyle).to.equal('italic');
    expect(getComputedStyle(feed).outlineWidth).to.equal('3px');
    style.remove();
  });
});
