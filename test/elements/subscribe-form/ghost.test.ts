import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/subscribe-form.js';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {$, textOf, until} from '../../support/page.js';

/**
 * The form and a Ghost on another origin. That one answers as a real one was recorded to, and `npm run e2e:ghost` compares it
 * with a real one: test/support/fake-ghost.mjs.
 */
const origin = await (await fetch('/__server/other-origin')).text();

interface Received {
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }[];
  readonly mails: readonly {readonly to: string; readonly labels: readonly string[]}[];
}

interface Ghost {
  readonly site: string;
  received(): Promise<Received>;
  posts(): Promise<Received['requests']>;
}

function newGhostOf(major: string): Ghost {
  const site = `${origin}/__server/ghost/${major}/${crypto.randomUUID()}`;
  const received = async (): Promise<Received> => (await (await fetch(`${site}/received`)).json()) as Received;
  return {site, received, posts: async () => (await received()).requests.filter(({method}) => method === 'POST')};
}

async function formFor(site: string, attributes: Readonly<Record<string, string>> = {}): Promise<SubscribeFormElement> {
  const element = document.createElement('subscribe-form');
  const all = {provider: 'ghost', site, tags: 'lab-site', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

async function subscribe(element: SubscribeFormElement, address: string): Promise<string> {
  const input = $<HTMLInputElement>(element, 'input');
  input.value = address;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  $(element, 'form [part~=primary]').click();
  await until(element, () => element.state !== 'idle' && element.state !== 'submitting', 'an outcome');
  return element.state;
}

for (const major of ['5', '6'])
  describe(`<subscribe-form provider="ghost"> and Ghost ${major}`, () => {
    const newGhost = (): Ghost => newGhostOf(major);

    it('signs a reader up with the labels of the page, and sends them to their inbox', async () => {
      const ghost = newGhost();
      const element = await formFor(ghost.site, {tags: 'lab-site, physics'});
      expect(await subscribe(element, 'ada@example.com')).to.equal('pending');
      expect(textOf($(element, '[part~=base]'))).to.match(/inbox/i);
      expect((await ghost.received()).mails).to.deep.equal([{to: 'ada@example.com', labels: ['lab-site', 'physics']}]);
    });

    it('fetches a token, and sends the address once, with nothing that was not asked for', async () => {
      const ghost = newGhost();
      await subscribe(await formFor(ghost.site), 'ada@example.com');
      const {requests} = await ghost.received();
      const asked = requests.filter(({method}) => method !== 'OPTIONS').map(({method, path}) => `${method} ${path}`);
      expect(asked).to.deep.equal(['GET /members/api/integrity-token/', 'POST /members/api/send-magic-link/']);
      const post = requests.at(-1)!;
      const {integrityToken, ...fields} = JSON.parse(post.body) as Record<string, unknown>;
      expect(integrityToken).to.match(/^\d+:[\da-f]+:[\da-f]+$/);
      expect(fields).to.deep.equal({email: 'ada@example.com', emailType: 'signup', labels: ['lab-site'], honeypot: ''});
      expect(post.headers['cookie']).to.equal(undefined);
      expect(post.headers['referer']).to.equal(`${location.origin}/`);
      expect(JSON.stringify(requests.map(({path, headers}) => [path, headers]))).not.to.contain('ada');
    });

    it('says the same to a member as to anybody else', async () => {
      const ghost = newGhost();
      await subscribe(await formFor(ghost.site), 'ada@example.com');
      expect(await subscribe(await formFor(ghost.site), 'ada@example.com')).to.equal('pending');
    });

    it('keeps an address that Ghost does not accept, and says so', async () => {
      const ghost = newGhost();
      const element = await formFor(ghost.site);
      expect(await subscribe(element, 'ada..lovelace@example.com')).to.equal('invalid');
      expect($<HTMLInputElement>(element, 'input').value).to.equal('ada..lovelace@example.com');
      expect(await ghost.posts()).to.have.length(1);
    });

    it('fails, and keeps the address, when the page names a newsletter that Ghost does not have', async () => {
      const element = await formFor(newGhost().site, {lists: 'Nope'});
      expect(await subscribe(element, 'ada@example.com')).to.equal('failed');
      expect(textOf($(element, '[part~=base]'))).to.contain('Cannot subscribe to invalid newsletters Nope');
      expect($<HTMLInputElement>(element, 'input').value).to.equal('ada@example.com');
    });

    it('tells the reader to wait ten minutes after the tenth try', async () => {
      const ghost = newGhost();
      for (let number = 1; number <= 9; number++)
        expect(await subscribe(await formFor(ghost.site), `reader${number}@example.com`)).to.equal('pending');
      const element = await formFor(ghost.site);
      expect(await subscribe(element, 'reader10@example.com')).to.equal('rate-limited');
      expect(textOf($(element, '[part~=base]'))).to.contain('10 minutes');
      expect($<HTMLInputElement>(element, 'input').value).to.equal('reader10@example.com');
      $(element, 'form [part~=primary]').click();
      await element.updateComplete;
      expect(await ghost.posts(), 'a press in that time sends nothing').to.have.length(10);
    });

    it('fails without sending the address when there is no Ghost at this address', async () => {
      const element = await formFor(`${origin}/__server/status/404`);
      expect(await subscribe(element, 'ada@example.com')).to.equal('failed');
      expect($<HTMLInputElement>(element, 'input').value).to.equal('ada@example.com');
    });
  });
