import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';

/** Papers of three subjects in turns, and one of its own. */
const subjects = [
  'Speech recognition with acoustic models for noisy audio',
  'Graph networks that learn from molecules and chemical bonds',
  'Robots that grasp objects with tactile sensors',
];
const papers = [
  ...Array.from({length: 30}, (_, index) => ({
    id: `p${index}`,
    title: `${subjects[index % 3]} ${index}`,
    ...(index % 2 && {url: `https://example.org/${index}`}),
  })),
  {id: 'alone', title: 'Ορθογώνια τρίγωνα'},
];

async function show(more: object = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(
    html`<paper-feed controls="search sort similar" page-size="6" .papers=${papers}></paper-feed>`,
  );
  Object.assign(feed, more);
  await settled(feed);
  return feed;
}
const cardOf = (feed: Element, title: string): HTMLElement =>
  $$(feed, 'article').find((card) => textOf(card.querySelector('.title')) === title)!;
const buttonOf = (card: Element): HTMLElement =>
  [...card.querySelectorAll('button')].find((button) => textOf(button) === 'Similar')!;
const found = (card: Element): HTMLElement[] => [...card.querySelectorAll<HTMLElement>('[part=similar] li button')];
async function look(feed: Element, title: string): Promise<HTMLElement> {
  const card = cardOf(feed, title);
  buttonOf(card).click();
  await until(feed, () => card.querySelector('[part=similar]:is([aria-busy=false])'), 'what is similar');
  return card;
}
const titleOf = (index: number): string => `${subjects[index % 3]} ${index}`;
const focused = (feed: Element): string => textOf(feed.shadowRoot!.activeElement);

describe('more like a paper of a <paper-feed>', () => {
  it('is not offered unless the page says so', async () => {
    const feed = await show({controls: 'search'});
    expect($$(feed, 'article button').map(textOf)).not.to.include('Similar');
  });

  it('shows up to five papers that are close in words, when the reader asks for them', async () => {
    const feed = await show();
    expect($$(feed, '[part=similar]')).to.have.length(0);
    const card = await look(feed, titleOf(0));
    expect(found(card)).to.have.length(5);
    for (const each of found(card)) expect(textOf(each)).to.contain(subjects[0]);
    expect(found(card).map(textOf)).not.to.include(titleOf(0));
    await expect(feed).to.be.accessible();
  });

  it('opens and closes below its card, and the focus stays on the button', async () => {
    const feed = await show();
    const button = buttonOf(cardOf(feed, titleOf(1)));
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    const card = await look(feed, titleOf(1));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-controls')).to.equal(card.querySelector('[part=similar]')!.id);
    expect(focused(feed)).to.equal('Similar');
    button.click();
    await until(feed, () => $$(feed, '[part=similar]').length === 0, 'nothing');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(focused(feed)).to.equal('Similar');
  });

  it('says that there is nothing close', async () => {
    const feed = await show({query: 'τρίγωνα'});
    await until(feed, () => titles(feed).length === 1, 'the search');
    const card = await look(feed, 'Ορθογώνια τρίγωνα');
    expect(textOf(card.querySelector('[part=similar]'))).to.equal('Nothing close in this list.');
  });

  it('stays open with its paper while the list is put in another order', async () => {
    const feed = await show();
    await look(feed, titleOf(0));
    feed.sort = 'title';
    await until(feed, () => titles(feed)[0] === titleOf(1), 'the order');
    expect($$(feed, '[part=similar]')).to.have.length(0);
    feed.sort = 'source';
    await until(feed, () => found(cardOf(feed, titleOf(0)) ?? feed).length === 5, 'the same papers');
  });

  it('takes the reader to a paper that is on view', async () => {
    const feed = await show({pageSize: 40});
    const card = await look(feed, titleOf(0));
    const target = found(card)[0]!;
    const title = textOf(target);
    target.click();
    await until(feed, () => focused(feed) === title, 'the focus');
    expect(feed.shadowRoot!.activeElement!.closest('article')).to.equal(cardOf(feed, title));
    expect(titles(feed)).to.have.length(31);
    expect($$(feed, '[part=opened]')).to.have.length(0);
  });

  it('makes the list longer for a paper that comes later, and tells the page', async () => {
    const feed = await show();
    const card = await look(feed, titleOf(0));
    const target = found(card).find((each) => Number(/\d+$/.exec(textOf(each))) >= 6)!;
    const title = textOf(target);
    let shown = 0;
    feed.addEventListener('view-change', ({detail}) => (shown = detail.shown));
    target.click();
    await until(feed, () => focused(feed) === title, 'the focus');
    expect(titles(feed).length).to.equal(shown);
    expect(shown % 6).to.equal(0);
    expect($$(feed, '[part=opened]')).to.have.length(0);
  });

  it('opens a paper above the list that the search does not have', async () => {
    const feed = await show({query: `"${titleOf(0)}"`});
    await until(feed, () => titles(feed).length === 1, 'the search');
    const card = await look(feed, titleOf(0));
    const title = textOf(found(card)[0]);
    found(card)[0]!.click();
    await until(feed, () => focused(feed) === title, 'the focus');
    const box = $(feed, '[part=opened]');
    expect(textOf(box)).to.contain('This is the paper that you chose. The present search does not have it.');
    await expect(feed).to.be.accessible();
    const close = [...box.querySelectorAll('button')].find((button) => textOf(button) === 'Close')!;
    close.focus();
    close.click();
    await until(feed, () => $$(feed, '[part=opened]').length === 0, 'the box to close');
    await until(feed, () => feed.shadowRoot!.activeElement, 'the focus in the feed');
  });

  it('opens a paper above the list that comes much later', async () => {
    const many = [
      {id: 'first', title: 'Quantum error correction codes'},
      ...Array.from({length: 400}, (_, index) => ({id: String(index), title: `Filler text ${index % 7}`})),
      {id: 'last', title: 'Quantum error correction thresholds'},
    ];
    const feed = await show({papers: many});
    const card = await look(feed, 'Quantum error correction codes');
    expect(found(card).map(textOf)).to.deep.equal(['Quantum error correction thresholds']);
    found(card)[0]!.click();
    await until(feed, () => $$(feed, '[part=opened]').length === 1, 'the box');
    expect(textOf($(feed, '[part=opened]'))).to.contain('further down');
    expect(titles(feed)).to.have.length(7);
  });

  it('gives up when the element is removed, without an error', async () => {
    const feed = await show();
    buttonOf(cardOf(feed, titleOf(0))).click();
    const parent = feed.parentElement!;
    feed.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(feed);
    await until(feed, () => $$(feed, '[part=similar][aria-busy=true]').length === 0, 'an end');
    if ($$(feed, '[part=similar]').length === 0) await look(feed, titleOf(0));
    expect(found(cardOf(feed, titleOf(0)))).to.have.length(5);
  });

  it('is looked for on while the element is moved', async () => {
    const feed = await show();
    const card = cardOf(feed, titleOf(0));
    buttonOf(card).click();
    feed.parentElement!.append(feed);
    await until(feed, () => found(card).length > 0, 'what is similar');
  });
});
