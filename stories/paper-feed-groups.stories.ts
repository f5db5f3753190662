import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/paper-feed.js';
import {calendarDay} from '../src/i18n/relative-date.js';
import {shiftPeriod} from '../src/query/periods.js';
import trending from './feeds/trending.json';
import {answering, feedIn, first, inside, insideAll, narrow, status} from './support.js';

const meta: Meta = {title: 'Elements/paper-feed/groups and dates', component: 'paper-feed', beforeEach: answering()};

export default meta;
type Story = StoryObj;

const byYear = html`<paper-feed
  lang="en"
  src="/feeds/trending.json"
  group-by="year"
  sort="newest"
  controls="group sort"
  page-size="6"
></paper-feed>`;

/** Papers of each year under a heading that stays in sight; the line above them leads from one to another. */
export const Groups: Story = {
  render: () => byYear,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(insideAll(feed, '[part=group-heading]').length).toBeGreaterThan(1));
    const [, , third] = insideAll(feed, 'nav button');
    await userEvent.click(third!);
    await waitFor(() => expect(feed.shadowRoot!.activeElement).toHaveTextContent(third!.textContent.trim()));
  },
};

/** The same in 360 px. */
export const GroupsNarrow: Story = {render: () => narrow(byYear)};

/** Many groups are chosen from a list, and the reader chooses what they are. */
export const ManyGroups: Story = {
  render: () =>
    html`<paper-feed lang="en" src="/feeds/trending.json" group-by="month" controls="group" page-size="4"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, 'nav select')).toBeVisible());
    await userEvent.selectOptions(inside(feed, '[part=group-by]'), 'type');
    await waitFor(() => expect(inside(feed, '[part=group-heading]')).toHaveTextContent('Conference paper'));
  },
};

const dates = html`<paper-feed
  lang="en"
  src="/feeds/trending.json"
  controls="dates"
></paper-feed>`;

/** Papers of a day, and the way to the days before and after it that have some. */
export const Dates: Story = {
  render: () => dates,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part=date]')).toHaveValue('2025-03-04'));
    await userEvent.click(inside(feed, '.dates > button'));
    await waitFor(() => expect(inside(feed, '[part=date]')).toHaveValue('2025-01-21'));
  },
};

/** The same in 360 px, with the search; a search finds papers of all days. */
export const DatesNarrow: Story = {
  render: () =>
    narrow(html`<paper-feed lang="en" src="/feeds/trending.json" controls="search sort dates group"></paper-feed>`),
};

const day = (before: number): string => shiftPeriod(calendarDay(new Date()), -before) ?? '';

/** A source with one file for each day: the element asks for that of today, and for earlier ones where that is missing. */
export const OneFileEachDay: Story = {
  beforeEach: () => {
    const none = Object.fromEntries(Array.from({length: 20}, (_, before) => [`/${day(before)}.json`, status(404)]));
    const later = {...trending, items: trending.items.slice(3, 6)};
    return answering({...none, [`/${day(2)}.json`]: first(3), [`/${day(5)}.json`]: later})();
  },
  render: () => html`<paper-feed lang="en" src="/{date}.json"></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await userEvent.click(inside(feed, '.dates > button'));
    await waitFor(() => expect(inside(feed, '.dates > select')).toHaveValue(day(5)));
    await expect(insideAll(feed, 'article')).toHaveLength(3);
  },
};

/** Papers that have come since the reader's last visit stand above a line. */
export const NewSinceTheLastVisit: Story = {
  beforeEach: () => {
    const key = `paper-feed last visit ${location.pathname}#visited`;
    localStorage.setItem(key, JSON.stringify({at: 0, day: '2024-12-15', seen: []}));
    return () => localStorage.removeItem(key);
  },
  render: () =>
    html`<paper-feed id="visited" lang="en" mark-new sort="newest" controls="none" heading="Papers" .papers=${trending.items.map(
      ({title, url, _paper}) => ({title, url, published: _paper.published}),
    )}></paper-feed>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part=divider]')).toHaveTextContent('new since your last visit'));
  },
};
