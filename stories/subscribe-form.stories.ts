import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import '../src/subscribe-form.js';
import type {SubscribeFormElement} from '../src/subscribe-form.js';
import {answering, expectConsole, inside, insideAll, never, status} from './support.js';

interface Arguments {
  provider?: string;
  account?: string;
  site?: string;
  formId?: string;
  action?: string;
  transport?: 'auto' | 'cors' | 'native' | 'frame' | 'link' | 'opaque';
  encoding?: 'form' | 'json';
  heading?: string;
  headingLevel?: number;
  description?: string;
  badge?: string;
  placeholder?: string;
  button?: string;
  lists?: string;
  frequency?: string;
  nameField?: 'off' | 'optional' | 'required';
  consent?: string;
  privacy?: string;
  success?: string;
  layout?: 'banner' | 'inline' | 'stacked' | 'compact';
  disabled?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  /** What is inside. */
  content?: TemplateResult;
  onSubmit: () => void;
  onState: () => void;
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
    onState: fn().mockName('subscribe-state'),
    onSuccess: fn().mockName('subscribe-success'),
    onError: fn().mockName('subscribe-error'),
  },
  argTypes: {
    transport: {control: 'select', options: ['auto', 'cors', 'native', 'frame', 'link', 'opaque']},
    encoding: {control: 'inline-radio', options: ['form', 'json']},
    nameField: {control: 'inline-radio', options: ['off', 'optional', 'required']},
    layout: {control: 'inline-radio', options: ['banner', 'inline', 'stacked', 'compact']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
    content: {table: {disable: true}},
  },
  render: (args) => html`<subscribe-form
    provider=${ifDefined(args.provider)}
    account=${ifDefined(args.account)}
    site=${ifDefined(args.site)}
    form-id=${ifDefined(args.formId)}
    action=${ifDefined(args.action)}
    transport=${ifDefined(args.transport)}
    encoding=${ifDefined(args.encoding)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    description=${ifDefined(args.description)}
    badge=${ifDefined(args.badge)}
    placeholder=${ifDefined(args.placeholder)}
    button=${ifDefined(args.button)}
    lists=${ifDefined(args.lists)}
    frequency=${ifDefined(args.frequency)}
    name-field=${ifDefined(args.nameField)}
    consent=${ifDefined(args.consent)}
    privacy=${ifDefined(args.privacy)}
    success=${ifDefined(args.success)}
    layout=${ifDefined(args.layout)}
    ?disabled=${args.disabled}
    theme=${ifDefined(args.theme)}
    @subscribe-submit=${args.onSubmit}
    @subscribe-state=${args.onState}
    @subscribe-success=${args.onSuccess}
    @subscribe-error=${args.onError}
    >${args.content}</subscribe-form
  >`,
} satisfies Meta<Arguments>;

export default meta;
type Story = StoryObj<Arguments>;

const ADDRESS = 'ada@example.org';
const BANNER = {badge: 'new', description: 'One mail a day at most. Leave whenever you like.'};
const GHOST = {action: undefined!, provider: 'ghost', site: 'https://blog.example'};

/** A Ghost that answers with this, once it has given its token. */
const ghost = (answer: () => unknown) =>
  answering({'/members/api/integrity-token/': 'a-token', '/members/api/send-magic-link/': answer});

async function ready(canvas: HTMLElement): Promise<SubscribeFormElement> {
  const form = canvas.querySelector('subscribe-form')!;
  await waitFor(() => expect(form.shadowRoot?.querySelector('[role=status], .end')).toBeTruthy());
  await form.updateComplete;
  return form;
}

/** Types an address, presses the button, and waits for a state. */
async function submit(canvas: HTMLElement, address: string, state: string): Promise<SubscribeFormElement> {
  const form = await ready(canvas);
  if (address) await userEvent.type(inside(form, 'input'), address);
  await userEvent.click(inside(form, 'form .primary'));
  await waitFor(() => expect(form.state).toBe(state));
  return form;
}

/** A story that goes as far as this state, by what the server answers. */
const after = (answer: Story['beforeEach'], state: string, words: RegExp, args: Partial<Arguments> = {}): Story => ({
  args: {...BANNER, ...args},
  ...(answer && {beforeEach: answer}),
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, ADDRESS, state);
    await waitFor(() => expect(inside(form, '.base')).toHaveTextContent(words));
  },
});

const answered = (code: number, headers: Record<string, string> = {}): Story['beforeEach'] =>
  answering({'/subscribe': () => new Response('{}', {status: code, headers})});

/** One line with the address that takes sign-ups. */
export const Default: Story = {};

/** In a column of this width. */
const inColumn =
  (width: number) =>
  (story: () => unknown): TemplateResult =>
    html`<div .style=${`max-width: ${width}px`}>${story()}</div>`;

const place = (form: Element, selector: string): DOMRect => inside(form, selector).getBoundingClientRect();

/** Words and form, then field and button: side by side or one below the other. */
async function expectPlaces(canvas: HTMLElement, isSideBySide: boolean, isOneRow: boolean): Promise<void> {
  const form = await ready(canvas);
  await expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth);
  await expect(place(form, '.pitch').bottom <= place(form, 'form').top).toBe(!isSideBySide);
  await expect(place(form, 'input').top === place(form, 'form .primary').top).toBe(isOneRow);
  await expect(place(form, 'input').height).toBe(place(form, 'form .primary').height);
}

/** As the banner of a page: a badge, a promise, a field and a button in one row. */
export const Banner: Story = {
  args: BANNER,
  decorators: [inColumn(960)],
  play: async ({canvasElement}) => {
    // Only where the window is as wide as that.
    const isWide = canvasElement.querySelector('subscribe-form')!.clientWidth > 720;
    await expectPlaces(canvasElement, isWide, true);
  },
};

/** A banner on a phone. */
export const BannerNarrow: Story = {
  args: BANNER,
  decorators: [inColumn(320)],
  play: async ({canvasElement}) => {
    await expectPlaces(canvasElement, false, false);
  },
};

/** Without a box: between paragraphs, or in a footer. */
export const Inline: Story = {
  args: {...BANNER, layout: 'inline'},
  decorators: [inColumn(760)],
  play: async ({canvasElement}) => {
    const isWide = canvasElement.querySelector('subscribe-form')!.clientWidth > 700;
    await expectPlaces(canvasElement, isWide, true);
  },
};

/** The same in a narrow column. */
export const InlineNarrow: Story = {
  args: {...BANNER, layout: 'inline'},
  decorators: [inColumn(240)],
  play: async ({canvasElement}) => {
    await expectPlaces(canvasElement, false, false);
  },
};

/** One thing below the other, as wide as a card at most. */
export const Stacked: Story = {
  args: {...BANNER, layout: 'stacked'},
  play: async ({canvasElement}) => {
    await expectPlaces(canvasElement, false, false);
    await expect(place(canvasElement.querySelector('subscribe-form')!, '.base').width).toBeLessThan(500);
  },
};

/** The same in a narrow column. */
export const StackedNarrow: Story = {
  args: {...BANNER, layout: 'stacked'},
  decorators: [inColumn(240)],
  play: async ({canvasElement}) => {
    await expectPlaces(canvasElement, false, false);
  },
};

/** A field and a button, without a box and without a heading: for a sidebar. */
export const Compact: Story = {
  args: {layout: 'compact'},
  play: async ({canvasElement}) => {
    const form = await ready(canvasElement);
    await expect(insideAll(form, 'h2')).toHaveLength(0);
    await expect(place(form, 'input').top).toBe(place(form, 'form .primary').top);
  },
};

/** In a sidebar of 240 px, with a heading that the page gives. */
export const CompactNarrow: Story = {
  args: {layout: 'compact', heading: 'Papers by mail'},
  decorators: [inColumn(240)],
  play: async ({canvasElement}) => {
    await expectPlaces(canvasElement, false, false);
    await expect(inside(canvasElement.querySelector('subscribe-form')!, 'h2')).toHaveTextContent('Papers by mail');
  },
};

/** Everything that can be asked and said: lists, frequency, name, consent, privacy. */
export const Choices: Story = {
  args: {
    ...BANNER,
    layout: 'stacked',
    lists: '*daily=Papers of the day; reading=Reading group; talks=Talks in our building',
    frequency: 'daily=Every day; weekly=Once a week',
    nameField: 'optional',
    consent: 'I agree that the lab sends me mails about papers.',
    privacy: '/privacy',
  },
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, ADDRESS, 'invalid');
    await expect(inside(form, '[part~=error]')).toHaveTextContent('Tick the box to go on.');
    await userEvent.click(inside(form, 'input[name=consent]'));
  },
};

/** A captcha of the page, in its slot. The form waits for it. */
export const Captcha: Story = {
  args: {
    ...BANNER,
    content: html`<div slot="captcha">
      <button type="button">I am no robot</button><input type="hidden" name="h-captcha-response" />
    </div>`,
  },
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, ADDRESS, 'needs-captcha');
    await expect(inside(form, '[part~=error]')).toHaveTextContent('Complete the check above.');
  },
};

/** While it is sent. The button keeps the focus, and sends nothing twice. */
export const Submitting: Story = {
  args: BANNER,
  beforeEach: answering({'/subscribe': never}),
  play: async ({canvasElement}) => {
    await submit(canvasElement, ADDRESS, 'submitting');
  },
};

/** The service has sent a message that the reader has to confirm. */
export const Pending: Story = after(
  ghost(() => new Response('Created.', {status: 201})),
  'pending',
  /Check your inbox.*a…\u2060@example.org/,
  GHOST,
);

/** The address is on the list. */
export const Subscribed: Story = {
  args: BANNER,
  play: async ({canvasElement, args}) => {
    const form = await submit(canvasElement, ADDRESS, 'subscribed');
    await waitFor(() => expect(inside(form, '.outcome')).toHaveTextContent('Thank you'));
    await expect(args.onSubmit).toHaveBeenCalledOnce();
    await expect(args.onSuccess).toHaveBeenCalledOnce();
  },
};

/** The address was on the list before. */
export const Already: Story = after(answered(409), 'already', /already on this list/);

/** Another server has the address, and does not let the page read its answer. */
export const Unverified: Story = after(undefined, 'unverified', /newsletter.example does not tell/, {
  action: 'https://newsletter.example/join',
});

/** Nothing was typed. */
export const Missing: Story = {
  args: BANNER,
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, '', 'invalid');
    await expect(inside(form, '[part~=error]')).toHaveTextContent('Enter your email');
  },
};

/** What was typed is no address. */
export const Invalid: Story = {
  args: BANNER,
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, 'ada at example', 'invalid');
    await expect(inside(form, '[part~=error]')).toHaveTextContent('in the correct format');
  },
};

/** The service does not accept the address, and says why. Its words are shown as text. */
export const Refused: Story = after(
  ghost(() => Response.json({errors: [{message: 'Email is not valid <b>at all</b>'}]}, {status: 400})),
  'invalid',
  /not accepted.*Email is not valid at all/,
  GHOST,
);

/** A slip that many make. The question never stands in the way. */
export const Typo: Story = {
  args: BANNER,
  play: async ({canvasElement}) => {
    const form = await ready(canvasElement);
    await userEvent.type(inside(form, 'input'), 'ada@gmial.com');
    // What a browser says when the reader leaves the field; user-event does not in a shadow root.
    inside(form, 'input').dispatchEvent(new Event('change', {bubbles: true}));
    await waitFor(() => expect(inside(form, '[role=status]')).toHaveTextContent('Did you mean ada@gmail.com?'));
  },
};

/** The service has had too many tries, and says when to come back. */
export const RateLimited: Story = after(answered(429, {'retry-after': '600'}), 'rate-limited', /about 10 minutes/);

/** The browser is offline: nothing is sent. */
export const Offline: Story = {
  args: BANNER,
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
    return () => void delete (navigator as {onLine?: boolean}).onLine;
  },
  play: async ({canvasElement}) => {
    const form = await submit(canvasElement, ADDRESS, 'offline');
    await waitFor(() => expect(inside(form, '[role=status]')).toHaveTextContent('You are offline'));
  },
};

/** The page's Content Security Policy refuses the request. The console says what to add to it. */
export const Blocked: Story = {
  args: {...BANNER, action: 'https://newsletter.example/join'},
  beforeEach: answering({
    '/join': () => {
      const blockedURI = 'https://newsletter.example/join';
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI,
          documentURI: location.href,
          disposition: 'enforce',
          effectiveDirective: 'connect-src',
          violatedDirective: 'connect-src',
          originalPolicy: "connect-src 'self'",
          statusCode: 200,
        }),
      );
      return new TypeError('Failed to fetch');
    },
  }),
  play: async ({canvasElement}) => {
    await submit(canvasElement, ADDRESS, 'blocked');
    await expectConsole(/connect-src https:\/\/newsletter.example/);
  },
};

/** The service could not do it: the address is kept, and another press of the button tries again. */
export const Failed: Story = {
  args: BANNER,
  beforeEach: answering({'/subscribe': status(500)}),
  play: async ({canvasElement, args}) => {
    const form = await submit(canvasElement, ADDRESS, 'failed');
    await expect(inside(form, 'input')).toHaveValue(ADDRESS);
    await waitFor(() => expect(inside(form, '[role=status]')).toHaveTextContent('Something went wrong'));
    await expect(args.onError).toHaveBeenCalledOnce();
  },
};

/** No answer to JSON, and another way to the service. */
export const Lost: Story = after(
  ghost(() => Response.error()),
  'failed',
  /Open the form at Ghost/,
  GHOST,
);

/** Nothing says where sign-ups go: the page's own form is shown, and the console says what to set. */
export const Misconfigured: Story = {
  args: {
    ...BANNER,
    action: undefined!,
    provider: 'buttondown',
    content: html`<form action="https://newsletter.example/join" method="post">
      <label>Email address <input type="email" name="email" autocomplete="email" required /></label>
      <button>Join</button>
    </form>`,
  },
  play: async () => {
    await expectConsole(/needs account="…"/);
  },
};

/** A service that shows its own answer: the browser sends the form into a new tab. Here it is kept from opening. */
export const NewTab: Story = {
  ...after(undefined, 'handed-off', /Finish in the tab that just opened/, {
    action: undefined!,
    provider: 'buttondown',
    account: 'my-lab',
  }),
  beforeEach: () => {
    const {submit: real} = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = () => {};
    return () => void (HTMLFormElement.prototype.submit = real);
  },
};

/** A service that only has a form of its own. Nothing of it is loaded before a press. */
export const Frame: Story = {
  args: {...BANNER, action: undefined!, provider: 'beehiiv', formId: '1a2b3c4d'},
  play: async ({canvasElement}) => {
    const form = await ready(canvasElement);
    await expect(inside(form, '.end')).toHaveTextContent('Load the form from beehiiv');
    await expect(insideAll(form, 'iframe')).toHaveLength(0);
  },
};

/** A mailing list with a page of its own. */
export const Link: Story = {
  render: () =>
    html`<subscribe-form
      provider="mailman-3"
      list="papers"
      host="lists.example.org"
      site="https://lists.example.org/mailman3"
    ></subscribe-form>`,
  play: async ({canvasElement}) => {
    await expect(inside(await ready(canvasElement), '.end a')).toHaveTextContent('Subscribe at Mailman');
  },
};

/** A mailing list that is subscribed to by mail. */
export const Mail: Story = {
  render: () => html`<subscribe-form provider="mailman-3" list="papers" host="lists.example.org"></subscribe-form>`,
  play: async ({canvasElement}) => {
    await expect(inside(await ready(canvasElement), '.end')).toHaveTextContent('papers-join@lists.example.org');
  },
};

/** The form that a service gives you, pasted: its address and its hidden fields are taken over. */
export const Pasted: Story = {
  args: {
    ...BANNER,
    action: undefined!,
    content: html`<form action="https://lab.us21.list-manage.com/subscribe/post?u=abc&amp;id=def" method="post">
      <label>Email address <input type="email" name="EMAIL" /></label><input type="hidden" name="tags" value="77" />
      <button>Subscribe</button>
    </form>`,
  },
};

/** For a list of papers: its search goes along as a tag, and its own file is beside the form. */
export const ForAFeed: Story = {
  render: () =>
    html`<div id="papers" .src=${'feeds/trending.json'} .query=${'diffusion'}></div>
      <subscribe-form action="/subscribe" for="papers"></subscribe-form>`,
  play: async ({canvasElement}) => {
    const form = await ready(canvasElement);
    await waitFor(() =>
      expect(inside(form, '.legal')).toHaveTextContent('You subscribe to what the list shows now: diffusion'),
    );
  },
};

/** Drawn into the page, for the page's own CSS. */
export const Light: Story = {
  render: () => html`<subscribe-form light action="/subscribe" badge="new"></subscribe-form>`,
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
