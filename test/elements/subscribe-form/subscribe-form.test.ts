import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/subscribe-form.js';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, textOf, until} from '../../support/page.js';

const ADDRESS = 'ada@example.org';

async function form(attributes: Readonly<Record<string, string>> = {}): Promise<SubscribeFormElement> {
  const element = document.createElement('subscribe-form');
  for (const [name, value] of Object.entries({action: '/subscribe', ...attributes})) element.setAttribute(name, value);
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const input = (element: Element): HTMLInputElement => $<HTMLInputElement>(element, 'input');
const press = (element: Element): void => $(element, 'form button').click();

async function submit(element: SubscribeFormElement, address = ADDRESS): Promise<void> {
  input(element).value = address;
  press(element);
  await until(element, () => element.state !== 'idle' && element.state !== 'submitting', 'an outcome');
}

const withStatus = (status: number) => (): Response => new Response(status === 204 ? null : '{}', {status});

describe('<subscribe-form>', () => {
  it('has a heading, a labelled input for the address, and a button', async () => {
    const element = await form({description: 'Once a week.', badge: 'new'});
    expect(textOf($(element, 'h2'))).to.equal('new Get trending papers in your email inbox!');
    expect(textOf($(element, '[part~=description]'))).to.equal('Once a week.');
    expect(input(element).labels?.[0]?.textContent).to.equal('Email address');
    expect(input(element).type).to.equal('email');
    expect(input(element).autocomplete).to.equal('email');
    expect(input(element).required).to.equal(true);
    expect(textOf($(element, 'form button'))).to.equal('Subscribe');
    await expect(element).to.be.accessible();
  });

  it('sends the address once, as a form, without cookies and with no more of the referrer than its origin', async () => {
    const network = answer({'/subscribe': withStatus(200)});
    const element = await form();
    await submit(element, `  ${ADDRESS} `);
    expect(element.state).to.equal('subscribed');
    expect(network.requests).to.have.length(1);
    const [request] = network.requests;
    expect(request?.method).to.equal('POST');
    expect(await request?.text()).to.equal('email=ada%40example.org');
    expect(request?.headers.get('content-type')).to.contain('application/x-www-form-urlencoded');
    expect([request?.credentials, request?.referrerPolicy, request?.redirect]).to.deep.equal([
      'omit',
      'strict-origin',
      'manual',
    ]);
    expect(request?.url).not.to.contain('ada');
  });

  it('sends JSON, another field or another method when the page says so', async () => {
    const network = answer({'/subscribe': withStatus(204)});
    const element = await form({encoding: 'json', field: 'address', method: 'put'});
    await submit(element);
    expect(network.requests[0]?.method).to.equal('PUT');
    expect(await network.requests[0]?.json()).to.deep.equal({address: ADDRESS});
  });

  it('never sends with GET, which would put the address in a URL', async () => {
    const network = answer({'/subscribe': withStatus(200)});
    await submit(await form({method: 'get'}));
    expect(network.requests[0]?.method).to.equal('POST');
  });

  it('sends one POST however often the reader presses', async () => {
    const network = answer({'/subscribe': withStatus(200)});
    const release = network.hold('/subscribe');
    const element = await form();
    input(element).value = ADDRESS;
    press(element);
    press(element);
    input(element).focus();
    await sendKeys({press: 'Enter'});
    await until(element, () => element.state === 'submitting', 'the request');
    expect($(element, 'form button').getAttribute('aria-disabled')).to.equal('true');
    expect($<HTMLButtonElement>(element, 'form button').disabled, 'a disabled button would lose the focus').to.equal(
      false,
    );
    release();
    await until(element, () => element.state === 'subscribed', 'the answer');
    expect(network.requests).to.have.length(1);
  });

  it('takes the reader to the message when it is done', async () => {
    answer({'/subscribe': withStatus(200)});
    const element = await form();
    await submit(element);
    await until(element, () => element.shadowRoot?.activeElement, 'the focus');
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Thank you. You are subscribed.');
    expect($$(element, 'form')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('takes 409 for an address that is on the list', async () => {
    answer({'/subscribe': withStatus(409)});
    const element = await form();
    await submit(element);
    expect(element.state).to.equal('already');
    expect(textOf(element.shadowRoot)).to.contain('You are on this list already.');
  });

  for (const [status, state, words] of [
    [500, 'failed', 'Something went wrong at'],
    [404, 'failed', 'Something went wrong at'],
    [429, 'rate-limited', 'too many tries'],
    [422, 'refused', 'was not accepted'],
  ] as const) {
    it(`keeps the address when the answer is ${status}, and says so once`, async () => {
      const network = answer({'/subscribe': withStatus(status)});
      const element = await form();
      const said: string[] = [];
      const region = $(element, '[role=status]');
      new MutationObserver(() => said.push(textOf(region))).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      await submit(element);
      await element.updateComplete;
      expect(element.state).to.equal(state);
      expect(element.matches(`:state(${state})`)).to.equal(true);
      expect(textOf(element.shadowRoot)).to.contain(words);
      expect(input(element).value).to.equal(ADDRESS);
      expect(said.filter((line) => line.includes(words)).length, 'announced').to.equal(state === 'refused' ? 0 : 1);
      network.set('/subscribe', withStatus(200));
      await submit(element);
      await until(element, () => element.state === 'subscribed', 'the second try');
      expect(network.requests).to.have.length(2);
    });
  }

  it('does not call it failed when the answer of another server is lost: the address may have arrived', async () => {
    answer({});
    const element = await form({action: 'https://newsletter.example/subscribe'});
    await submit(element);
    expect(element.state).to.equal('unverified');
    expect(textOf(element.shadowRoot)).to.contain('newsletter.example does not tell this page');
  });

  it('keeps the address when the page’s own server does not answer', async () => {
    answer({});
    const element = await form({action: '/nowhere'});
    await submit(element);
    expect(element.state).to.equal('failed');
    expect(input(element).value).to.equal(ADDRESS);
  });

  it('calls a JSON request failed when there is no answer', async () => {
    answer({});
    const element = await form({encoding: 'json', action: 'https://newsletter.example/subscribe'});
    await submit(element);
    expect(element.state).to.equal('failed');
    expect(input(element).value).to.equal(ADDRESS);
  });

  it('says what is wrong with an address, at the input, and sends nothing', async () => {
    const network = answer({'/subscribe': withStatus(200)});
    const element = await form();
    await submit(element, '');
    expect(textOf($(element, '#error'))).to.equal('Enter your email address.');
    await submit(element, 'ada at example');
    await until(element, () => textOf($(element, '#error')).startsWith('Enter an email address in'), 'the words');
    expect(element.matches(':state(invalid)')).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
    expect(input(element).getAttribute('aria-invalid')).to.equal('true');
    expect(input(element).getAttribute('aria-describedby')).to.equal('error');
    expect(input(element).value).to.equal('ada at example');
    await expect(element).to.be.accessible();
    await sendKeys({type: 'x'});
    await element.updateComplete;
    expect(element.state, 'the message goes when the reader types').to.equal('idle');
    expect(network.requests).to.have.length(0);
  });

  it('can be stopped by the page, and never tells the address', async () => {
    const network = answer({'/subscribe': withStatus(500)});
    const element = await form();
    const details: unknown[] = [];
    for (const name of ['subscribe-submit', 'subscribe-success', 'subscribe-error'] as const) {
      element.parentElement!.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    }
    await submit(element);
    expect(details).to.deep.equal([
      {provider: 'form', fields: ['email']},
      {reason: 'failed', status: 500},
    ]);
    element.addEventListener('subscribe-submit', (event) => event.preventDefault());
    press(element);
    await until(element, () => details.length === 3, 'the event');
    await until(element, () => element.state === 'idle', 'nothing to happen');
    expect(network.requests).to.have.length(1);
    expect(JSON.stringify(details) + element.outerHTML + location.href).not.to.contain('ada');
  });

  it('survives a move while it sends', async () => {
    const network = answer({'/subscribe': withStatus(200)});
    const release = network.hold('/subscribe');
    const element = await form();
    input(element).value = ADDRESS;
    press(element);
    await until(element, () => network.requests.length === 1, 'the request');
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(network.requests[0]?.signal.aborted).to.equal(false);
    release();
    await until(element, () => element.state === 'subscribed', 'the answer');
  });

  it('gives up a request when it is removed, and keeps the address', async () => {
    const network = answer({'/subscribe': withStatus(200)});
    network.hold('/subscribe');
    const element = await form();
    input(element).value = ADDRESS;
    press(element);
    await until(element, () => network.requests.length === 1, 'the request');
    element.remove();
    await until(element, () => network.requests[0]?.signal.aborted, 'the abort');
    await until(element, () => element.state === 'idle', 'idle');
    expect(input(element).value).to.equal(ADDRESS);
  });

  for (const action of [
    '',
    'javascript:alert(1)',
    'http://elsewhere.example/',
    'https://user:secret@example.org/',
    'ftp://example.org/',
  ]) {
    it(`sends nothing to action="${action}", and shows the plain form of the page`, async () => {
      const warnings = listen('warn');
      const network = answer({});
      const element = await form({action});
      element.innerHTML = '<form action="/plain"></form>';
      element.requestUpdate();
      await element.updateComplete;
      await until(element, () => warnings.length > 0, 'the warning');
      expect(element.state).to.equal('misconfigured');
      expect($<HTMLSlotElement>(element, 'slot:not([name])').assignedElements()).to.have.length(1);
      expect(warnings.map(String).filter((line) => line.includes('action'))).to.have.length(1);
      expect(network.requests).to.have.length(0);
    });
  }

  it('starts anew on reset', async () => {
    answer({'/subscribe': withStatus(200)});
    const element = await form();
    await submit(element);
    element.reset();
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(input(element).value).to.equal('');
  });

  it('keeps two forms on a page apart', async () => {
    answer({'/subscribe': withStatus(200)});
    const [one, two] = [await form(), await form()];
    await submit(one);
    expect([one.state, two.state]).to.deep.equal(['subscribed', 'idle']);
  });
});
