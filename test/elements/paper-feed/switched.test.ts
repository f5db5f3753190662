import {fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, titles, until} from '../../support/page.js';

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

async function show(more: Partial<Omit<PaperFeedElement, 'papers'>> = {}): Promise<PaperFeedElement> {
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
});
