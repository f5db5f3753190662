import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {answer} from '../../support/answers.js';
import {$, textOf, until} from '../../support/page.js';
import {
  ADDRESS,
  button,
  errorOf,
  form,
  input,
  service,
  signUp,
  statusOf,
  transcript,
  type,
  wordsOf,
} from '../../support/subscribe-form.js';

const SITE = 'https://blog.example';
const ghost = {provider: 'ghost', site: SITE};
const TOKEN = '/members/api/integrity-token/';
const MAGIC = '/members/api/send-magic-link/';

const focused = (element: SubscribeFormElement): string => {
  const active = element.shadowRoot?.activeElement;
  return active?.localName === 'p' ? textOf(active) : (active?.localName ?? 'nothing');
};

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(JSON.stringify(body), {status, headers});

/** Every state that an answer leads to: the words, where the reader is, what is read out, and whether the address stays. */
const ANSWERS = [
  {
    state: 'pending',
    by: '201 of a service with double opt-in',
    attributes: ghost,
    routes: {[TOKEN]: 'a-token', [MAGIC]: () => new Response('Created.', {status: 201})},
    words:
      'Check your inbox. We sent a confirmation link to a…\u2060@example.org. Not there? Look in your spam folder.',
  },
  {
    state: 'subscribed',
    by: '200',
    routes: {'/join': json(200, {})},
    words: 'Thank you. You are subscribed.',
  },
  {
    state: 'already',
    by: '409',
    routes: {'/join': json(409, {})},
    words: 'You are already on this list.',
  },
  {
    state: 'unverified',
    by: 'an answer that cannot be read',
    attributes: {action: 'https://newsletter.example/join'},
    routes: {},
    words:
      'Your address was sent, but newsletter.example does not tell this page the result. If no message comes in ten minutes, try there.',
  },
] as const;

const KEPT = [
  {
    state: 'rate-limited',
    by: '429 that says when',
    routes: {'/join': json(429, {}, {'retry-after': '300'})},
    words: 'Too many tries. Wait about 5 minutes. Your address is still here.',
  },
  {
    state: 'rate-limited',
    by: '429 of a service whose wait is known',
    attributes: ghost,
    routes: {[TOKEN]: 'a-token', [MAGIC]: json(429, {errors: [{message: 'Too many'}]})},
    words: 'Too many tries. Wait about 10 minutes. Your address is still here. Too many',
  },
  {
    state: 'failed',
    by: '500',
    routes: {'/join': json(500, {})},
    words: `Something went wrong at ${location.host}. Your address is still here.`,
  },
  {
    state: 'failed',
    by: 'an answer that no rule knows',
    routes: {'/join': json(418, {})},
    words: `Something went wrong at ${location.host}. Your address is still here.`,
  },
  {
    state: 'failed',
    by: 'no answer to JSON',
    attributes: {action: 'https://newsletter.example/join', encoding: 'json'},
    routes: {},
    words: 'No answer came from newsletter.example: your address may not have arrived. It is still here.',
  },
  {
    state: 'failed',
    by: 'a token that cannot be had',
    attributes: ghost,
    routes: {},
    words: 'No answer came from Ghost: your address may not have arrived. It is still here. Open the form at Ghost',
  },
] as const;

describe('the states of <subscribe-form>', () => {
  for (const {state, by, routes, words, ...more} of ANSWERS) {
    it(`${state}, after ${by}: takes the reader to what is said in the place of the form`, async () => {
      answer(routes);
      const element = await form({action: '/join', ...('attributes' in more ? more.attributes : {})});
      const lines = transcript(element);
      await signUp(element);
      await until(element, () => focused(element) === words, 'the focus');
      expect(element.state).to.equal(state);
      expect(element.matches(`:state(${state})`)).to.equal(true);
      expect($(element, 'form').hidden).to.equal(true);
      expect(lines).to.deep.equal(['status: Subscribing…', `focus: ${words}`]);
      await expect(element).to.be.accessible();
    });
  }

  for (const {state, by, routes, words, ...more} of KEPT) {
    it(`${state}, after ${by}: says so once, keeps the address, and leaves the focus`, async () => {
      answer(routes);
      const element = await form({action: '/join', ...('attributes' in more ? more.attributes : {})});
      const lines = transcript(element);
      type(element, ADDRESS);
      button(element).focus();
      button(element).click();
      await until(element, () => element.state === state, state);
      await until(element, () => statusOf(element) === words, words);
      expect(element.matches(`:state(${state})`)).to.equal(true);
      expect(input(element).value).to.equal(ADDRESS);
      expect(focused(element)).to.equal('button');
      expect(lines).to.deep.equal(['focus: button', 'status: Subscribing…', `status: ${words}`]);
      await expect(element).to.be.accessible();
    });
  }

  for (const [typed, words] of [
    ['', 'Enter your email address.'],
    ['  ', 'Enter your email address.'],
    ['ada at example', 'Enter an email address in the correct format, like name@example.com.'],
    ['ada@example', 'Enter an email address in the correct format, like name@example.com.'],
  ] as const) {
    it(`invalid, for ${JSON.stringify(typed)}: takes the reader to the field, and sends nothing`, async () => {
      const network = answer({});
      const element = await form({action: 'https://newsletter.example/join'});
      const lines = transcript(element);
      await signUp(element, typed);
      await until(element, () => focused(element) === 'input', 'the focus');
      expect(element.state).to.equal('invalid');
      expect(input(element).getAttribute('aria-invalid')).to.equal('true');
      const described = element.shadowRoot!.getElementById(input(element).getAttribute('aria-describedby')!);
      expect(textOf(described)).to.equal(words);
      expect(lines).to.deep.equal([`error: ${words}`, 'focus: input']);
      expect(network.requests).to.have.length(0);
      await expect(element).to.be.accessible();
      type(element, 'ada');
      await until(element, () => element.state === 'idle', 'the error to go when the reader types');
      expect(errorOf(element)).to.equal('');
      expect(input(element).hasAttribute('aria-invalid')).to.equal(false);
    });
  }

  it('invalid, when the service refuses the address: says what the service says, as text', async () => {
    answer({
      [TOKEN]: 'a-token',
      [MAGIC]: json(400, {errors: [{message: 'Email is not valid <img src=x onerror=alert(1)>\u202e\u0000'}]}),
    });
    const element = await form(ghost);
    await signUp(element);
    await until(element, () => focused(element) === 'input', 'the focus');
    expect(element.state).to.equal('invalid');
    expect(errorOf(element)).to.equal('The address was not accepted. Check it and try again. Email is not valid');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(input(element).value).to.equal(ADDRESS);
    await expect(element).to.be.accessible();
  });

  it('submitting: says what goes on, while the button keeps focus, words and width, and takes no second press', async () => {
    const network = answer({'/join': json(200, {})});
    const release = network.hold('/join');
    const element = await form({action: '/join'});
    type(element, ADDRESS);
    const {width} = button(element).getBoundingClientRect();
    button(element).focus();
    button(element).click();
    await until(element, () => network.requests.length, 'the request');
    await element.updateComplete;
    expect(element.state).to.equal('submitting');
    expect(statusOf(element)).to.equal('Subscribing…');
    expect(textOf(button(element))).to.equal('Subscribe');
    expect(button(element).getBoundingClientRect().width).to.equal(width);
    expect(button(element).getAttribute('aria-disabled')).to.equal('true');
    expect(button(element).disabled, 'a disabled button would lose the focus').to.equal(false);
    expect(focused(element)).to.equal('button');
    expect(input(element).readOnly).to.equal(true);
    await expect(element).to.be.accessible();
    release();
    await until(element, () => element.state === 'subscribed', 'the answer');
  });

  it('offline: sends nothing, and is ready again, without sending, when the browser is online', async () => {
    const network = answer({'/join': json(200, {})});
    const element = await form({action: '/join'});
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
    try {
      await signUp(element);
    } finally {
      delete (navigator as {onLine?: boolean}).onLine;
    }
    expect(element.state).to.equal('offline');
    await until(element, () => statusOf(element), 'the words');
    expect(statusOf(element)).to.equal('You are offline. Nothing was sent, and your address is still here.');
    expect(input(element).value).to.equal(ADDRESS);
    await expect(element).to.be.accessible();
    dispatchEvent(new Event('online'));
    expect(element.state).to.equal('idle');
    expect(network.requests).to.have.length(0);
  });

  it('rate-limited: takes no press until the time is over', async () => {
    const network = answer({'/join': json(429, {}, {'retry-after': '1'})});
    const element = await form({action: '/join'});
    await signUp(element);
    await element.updateComplete;
    expect(button(element).getAttribute('aria-disabled')).to.equal('true');
    button(element).click();
    expect(network.requests).to.have.length(1);
    network.set('/join', json(200, {}));
    await until(element, () => element.state === 'idle', 'the time to be over');
    await element.updateComplete;
    expect(button(element).getAttribute('aria-disabled')).to.equal('false');
    button(element).click();
    await until(element, () => element.state === 'subscribed', 'the second try');
    expect(network.requests).to.have.length(2);
  });

  it('failed: the button sends again', async () => {
    const network = answer({'/join': json(500, {})});
    const element = await form({action: '/join'});
    await signUp(element);
    network.set('/join', json(200, {}));
    button(element).click();
    await until(element, () => element.state === 'subscribed', 'the second try');
    expect(network.requests).to.have.length(2);
  });

  it('goes back to an empty form for another address', async () => {
    answer({'/join': json(200, {})});
    const element = await form({action: '/join'});
    await signUp(element);
    await until(element, () => element.shadowRoot?.activeElement, 'the focus');
    $(element, '.end button').click();
    await until(element, () => focused(element) === 'input', 'the focus');
    expect([element.state, element.value, $(element, 'form').hidden]).to.deep.equal(['idle', '', false]);
  });

  it('is done with the keyboard alone', async () => {
    const network = answer({'/join': json(200, {})});
    const element = await form({action: '/join'});
    element.focus();
    await sendKeys({type: ADDRESS});
    await sendKeys({press: 'Enter'});
    await until(element, () => focused(element).startsWith('Thank you'), 'the end');
    expect(new URLSearchParams(await network.requests[0]?.text()).get('email')).to.equal(ADDRESS);
    await sendKeys({press: 'Tab'});
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Use another address');
    await sendKeys({press: 'Enter'});
    await until(element, () => focused(element) === 'input', 'the field');
  });

  it('says the same for a known address as for a new one, with `discreet`', async () => {
    answer({'/join': json(409, {})});
    const element = await form({action: '/join', discreet: true});
    await signUp(element);
    expect(element.state).to.equal('pending');
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Check your inbox');
  });

  it('says what the page wants to be said', async () => {
    answer({'/join': json(200, {})});
    const element = await form({action: '/join', success: 'Welcome to the lab.', button: 'Join'});
    element.strings = {subscribe: {format: 'That is no address.'}};
    expect(textOf(button(element))).to.equal('Join');
    await signUp(element, 'ada');
    await until(element, () => errorOf(element) === 'That is no address.', 'the words of the page');
    await signUp(element);
    await until(element, () => wordsOf(element).includes('Welcome to the lab.'), 'the words of the page');
  });

  it('shows what the page has in a slot when it is done', async () => {
    answer({'/join': json(200, {})});
    const own = document.createElement('strong');
    own.slot = 'success';
    own.textContent = 'Welcome!';
    const element = await form({action: '/join'}, [own]);
    await signUp(element);
    await until(element, () => own.assignedSlot, 'the slot');
    expect(own.offsetHeight).to.be.greaterThan(0);
  });

  it('does not push or pull what is below it when the answer comes', async () => {
    const {url} = await service('delay=50');
    const element = await form({action: url, badge: 'new'});
    const height = element.offsetHeight;
    await signUp(element);
    await until(element, () => $(element, 'form').hidden, 'the end');
    expect(element.offsetHeight).to.be.at.least(height);
  });

  it('tells every change of its state to the page, and never the address', async () => {
    const network = answer({'/join': json(429, {}, {'retry-after': '60'})});
    const element = await form({action: '/join'});
    const told: unknown[] = [];
    for (const name of ['subscribe-state', 'subscribe-submit', 'subscribe-error', 'subscribe-success'] as const)
      element.parentElement!.addEventListener(name, (event) => told.push([event.type, (event as CustomEvent).detail]));
    await signUp(element, 'nobody');
    await signUp(element);
    expect(told).to.deep.equal([
      ['subscribe-state', {from: 'idle', to: 'invalid', reason: 'format'}],
      ['subscribe-state', {from: 'invalid', to: 'idle'}],
      ['subscribe-submit', {provider: 'form', transport: 'cors', fields: ['email']}],
      ['subscribe-state', {from: 'idle', to: 'submitting'}],
      ['subscribe-state', {from: 'submitting', to: 'rate-limited', status: 429, retryAfter: 60}],
      ['subscribe-error', {reason: 'rate-limited', status: 429}],
    ]);
    expect(JSON.stringify(told)).not.to.contain('ada');
    expect(network.requests).to.have.length(1);
  });

  it('sends nothing when the page cancels', async () => {
    const network = answer({'/join': json(200, {})});
    const element = await form({action: '/join'});
    element.addEventListener('subscribe-submit', (event) => event.preventDefault());
    type(element, ADDRESS);
    button(element).click();
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(input(element).value).to.equal(ADDRESS);
    expect(network.requests).to.have.length(0);
  });
});
