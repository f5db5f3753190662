import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/paper-card.js';
import '../src/paper-feed.js';
import {bare, long, marks, retracted, rightToLeft, titleAndAbstract} from './papers.js';
import {answering, feedIn, inside, insideAll, narrow, never, settled} from './support.js';

const meta: Meta = {title: 'Elements/paper-feed/layouts', component: 'paper-feed', beforeEach: answering()};

export default meta;
type Story = StoryObj;

const everything = [retracted, marks, long, titleAndAbstract, bare, ...rightToLeft];

/** In the width of a sidebar. */
const sidebar = (content: TemplateResult): TemplateResult =>
  html`<aside aria-label="Sidebar" .style=${'width: 240px'}>${content}</aside>`;

const layoutOf = (feed: Element): string | undefined => inside(feed, '.base').dataset['layout'];

/** How many cards stand beside each other at the top. */
function columns(feed: Element): number {
  const tops = insideAll(feed, 'article').map((card) => Math.round(card.getBoundingClientRect().top));
  return tops.filter((top) => top === tops[0]).length;
}

const picture = new URL('./site/screenshot.png', import.meta.url).href;

/** Cards in as many columns as there is room for, each with a cover that follows from its title and venue. */
export const Grid: Story = {
  render: () => html`<paper-feed lang="en" src="/feeds/trending.json" layout="grid" page-size="9"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(insideAll(feed, '[part=cover]')).toHaveLength(9);
    await expect(columns(feed)).toBeGreaterThan(1);
    await expect(inside(feed, '[part=cover]')).toHaveAttribute('aria-hidden', 'true');
  },
};

/** Titles, people and places alone, as a wall of covers. */
export const GridWithoutAbstracts: Story = {
  render: () => html`<paper-feed
    lang="en"
    src="/feeds/trending.json"
    layout="grid"
    abstract="none"
    page-size="12"
    controls="none"
  ></paper-feed>`,
};

/** Pictures where a paper has one and the page wants them; covers for the others. */
export const GridWithPictures: Story = {
  render: () => html`<paper-feed
    lang="en"
    layout="grid"
    images
    heading="Papers"
    .papers=${everything.map((paper, index) => (index % 2 ? {...paper, image: picture} : paper))}
  ></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(insideAll(feed, '[part=image]').length).toBe(3));
    await expect(insideAll(feed, '[part=cover]')).toHaveLength(4);
    await waitFor(() => {
      const [cover, image] = ['[part=cover]', '[part=image]'].map((part) => inside(feed, part).getBoundingClientRect());
      return expect(Math.abs(cover!.height - image!.height)).toBeLessThan(2);
    });
  },
};

/** One column in the width of a phone. */
export const GridNarrow: Story = {
  render: () =>
    narrow(html`<paper-feed lang="en" src="/feeds/trending.json" layout="grid" page-size="2"></paper-feed>`),
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(columns(feed)).toBe(1);
    await expect(feed.scrollWidth).toBeLessThanOrEqual(feed.clientWidth);
  },
};

/** In groups, with votes, stars and boxes to select papers by. */
export const GridWithControls: Story = {
  render: () => html`<paper-feed
    lang="en"
    src="/feeds/trending.json"
    layout="grid"
    group-by="year"
    sort="newest"
    controls="search sort group facets export similar"
    reading-list
    page-size="6"
  ></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(insideAll(feed, '.select')).toHaveLength(6));
    await userEvent.click(inside(feed, '.select'));
    await waitFor(() => expect(inside(feed, '[part=export] button')).toHaveTextContent('Export 1'));
  },
};

/** Titles of any length, of one word, with formulas, retracted. */
export const GridOfEverything: Story = {
  render: () => html`<paper-feed lang="en" layout="grid" heading="Papers" .papers=${everything}></paper-feed>`,
};

/** A dark page that never says so. */
export const GridInDarkPage: Story = {
  render: () => html`<div .style=${'padding: 1.5rem; color: #e8e6e3; background: #181a1b; color-scheme: light'}>
    <paper-feed lang="en" src="/feeds/trending.json" layout="grid" page-size="6" controls="none"></paper-feed>
  </div>`,
};

/** Covers take their hues from the accent of the page: around its red, or none where the accent is grey. */
export const CoversOfAPage: Story = {
  render: () => html`<div .style=${'padding: 1.5rem; color: #222; background: #f4ecd8; color-scheme: light'}>
    <paper-feed
      lang="en"
      src="/feeds/trending.json"
      layout="grid"
      abstract="none"
      page-size="3"
      controls="none"
      heading="Around red"
      .style=${'--paper-feed-accent: #9a1b2f'}
    ></paper-feed>
    <paper-feed
      lang="en"
      src="/feeds/trending.json"
      layout="grid"
      abstract="none"
      page-size="3"
      controls="none"
      heading="In grey"
      .style=${'--paper-feed-accent: #333'}
    ></paper-feed>
  </div>`,
};

/** A page that runs from right to left. */
export const GridRightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><paper-feed layout="grid" .papers=${rightToLeft}></paper-feed></div>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    const [first, second] = insideAll(feed, 'article').map((card) => card.getBoundingClientRect());
    await expect(first!.left).toBeGreaterThan(second!.left);
  },
};

/** Before the papers are there: cards of the same form. */
export const GridLoading: Story = {
  render: () => html`<paper-feed src="/slow.json" layout="grid" heading="Trending papers" page-size="6"></paper-feed>`,
  beforeEach: answering({'/slow.json': never}),
  play: async ({canvasElement}) => {
    const feed = canvasElement.querySelector('paper-feed')!;
    await waitFor(() => expect(insideAll(feed, '.skeleton.card')).toHaveLength(6));
    await expect(layoutOf(feed)).toBe('grid');
  },
};

/** A sidebar of 240 px: two lines of a title, where or when below, and nothing else. */
export const CompactInSidebar: Story = {
  render: () =>
    sidebar(
      html`<paper-feed lang="en" src="/feeds/trending.json" layout="compact" page-size="7" controls="none"></paper-feed>`,
    ),
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(insideAll(feed, 'article')).toHaveLength(7);
    await expect(feed.scrollWidth).toBeLessThanOrEqual(feed.clientWidth);
    await userEvent.click(inside(feed, '.more button'));
    await waitFor(() => expect(insideAll(feed, 'article')).toHaveLength(14));
  },
};

/** The same with controls, stars and titles of any length. */
export const CompactOfEverything: Story = {
  render: () =>
    sidebar(
      html`<paper-feed
        lang="en"
        layout="compact"
        heading="Papers"
        controls="search sort group facets export"
        reading-list
        .papers=${everything}
      ></paper-feed>`,
    ),
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part~=status]')).toBeVisible());
    await expect(feed.scrollWidth).toBeLessThanOrEqual(feed.clientWidth);
  },
};

/** Where there is room it is one line for each paper. */
export const CompactWide: Story = {
  render: () => html`<paper-feed
    lang="en"
    src="/feeds/trending.json"
    layout="compact"
    reading-list
    controls="search sort similar"
  ></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => {
      for (const card of insideAll(feed, 'article')) expect(card.clientHeight).toBeLessThan(48);
    });
    await userEvent.click(inside(feed, 'button[data-do=cite]'));
    await waitFor(() => expect(inside(feed, '[part=dialog]')).toBeVisible());
    await userEvent.keyboard('{Escape}');
  },
};

/** A sidebar in a page that runs from right to left. */
export const CompactRightToLeft: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      ${sidebar(html`<paper-feed layout="compact" heading="أوراق" .papers=${[...rightToLeft, retracted]}></paper-feed>`)}
    </div>`,
};

/** Before the papers are there: lines. */
export const CompactLoading: Story = {
  render: () =>
    sidebar(html`<paper-feed src="/slow.json" layout="compact" heading="Trending papers" page-size="5"></paper-feed>`),
  beforeEach: answering({'/slow.json': never}),
  play: async ({canvasElement}) => {
    const feed = canvasElement.querySelector('paper-feed')!;
    await waitFor(() => expect(insideAll(feed, '.skeleton.card')).toHaveLength(5));
    await expect(layoutOf(feed)).toBe('compact');
  },
};

/** All three on one page: each follows the room that it has, and not the window. */
export const AllOnOnePage: Story = {
  render: () => html`<div lang="en" .style=${'display: grid; grid-template-columns: minmax(0, 1fr) 240px; gap: 2rem'}>
    <div>
      <paper-feed src="/feeds/trending.json" layout="grid" abstract="none" page-size="4" controls="none"></paper-feed>
      <paper-feed src="/feeds/trending.json" heading="To read" page-size="2" controls="none"></paper-feed>
    </div>
    <aside aria-label="Sidebar">
      <paper-feed src="/feeds/trending.json" heading="Recent" layout="compact" page-size="6" controls="none"></paper-feed>
    </aside>
  </div>`,
  play: async ({canvasElement}) => {
    const feeds = [...canvasElement.querySelectorAll('paper-feed')];
    await waitFor(() => expect(feeds.map(({status}) => status)).toEqual(['ready', 'ready', 'ready']));
    await expect(feeds.map(layoutOf)).toEqual(['grid', undefined, 'compact']);
  },
};

/** One paper, as a card of a grid and as a line. */
export const SingleCards: Story = {
  render: () => html`<div lang="en" .style=${'display: grid; gap: 1.5rem'}>
    <paper-card layout="grid" .paper=${retracted}></paper-card>
    <paper-card layout="compact" .paper=${retracted}></paper-card>
    ${sidebar(html`<paper-card layout="compact" .paper=${{...long, status: 'retracted'}}></paper-card>`)}
  </div>`,
  play: async ({canvasElement}) => {
    const card = await settled(canvasElement, 'paper-card');
    await waitFor(() => expect(inside(card, '[part=cover]')).toBeVisible());
  },
};

/** The layout changes while a reader looks at the papers: the focus, and what is unfolded, stay. */
export const Switching: Story = {
  render: () => html`<fieldset @change=${onLayout}>
      <legend>Layout</legend>
      <label><input type="radio" name="layout" value="list" checked /> list</label>
      <label><input type="radio" name="layout" value="grid" /> grid</label>
      <label><input type="radio" name="layout" value="compact" /> compact</label>
    </fieldset>
    <paper-feed lang="en" src="/feeds/trending.json" page-size="6"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    for (const layout of ['grid', 'compact', 'list']) {
      await userEvent.click(canvasElement.querySelector(`[value=${layout}]`)!);
      await waitFor(() => expect(layoutOf(feed)).toBe(layout === 'list' ? undefined : layout));
      await expect(insideAll(feed, 'article')).toHaveLength(6);
    }
  },
};

function onLayout(event: Event): void {
  const input = event.target as HTMLInputElement;
  input.closest('fieldset')!.parentElement!.querySelector('paper-feed')!.layout = input.value as 'list';
}
