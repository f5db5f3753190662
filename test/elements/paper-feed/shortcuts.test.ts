import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, textOf, until} from '../../support/page.js';
import {paperItem} from '../../support/papers.js';

const papers = Array.from({length: 5}, (_, index) => paperItem(index + 1, {abstract: 'Many words. '.repeat(200)}));

async function show(shortcuts = true): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(
    html`<paper-feed ?shortcuts=${shortcuts} controls="search" .papers=${papers}></paper-feed>`,
  );
  await settled(feed);
  $(feed, 'article a').focus();
  return feed;
}
const active = (feed: Element): Element => feed.shadowRoot!.activeElement!;
/** Presses a key where the focus is; true when somebody has taken it. */
function press(feed: Element, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
  return !active(feed).dispatchEvent(event);
}

describe('the shortcuts of <paper-feed>', () => {
  it('are off unless the page wants them', async () => {
    const feed = await show(false);
    expect(press(feed, 'j')).to.equal(false);
    expect(textOf(active(feed))).to.equal('Paper 1');
  });

  it('move from paper to paper', async () => {
    const feed = await show();
    expect(press(feed, 'j')).to.equal(true);
    expect(textOf(active(feed))).to.equal('Paper 2');
    press(feed, 'ArrowDown');
    press(feed, 'k');
    expect(textOf(active(feed))).to.equal('Paper 2');
    press(feed, 'ArrowUp');
    expect(press(feed, 'k')).to.equal(false);
    expect(textOf(active(feed))).to.equal('Paper 1');
  });

  it('open the paper, expand it and cite it', async () => {
    const feed = await show();
    let opened = '';
    feed.addEventListener('paper-open', (event) => {
      event.preventDefault();
      opened = event.detail.url;
    });
    press(feed, 'j');
    press(feed, 'o');
    expect(opened).to.equal('https://example.org/papers/2');
    press(feed, 'e');
    await until(
      feed,
      () => $$(feed, '[data-do=abstract]')[1]?.getAttribute('aria-expanded') === 'true',
      'the abstract',
    );
    press(feed, 'c');
    await until(feed, () => $$(feed, '[part~=dialog]').length === 1, 'the dialog');
  });

  it('go to the search box, where letters are letters', async () => {
    const feed = await show();
    expect(press(feed, '/')).to.equal(true);
    expect(active(feed)).to.equal($(feed, '[type=search]'));
    expect(press(feed, 'j')).to.equal(false);
    expect(active(feed)).to.equal($(feed, '[type=search]'));
  });

  it('are listed, and the focus goes back to where it was', async () => {
    const feed = await show();
    press(feed, '?');
    await until(feed, () => $$(feed, '[part~=shortcuts]').length === 1, 'the list');
    expect(textOf($(feed, '[part~=shortcuts]'))).to.contain('next paper');
    await until(feed, () => active(feed) === $(feed, '[part~=shortcuts]'), 'the focus in it');
    await expect(feed).to.be.accessible();
    press(feed, 'Escape');
    await until(feed, () => $$(feed, '[part~=shortcuts]').length === 0, 'it to be gone');
    await until(feed, () => textOf(active(feed)) === 'Paper 1', 'the focus back');
  });

  it('leave the page every key: what it hears, what has Ctrl, and what is pressed outside', async () => {
    const feed = await show();
    const heard: string[] = [];
    const listener = ({key}: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listener);
    press(feed, 'j');
    expect(press(feed, 'k', {ctrlKey: true})).to.equal(false);
    expect(press(feed, 'q')).to.equal(false);
    const outside = new KeyboardEvent('keydown', {key: 'j', bubbles: true, cancelable: true});
    expect(document.body.dispatchEvent(outside)).to.equal(true);
    document.removeEventListener('keydown', listener);
    expect(heard).to.deep.equal(['j', 'k', 'q', 'j']);
    expect(textOf(active(feed))).to.equal('Paper 2');
  });

  it('leave every key to what the page has put into the feed, also to a field in its shadow', async () => {
    const feed = await show();
    const inside = document.createElement('paper-feed-test-field');
    const field = document.createElement('input');
    inside.attachShadow({mode: 'closed'}).append(field);
    inside.slot = 'footer';
    feed.append(inside);
    const key = (): KeyboardEvent =>
      new KeyboardEvent('keydown', {key: 'j', bubbles: true, composed: true, cancelable: true});
    expect(field.dispatchEvent(key()), 'in a slot').to.equal(true);
    $(feed, 'article').append(inside);
    expect(field.dispatchEvent(key()), 'on a card').to.equal(true);
    inside.remove();
    expect(press(feed, 'j')).to.equal(true);
  });
});
