import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import '../src/subscribe-form.js';
import type {SubscribeFormElement} from '../src/subscribe-form.js';
import {answering, expectConsole, inside, never, status} from './support.js';

interface Arguments {
  action: string;
  method?: 'post' | 'put';
  encoding?: 'form' | 'json';
  field?: string;
  heading?: string;
  headingLevel?: number;
  description?: string;
  badge?: string;
  theme?: 'auto' | 'light' | 'dark';
  onSubmit: () => void;
  onSuccess: () => void;
  onError: () => void;
}

const meta = {
  title: 'Elements/subscribe-form',
  component: 'subscribe-form',
  beforeEach: answering({'/subscribe': status(200)}),
  args: {
    action: '/subscribe',
    onSubmit: fn().mockName('subscribe-submit'),
    onSuccess: fn().mockName('subscribe-success'),
    onError: fn().mockName('subscribe-error'),
  },
  argTypes: {
    method: {control: 'inline-radio', options: ['post', 'put']},
    encoding: {control: 'inline-radio', options: ['form', 'json']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  render: (args) => html`<subscribe-form
    action=${args.action}
    method=${ifDefined(args.method)}
    encoding=${ifDefined(args.encoding)}
    field=${ifDefined(args.field)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    description=${ifDefined(args.description)}
    badge=${ifDefined(args.badge)}
    theme=${ifDefined(args.theme)}
    @subscribe-submit=${args.onSubmit}
    @subscribe-success=${args.onSuccess}
    @subscribe-error=${args.onError}
  ></subscribe-form>`,
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<Arguments>;

/** Types an address, presses the button, and waits for a state. */
async function submit(canvas: HTMLElement, address: string, state: string): Promise<SubscribeFormElement> {
  const form = canvas.querySelector('subscribe-form')!;
  await form.updateComplete;
  if (address) await userEvent.type(inside(form, 'input'), address);
  await userEvent.click(inside(form, 'form button'));
  await waitFor(() => expect(form.state).toBe(state));
  await waitFor(() => expect(inside(form, '.words:not(:empty), .outcome:not(:empty)')).toBeVisible());
  return form;
}

const answered = (code: number, state: string, words: RegExp): Story => ({
  beforeEach: answering({'/subscribe': status(code)}),
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, 'ada@example.org', state);
    await expect(inside(form, '.base')).toHaveTextContent(words);
  },
});

/** One line with the address that takes sign-ups. */
export const Default: Story = {};

/** As the banner of a page: a badge, a promise. */
export const Banner: Story = {args: {badge: 'new', description: 'One mail a day at most. Leave whenever you like.'}};

/** The service has taken the address. */
export const Subscribed: Story = {
  args: {badge: 'new'},
  play: async ({canvasElement, args}) => {
    const form = await submit(canvasElement, 'ada@example.org', 'subscribed');
    await expect(inside(form, '.outcome')).toHaveTextContent('You are subscribed');
    await expect(args.onSubmit).toHaveBeenCalledOnce();
    await expect(args.onSuccess).toHaveBeenCalledOnce();
  },
};

/** While it is sent. The button keeps the focus, and sends nothing twice. */
export const Submitting: Story = {
  beforeEach: answering({'/subscribe': never}),
  play: async ({canvasElement}) => {
    await submit(canvasElement, 'ada@example.org', 'submitting');
  },
};

/** What was typed is no address. */
export const Invalid: Story = {
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, 'ada at example', 'invalid');
    await expect(inside(form, '#error')).toHaveTextContent('in the correct format');
  },
};

/** Nothing was typed. */
export const Missing: Story = {
  play: async ({canvasElement}) => {
    await expect(inside(await submit(canvasElement, '', 'missing'), '#error')).toHaveTextContent('Enter your email');
  },
};

/** The address is on the list. */
export const Already: Story = answered(409, 'already', /on this list already/);

/** The service does not accept the address. */
export const Refused: Story = answered(422, 'refused', /not accepted/);

/** The service has had too many requests. */
export const RateLimited: Story = answered(429, 'rate-limited', /too many tries/);

/** The service could not do it: the address is kept. */
export const Failed: Story = {
  beforeEach: answering({'/subscribe': status(500)}),
  play: async ({canvasElement, args}) => {
    const form = await submit(canvasElement, 'ada@example.org', 'failed');
    await expect(inside(form, 'input')).toHaveValue('ada@example.org');
    await expect(args.onError).toHaveBeenCalledOnce();
  },
};

/** Another server has the address, and does not let the page read its answer. */
export const Unverified: Story = {
  args: {action: 'https://newsletter.example/join'},
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, 'ada@example.org', 'unverified');
    await expect(inside(form, '.outcome')).toHaveTextContent('newsletter.example does not tell');
  },
};

/** No address to send to: the page's own form is shown, and the console says what to set. */
export const Misconfigured: Story = {
  render: () => html`<subscribe-form>
    <form action="https://newsletter.example/join" method="post">
      <label>Email address <input type="email" name="email" autocomplete="email" required /></label>
      <button>Join</button>
    </form>
  </subscribe-form>`,
  play: async () => {
    await expectConsole(/action is missing/);
  },
};

/** In 280 px. */
export const Narrow: Story = {
  args: {badge: 'new', description: 'One mail a day at most.'},
  decorators: [(story) => html`<div .style=${'max-width: 280px'}>${story()}</div>`],
};

/** From right to left. */
export const RightToLeft: Story = {
  args: {heading: 'أحدث الأبحاث في بريدك', description: 'رسالة واحدة في اليوم.', badge: 'جديد'},
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** A heading of any length. */
export const Long: Story = {
  args: {
    heading:
      'Get every paper that anybody has ever written about pre-training, continual learning and what comes after, in your email inbox!',
    description:
      'We write whenever there is something to write about, which may be every day, once in a while, or never.',
  },
};
