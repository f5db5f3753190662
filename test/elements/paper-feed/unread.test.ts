import {expect, fixture, html} from '@open-wc/testing';
import type {Settable} from '../../../src/elements/shared/settable.js';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';

const papers = [
  {title: 'A', published: '2024-10-17', upvotes: 1},
  {title: 'B', published: '2024-10-16', upvotes: 3},
  {title: 'C', published: '2024-10-14', upvotes: 2},
  {title: 'D'},
];
const keys: string[] = [];
afterEach(() => {
  for (const key of keys.splice(0)) localStorage.removeItem(key);
});

/** A feed that was last visited on a day; never, without one. */
async function show(day: string | undefined, more: Settable<PaperFeedElement> = {}): Promise<PaperFeedElement> {
  const id = `unread-${Math.random()}`;
  const key = `paper-feed last visit ${location.pathname}#${id}`;
  keys.push(key);
  if (day) localStorage.setItem(key, JSON.stringify({at: 0, day, seen: []}));
  const feed = await fixture<PaperFeedElement>(html`<paper-feed id=${id} lang="en" mark-new></paper-feed>`);
  Object.assign(feed, {papers, ...more});
  await settled(feed);
  return feed;
}
const line = (feed: Element): string[] => $$(feed, '[part=divider]').map((one) => textOf(one));
/** What stands in the list, in its order: titles, and a dash for the line. */
const list = (feed: Element): string[] =>
  $$(feed, '[part~=title] > :first-child, [part=divider]').map((one) => (one.matches('.divider') ? '–' : textOf(one)));

describe('papers that are new to the reader', () => {
  it('stand above a line that says how many they are', async () => {
    const feed = await show('2024-10-15');
    await until(feed, () => line(feed).length === 1, 'the line');
    expect(line(feed)).to.deep.equal(['2 new since your last visit Seen before']);
    expect(list(feed)).to.deep.equal(['A', 'B', '–', 'C', 'D']);
    expect($$(feed, '[part=list]')).to.have.length(1);
  });

  it('have no line on a first visit, where all or none are new, and where they are not together', async () => {
    for (const day of [undefined, '2024-10-18']) expect(line(await show(day)), String(day)).to.deep.equal([]);
    expect(line(await show('2024-10-01', {papers: papers.slice(0, 3)}))).to.deep.equal([]);
    const feed = await show('2024-10-15', {sort: 'upvotes'});
    expect(titles(feed).map((title) => title[0])).to.deep.equal(['B', 'C', 'A', 'D']);
    expect(line(feed)).to.deep.equal([]);
    feed.sort = 'newest';
    await until(feed, () => line(feed).length === 1, 'the line');
    feed.markNew = false;
    await until(feed, () => line(feed).length === 0, 'the plain list');
  });

  it('have their line among groups, in one or between two', async () => {
    const feed = await show('2024-10-15', {groupBy: 'month'});
    await until(feed, () => line(feed).length === 1, 'the line');
    expect(list(feed)).to.deep.equal(['A', 'B', '–', 'C', 'D']);
    feed.groupBy = 'day';
    await until(feed, () => $$(feed, '[part=group]').length === 4, 'days');
    expect(list(feed)).to.deep.equal(['A', 'B', '–', 'C', 'D']);
  });

  it('have their line with the last of them, when more is shown too', async () => {
    const feed = await show('2024-10-15', {pageSize: 1});
    expect(list(feed)).to.deep.equal(['A']);
    await feed.showMore();
    expect(list(feed)).to.deep.equal(['A', 'B', '–']);
    await feed.showMore();
    expect(list(feed)).to.deep.equal(['A', 'B', '–', 'C']);
  });

  it('are found by `is:new`, also from the start', async () => {
    const feed = await show('2024-10-15', {controls: 'search', query: 'is:new'});
    await until(feed, () => titles(feed).length === 2, 'the new ones');
    expect(titles(feed).map((title) => title[0])).to.deep.equal(['A', 'B']);
    expect(line(feed)).to.deep.equal([]);
    feed.query = '-is:new';
    await until(feed, () => titles(feed)[0] === 'C', 'the others');
    expect(titles(feed)).to.deep.equal(['C', 'D']);
  });

  it('are unknown where the storage is blocked, and nothing is said', async () => {
    const own = Storage.prototype.getItem;
    Storage.prototype.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const feed = await show(undefined);
      expect(titles(feed)).to.deep.equal(['A', 'B', 'C', 'D']);
      expect(line(feed)).to.deep.equal([]);
    } finally {
      Storage.prototype.getItem = own;
    }
  });

  it('keep the focus on its paper when the line comes', async () => {
    const feed = await show('2024-10-15', {
      sort: 'upvotes',
      papers: papers.map((paper) => ({...paper, url: `https://example.org/${paper.title}`})),
    });
    $(feed, 'article a').focus();
    feed.sort = 'source';
    await until(feed, () => line(feed).length === 1, 'the line');
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('B');
  });

  it('are accessible', async () => {
    const feed = await show('2024-10-15');
    await until(feed, () => line(feed).length === 1, 'the line');
    await expect(feed).to.be.accessible();
  });
});
