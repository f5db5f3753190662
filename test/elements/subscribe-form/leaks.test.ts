import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/subscribe-form.js';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {answer} from '../../support/answers.js';
import {$, $$, until} from '../../support/page.js';

/** What a server gets, and where in the page the address is to be found afterwards. Servers here keep what they get. */
const elsewhere = await (await fetch('/__server/other-origin')).text();
const ADDRESS = 'spied.upon@example.org';

interface Kept {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function newServer(origin: string): {readonly action: string; kept(): Promise<Kept[]>} {
  const name = crypto.randomUUID();
  const kept = async (): Promise<Kept[]> => (await (await fetch(`/__server/recorded/${name}`)).json()) as Kept[];
  return {action: `${origin}/__server/record/${name}?cors=1&preflight=1`, kept};
}

async function formWith(attributes: Readonly<Record<string, string>>): Promise<SubscribeFormElement> {
  const element = document.createElement('subscribe-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

async function subscribe(element: SubscribeFormElement): Promise<void> {
  const input = $<HTMLInputElement>(element, 'input');
  input.value = ADDRESS;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  $(element, 'form [part~=primary]').click();
  await until(element, () => element.state !== 'idle' && element.state !== 'submitting', 'an outcome');
}

describe('what <subscribe-form> sends', () => {
  before(() => {
    // A session of the site: it is the same one that the form sends to in the first test.
    document.cookie = 'session=secret; path=/';
  });
  after(() => {
    document.cookie = 'session=; path=/; max-age=0';
  });

  for (const [where, origin] of [
    ["the page's own server", location.origin],
    ['another server', elsewhere],
  ] as const) {
    for (const encoding of ['form', 'json']) {
      it(`to ${where} as ${encoding} is the address, without cookies, path or query of the page`, async () => {
        const {action, kept} = newServer(origin);
        await subscribe(await formWith({action, encoding}));
        const [request, ...others] = await kept();
        expect(others).to.deep.equal([]);
        expect(request?.method).to.equal('POST');
        expect(request?.body).to.equal(
          encoding === 'json' ? JSON.stringify({email: ADDRESS}) : `email=${encodeURIComponent(ADDRESS)}`,
        );
        expect(request?.headers['cookie']).to.equal(undefined);
        expect([undefined, `${location.origin}/`]).to.include(request?.headers['referer']);
        expect(request?.headers['origin']).to.equal(location.origin);
        expect(request?.url).not.to.contain('spied');
        expect(Object.keys(request?.headers ?? {}).filter((name) => name.startsWith('x-'))).to.deep.equal([]);
      });
    }
  }

  it('says where the page is only when the page asks for it, and then without its query', async () => {
    const {action, kept} = newServer(elsewhere);
    await subscribe(await formWith({action, attribution: ''}));
    const fields = new URLSearchParams((await kept())[0]?.body);
    expect([...fields]).to.deep.equal([
      ['email', ADDRESS],
      ['source', location.origin + location.pathname],
    ]);
  });

  it('asks nothing of the service before the reader presses the button', async () => {
    const {action, kept} = newServer(elsewhere);
    const element = await formWith({action, provider: 'ghost', site: `${elsewhere}/__server/ghost/6/early`});
    $<HTMLInputElement>(element, 'input').focus();
    await until(element, () => element.matches(':state(idle)'), 'the form');
    expect(await kept()).to.deep.equal([]);
    const early = await (await fetch(`${elsewhere}/__server/ghost/6/early/received`)).json();
    expect(early).to.deep.equal({requests: [], mails: []});
  });
});

describe('a service that takes sign-ups only on its own page', () => {
  for (const attributes of [
    {provider: 'beehiiv', 'form-id': '1a2b3c4d'},
    {provider: 'mailman-3', list: 'papers', host: 'lists.example.org'},
  ]) {
    it(`is sent nothing by a script that submits the form: ${attributes.provider}`, async () => {
      const network = answer({});
      const submitted: Event[] = [];
      const element = await formWith(attributes);
      element.addEventListener('subscribe-submit', (event) => submitted.push(event));
      await until(element, () => $$(element, '.end a, .end button').length, 'the way to the service');
      element.value = ADDRESS;
      element.submit();
      await element.updateComplete;
      await until(element, () => element.state === 'idle', 'the form as it was');
      expect(submitted).to.deep.equal([]);
      expect(network.requests).to.deep.equal([]);
    });
  }
});

describe('the address of a reader', () => {
  it('is in no event, no attribute, no log, no storage, no address and no timing', async () => {
    const seen: string[] = [];
    const real = {log: console.log, info: console.info, warn: console.warn, error: console.error, debug: console.debug};
    const spies = Object.keys(real) as (keyof typeof real)[];
    for (const name of spies)
      console[name] = (...line: unknown[]) => void seen.push(`console.${name} ${line.join(' ')}`);
    const events = ['subscribe-submit', 'subscribe-state', 'subscribe-success', 'subscribe-error'];
    const onEvent = (event: Event): void => void seen.push(`${event.type} ${inWords((event as CustomEvent).detail)}`);
    for (const type of events) document.addEventListener(type, onEvent);
    try {
      for (const answer of ['status/200', 'status/409', 'status/422', 'status/429', 'status/500', 'nowhere'])
        for (const cors of ['?cors=1', '']) {
          const element = await formWith({action: `${elsewhere}/__server/${answer}${cors}`});
          await subscribe(element);
          seen.push(`markup ${document.documentElement.outerHTML}`, `attributes ${attributesIn(element.shadowRoot!)}`);
        }
    } finally {
      Object.assign(console, real);
      for (const type of events) document.removeEventListener(type, onEvent);
    }
    for (const storage of [localStorage, sessionStorage]) seen.push(`storage ${JSON.stringify({...storage})}`);
    for (const {name} of performance.getEntries()) seen.push(`timing ${name}`);
    seen.push(`cookie ${document.cookie}`, `page ${location.href} ${JSON.stringify(history.state)}`);
    expect(seen.filter((text) => /spied.?upon/i.test(text))).to.deep.equal([]);
    expect(seen.filter((text) => text.startsWith('subscribe-submit '))).to.have.length(12);
    expect(seen.filter((text) => text.startsWith('timing ') && text.includes('/__server/')).length).to.be.greaterThan(
      0,
    );
  });
});

/** All that can be reached from what an event tells. */
function inWords(detail: unknown): string {
  return JSON.stringify(detail, (_, value: unknown) => (value instanceof Node ? undefined : value)) ?? '';
}

/** Every attribute below a root. What is typed is a property of the field, and no attribute. */
const attributesIn = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .flatMap((element) => [...element.attributes].map(({name, value}) => `${name}="${value}"`))
    .join(' ');
