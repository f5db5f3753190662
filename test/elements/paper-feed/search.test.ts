import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {Settable} from '../../../src/elements/shared/settable.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';
import {box, type} from '../../support/search-box.js';

const papers = [
  {
    id: 'a',
    title: 'Attention Is All You Need',
    authors: ['Ashish Vaswani'],
    published: '2017',
    keywords: ['transformers'],
  },
  {id: 'b', title: 'Deep residual learning', authors: ['Kaiming He'], published: '2015', citations: 9},
  {id: 'c', title: 'Étude des réseaux', authors: ['Yann LeCun'], published: '2020', abstract: 'Attention, in French.'},
];

async function show(more: Settable<PaperFeedElement> = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed></paper-feed>`);
  Object.assign(feed, {papers, ...more});
  await settled(feed);
  return feed;
}

describe('searching a <paper-feed>', () => {
  it('offers search and order where there is more than one page, and where the page says so', async () => {
    const feed = await show();
    expect($$(feed, 'input, select')).to.have.length(0);
    feed.pageSize = 2;
    await until(feed, () => $$(feed, 'input[type=search], select[part=sort]').length === 2, 'both');
    feed.controls = 'none';
    await until(feed, () => $$(feed, 'input, select').length === 0, 'none');
    feed.controls = 'search';
    await until(feed, () => $$(feed, 'input').length === 1, 'the box');
    expect($$(feed, 'select')).to.have.length(0);
    feed.controls = 'sort';
    await until(feed, () => $$(feed, 'select').length === 1, 'the order');
    expect($$(feed, 'input')).to.have.length(0);
  });

  it('shows what matches while the reader types, and says how many there are', async () => {
    const feed = await show({controls: 'search'});
    const change = oneEvent(feed, 'view-change');
    type(feed, 'atten');
    await until(feed, () => titles(feed).length === 2, 'two papers');
    expect(titles(feed)).to.deep.equal(['Attention Is All You Need', 'Étude des réseaux']);
    expect((await change).detail).to.deep.include({query: 'atten', total: 2});
    expect(feed.query).to.equal('atten');
    expect(textOf($(feed, '[part=found]'))).to.equal('2 of 3 papers');
    await until(feed, () => textOf($(feed, '[role=status]')) === '2 of 3 papers', 'the announcement');
    expect(feed.shadowRoot!.activeElement).to.equal(box(feed));
  });

  it('searches for what the page asks for, and fires nothing for that', async () => {
    const feed = await fixture<PaperFeedElement>(html`<paper-feed query="learning" .papers=${papers}></paper-feed>`);
    let events = 0;
    feed.addEventListener('view-change', () => events++);
    await settled(feed);
    expect(titles(feed)).to.deep.equal(['Deep residual learning']);
    feed.query = 'attention';
    await until(feed, () => titles(feed).length === 2, 'the other search');
    expect(box(feed).value).to.equal('attention');
    expect(events).to.equal(0);
  });

  it('has only the papers that its filter lets through, and does not show it', async () => {
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed filter="attention" controls="search" .papers=${papers}></paper-feed>`,
    );
    await settled(feed);
    expect(titles(feed)).to.have.length(2);
    expect(box(feed).value).to.equal('');
    expect(box(feed).placeholder).to.equal('Search 2 papers');
    type(feed, 'french');
    await until(feed, () => titles(feed).length === 1, 'one');
    expect(textOf($(feed, '[part=found]'))).to.equal('1 of 2 papers');
  });

  it('clears the search with its button and with Escape, and keeps the focus in the box', async () => {
    const feed = await show({controls: 'search'});
    type(feed, 'residual');
    await until(feed, () => titles(feed).length === 1, 'one');
    $(feed, '[aria-label="Clear search"]').click();
    await until(feed, () => titles(feed).length === 3, 'all');
    expect(box(feed).value).to.equal('');
    expect(feed.shadowRoot!.activeElement).to.equal(box(feed));
    type(feed, 'residual');
    await until(feed, () => titles(feed).length === 1, 'one again');
    box(feed).dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    await until(feed, () => titles(feed).length === 3, 'all again');
  });

  it('says that nothing matches, with titles that come close, and one leads to its paper', async () => {
    const feed = await show({controls: 'search'});
    type(feed, 'residuel');
    await until(feed, () => $$(feed, '.no-match').length === 1, 'the message');
    expect(titles(feed)).to.have.length(0);
    const near = $$(feed, '.nearest button').find((one) => textOf(one) === 'Deep residual learning')!;
    near.click();
    await until(feed, () => titles(feed).length > 0, 'the paper');
    expect(titles(feed)).to.deep.equal(['Deep residual learning']);
  });

  it('searches for a keyword that is pressed', async () => {
    const feed = await show({controls: 'search'});
    $(feed, '[part~=keyword] button').click();
    await until(feed, () => titles(feed).length === 1, 'one');
    expect(feed.query).to.equal('tag:="transformers"');
  });

  it('puts papers in the order that the reader chooses, of those that have something to go by', async () => {
    const feed = await show({controls: 'sort'});
    const choice = $<HTMLSelectElement>(feed, '[part=sort]');
    expect([...choice.options].map(({value}) => value)).to.deep.equal([
      'source',
      'newest',
      'oldest',
      'title',
      'citations',
      'trending',
    ]);
    choice.value = 'oldest';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    await until(feed, () => titles(feed)[0] === 'Deep residual learning', 'the oldest');
    expect(feed.sort).to.equal('oldest');
  });

  it('keeps the option of each order while others come and go', async () => {
    const feed = await show({controls: 'sort'});
    const option = (): HTMLOptionElement => $(feed, 'option[value=title]');
    const before = option();
    feed.papers = papers.map(({title}) => ({title, authors: ['Ada Lovelace']}));
    await until(feed, () => $$(feed, 'option[value=newest]').length === 0, 'the orders by date to be gone');
    expect(option()).to.equal(before);
  });

  it('says that nothing is trending where no paper has a vote, and begins with the newest', async () => {
    const plain = papers.map(({title, published}) => ({title, published}));
    const feed = await show({papers: plain, sort: 'trending', controls: 'none'});
    await until(feed, () => $$(feed, '.found').length === 1, 'the words');
    expect(textOf($(feed, '.found'))).to.contain('no votes to rank by');
    expect(titles(feed)[0]).to.equal('Étude des réseaux');
    feed.papers = papers;
    await until(feed, () => titles(feed)[0] === 'Deep residual learning', 'the cited one');
    expect($$(feed, '.found')).to.have.length(0);
  });

  it('leaves Escape to what is being composed', async () => {
    const feed = await show({controls: 'search', query: 'learning'});
    await until(feed, () => $$(feed, '[part=search]').length === 1, 'the box');
    const escape = {key: 'Escape', bubbles: true, cancelable: true};
    box(feed).dispatchEvent(new KeyboardEvent('keydown', {...escape, isComposing: true}));
    expect(feed.query).to.equal('learning');
    box(feed).dispatchEvent(new KeyboardEvent('keydown', escape));
    expect(feed.query).to.equal('');
  });

  it('says nothing of votes while it is not known which papers there are', async () => {
    const network = answer({'/papers.json': papers});
    const release = network.hold('/papers.json');
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="/papers.json" sort="trending" controls="sort"></paper-feed>`,
    );
    await until(feed, () => $$(feed, 'select').length === 1, 'the order');
    expect($$(feed, '.found')).to.have.length(0);
    release();
    await settled(feed);
  });

  it('keeps the focus when nothing matches, and there is no box to search again', async () => {
    const feed = await show({query: 'qqqq', controls: 'sort'});
    await until(feed, () => $$(feed, '.no-match').length === 1, 'the message');
    $(feed, '.no-match > .button').focus();
    $(feed, '.no-match > .button').click();
    await until(feed, () => titles(feed).length === 3, 'all papers');
    await until(feed, () => feed.shadowRoot!.activeElement === $(feed, '.base'), 'the focus');
  });

  it('leaves out the layout of cards that are far down in a long list', async function () {
    const long = Array.from({length: 80}, (_, index) => ({title: `Paper ${index}`, abstract: 'Words. '.repeat(300)}));
    const feed = await show({papers: long, pageSize: 80});
    await until(feed, () => titles(feed).length === 80, 'all papers');
    const last = $$(feed, 'article').at(-1)!;
    if (!CSS.supports('overflow-anchor: auto') || !('checkVisibility' in last)) this.skip();
    const isDrawn = (): boolean => last.querySelector('h3')!.checkVisibility({contentVisibilityAuto: true});
    await until(feed, () => !isDrawn(), 'it to be left out');
    last.scrollIntoView();
    await until(feed, () => isDrawn() && last.hasAttribute('data-clipped'), 'it to be laid out and cut');
    scrollTo(0, 0);
  });
});
