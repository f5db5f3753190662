import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Settable} from '../../../src/elements/shared/settable.js';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';

interface Given {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly venue?: string;
  readonly type?: string;
}

const papers: readonly Given[] = [
  {id: 'a', title: 'A', published: '2025-03-11', venue: 'ICML', type: 'paper-conference'},
  {id: 'b', title: 'B', published: '2025-03-11', venue: 'Nature', type: 'article-journal'},
  {id: 'c', title: 'C', published: '2025-03-10', venue: 'icml', type: 'posted-content'},
  {id: 'd', title: 'D', published: '2024-11', venue: 'ICML', type: 'paper-conference'},
  {id: 'e', title: 'E'},
];

async function show(more: Settable<PaperFeedElement> & {readonly lang?: string} = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed heading="Papers" lang="en"></paper-feed>`);
  Object.assign(feed, {papers, ...more});
  await settled(feed);
  return feed;
}
const headings = (feed: Element): string[] => $$(feed, '[part=group-heading]').map((heading) => textOf(heading));
/** The groups on view: what heads each, and the titles in it. */
const groups = (feed: Element): [string, string[]][] =>
  $$(feed, '[part=group]').map((group) => [
    textOf(group.querySelector('[part=group-heading]')),
    [...group.querySelectorAll('article [part~=title]')].map((title) => textOf(title)),
  ]);
const choice = (feed: Element): HTMLSelectElement => $(feed, '[part=group-by]');
function choose(feed: Element, by: string): void {
  choice(feed).focus();
  choice(feed).value = by;
  choice(feed).dispatchEvent(new Event('change', {bubbles: true}));
}
const focused = (feed: Element): Element | null => feed.shadowRoot!.activeElement;

/** Numbers that look random and are the same each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('a <paper-feed> in groups', () => {
  for (const [by, expected] of Object.entries({
    day: ['Mar 11, 2025 2 papers', 'Mar 10, 2025 1 paper', 'No date 2 papers'],
    week: ['Week of Mar 10, 2025 3 papers', 'No date 2 papers'],
    month: ['March 2025 3 papers', 'November 2024 1 paper', 'No date 1 paper'],
    year: ['2025 3 papers', '2024 1 paper', 'No date 1 paper'],
    venue: ['ICML 3 papers', 'Nature 1 paper', 'Other 1 paper'],
    type: ['Conference paper 2 papers', 'Journal article 1 paper', 'posted content 1 paper', 'Other 1 paper'],
  }))
    it(`heads them with the ${by} and the number of their papers`, async () => {
      const feed = await show({groupBy: by as never});
      expect(headings(feed)).to.deep.equal(expected);
      expect($$(feed, '[part=list]')).to.have.length(expected.length);
    });

  it('names them in the language of the page', async () => {
    const feed = await show({groupBy: 'month', lang: 'de'});
    expect(headings(feed)[0]).to.match(/^März 2025/);
  });

  it('groups nothing by a name that is none', async () => {
    const feed = await show({groupBy: 'toString' as never});
    expect(titles(feed)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(headings(feed)).to.deep.equal([]);
    feed.groupBy = 'year';
    await until(feed, () => headings(feed).length === 3, 'groups');
    feed.removeAttribute('group-by');
    feed.groupBy = null as never;
    await until(feed, () => headings(feed).length === 0, 'the plain list');
  });

  it('has its headings between that of the feed and those of the papers', async () => {
    const feed = await show({groupBy: 'year'});
    const levels = (): (string | undefined)[] =>
      ['heading', 'group-heading', 'title'].map((part) => $(feed, `[part~=${part}]`).localName);
    expect(levels()).to.deep.equal(['h2', 'h3', 'h4']);
    feed.headingLevel = 5;
    await until(feed, () => levels()[0] === 'h5', 'another level');
    expect(levels()).to.deep.equal(['h5', 'h6', 'h6']);
  });

  it('shows what brute force gives, page by page, with a key of its own for each card', async () => {
    const next = random(7);
    for (let round = 0; round < 6; round++) {
      const list = Array.from({length: 15 + next(25)}, (_, index): Given => {
        const published = [undefined, `${2020 + next(3)}`, `2021-0${1 + next(3)}`][next(3)];
        return {id: `p${index}`, title: `T${next(40)} ${index}`, ...(published && {published})};
      });
      const sort = round % 2 ? 'oldest' : 'source';
      const feed = await show({papers: list, pageSize: 7, groupBy: 'year', sort});
      const year = ({published}: Given): string => published?.slice(0, 4) ?? '';
      const dated = list.filter(year);
      if (round % 2) dated.sort((a, b) => (a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : 0));
      const years = [...new Set(dated.map(year)), ''].filter((one) => list.some((paper) => year(paper) === one));
      const all = years.map((one) => (one ? dated : list).filter((paper) => year(paper) === one));
      while (true) {
        let left = titles(feed).length;
        const expected = years.flatMap((one, index) => {
          const {length} = all[index]!;
          const onView = all[index]!.slice(0, left).map(({title}) => title);
          left -= onView.length;
          const head = `${one || 'No date'} ${length} paper${length === 1 ? '' : 's'}`;
          return onView.length > 0 ? [[head, onView]] : [];
        });
        expect(groups(feed)).to.deep.equal(expected);
        const ids = $$(feed, '[id]').map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        if (titles(feed).length === list.length) break;
        const before = titles(feed).length;
        await feed.showMore();
        await until(feed, () => titles(feed).length > before, 'more');
      }
    }
  });

  it('goes on inside a group when more is shown, with the focus on the first new paper', async () => {
    const feed = await show({papers: papers.map((paper) => ({...paper, url: `https://example.org/${paper.id}`}))});
    Object.assign(feed, {groupBy: 'year', pageSize: 2});
    await until(feed, () => groups(feed).length === 1, 'a group');
    expect(groups(feed)).to.deep.equal([['2025 3 papers', ['A', 'B']]]);
    $(feed, '.more button').click();
    await until(feed, () => titles(feed).length === 4, 'more');
    expect(groups(feed)).to.deep.equal([
      ['2025 3 papers', ['A', 'B', 'C']],
      ['2024 1 paper', ['D']],
    ]);
    await until(feed, () => textOf(focused(feed)) === 'C', 'the focus');
  });

  it('offers what there is something for, and keeps the focus where the reader chooses', async () => {
    const feed = await show({controls: 'group', papers: [{title: 'A', published: '2024', venue: 'ICML'}]});
    expect([...choice(feed).options].map(({value}) => value)).to.deep.equal(['none', 'year', 'venue']);
    const change = oneEvent(feed, 'view-change');
    choose(feed, 'venue');
    expect((await change).detail).to.deep.include({groupBy: 'venue', total: 1});
    expect(headings(feed)).to.deep.equal(['ICML 1 paper']);
    expect(focused(feed) === choice(feed)).to.equal(true);
    choose(feed, 'none');
    await until(feed, () => headings(feed).length === 0, 'the plain list');
    expect(titles(feed)).to.deep.equal(['A']);
  });

  it('keeps the focus on its paper when the page groups the list', async () => {
    const feed = await show({papers: papers.map((paper) => ({...paper, url: `https://example.org/${paper.id}`}))});
    $$(feed, 'article a')
      .find((link) => textOf(link) === 'B')!
      .focus();
    feed.groupBy = 'venue';
    await until(feed, () => headings(feed).length > 0, 'groups');
    expect(textOf(focused(feed)?.closest('article')?.querySelector('[part~=title]'))).to.equal('B');
  });

  it('leads to a group, also to one that was not on view', async () => {
    const feed = await show({groupBy: 'year', pageSize: 1});
    const buttons = (): HTMLElement[] => $$(feed, 'nav button');
    expect(buttons().map((button) => textOf(button))).to.deep.equal(['2025', '2024', 'No date']);
    expect(headings(feed)).to.deep.equal(['2025 3 papers']);
    const change = oneEvent(feed, 'view-change');
    buttons()[1]!.click();
    expect((await change).detail).to.deep.include({shown: 4, total: 5});
    await until(feed, () => textOf(focused(feed)) === '2024', 'the focus');
    expect(titles(feed)).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('has a list to choose from instead, where there are many groups, and takes nobody away before they say so', async () => {
    const many = Array.from({length: 12}, (_, index) => ({title: `T${index}`, published: `${2001 + index}`}));
    const feed = await show({papers: many, groupBy: 'year', sort: 'newest', pageSize: 2});
    const menu = $<HTMLSelectElement>(feed, 'nav select');
    expect([...menu.options].map((option) => textOf(option)).slice(0, 3)).to.deep.equal([
      'Go to…',
      '2012 (1)',
      '2011 (1)',
    ]);
    menu.focus();
    menu.value = '4';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await feed.updateComplete;
    expect(focused(feed) === menu).to.equal(true);
    $(feed, 'nav button').click();
    await until(feed, () => textOf(focused(feed)) === '2008', 'the focus');
    expect(titles(feed)).to.have.length(6);
  });

  it('has no way to other groups where there is one', async () => {
    const feed = await show({papers: papers.slice(0, 3), groupBy: 'year'});
    expect(headings(feed)).to.have.length(1);
    expect($$(feed, 'nav')).to.have.length(0);
  });

  it('keeps the heading in sight below what the page has fixed there', async () => {
    const feed = await show({groupBy: 'year'});
    feed.style.setProperty('--paper-feed-sticky-top', '48px');
    const {position, top} = getComputedStyle($(feed, '[part=group-heading]'));
    expect([position, top]).to.deep.equal(['sticky', '48px']);
  });

  it('counts the papers that match the search', async () => {
    const list = [...papers, {title: 'Zebras', published: '2025'}];
    const feed = await show({papers: list, groupBy: 'year', query: 'zebra', controls: 'search'});
    expect(groups(feed)).to.deep.equal([['2025 1 paper', ['Zebras']]]);
  });

  it('is accessible', async () => {
    const feed = await show({groupBy: 'venue', controls: 'group'});
    await expect(feed).to.be.accessible();
    const many = Array.from({length: 12}, (_, index) => ({title: `T${index}`, published: `${2001 + index}`}));
    await expect(await show({papers: many, groupBy: 'year'})).to.be.accessible();
  });
});
