import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/paper-feed.js';
import type {PaperFeedElement} from '../src/paper-feed.js';
import trending from './feeds/trending.json';
import {answering, feedIn, inside, insideAll, narrow} from './support.js';

/** What an engine would find, in pages of three. */
const engine = ({url}: Request): unknown => {
  const {searchParams} = new URL(url);
  const page = Number(searchParams.get('page'));
  const words = (searchParams.get('q') ?? '').toLowerCase().split(/\s+/);
  const found = trending.items.filter(({title}) => words.every((word) => title.toLowerCase().includes(word)));
  return {results: found.slice((page - 1) * 3, page * 3), total: found.length};
};

/** A large feed. */
const many = (): unknown => ({
  ...trending,
  title: 'Ten thousand papers',
  items: Array.from({length: 10_000}, (_, index) => {
    const item = trending.items[index % trending.items.length]!;
    return {id: String(index), title: `${item.title} (${index + 1})`, content_text: item.content_text};
  }),
});

const meta: Meta = {
  title: 'Elements/paper-feed/search and order',
  component: 'paper-feed',
  beforeEach: answering({'/search': engine}),
};

export default meta;
type Story = StoryObj;

const titles = (feed: Element): string[] => insideAll(feed, 'article h3').map(({textContent}) => textContent.trim());

const searched = html`<paper-feed lang="en" src="/feeds/trending.json" page-size="5"></paper-feed>`;

/** Lists of more than one page can be searched and put in order. What matches is marked. */
export const Search: Story = {
  render: () => searched,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part=search]')).toBeVisible());
    await userEvent.type(inside(feed, '[part=search]'), 'language mod');
    await waitFor(() => expect(inside(feed, '[part=found]')).toHaveTextContent(/^\d+ of 70 papers$/));
  },
};

/** The same in 360 px. */
export const SearchNarrow: Story = {render: () => narrow(searched)};

/** When nothing matches, what may have been meant is offered, and titles that come close. */
export const NothingFound: Story = {
  render: () =>
    html`<paper-feed lang="en" src="/feeds/trending.json" query="languge modle" page-size="5"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '.nearest')).toBeVisible());
    await userEvent.click(inside(feed, '.no-match .quiet'));
    await waitFor(() => expect(titles(feed).length).toBeGreaterThan(0));
  },
};

/** A page can fix what is in the list, in the language that readers search in. */
export const Filter: Story = {
  render: () =>
    html`<paper-feed lang="en" src="/feeds/trending.json" filter="year:2024.. title:language" controls="search sort"></paper-feed>`,
};

/** Votes for their age; a list without votes says that it begins with the newest. */
export const Trending: Story = {
  render: () => html`<paper-feed
    lang="en"
    sort="trending"
    controls="sort"
    .papers=${[
      {title: 'Many votes, and old', published: '2019-01-01', upvotes: 300},
      {title: 'Some votes, and of today', published: new Date().toISOString().slice(0, 10), upvotes: 12},
      {title: 'No votes yet', published: new Date().toISOString().slice(0, 10), upvotes: 0},
    ]}
  ></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() =>
      expect(titles(feed)).toEqual(['Some votes, and of today', 'Many votes, and old', 'No votes yet']),
    );
  },
};

/** Further papers come while one scrolls; pages that are far away leave the DOM. */
export const Scroll: Story = {
  render: () =>
    html`<div .style=${'height: 30em; overflow: auto'} tabindex="0" role="region" aria-label="Papers">
      <paper-feed lang="en" src="/feeds/trending.json" more="scroll" page-size="10"></paper-feed>
    </div>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(insideAll(feed, '[role=feed] article').length).toBeGreaterThan(9));
  },
};

/** Single keys, for pages that want them: `?` lists them. */
export const Shortcuts: Story = {
  render: () => html`<paper-feed lang="en" src="/feeds/trending.json" shortcuts page-size="5"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part=search]')).toBeVisible());
    inside(feed, 'article a').focus();
    await userEvent.keyboard('j');
    await waitFor(() => expect(feed.shadowRoot!.activeElement).toHaveTextContent(titles(feed)[1]!));
    await userEvent.keyboard('?');
    await waitFor(() => expect(inside(feed, '[part~=shortcuts]')).toBeVisible());
  },
};

/** A collection that is too large to load: each search goes to an engine. */
export const Engine: Story = {
  render: () =>
    html`<paper-feed lang="en" search-src=${'/search?q={query}&page={page}'} query="language"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = canvasElement.querySelector<PaperFeedElement>('paper-feed')!;
    await waitFor(() => expect(titles(feed)).toHaveLength(3));
    await userEvent.click(inside(feed, '.more button'));
    await waitFor(() => expect(titles(feed).length).toBeGreaterThan(3));
  },
};

/** The page stays quiet, and what is typed is answered at once. */
export const TenThousandPapers: Story = {
  beforeEach: answering({'/many.json': many}),
  render: () =>
    html`<paper-feed lang="en" src="/many.json" max-bytes="40000000" controls="search sort facets"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = canvasElement.querySelector<PaperFeedElement>('paper-feed')!;
    await waitFor(() => expect(insideAll(feed, 'article')).toHaveLength(20), {timeout: 20_000});
    await waitFor(() => expect(feed.papers).toHaveLength(10_000), {timeout: 20_000});
    await userEvent.type(inside(feed, '[part=search]'), '9999');
    await waitFor(() => expect(inside(feed, '[part=found]')).toHaveTextContent('1 of 10,000 papers'), {
      timeout: 20_000,
    });
  },
};
