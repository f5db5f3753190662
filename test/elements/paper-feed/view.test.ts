import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

async function show(feed: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<PaperFeedElement> {
  answer({'/feed.json': feed});
  const element = document.createElement('paper-feed');
  for (const [name, value] of Object.entries({src: '/feed.json', ...attributes})) element.setAttribute(name, value);
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await settled(element);
  return element;
}

const button = (feed: Element): HTMLElement => $(feed, '.more > button');

describe('<paper-feed> header', () => {
  it('has the title, the makers and the number of papers', async () => {
    const feed = await show(feedOf(3, {authors: [{name: 'AK'}, {name: 'the research community'}]}));
    expect(textOf($(feed, '[part~=heading]'))).to.equal('Papers of a test');
    expect($(feed, '[part~=heading]').localName).to.equal('h2');
    expect(textOf($(feed, '.byline'))).to.equal('by AK and the research community 3 papers');
  });

  it('takes its heading and its level from the page', async () => {
    const feed = await show(feedOf(1), {heading: 'What we read', 'heading-level': '4'});
    expect(textOf($(feed, 'h4'))).to.equal('What we read');
    expect($(feed, 'article [part~=title]').localName).to.equal('h5');
    feed.heading = '';
    await feed.updateComplete;
    expect($$(feed, '[part~=heading]')).to.have.length(0);
  });

  it('takes a nonsense level, page size and enumerated value for the default', async () => {
    const feed = await show(feedOf(25), {'heading-level': '9', 'page-size': '-3', abstract: 'loud', sort: 'random'});
    expect($(feed, '[part~=heading]').localName).to.equal('h2');
    expect(titles(feed)).to.have.length(20);
    expect($$(feed, '.clamp')).to.have.length(20);
    expect(titles(feed)[0]).to.equal('Paper 1');
  });
});

describe('<paper-feed> paging', () => {
  it('shows a page at a time and moves the focus to the first new paper', async () => {
    const feed = await show(feedOf(7), {'page-size': '3'});
    expect(titles(feed)).to.have.length(3);
    expect(textOf(button(feed))).to.equal('Show 3 more');
    const change = oneEvent(feed, 'view-change');
    button(feed).click();
    const {detail, bubbles, composed} = await change;
    const view = {query: '', sort: 'source', groupBy: 'none'};
    expect({...detail, bubbles, composed}).to.deep.equal({shown: 6, total: 7, ...view, bubbles: true, composed: true});
    expect(titles(feed)).to.have.length(6);
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('Paper 4');
    await until(feed, () => textOf($(feed, '[role=status]')) === 'Showing 6 of 7 papers', 'the announcement');
    expect(textOf(button(feed))).to.equal('Show 1 more');
    button(feed).click();
    await until(feed, () => titles(feed).length === 7, 'all papers');
    expect($$(feed, '.more')).to.have.length(0);
  });

  it('shows more when the page asks for it, without an event and without moving the focus', async () => {
    const feed = await show(feedOf(7), {'page-size': '3'});
    let events = 0;
    feed.addEventListener('view-change', () => events++);
    await feed.showMore();
    expect(titles(feed)).to.have.length(6);
    expect(events).to.equal(0);
    expect(feed.shadowRoot!.activeElement).to.equal(null);
  });

  it('asks for the next page of the feed when all papers are on view', async () => {
    const network = answer({
      '/1.json': feedOf(2, {next_url: '/2.json'}),
      '/2.json': {...feedOf(0), items: [paperItem(2), paperItem(3)], next_url: '/1.json'},
    });
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/1.json" page-size="2"></paper-feed>`);
    await settled(feed);
    expect(network.count('/2.json'), 'nothing is asked for before it is wanted').to.equal(0);
    expect(textOf($(feed, '.byline'))).to.equal('2 papers so far');
    button(feed).click();
    await until(feed, () => titles(feed).length === 3, 'the next page, without the paper that repeats');
    expect(titles(feed)).to.deep.equal(['Paper 1', 'Paper 2', 'Paper 3']);
    await feed.showMore();
    await feed.showMore();
    expect(network.requests.length, 'pages that lead in a circle').to.be.at.most(3);
  });

  it('keeps the papers and offers another try when the next page fails', async () => {
    const errors = listen('error');
    const network = answer({
      '/1.json': feedOf(2, {next_url: '/2.json'}),
      '/2.json': () => new Response('', {status: 404}),
    });
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/1.json" page-size="2"></paper-feed>`);
    await settled(feed);
    button(feed).click();
    await until(feed, () => textOf($(feed, '.more')).includes('More papers could not be loaded.'), 'the message');
    expect(titles(feed)).to.have.length(2);
    expect(textOf(button(feed))).to.equal('Try again');
    expect(errors).to.have.length(1);
    network.set('/2.json', feedOf(4));
    button(feed).click();
    await until(feed, () => titles(feed).length === 4, 'the next page');
  });

  it('asks for the next page after it was taken out of the page and put back', async () => {
    const network = answer({'/1.json': feedOf(2, {next_url: '/2.json'}), '/2.json': feedOf(4)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/1.json" page-size="2"></paper-feed>`);
    await settled(feed);
    const home = feed.parentElement!;
    const release = network.hold('/2.json');
    button(feed).click();
    await until(feed, () => network.count('/2.json') === 1, 'the request');
    feed.remove();
    await until(feed, () => network.requests.at(-1)?.signal.aborted, 'the abort');
    release();
    home.append(feed);
    await feed.updateComplete;
    expect(textOf(button(feed))).to.equal('Show more');
    button(feed).click();
    await until(feed, () => titles(feed).length === 4, 'the next page');
  });

  it('does not follow a next page to another server', async () => {
    const warnings = listen('warn');
    const feed = await show(feedOf(2, {next_url: 'https://elsewhere.example/2.json'}));
    expect($$(feed, '.more')).to.have.length(0);
    expect(String(warnings[0])).to.contain('https://elsewhere.example/2.json');
  });

  it('keeps the reader’s place when the feed is loaded again', async () => {
    const feed = await show(feedOf(9), {'page-size': '3'});
    await feed.showMore();
    await feed.reload();
    await feed.updateComplete;
    expect(titles(feed)).to.have.length(6);
  });
});

describe('<paper-feed> order and keys', () => {
  const dated = {
    ...feedOf(0),
    items: [
      paperItem(1, {date_published: '2024-05-01'}),
      paperItem(2),
      paperItem(3, {_paper: {published: '2025'}}),
      paperItem(4, {_paper: {published: '2024-05-01', upvotes: 3}}),
    ],
  };

  it('sorts by date, and leaves those without one at the end', async () => {
    const feed = await show(dated, {sort: 'newest'});
    expect(titles(feed)).to.deep.equal(['Paper 3', 'Paper 1', 'Paper 4', 'Paper 2']);
    feed.sort = 'upvotes';
    await until(feed, () => titles(feed)[0] === 'Paper 4', 'the other order');
  });

  it('is reached and worked with the keyboard alone', async () => {
    const feed = await show(feedOf(5), {'page-size': '2'});
    button(feed).focus();
    await sendKeys({press: 'Enter'});
    await until(feed, () => titles(feed).length === 4, 'the next papers');
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('Paper 3');
  });

  it('passes axe when it is ready, empty and in error', async () => {
    listen('error');
    for (const body of [feedOf(3), feedOf(0), new Response('', {status: 404})]) {
      const feed = await show(body);
      await expect(feed).to.be.accessible();
    }
  });
});
