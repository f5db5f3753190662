import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/paper-feed.js';
import type {PaperFeedElement} from '../src/paper-feed.js';
import {answering, inside, insideAll, settled} from './support.js';

const titles = [
  'Learning from few examples',
  'A study of long contexts',
  'How much data is enough',
  'Attention, revisited',
];
const venues = ['NeurIPS', 'ICML', 'ACL', 'Transactions of the Association for Computational Linguistics'];
const given = ['Ada', 'Wei', 'Priya', 'Jürgen', 'Ngozi', 'Lucía'];
const family = ['Lovelace', 'Zhang', 'Sharma', 'Müller', 'Okafor', 'García', 'Ivanova'];
const topics = [
  'language models',
  'optimization',
  'benchmarks',
  'alignment',
  'vision',
  'speech',
  'retrieval',
  'safety',
  'data',
];

/** The same papers each time, more in each year than in the one before; every tenth without a date. */
const papers = (count: number, isMonthly = false): readonly object[] =>
  Array.from({length: count}, (_, index) => {
    const of = <T>(values: readonly T[], step: number): T => values[Math.floor((index * step) / 3) % values.length]!;
    const month = `2024-${String(1 + ((index * 7) % 12)).padStart(2, '0')}`;
    return {
      id: `paper-${index}`,
      title: `${of(titles, 5)}, part ${index + 1}`,
      url: `https://example.org/papers/${index + 1}`,
      authors: [`${of(given, 4)} ${of(family, 7)}`, `${of(given, 11)} ${of(family, 5)}`],
      ...(index % 10 && {published: isMonthly ? month : String(2008 + Math.round(Math.sqrt(index / count) * 16))}),
      venue: of(venues, 8),
      type: index % 3 ? 'paper-conference' : 'preprint',
      keywords: [of(topics, 2), of(topics, 7)],
      ...(index % 2 && {pdf: `https://example.org/papers/${index + 1}.pdf`}),
      ...(index % 5 === 0 && {code: `https://example.org/code/${index + 1}`}),
    };
  });

const story = ({papers: some = papers(120), query = '', width = '50em', dir = 'ltr', isOpen = true}): Story => ({
  render: () => html`<div lang=${dir === 'rtl' ? 'ar' : 'en'} dir=${dir} .style=${`max-width: ${width}`}>
    <paper-feed
      .papers=${some}
      heading="Publications"
      page-size="5"
      controls="search sort facets"
      query=${query}
    ></paper-feed>
  </div>`,
  play: async ({canvasElement}) => {
    const feed = await settled<PaperFeedElement>(canvasElement, 'paper-feed');
    await waitFor(() => expect(insideAll(feed, '.filter')).toHaveLength(1));
    if (!isOpen) return;
    await userEvent.click(inside(feed, '.filter'));
    await waitFor(() => expect(insideAll(feed, '.facet, .timeline')).toHaveLength(6));
  },
});

const meta = {
  title: 'Elements/paper-feed/Filters',
  component: 'paper-feed',
  beforeEach: answering(),
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** `controls="facets"` puts a button above the list. Behind it: papers over time, and the values of each field with their counts. */
export const Filters: Story = story({});

/** Values of one facet are alternatives; facets narrow each other down. The search box shows what was chosen, in the search language. */
export const Narrowing: Story = {
  ...story({}),
  play: async (context) => {
    await story({}).play!(context);
    const feed = context.canvasElement.querySelector('paper-feed')!;
    const box = (name: string): HTMLElement => inside(feed, `.values input[aria-label^="${name},"]`);
    await waitFor(() => expect(box('ICML')).toBeVisible());
    await userEvent.click(box('ICML'));
    await userEvent.click(box('ACL'));
    await userEvent.click(box('Code'));
    await waitFor(() => expect(feed.query).toBe('venue:=ICML|ACL has:code'));
    await waitFor(() => expect(insideAll(feed, '.chip')).toHaveLength(3));
  },
};

/** What is set stands as chips below the toolbar, also while the filters are closed. */
export const Chips: Story = story({query: 'year:2016..2020 venue:=NeurIPS|ICML -tag:=vision', isOpen: false});

/** Papers of one year: a bar for each month. */
export const Months: Story = story({papers: papers(120, true), query: 'date:2024-03..2024-05'});

/** 360 px: the lists are folded. */
export const Narrow: Story = story({width: '360px', query: 'venue:=ICML'});

/** Of a long list the eight most frequent values; behind a button all of them, with a box to look for one. */
export const LongLists: Story = {
  ...story({papers: papers(600)}),
  play: async (context) => {
    await story({}).play!(context);
    const feed = context.canvasElement.querySelector('paper-feed')!;
    await waitFor(() => expect(inside(feed, '.facet .quiet')).toBeVisible());
    await userEvent.click(inside(feed, '.facet .quiet'));
    await userEvent.type(inside(feed, '.sought'), 'garcia');
    await waitFor(() => expect(inside(feed, '.whole')).toHaveTextContent('García'));
  },
};

/** From right to left: time runs with the text. */
export const RightToLeft: Story = story({dir: 'rtl', query: 'year:2016..2020'});
