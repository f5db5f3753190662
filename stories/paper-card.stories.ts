import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import '../src/paper-card.js';
import type {PaperCardElement} from '../src/paper-card.js';
import {bare, long, marks, retracted, rightToLeft, titleAndAbstract} from './papers.js';
import {answering, expectConsole, inside, never, settled, status} from './support.js';

interface Arguments {
  src: string;
  headingLevel?: number;
  abstract?: 'clamp' | 'full' | 'none';
  theme?: 'auto' | 'light' | 'dark';
  onOpen: (event: Event) => void;
}

const meta = {
  title: 'Elements/paper-card',
  component: 'paper-card',
  beforeEach: answering(),
  args: {
    src: '/feeds/trending.json#2405.15319',
    onOpen: fn((event: Event) => event.preventDefault()).mockName('paper-open'),
  },
  argTypes: {
    abstract: {control: 'inline-radio', options: ['clamp', 'full', 'none']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: (args) => html`<paper-card
    src=${args.src}
    heading-level=${ifDefined(args.headingLevel)}
    abstract=${ifDefined(args.abstract)}
    theme=${ifDefined(args.theme)}
    @paper-open=${args.onOpen}
  ></paper-card>`,
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<Arguments>;

const cardIn = (canvas: HTMLElement): Promise<PaperCardElement> => settled<PaperCardElement>(canvas, 'paper-card');
const given = (paper: object, width = 'none'): Story => ({
  render: () => html`<div .style=${`max-width: ${width}`}><paper-card .paper=${paper}></paper-card></div>`,
});

/** One paper of a feed, named by its arXiv identifier. */
export const Default: Story = {
  play: async ({canvasElement, args}) => {
    const card = await cardIn(canvasElement);
    await expect(inside(card, '.title')).toHaveTextContent('Stacking Your Transformers');
    await userEvent.click(inside(card, '.title a'));
    await expect(args.onOpen).toHaveBeenCalledOnce();
  },
};

/** A long abstract is cut, and unfolds. */
export const Unfolding: Story = {
  ...given(long),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    const button = inside(card, '.disclosure');
    await waitFor(() => expect(button).toBeVisible());
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.click(inside(card, '.authors button'));
    await waitFor(() => expect(inside(card, '.authors')).toHaveTextContent('Firstname40'));
  },
};

/** Only the title is known. */
export const Bare: Story = given(bare);

/** A title and an abstract are enough. */
export const TitleAndAbstract: Story = given(titleAndAbstract);

/** Everything long, in 320 px. */
export const Long: Story = given(long, '320px');

/** TeX that was left over, as it was meant. */
export const Marks: Story = given(marks);

/** What became of a paper is never hidden. */
export const Retracted: Story = given(retracted);

/** From right to left. */
export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><paper-card .paper=${rightToLeft[0]}></paper-card></div>`,
};

/** Until the paper is there. */
export const Loading: Story = {
  args: {src: '/slow.json'},
  beforeEach: answering({'/slow.json': never}),
};

/** The feed could not be loaded. */
export const Error: Story = {
  args: {src: '/gone.json'},
  beforeEach: answering({'/gone.json': status(404)}),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await waitFor(() => expect(inside(card, '[part~=error]')).toHaveTextContent('no longer at its address'));
    await expectConsole(/HTTP status 404/);
  },
};

/** The feed does not have the paper. */
export const Empty: Story = {
  args: {src: '/feeds/trending.json#1234.56789'},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await waitFor(() => expect(inside(card, '[part~=message]')).toHaveTextContent('could not be found'));
  },
};
