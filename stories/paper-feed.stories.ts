import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import '../src/paper-feed.js';
import {bare, long, marks, retracted, rightToLeft, titleAndAbstract} from './papers.js';
import {answering, expectConsole, feedIn, first, inside, insideAll, never, status} from './support.js';

interface Arguments {
  src: string;
  heading?: string;
  headingLevel?: number;
  abstract?: 'clamp' | 'full' | 'none';
  pageSize?: number;
  sort?: string;
  theme?: 'auto' | 'light' | 'dark';
  onLoad: () => void;
  onError: () => void;
  onOpen: (event: Event) => void;
  onView: () => void;
}

const meta = {
  title: 'Elements/paper-feed',
  component: 'paper-feed',
  beforeEach: answering(),
  args: {
    src: '/feeds/trending.json',
    onLoad: fn().mockName('feed-load'),
    onError: fn().mockName('feed-error'),
    onOpen: fn((event: Event) => event.preventDefault()).mockName('paper-open'),
    onView: fn().mockName('view-change'),
  },
  argTypes: {
    abstract: {control: 'inline-radio', options: ['clamp', 'full', 'none']},
    sort: {control: 'select', options: ['source', 'newest', 'oldest', 'title', 'upvotes', 'citations']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    headingLevel: {control: {type: 'number', min: 1, max: 5}},
    pageSize: {control: {type: 'number', min: 1}},
  },
  render: (args) => html`<paper-feed
    src=${args.src}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    abstract=${ifDefined(args.abstract)}
    page-size=${ifDefined(args.pageSize)}
    sort=${ifDefined(args.sort)}
    theme=${ifDefined(args.theme)}
    @feed-load=${args.onLoad}
    @feed-error=${args.onError}
    @paper-open=${args.onOpen}
    @view-change=${args.onView}
  ></paper-feed>`,
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<Arguments>;

const given = (
  papers: readonly object[],
  more: {readonly lang?: string; readonly dir?: 'rtl'; readonly width?: string} = {},
): Story => ({
  render:
    () => html`<div lang=${more.lang ?? 'en'} dir=${ifDefined(more.dir)} .style=${more.width ? `max-width: ${more.width}` : ''}>
    <paper-feed .papers=${papers} heading="Papers"></paper-feed>
  </div>`,
});

/** The least HTML that works: one line with the address of a feed. */
export const Default: Story = {
  play: async ({canvasElement, args}) => {
    const feed = await feedIn(canvasElement);
    await expect(insideAll(feed, 'article')).toHaveLength(20);
    await expect(args.onLoad).toHaveBeenCalledOnce();
  },
};

/** *Show more* brings the next page of papers and takes the reader to the first of them. */
export const ShowMore: Story = {
  args: {pageSize: 3},
  play: async ({canvasElement, args}) => {
    const feed = await feedIn(canvasElement);
    await userEvent.click(inside(feed, '.more button'));
    await waitFor(() => expect(insideAll(feed, 'article')).toHaveLength(6));
    await expect(args.onView).toHaveBeenCalledOnce();
    await expect(feed.shadowRoot!.activeElement).toBe(insideAll(feed, '.title a')[3]);
  },
};

/** A link of a paper fires `paper-open`, which a page can cancel. */
export const Opening: Story = {
  args: {pageSize: 2},
  play: async ({canvasElement, args}) => {
    const feed = await feedIn(canvasElement);
    await userEvent.click(inside(feed, '.title a'));
    await expect(args.onOpen).toHaveBeenCalledOnce();
  },
};

const withoutScript = `<!doctype html><html lang="en" style="color-scheme: light dark; font-family: system-ui">
  <title>Without a script</title>
  <main><h1>Our papers</h1><paper-feed src="/feeds/trending.json">
    <p>The list of papers needs JavaScript. <a href="/feeds/trending.json">It is here as JSON Feed.</a></p>
  </paper-feed></main></html>`;

/** What a page shows before its script has run, and where there is none: whatever stands in the element. */
export const BeforeJavaScript: Story = {
  render: () => html`<iframe
    title="The page without a script"
    width="100%"
    height="120"
    srcdoc=${withoutScript}
  ></iframe>`,
};

/** Until the papers are there, as much room as they will take. */
export const Loading: Story = {
  args: {src: '/slow.json', heading: 'Trending papers', pageSize: 3},
  beforeEach: answering({'/slow.json': never}),
};

/** A feed without papers. */
export const Empty: Story = {
  args: {src: '/empty.json'},
  beforeEach: answering({'/empty.json': first(0)}),
};

/** Nothing to show: what happened for the reader, why for the site's owner in the console, and another try. */
export const Error: Story = {
  args: {src: '/gone.json', heading: 'Trending papers'},
  beforeEach: answering({'/gone.json': status(404)}),
  play: async ({canvasElement, args}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part~=error]')).toHaveTextContent('These papers could not be loaded.'));
    await expect(args.onError).toHaveBeenCalledOnce();
    await expectConsole(/HTTP status 404/);
  },
};

/** A reload that failed: the papers stay, with the time they are of. */
export const Stale: Story = {
  args: {src: '/once.json'},
  beforeEach: () => {
    let times = 0;
    return answering({'/once.json': () => (times++ ? status(404)() : first(3))})();
  },
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await feed.reload();
    await waitFor(() => expect(inside(feed, '.stale')).toHaveTextContent(/Showing papers as of/));
    await expect(insideAll(feed, 'article')).toHaveLength(3);
    await expectConsole(/HTTP status 404/);
  },
};

/** The next page of a feed could not be loaded. */
export const MoreFailed: Story = {
  args: {src: '/1.json'},
  beforeEach: answering({'/1.json': {...first(2), next_url: '/2.json'}, '/2.json': status(404)}),
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await userEvent.click(inside(feed, '.more button'));
    await waitFor(() => expect(inside(feed, '.more .message')).toHaveTextContent('could not be loaded'));
    await expectConsole(/HTTP status 404/);
  },
};

/** Data that stands in the page: no request. */
export const InlineData: Story = {
  render: () => html`<paper-feed>
    <script type="application/feed+json">
      {"version": "https://jsonfeed.org/version/1.1", "title": "Two papers in the page", "items": [
        {"id": "1", "title": "The first", "url": "https://example.org/1", "content_text": "It stands in the page."},
        {"id": "2", "title": "The second", "_paper": {"published": "2024", "venue": "ACL 2024"}}
      ]}
    </script>
  </paper-feed>`,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(insideAll(canvasElement.querySelector('paper-feed')!, 'article')).toHaveLength(2));
  },
};

/** A title and an abstract are enough. */
export const TitleAndAbstract: Story = given([titleAndAbstract, bare, {...titleAndAbstract, id: 'third'}]);

/** Names, titles and addresses of any length. */
export const Long: Story = given([long, bare, {...long, id: 'third'}]);

/** The same in 320 px. */
export const LongAndNarrow: Story = given([long, marks], {width: '320px'});

/** TeX that was left over in titles and abstracts, as it was meant. */
export const Marks: Story = given([marks, retracted]);

/** A page that runs from right to left, with papers of both directions. */
export const RightToLeft: Story = given(rightToLeft, {lang: 'ar', dir: 'rtl'});

/** Abstracts at full length. */
export const FullAbstracts: Story = {args: {abstract: 'full', pageSize: 3}};

/** Titles alone. */
export const NoAbstracts: Story = {args: {abstract: 'none', pageSize: 6}};

/** The newest first. */
export const Newest: Story = {args: {sort: 'newest', pageSize: 4}};

/** Light and dark whatever the page is. */
export const Themes: Story = {
  render: () => html`<paper-feed theme="light" .papers=${[marks]}></paper-feed>
    <paper-feed theme="dark" .papers=${[marks]}></paper-feed>`,
};

/** In a page that is dark without saying so with `color-scheme`: colours follow the text. */
export const DarkPageWithoutColorScheme: Story = {
  render: () => html`<div .style=${'padding: 1.5rem; color: #e8e6e3; background: #181a1b; color-scheme: light'}>
    <paper-feed .papers=${[marks, {...titleAndAbstract, code: 'https://github.com/example/two'}]} heading="Papers"></paper-feed>
  </div>`,
};

/** The public custom properties and parts. */
export const Styled: Story = {
  render: () => html`<style>
      .styled {
        --paper-feed-accent: #9a1b4f;
        --paper-feed-font: Georgia, serif;
        --paper-feed-clamp: 2;
        --paper-feed-gap: 1em;
        color-scheme: light;
        color: #222;
        background: #fffdf8;
        padding: 1rem;
      }
      .styled paper-feed::part(title) {
        font-style: italic;
      }
    </style>
    <div class="styled"><paper-feed src="/feeds/trending.json" page-size="3"></paper-feed></div>`,
};

/** The places for a page's own words. */
export const Slots: Story = {
  render: () => html`<paper-feed src="/feeds/trending.json" page-size="2">
    <h2 slot="header">What we read this week</h2>
    <p slot="footer">Chosen by hand.</p>
  </paper-feed>`,
};

/** All papers as a file, or those that are selected. */
export const Export: Story = {
  render: () =>
    html`<div lang="en"><paper-feed src="/feeds/trending.json" page-size="3" controls="export"></paper-feed></div>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() => expect(inside(feed, '[part~=export] button')).toHaveTextContent('Export 70 papers'));
    await userEvent.click(insideAll(feed, 'article input')[1]!);
    await waitFor(() => expect(inside(feed, '[part~=export] button')).toHaveTextContent('Export 1 selected'));
  },
};
