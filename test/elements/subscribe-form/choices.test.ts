import {expect} from '@open-wc/testing';
import {answer} from '../../support/answers.js';
import type {Network} from '../../support/network.js';
import {$, $$, textOf, until} from '../../support/page.js';
import {ADDRESS, bareForm, button, errorOf, form, input, signUp, wordsOf} from '../../support/subscribe-form.js';

/** An endpoint that takes everything, as JSON. */
const json = {provider: 'json', action: 'https://newsletter.example/join'};

function taking(): Network {
  return answer({'/join': {status: 'subscribed'}});
}

const sent = async (network: Network): Promise<Record<string, unknown>> =>
  (await network.requests.at(-1)!.json()) as Record<string, unknown>;

const slotted = (slot: string, markup: string): HTMLElement => {
  const element = document.createElement('div');
  element.slot = slot;
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.append(template.content);
  return element;
};

const box = (element: Element, selector: string): HTMLInputElement => $<HTMLInputElement>(element, selector);

describe('what a reader can choose in <subscribe-form>', () => {
  it('has boxes for lists, and sends those that are ticked', async () => {
    const network = taking();
    const element = await form({...json, lists: 'daily=Every day; *weekly=Once a week; events'});
    expect($$(element, 'fieldset label').map(textOf)).to.deep.equal(['Every day', 'Once a week', 'events']);
    expect(textOf($(element, 'legend'))).to.equal('What do you want to get?');
    expect($$<HTMLInputElement>(element, '[name=lists]').map(({checked}) => checked)).to.deep.equal([
      false,
      true,
      false,
    ]);
    await expect(element).to.be.accessible();
    box(element, '[name=lists]').click();
    await signUp(element);
    expect(await sent(network)).to.deep.equal({email: ADDRESS, lists: ['daily', 'weekly']});
  });

  it('asks for at least one', async () => {
    const network = taking();
    const element = await form({...json, lists: 'daily=Every day; weekly=Once a week'});
    await signUp(element);
    await until(element, () => errorOf(element), 'the words');
    expect(errorOf(element)).to.equal('Choose at least one.');
    expect(element.shadowRoot!.activeElement).to.equal(box(element, '[name=lists]'));
    expect(network.requests).to.have.length(0);
    box(element, '[name=lists]').click();
    await until(element, () => element.state === 'idle', 'the error to go');
  });

  it('sends a list that is the only one, and does not ask', async () => {
    const network = taking();
    const element = await form({...json, lists: 'daily=Every day'});
    expect($$(element, 'fieldset')).to.have.length(0);
    await signUp(element);
    expect(await sent(network)).to.deep.equal({email: ADDRESS, lists: ['daily']});
  });

  it('asks how often, and for a name', async () => {
    const network = taking();
    const element = await form({...json, frequency: 'daily=Every day; *weekly=Once a week', 'name-field': 'optional'});
    const select = $<HTMLSelectElement>(element, 'select');
    expect([select.value, textOf(select.labels[0])]).to.deep.equal(['weekly', 'How often?']);
    expect(textOf(box(element, '[name=name]').labels![0])).to.equal('Name (optional)');
    expect(box(element, '[name=name]').autocomplete).to.equal('name');
    await expect(element).to.be.accessible();
    select.value = 'daily';
    box(element, '[name=name]').value = ' Ada Lovelace ';
    await signUp(element);
    expect(await sent(network)).to.deep.equal({email: ADDRESS, name: 'Ada Lovelace', frequency: 'daily'});
  });

  it('needs a name that is required', async () => {
    const network = taking();
    const element = await form({...json, 'name-field': 'required'});
    await signUp(element);
    await until(element, () => errorOf(element) === 'Enter your name.', 'the words');
    expect(element.shadowRoot!.activeElement).to.equal(box(element, '[name=name]'));
    expect(box(element, '[name=name]').getAttribute('aria-invalid')).to.equal('true');
    expect(input(element).hasAttribute('aria-invalid'), 'the address is right').to.equal(false);
    await expect(element).to.be.accessible();
    expect(network.requests).to.have.length(0);
  });

  it('never ticks the box for consent, and needs it', async () => {
    const network = taking();
    const element = await form({...json, consent: 'I agree to get mails.'});
    expect(box(element, '[name=consent]').checked).to.equal(false);
    await signUp(element);
    await until(element, () => errorOf(element) === 'Tick the box to go on.', 'the words');
    expect(element.shadowRoot!.activeElement).to.equal(box(element, '[name=consent]'));
    await expect(element).to.be.accessible();
    box(element, '[name=consent]').click();
    await signUp(element);
    expect(element.state).to.equal('subscribed');
    expect(await sent(network)).to.deep.equal({email: ADDRESS, consent: 'yes', consentText: 'I agree to get mails.'});
  });

  it('takes the page’s own words for consent, with links', async () => {
    const network = taking();
    const element = await form(json, [slotted('consent', 'I have read <a href="/terms">the terms</a>.')]);
    box(element, '[name=consent]').click();
    await signUp(element);
    expect(await sent(network)).to.deep.include({consentText: 'I have read the terms.'});
  });

  it('links to the privacy policy, if that is a web address', async () => {
    const element = await form({...json, privacy: '/privacy'});
    const link = $<HTMLAnchorElement>(element, '[part=legal] a');
    expect([link.href, textOf(link)]).to.deep.equal([`${location.origin}/privacy`, 'Privacy policy']);
    const bad = await form({...json, privacy: 'javascript:alert(1)'});
    expect($$(bad, '[part=legal] a')).to.have.length(0);
  });

  it('sends what stands in the page’s own fields', async () => {
    const network = taking();
    const element = await form(json, [slotted('before-button', '<label>Town <input name="town" value="Ulm"></label>')]);
    await signUp(element);
    expect(await sent(network)).to.deep.equal({email: ADDRESS, town: 'Ulm'});
  });

  it('waits for a captcha, and sends what it leaves', async () => {
    const network = taking();
    const captcha = slotted(
      'captcha',
      '<button type="button">I am no robot</button><input type="hidden" name="cf-turnstile-response">',
    );
    const element = await form(json, [captcha]);
    await signUp(element);
    expect(element.state).to.equal('needs-captcha');
    await until(element, () => errorOf(element) === 'Complete the check above.', 'the words');
    expect(document.activeElement).to.equal(captcha.querySelector('button'));
    await expect(element).to.be.accessible();
    expect(network.requests).to.have.length(0);
    captcha.querySelector('input')!.value = 'token';
    button(element).click();
    await until(element, () => element.state === 'subscribed', 'the end');
    expect(await sent(network)).to.deep.equal({email: ADDRESS, 'cf-turnstile-response': 'token'});
  });

  it('sends what a service has no place for as a tag', async () => {
    const network = answer({
      '/members/api/integrity-token/': 'token',
      '/members/api/send-magic-link/': () => new Response('Created.', {status: 201}),
    });
    const element = await form({
      provider: 'ghost',
      site: 'https://blog.example',
      tags: 'lab',
      frequency: 'weekly=Once a week',
    });
    await signUp(element);
    expect(await sent(network)).to.deep.equal({
      email: ADDRESS,
      labels: ['lab', 'weekly'],
      emailType: 'signup',
      honeypot: '',
      integrityToken: 'token',
    });
  });

  it('draws no decoy for robots, which password managers would fill in', async () => {
    const element = await form({provider: 'ghost', site: 'https://blog.example'});
    expect($$<HTMLInputElement>(element, 'input').map(({name}) => name)).to.deep.equal(['email']);
  });

  it('tells the address of the page only when asked to, and never its query', async () => {
    const network = taking();
    const element = await form(json);
    await signUp(element);
    expect(await sent(network)).to.deep.equal({email: ADDRESS});
    const telling = await form({...json, attribution: true});
    await signUp(telling);
    const base = new URL(document.baseURI);
    expect(await sent(network)).to.deep.equal({email: ADDRESS, source: base.origin + base.pathname});
  });

  describe('for a list of papers', () => {
    /** What of `<paper-feed>` the form looks at. */
    function feed(properties: object): HTMLElement {
      const element = document.createElement('div');
      element.id = `feed-${Math.random()}`;
      Object.assign(element, properties);
      document.body.append(element);
      return element;
    }

    it('sends its search and its filter along as tags, and says so', async () => {
      const network = taking();
      const list = feed({query: 'author:Lovelace', filter: 'year:2024', src: ''});
      const element = await form({...json, for: list.id, tags: 'lab'});
      expect(wordsOf(element)).to.contain('You subscribe to what the list shows now: author:Lovelace · year:2024');
      Object.assign(list, {query: 'diffusion'});
      list.dispatchEvent(new CustomEvent('view-change'));
      await until(element, () => wordsOf(element).includes('diffusion · year:2024'), 'what it shows now');
      await expect(element).to.be.accessible();
      await signUp(element);
      expect(await sent(network)).to.deep.equal({email: ADDRESS, tags: ['lab', 'diffusion', 'year:2024']});
      list.remove();
    });

    it('links to its files', async () => {
      const list = feed({src: 'papers.json https://lab.example/all.rss javascript:alert(1)'});
      const element = await form({...json, for: list.id});
      const links = $$<HTMLAnchorElement>(element, '[part=legal] a').map((link) => [textOf(link), link.href]);
      expect(links).to.deep.equal([
        ['JSON Feed', new URL('papers.json', document.baseURI).href],
        ['RSS', 'https://lab.example/all.rss'],
      ]);
      list.remove();
    });

    it('does without one that is not there, or has nothing to say', async () => {
      const network = taking();
      const list = feed({query: 3, filter: undefined});
      for (const id of [list.id, 'nothing']) {
        const element = await form({...json, for: id});
        await signUp(element);
        expect(await sent(network)).to.deep.equal({email: ADDRESS});
      }
      list.remove();
    });
  });

  it('is drawn in one go: nothing moves when the rest has been loaded', async () => {
    const element = await bareForm({
      ...json,
      lists: 'a=A; b=B',
      consent: 'Yes',
      'name-field': 'optional',
      privacy: '/p',
    });
    expect($$(element, 'fieldset, input[name=consent], input[name=name], [part=legal] a')).to.have.length(4);
  });
});
