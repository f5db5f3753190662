import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/index.js';
import {answering, feedIn, first, inside} from './support.js';

/** The custom properties that a page can set. The controls below set them on a box around the elements. */
interface Arguments {
  text?: string;
  muted?: string;
  accent?: string;
  surface?: string;
  border?: string;
  background?: string;
  font?: string;
  fontSize?: string;
  radius?: string;
  gap?: string;
  measure?: string;
  clamp?: number;
  stickyTop?: string;
}

const tokens: Readonly<Record<keyof Arguments, string>> = {
  text: 'text',
  muted: 'muted',
  accent: 'accent',
  surface: 'surface',
  border: 'border',
  background: 'background',
  font: 'font',
  fontSize: 'font-size',
  radius: 'radius',
  gap: 'gap',
  measure: 'measure',
  clamp: 'clamp',
  stickyTop: 'sticky-top',
};

const described: Readonly<Record<keyof Arguments, string>> = {
  text: 'Colour of the text. Default: that of the page.',
  muted: 'Colour of authors, venues and dates. Default: the text, as faint as can be read.',
  accent: 'Colour of links, of the button, of focus. Default: that of the page’s links.',
  surface: 'Colour of boxes. Default: 5 % of the text.',
  border: 'Colour of hairlines. Default: 14 % of the text.',
  background: 'Colour behind the element. Default: it is found.',
  font: 'Font family. Default: that of the page.',
  fontSize: 'Size of the text. Default: that of the page.',
  radius: 'Radius of corners. Default 0.6em.',
  gap: 'Room above and below a paper. Default 1.5em.',
  measure: 'Greatest width of an abstract. Default 70ch.',
  clamp: 'Lines of an abstract that are shown. Default 3.',
  stickyTop: 'Height of what stays at the top of the page. Default 0.',
};

const elements = html`<subscribe-form action="/subscribe" badge="new" description="One mail a day at most."></subscribe-form>
  <br />
  <paper-feed src="/feeds/trending.json" heading="Trending papers" controls="search sort group" group-by="month" page-size="5"></paper-feed>`;

/** What the controls say, as the style of a box. */
function styleOf(values: Arguments): string {
  return (Object.keys(tokens) as (keyof Arguments)[])
    .filter((name) => values[name] !== undefined && values[name] !== '')
    .map((name) => `--paper-feed-${tokens[name]}: ${values[name]}`)
    .join('; ');
}

const meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  beforeEach: answering({'/feeds/trending.json': first(8)}),
  argTypes: Object.fromEntries(
    (Object.keys(tokens) as (keyof Arguments)[]).map((name) => [
      name,
      {
        name: `--paper-feed-${tokens[name]}`,
        description: described[name],
        control: {
          type: ['text', 'muted', 'accent', 'surface', 'border', 'background'].includes(name)
            ? 'color'
            : name === 'clamp'
              ? 'number'
              : 'text',
        },
      },
    ]),
  ),
  render: (args) => html`<div .style=${styleOf(args)}>${elements}</div>`,
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<Arguments>;

/** Nothing is set: font, size, colours and links are those of the page. Try the controls. */
export const Tokens: Story = {
  play: async ({canvasElement}) => {
    await feedIn(canvasElement);
  },
};

/** A few of them make another voice. */
export const OwnVoice: Story = {
  args: {accent: '#9a1b4f', font: 'Georgia, serif', radius: '0', gap: '1em', clamp: 2},
  globals: {scheme: 'light'},
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await waitFor(() =>
      expect(getComputedStyle(inside(feed, '.links a')).color, 'the accent').toBe('rgb(154, 27, 79)'),
    );
  },
};

const page = (style: string, links: string, content: TemplateResult = elements): TemplateResult =>
  html`<style>
      .host a {
        color: ${links};
      }
    </style>
    <div class="host" .style=${`padding: 1.5em; ${style}`}>${content}</div>`;

const host = (style: string, links: string): Story => ({
  render: () => page(style, links),
  play: async ({canvasElement}) => {
    await feedIn(canvasElement);
  },
});

/** Sepia, as reading modes have it: what is muted is as faint as it can be there. */
export const Sepia: Story = host('color: #5b4636; background: #f4ecd8; font-family: Georgia, serif', '#a0452a');
/** A dark page that never says `color-scheme`: native controls are dark, too. */
export const DarkWithoutSayingSo: Story = host('color: #dee2e6; background: #212529', '#6ea8fe');
/** Yellow on black. */
export const HighContrast: Story = host('color: #ff0; background: #000', '#0ff');
/** A grey that leaves little room between text and background. */
export const MidGrey: Story = host('color: #fff; background: #6b6b6b', '#fff');

/** The button is the page's own: the elements follow it before the next paint, without being told. */
export const OwnSwitch: Story = {
  render: () => html`<style>
      .switched {
        padding: 1.5em;
        color: #333;
        background: #fff;
      }
      .switched a {
        color: #0a58ca;
      }
      .switched.dark {
        color: #dee2e6;
        background: #15181c;
      }
      .switched.dark a {
        color: #6ea8fe;
      }
    </style>
    <div class="switched">
      <p>
        <button
          type="button"
          @click=${(event: Event) => (event.target as Element).closest('.switched')?.classList.toggle('dark')}
        >
          Light / dark
        </button>
      </p>
      ${elements}
    </div>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    canvasElement.querySelector('button')?.click();
    await waitFor(() => expect(getComputedStyle(inside(feed, 'select')).colorScheme).toBe('dark'));
  },
};

/** `theme="dark"` on a light page, and the other way round: with a background of its own. */
export const Forced: Story = {
  render: () => html`<subscribe-form action="/subscribe" badge="new" theme="dark"></subscribe-form>
    <br />
    <subscribe-form action="/subscribe" badge="new" theme="light"></subscribe-form>`,
};

/** What no property says is a part: every one of them can be styled by the page, and states with it. */
export const PartsAndStates: Story = {
  render: () => html`<style>
      .parted paper-feed::part(title) {
        font-family: Georgia, serif;
        font-weight: 400;
      }
      .parted paper-feed::part(card) {
        padding-inline-start: 1em;
        border-inline-start: 3px solid rgb(154, 27, 79);
      }
      .parted paper-feed::part(badge) {
        border-radius: 0;
      }
      .parted paper-feed:state(ready) {
        border-block-start: 3px double;
      }
    </style>
    <div class="parted">
      <paper-feed src="/feeds/trending.json" heading="Trending papers" controls="none" page-size="3"></paper-feed>
    </div>`,
  play: async ({canvasElement}) => {
    const feed = await feedIn(canvasElement);
    await expect(getComputedStyle(inside(feed, '.title')).fontWeight).toBe('400');
  },
};
