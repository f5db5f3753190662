import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {answer} from '../../support/answers.js';
import {$, listen, until} from '../../support/page.js';
import {ADDRESS, button, form, input, service, signUp, statusOf, type, wordsOf} from '../../support/subscribe-form.js';

/** What a service can do, by what a reader is told when a form (simple) and when JSON is sent there from another origin. */
const DEEDS = [
  {by: '200', query: 'cors=1&preflight=1', form: 'subscribed', json: 'subscribed'},
  {by: '201', query: 'cors=1&preflight=1&status=201', form: 'subscribed', json: 'subscribed'},
  {by: '204', query: 'cors=1&preflight=1&status=204', form: 'subscribed', json: 'subscribed'},
  {by: 'a redirect', query: 'cors=1&preflight=1&status=302&to=/__server/html', form: 'unverified', json: 'failed'},
  {by: '400', query: 'cors=1&preflight=1&status=400', form: 'invalid', json: 'invalid'},
  {by: '409', query: 'cors=1&preflight=1&status=409', form: 'already', json: 'already'},
  {by: '422', query: 'cors=1&preflight=1&status=422', form: 'invalid', json: 'invalid'},
  {by: '429', query: 'cors=1&preflight=1&status=429', form: 'rate-limited', json: 'rate-limited'},
  {
    by: '429 with Retry-After',
    query: 'cors=1&preflight=1&status=429&retry-after=7&expose=1',
    form: 'rate-limited',
    json: 'rate-limited',
  },
  {by: '500', query: 'cors=1&preflight=1&status=500', form: 'failed', json: 'failed'},
  {by: '200 without CORS', query: '', form: 'unverified', json: 'failed', refused: true},
  {by: '400 without CORS', query: 'status=400', form: 'unverified', json: 'failed', refused: true},
  {by: 'a slow 200', query: 'cors=1&preflight=1&delay=300', form: 'subscribed', json: 'subscribed'},
  {by: 'silence', query: 'cors=1&preflight=1&late=3000', form: 'unverified', json: 'unverified', timeout: '200'},
  {
    by: 'a connection that is cut at once',
    query: 'cors=1&preflight=1&drop=1',
    form: 'unverified',
    json: 'failed',
    mayRepeat: true,
  },
  {
    by: 'a body that is cut off',
    query: 'cors=1&preflight=1&cut=1&body=0123456789',
    form: 'subscribed',
    json: 'subscribed',
  },
  {by: 'a body of 10 MB', query: 'cors=1&preflight=1&megabytes=10', form: 'subscribed', json: 'subscribed'},
  {
    by: 'HTML where JSON is expected',
    query: 'cors=1&preflight=1&type=text/html&body=<html><p>Hello',
    form: 'subscribed',
    json: 'subscribed',
  },
] as const;

describe('what <subscribe-form> sends', () => {
  for (const {by, query, ...told} of DEEDS) {
    for (const encoding of ['form', 'json'] as const) {
      it(`sends ${encoding} once, and says “${told[encoding]}”, when another server answers with ${by}`, async () => {
        const {url, sent} = await service(query, true);
        const element = await form({action: url, encoding, ...('timeout' in told && {timeout: told.timeout})});
        await signUp(element);
        expect(element.state).to.equal(told[encoding]);
        const requests = await sent();
        // A refused preflight is the proof that nothing was sent. And a browser may itself repeat what was cut before an answer.
        if ('refused' in told && encoding === 'json') expect(requests).to.have.length(0);
        else if ('mayRepeat' in told) expect(requests.length).to.be.at.least(1);
        else expect(requests).to.have.length(1);
      });
    }
  }

  it('waits as usual when the page says no positive number', async () => {
    for (const timeout of ['-1', 'soon']) {
      const {url} = await service('delay=50');
      const element = await form({action: url, timeout});
      await signUp(element);
      expect(element.state).to.equal('subscribed');
    }
  });

  it('tells a wait that the service says, where it may be read', async () => {
    for (const [query, words] of [
      ['retry-after=540&expose=1', 'about 9 minutes'],
      ['retry-after=540', 'about a minute'],
    ] as const) {
      const {url} = await service(`cors=1&status=429&${query}`, true);
      const element = await form({action: url});
      await signUp(element);
      await until(element, () => statusOf(element).includes(words), words);
    }
  });

  it('sends once for any number of clicks and keys', async () => {
    const {url, sent} = await service('delay=300');
    const element = await form({action: url});
    type(element, ADDRESS);
    button(element).click();
    button(element).click();
    input(element).focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    button(element).focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({type: ' '});
    element.submit();
    await until(element, () => element.state === 'subscribed', 'the answer');
    element.submit();
    await element.updateComplete;
    expect(await sent()).to.have.length(1);
  });

  it('sends no cookie, no more of the referrer than the origin, and no field but those named', async () => {
    document.cookie = 'secret=1; path=/';
    const {url, sent} = await service('', false);
    const element = await form({action: url});
    await signUp(element, `  ${ADDRESS} `);
    const [request] = await sent();
    expect(request?.headers['cookie']).to.equal(undefined);
    expect(request?.headers['referer']).to.equal(`${location.origin}/`);
    expect(request?.headers['content-type']).to.equal('application/x-www-form-urlencoded;charset=UTF-8');
    expect(request?.body).to.equal('email=ada%40example.org');
    expect(request?.url).not.to.contain('ada');
    document.cookie = 'secret=; path=/; max-age=0';
  });

  it('asks and tells nobody else: the address is in no URL, attribute, event, log, storage or timing', async () => {
    const lines = (['warn', 'error'] as const).map(listen);
    const told: string[] = [];
    for (const name of ['subscribe-state', 'subscribe-submit', 'subscribe-error', 'subscribe-success'] as const)
      document.addEventListener(name, (event) => told.push(JSON.stringify((event as CustomEvent).detail)), {
        once: true,
      });
    for (const query of ['', 'status=500', 'status=422&body={"message":"no"}', 'status=429', 'drop=1']) {
      const {url} = await service(query);
      const element = await form({action: url, fields: '{"x": "1"}'});
      await signUp(element, 'secret.reader@example.org');
      await element.updateComplete;
      const attributes = [element, ...element.shadowRoot!.querySelectorAll('*')].flatMap((node) =>
        node.getAttributeNames().map((name) => node.getAttribute(name)),
      );
      expect(attributes.join(' ')).not.to.contain('secret.reader');
    }
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify({...storage})).join('');
    const timed = performance.getEntries().map(({name}) => name);
    for (const place of [told.join(''), JSON.stringify(lines), stored, timed.join(' '), document.cookie, location.href])
      expect(decodeURIComponent(place)).not.to.contain('secret.reader');
    expect(told).to.have.length.greaterThan(2);
  });

  it('shows only a little of the address to whoever looks over the shoulder', async () => {
    const {url} = await service('body={"status":"pending"}');
    const element = await form({provider: 'json', action: url});
    await signUp(element, 'secret.reader@example.org');
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('s…\u2060@example.org').and.not.to.contain('secret.reader');
  });

  for (const [text, sent] of [
    ['ada@müller.example', 'ada@müller.example'],
    ['δοκιμή@παράδειγμα.example', 'δοκιμή@παράδειγμα.example'],
    ['ada+papers@sub.domain.example', 'ada+papers@sub.domain.example'],
    ['\tada@example.org \n', 'ada@example.org'],
  ] as const) {
    it(`takes ${JSON.stringify(text)}`, async () => {
      const network = answer({'/join': () => new Response('{}')});
      const element = await form({action: 'https://newsletter.example/join'});
      await signUp(element, text);
      expect(new URLSearchParams(await network.requests[0]?.text()).get('email')).to.equal(sent);
    });
  }

  for (const text of [
    'ada@',
    '@example.org',
    'ada@@example.org',
    'ada b@example.org',
    'ada@exa mple.org',
    'ada@127.0.0.1',
    'ada@example.org.',
    'ada',
    `${'a'.repeat(250)}@example.org`,
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 30))}`, async () => {
      const network = answer({});
      const element = await form({action: 'https://newsletter.example/join'});
      await signUp(element, text);
      expect(element.state).to.equal('invalid');
      expect(network.requests).to.have.length(0);
    });
  }

  it('asks whether gmial.com was meant, takes the answer, and never stands in the way', async () => {
    const network = answer({'/join': () => new Response('{}')});
    const element = await form({action: '/join'});
    type(element, 'ada@gmial.com');
    input(element).dispatchEvent(new Event('change', {bubbles: true}));
    await until(element, () => statusOf(element) === 'Did you mean ada@gmail.com?', 'the question');
    await expect(element).to.be.accessible();
    $(element, '[role=status] button').click();
    await until(element, () => input(element).value === 'ada@gmail.com', 'the answer');
    expect(statusOf(element)).to.equal('');
    type(element, 'ada@gmial.com');
    input(element).dispatchEvent(new Event('change', {bubbles: true}));
    await until(element, () => statusOf(element), 'the question');
    button(element).click();
    await until(element, () => element.state === 'subscribed', 'the end');
    expect(new URLSearchParams(await network.requests[0]?.text()).get('email')).to.equal('ada@gmial.com');
  });

  it('keeps two forms on one page apart', async () => {
    const [one, two] = [await service(), await service('status=500')];
    const first = await form({action: one.url});
    const second = await form({action: two.url});
    type(second, 'second@example.org');
    await signUp(first, 'first@example.org');
    expect([first.state, second.state]).to.deep.equal(['subscribed', 'idle']);
    await signUp(second, 'second@example.org');
    expect([first.state, second.state]).to.deep.equal(['subscribed', 'failed']);
    expect((await one.sent()).map(({body}) => body)).to.deep.equal(['email=first%40example.org']);
    expect((await two.sent()).map(({body}) => body)).to.deep.equal(['email=second%40example.org']);
  });

  it('is not stopped by a move', async () => {
    const {url, sent} = await service('delay=200');
    const element = await form({action: url});
    type(element, ADDRESS);
    button(element).click();
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await until(element, () => element.state === 'subscribed', 'the answer');
    expect(await sent()).to.have.length(1);
  });

  it('stops when it is removed, says on its return that the address may have arrived, and does not send again', async () => {
    const network = answer({'/join': () => new Response('{}')});
    network.hold('/join');
    const element = await form({action: '/join'});
    const parent = element.parentElement!;
    type(element, ADDRESS);
    button(element).click();
    await until(element, () => network.requests.length, 'the request');
    element.remove();
    await until(element, () => network.requests[0]?.signal.aborted, 'the end of the request');
    parent.append(element);
    await until(element, () => element.state === 'unverified', 'the state');
    expect(network.requests).to.have.length(1);
  });

  it('goes by what the page says at the time of the press', async () => {
    const network = answer({'/one': () => new Response('{}'), '/two': () => new Response('{}')});
    const element = await form({action: '/one'});
    element.action = '/two';
    await signUp(element);
    expect(network.requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/two']);
  });

  it('never sends with GET, which would put the address in a URL', async () => {
    const {url, sent} = await service();
    await signUp(await form({action: url, method: 'get'}));
    expect((await sent()).map(({method}) => method)).to.deep.equal(['POST']);
  });

  it('sends PUT, another field, and further fields', async () => {
    const {url, sent} = await service();
    const fields = '{"source": "blog", "__proto__": "x", "constructor": "y", "email": "z", "n": 3, "o": {}}';
    await signUp(await form({action: url, method: 'put', encoding: 'json', 'email-field': 'address', fields}));
    const [request] = await sent();
    expect(request?.method).to.equal('PUT');
    expect(JSON.parse(request?.body ?? '')).to.deep.equal({address: ADDRESS, source: 'blog', email: 'z', n: '3'});
  });
});
