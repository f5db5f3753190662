import {expect, fixture, html} from '@open-wc/testing';
import type {Settable} from '../../../src/elements/shared/settable.js';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, frame, listen, settled, titles, until} from '../../support/page.js';
import {paperItem} from '../../support/papers.js';

const papers = [
  {id: 'a', title: 'Attention A', published: '2024-03-11'},
  {id: 'b', title: 'Attention B', published: '2024-03-11'},
  {id: 'c', title: 'Other C', published: '2024-03-10'},
];
const id = 'switched';
const keys = [`paper-feed last visit ${location.pathname}#${id}`, `paper-feed starred ${location.pathname}#${id}`];
afterEach(() => {
  for (const key of keys) localStorage.removeItem(key);
});

async function show(more: Settable<PaperFeedElement> = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed id=${id} .papers=${papers}></paper-feed>`);
  Object.assign(feed, more);
  await settled(feed);
  return feed;
}
const shows = async (feed: Element, count: number): Promise<void> =>
  await until(feed, () => titles(feed).length === count, `${count} papers`);

describe('a <paper-feed> that a page changes while it is on view', () => {
  it('has only what a filter lets through that comes later', async () => {
    const feed = await show();
    feed.filter = 'attention';
    await shows(feed, 2);
    feed.filter = 'other';
    await shows(feed, 1);
    feed.filter = '';
    await shows(feed, 3);
  });

  it('knows what is new for its filter and for a search, as long as new papers are marked', async () => {
    localStorage.setItem(keys[0]!, JSON.stringify({at: 0, day: '2024-03-11', seen: []}));
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed id=${id} mark-new filter="is:new" .papers=${papers}></paper-feed>`,
    );
    await shows(feed, 2);
    feed.markNew = false;
    await shows(feed, 0);
    Object.assign(feed, {filter: '', query: 'is:new', markNew: true});
    await shows(feed, 2);
    feed.markNew = false;
    await shows(feed, 0);
  });

  it('has no starred papers without a reading list', async () => {
    const feed = await show({readingList: true, controls: 'search'});
    await until(feed, () => $$(feed, '.star').length === 3, 'the stars');
    $(feed, '.star').click();
    feed.query = 'is:starred';
    await shows(feed, 1);
    feed.readingList = false;
    await shows(feed, 0);
    feed.readingList = true;
    await shows(feed, 1);
  });

  it('searches its own papers when the engine is taken away, and asks nobody', async () => {
    const network = answer({'/search': [paperItem(1)]});
    const lines = listen('error');
    const feed = await show({searchSrc: '/search?q={query}', query: 'x'});
    await until(feed, () => titles(feed).join() === 'Paper 1', 'what the engine has found');
    feed.setAttribute('search-src', '');
    feed.removeAttribute('search-src');
    feed.query = 'attention';
    await shows(feed, 2);
    feed.query = 'other';
    await shows(feed, 1);
    // By the time that another one has its answer, this one would have asked.
    const other = await fixture<PaperFeedElement>(
      html`<paper-feed search-src="/search?q={query}" query="y"></paper-feed>`,
    );
    await shows(other, 1);
    expect(lines).to.deep.equal([]);
    expect(network.requests).to.have.length(2);
  });

  it('leaves the address alone when the name of its parameter is taken away while the reader types', async () => {
    const home = location.href;
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed controls="search" sync-url="p" .papers=${papers}></paper-feed>`,
    );
    await settled(feed);
    const box = $<HTMLInputElement>(feed, '[part=search]');
    const typed = async (text: string): Promise<void> => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await until(feed, () => feed.query === text, 'the search');
      await frame();
    };
    box.focus();
    await typed('a');
    await until(feed, () => location.href !== home, 'the address');
    const before = location.href;
    await typed('at');
    feed.setAttribute('sync-url', '');
    feed.removeAttribute('sync-url');
    await feed.updateComplete;
    box.blur(); // what was to be written is written now
    const after = location.href;
    history.replaceState(null, '', home);
    expect(after).to.equal(before);
  });
});
