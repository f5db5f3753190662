import {expect, waitUntil} from '@open-wc/testing';
import {formIn, page} from '../../support/frames.js';
import {$, textOf, until} from '../../support/page.js';
import {ADDRESS, button, input, service, signUp, statusOf, type, wordsOf} from '../../support/subscribe-form.js';

/** The form's modules that are loaded at once; the rest is refused by a policy that names these alone. */
const FIRST = [
  '/node_modules/',
  '/__wds-outside-root__/',
  '/__web-dev-server__/',
  '/__web-test-runner__/',
  '/src/i18n/',
  '/src/model/',
  '/src/elements/shared/',
  ...['/src/subscribe-form', '/src/elements/define', '/src/elements/subscribe-form/subscribe-form.element']
    .concat(['template', 'styles', 'events'].map((name) => `/src/elements/subscribe-form/subscribe-form.${name}`))
    .flatMap((path) => [`${path}.ts`, `${path}.js`]),
];
const allow = (paths: readonly string[]): string =>
  `script-src ${paths.map((path) => location.origin + path).join(' ')}`;

/** What the page in a frame writes to its console. */
function warnings(frame: HTMLIFrameElement): string[] {
  const lines: string[] = [];
  const {console} = frame.contentWindow as unknown as {console: Console};
  console.warn = (...line: unknown[]) => void lines.push(line.join(' '));
  return lines;
}

describe('pages with a <subscribe-form>', () => {
  it('says that the page’s policy blocks a request, and what to add to it', async () => {
    const {url, sent} = await service('cors=1', true);
    const frame = await page(`<subscribe-form action="${url}"></subscribe-form>`, {policy: `connect-src 'self'`});
    const element = await formIn(frame);
    const lines = warnings(frame);
    await signUp(element);
    expect(element.state).to.equal('blocked');
    await until(element, () => statusOf(element), 'the words');
    expect(statusOf(element)).to.equal(
      'This page’s security policy blocks the sign-up. Nothing was sent, and your address is still here.',
    );
    expect(input(element).value).to.equal(ADDRESS);
    await waitUntil(() => lines.length, 'the advice');
    expect(lines[0]).to.contain(`It has to have: connect-src ${new URL(url).origin}`);
    expect(await sent()).to.have.length(0);
  });

  it('says so of a form that the browser would send', async () => {
    const {url, sent} = await service('', true);
    const frame = await page(`<subscribe-form action="${url}" transport="native" target="_self"></subscribe-form>`, {
      policy: `form-action 'self'`,
    });
    const element = await formIn(frame);
    const lines = warnings(frame);
    type(element, ADDRESS);
    button(element).click();
    await until(element, () => element.state === 'blocked', 'the state');
    await waitUntil(() => lines.length, 'the advice');
    expect(lines[0]).to.contain(`It has to have: form-action ${new URL(url).origin}`);
    expect(await sent()).to.have.length(0);
  });

  it('leaves the page for the service’s answer when that is wanted', async () => {
    const {url, sent} = await service('type=text/html&body=Thanks');
    const frame = await page(`<subscribe-form action="${url}" transport="native" target="_self"></subscribe-form>`);
    const element = await formIn(frame);
    type(element, ADDRESS);
    await until(element, () => element.shadowRoot!.querySelector('[role=status]'), 'the session');
    button(element).click();
    await waitUntil(() => frame.contentDocument?.body?.textContent?.includes('Thanks'), 'the answer');
    expect((await sent()).map(({method, body}) => [method, body])).to.deep.equal([['POST', 'email=ada%40example.org']]);
  });

  it('posts by itself without JavaScript', async () => {
    const {url, sent} = await service('type=text/html&body=Thanks');
    const frame = await page(
      `<subscribe-form provider="form" action="${url}"><form action="${url}" method="post">
        <label>Email <input type="email" name="email" required value="${ADDRESS}"></label>
        <input type="hidden" name="list" value="1"><button>Subscribe</button></form></subscribe-form>`,
      {noScript: true},
    );
    const own = frame.contentDocument!;
    expect(own.querySelector('subscribe-form')!.shadowRoot).to.equal(null);
    expect(own.querySelector('form')!.offsetHeight).to.be.greaterThan(0);
    own.querySelector('button')!.click();
    await waitUntil(async () => (await sent()).length, 'the form');
    expect((await sent()).map(({method, body}) => [method, body])).to.deep.equal([
      ['POST', 'email=ada%40example.org&list=1'],
    ]);
  });

  it('keeps the address and says so when the rest of the form cannot be loaded', async () => {
    const {url, sent} = await service();
    const frame = await page(`<subscribe-form action="${url}"></subscribe-form>`, {policy: allow(FIRST)});
    const lines = warnings(frame);
    const element = await formIn(frame);
    type(element, ADDRESS);
    button(element).click();
    await until(
      element,
      () => element.shadowRoot!.querySelector('[role=alert]')?.textContent === 'Something went wrong.',
      'the words',
    );
    expect(input(element).value).to.equal(ADDRESS);
    expect(textOf(button(element))).to.equal('Subscribe');
    expect(lines.join(' ')).to.contain('could not load what it needs');
    expect(await sent()).to.have.length(0);
  });

  it('keeps the address and says so when the service’s preset cannot be loaded', async () => {
    const {url, sent} = await service();
    const paths = [
      ...FIRST,
      '/src/elements/subscribe-form/',
      ...[
        'action-url',
        'email',
        'find-preset',
        'fits-status',
        'known-presets',
        'make-plan',
        'request',
        'send',
        'template',
      ].flatMap((name) => [`/src/subscribe/${name}.ts`, `/src/subscribe/${name}.js`]),
    ];
    const frame = await page(`<subscribe-form action="${url}"></subscribe-form>`, {policy: allow(paths)});
    warnings(frame);
    const element = await formIn(frame);
    type(element, ADDRESS);
    button(element).click();
    await until(element, () => element.state === 'failed', 'the state');
    expect(wordsOf(element)).to.contain('It is still here.');
    expect(input(element).value).to.equal(ADDRESS);
    expect(await sent()).to.have.length(0);
    expect($(element, 'form').hidden).to.equal(false);
  });
});
