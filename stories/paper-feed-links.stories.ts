import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/paper-feed.js';
import trending from './feeds/trending.json';
import {answering, feedIn, inside, insideAll} from './support.js';

const venues = ['NeurIPS 2024', 'ICML 2025', 'ACL 2025'];
const people = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Barbara Liskov'];

/** The papers of the demo feed, with what it does not say. */
const items = trending.items.map((item, index) => ({
  ...item,
  authors: [0, 1, 2].map((place) => ({name: people[(index + place) % people.length]})),
  _paper: {
    published: `2025-0${(index % 6) + 1}-1${index % 9}`,
    venue: venues[index % venues.length],
    code: 'https://example.org/code',
  },
}));

/** The address of the story is as it was when the next one begins, and so are the stars. */
const alone = (): (() => void) => {
  const before = location.href;
  const restore = answering({'/feeds/papers.json': {...trending, items}})();
  localStorage.removeItem(`paper-feed starred ${new URL('/feeds/papers.json', location.href).href}`);
  return () => {
    history.replaceState(history.state, '', before);
    restore();
  };
};

/** What a link to the page would hold. */
const arriving = (value: string) => (): (() => void) => {
  const restore = alone();
  const url = new URL(location.href);
  url.searchParams.set('p', value);
  history.replaceState(history.state, '', url);
  return restore;
};

const feed = (width = ''): TemplateResult => html`<div lang="en" .style=${width && `max-width: ${width}`}>
  <paper-feed
    src="/feeds/papers.json"
    heading="Papers"
    page-size="4"
    controls="search sort similar"
    sync-url="p"
    reading-list
  ></paper-feed>
</div>`;

const meta = {
  title: 'Elements/paper-feed/Links and lists',
  component: 'paper-feed',
  beforeEach: alone,
  render: () => feed(),
} satisfies Meta;

export default meta;
type Story = StoryObj;

const button = (element: Element, name: string): HTMLElement =>
  insideAll(element, 'article button').find((one) => one.textContent.trim() === name)!;
const parameter = (): string | null => new URLSearchParams(location.search).get('p');

/** What the reader makes of the list is in the address of the page, and Back takes it back. */
export const ViewInTheAddress: Story = {
  play: async ({canvasElement}) => {
    const element = await feedIn(canvasElement);
    await userEvent.type(inside(element, 'input[type=search]'), 'language');
    const order = inside(element, '[part=sort]') as HTMLSelectElement;
    order.value = 'newest';
    order.dispatchEvent(new Event('change', {bubbles: true}));
    await waitFor(() => expect(parameter()).toBe('language;sort=newest'));
    history.back();
    await waitFor(() => expect(element.sort).toBe('source'));
    await expect(parameter()).toBe('language');
  },
};

/** A link to a paper that the search does not have: it is shown all the same, with the reason. */
export const LinkedPaper: Story = {
  beforeEach: arriving(`nothing;paper=${items[3]!.id}`),
  play: async ({canvasElement}) => {
    const element = await feedIn(canvasElement);
    await waitFor(() =>
      expect(inside(element, '[part=opened]')).toHaveTextContent('The present search does not have it.'),
    );
    await expect(insideAll(element, '[part=opened] article')).toHaveLength(1);
  },
};

/** The same in 360 px. */
export const LinkedPaperNarrow: Story = {...LinkedPaper, render: () => feed('360px')};

/** A link to a paper that the list does not have. */
export const LinkedPaperMissing: Story = {
  beforeEach: arriving(';paper=gone'),
  play: async ({canvasElement}) => {
    const element = await feedIn(canvasElement);
    await waitFor(() => expect(inside(element, '[part=opened]')).toHaveTextContent('is not in this list'));
  },
};

/** Papers get stars, and those that have one are a list of their own. */
export const ReadingList: Story = {
  play: async ({canvasElement}) => {
    const element = await feedIn(canvasElement);
    for (const star of insideAll(element, '.star').slice(0, 2)) await userEvent.click(star);
    await waitFor(() => expect(inside(element, '.starred')).toHaveTextContent('Starred (2)'));
    await userEvent.click(inside(element, '.starred'));
    await waitFor(() => expect(insideAll(element, 'article')).toHaveLength(2));
    await expect(inside(element, '.share')).toHaveTextContent('Copy link to these');
  },
};

/** The same in 360 px. */
export const ReadingListNarrow: Story = {...ReadingList, render: () => feed('360px')};

/** The papers of the list that are closest to one in words. */
export const Similar: Story = {
  play: async ({canvasElement}) => {
    const element = await feedIn(canvasElement);
    await userEvent.click(button(element, 'Similar'));
    await waitFor(() => expect(insideAll(element, '[part=similar] li')).not.toHaveLength(0));
    await expect(button(element, 'Similar')).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The same in 360 px. */
export const SimilarNarrow: Story = {...Similar, render: () => feed('360px')};
