import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, frame, settled, textOf, titles, until} from '../../support/page.js';
import {paperItem} from '../../support/papers.js';

const list = (count: number): readonly object[] => Array.from({length: count}, (_, index) => paperItem(index + 1));

/** A feed in a box that scrolls by itself and is 400 px high. */
async function show(count: number, pageSize = 10): Promise<{feed: PaperFeedElement; box: HTMLElement}> {
  const box = await fixture<HTMLElement>(html`<div>
    <paper-feed more="scroll" page-size=${pageSize} controls="none" .papers=${list(count)}></paper-feed>
  </div>`);
  Object.assign(box.style, {height: '400px', overflow: 'auto'});
  const feed = box.querySelector('paper-feed')!;
  await settled(feed);
  await until(feed, () => $$(feed, '[role=feed]').length === 1, 'the feed');
  return {feed, box};
}
const pages = (feed: Element): number => $$(feed, '[data-page]').length;
/** Scrolls to the end, over and over, until the list does not grow any more. */
async function toTheEnd(feed: PaperFeedElement, box: HTMLElement, isThere: () => boolean): Promise<void> {
  await until(
    feed,
    () => {
      box.scrollTop = box.scrollHeight;
      return isThere();
    },
    'the end of the list',
  );
}

describe('<paper-feed more="scroll">', () => {
  it('brings further papers when the reader gets near the end, and none before', async () => {
    const {feed, box} = await show(60, 20);
    await frame();
    const before = titles(feed).length;
    expect(before).to.be.lessThan(60);
    await toTheEnd(feed, box, () => titles(feed).at(-1) === 'Paper 60');
  });

  it('lets pages that are far away leave the DOM, and keeps their room', async () => {
    const {feed, box} = await show(400);
    const nodes = (): number => feed.shadowRoot!.querySelectorAll('*').length;
    await toTheEnd(feed, box, () => titles(feed).at(-1) === 'Paper 110' && !titles(feed).includes('Paper 1'));
    const most = nodes();
    const height = box.scrollHeight;
    const last = titles(feed).at(-1);
    $(feed, '.more button').click();
    await toTheEnd(feed, box, () => titles(feed).at(-1) === 'Paper 220');
    await until(feed, () => !titles(feed).includes(last!), 'the former end to be gone');
    expect(nodes()).to.be.lessThan(most * 1.5);
    expect(box.scrollHeight).to.be.greaterThan(height * 1.5);
    box.scrollTop = 0;
    await until(feed, () => titles(feed)[0] === 'Paper 1', 'the first paper');
    expect(pages(feed)).to.be.lessThan(12);
  });

  it('asks after ten pages, so that what stands below the list can be reached', async () => {
    const {feed, box} = await show(400);
    await toTheEnd(feed, box, () => titles(feed).at(-1) === 'Paper 110');
    await frame();
    box.scrollTop = box.scrollHeight;
    await frame();
    expect(titles(feed).at(-1)).to.equal('Paper 110');
    expect(textOf($(feed, '.more button'))).to.equal('Show 10 more');
  });

  it('never takes away the card that has the focus', async () => {
    const {feed, box} = await show(300);
    const link = $(feed, 'article a');
    link.focus({preventScroll: true});
    await toTheEnd(feed, box, () => titles(feed).at(-1) === 'Paper 110');
    await frame();
    expect(feed.shadowRoot!.activeElement).to.equal(link);
    expect(link.isConnected).to.equal(true);
  });

  it('is a feed of articles that know their place', async () => {
    const {feed} = await show(30);
    const [first, second] = $$(feed, '[role=feed] article');
    expect(first!.getAttribute('aria-posinset')).to.equal('1');
    expect(second!.getAttribute('aria-posinset')).to.equal('2');
    expect(first!.getAttribute('aria-setsize')).to.equal('30');
    expect($$(feed, '[role=feed] [role=status], [role=feed] .more')).to.have.length(0);
    await expect(feed).to.be.accessible();
  });

  it('goes from article to article with Page Down and Page Up, and out of the list with Ctrl and End', async () => {
    const {feed} = await show(30);
    const key = (name: string, ctrlKey = false): void => {
      const target = feed.shadowRoot!.activeElement!;
      target.dispatchEvent(new KeyboardEvent('keydown', {key: name, ctrlKey, bubbles: true, cancelable: true}));
    };
    $(feed, 'article a').focus();
    key('PageDown');
    expect(feed.shadowRoot!.activeElement).to.equal($$(feed, 'article')[1]);
    key('PageDown');
    key('PageUp');
    expect(feed.shadowRoot!.activeElement).to.equal($$(feed, 'article')[1]);
    key('End', true);
    expect(feed.shadowRoot!.activeElement).to.equal($(feed, '.more button'));
  });

  it('is a plain list again when the page wants it', async () => {
    const {feed} = await show(30);
    feed.more = 'button';
    await until(feed, () => $$(feed, '[role=feed]').length === 0, 'a plain list');
    expect($$(feed, 'ul.cards > li').length).to.be.greaterThan(9);
    expect($$(feed, 'article[aria-posinset]')).to.have.length(0);
  });
});
