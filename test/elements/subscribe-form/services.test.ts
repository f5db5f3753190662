import {expect, waitUntil} from '@open-wc/testing';
import {signUp as signUpTo, subscribe} from '../../../src/core.js';
import type {Preset} from '../../../src/core.js';
import {preset as ghost} from '../../../src/subscribe/presets/ghost.js';
import '../../../src/subscribe/presets/buttondown.js';
import '../../../src/subscribe/presets/mailchimp.js';
import {answer} from '../../support/answers.js';
import {$, listen, textOf, until} from '../../support/page.js';
import {ADDRESS, bareForm, button, form, ready, service, signUp, type, wordsOf} from '../../support/subscribe-form.js';

/** What the browser was asked to send by itself: nothing leaves the page. */
interface Submission {
  readonly action: string;
  readonly method: string;
  readonly target: string;
  readonly rel: string;
  readonly fields: readonly (readonly [string, string])[];
}

const realSubmit = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'submit')!;
afterEach(() => void Object.defineProperty(HTMLFormElement.prototype, 'submit', realSubmit));

function submissions(): Submission[] {
  const list: Submission[] = [];
  HTMLFormElement.prototype.submit = function submit(this: HTMLFormElement) {
    const {action, method, target, rel} = this;
    list.push({
      action,
      method,
      target,
      rel,
      fields: [...new FormData(this)].map(([name, value]) => [name, String(value)]),
    });
  };
  return list;
}

const pasted = (markup: string): Node[] => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return [...template.content.childNodes];
};

/** Waits for the warning that says what is wrong. */
async function warning(lines: readonly unknown[][]): Promise<string> {
  await waitUntil(() => lines.length, 'a warning');
  return String(lines[0]?.[0]);
}

describe('services of <subscribe-form>', () => {
  it('lets the browser send the form into a new tab, where no page can read the answer', async () => {
    const sent = submissions();
    const element = await form({provider: 'buttondown', account: 'my-lab', tags: 'papers, lab'});
    type(element, ADDRESS);
    button(element).click();
    // Who is quicker than the script is asked to press once more.
    const isSent = (): boolean => {
      if (wordsOf(element).includes('Press the button once more')) button(element).click();
      return element.state === 'handed-off';
    };
    await until(element, isSent, 'the form to be sent');
    expect(sent).to.deep.equal([
      {
        action: 'https://buttondown.com/api/emails/embed-subscribe/my-lab',
        method: 'post',
        target: '_blank',
        rel: 'noopener',
        fields: [
          ['email', ADDRESS],
          ['tag', 'papers'],
          ['tag', 'lab'],
          ['embed', '1'],
        ],
      },
    ]);
    await until(
      element,
      () => textOf(element.shadowRoot!.activeElement) === 'Finish in the tab that just opened.',
      'focus',
    );
    expect(element.value, 'kept for another try').to.equal(ADDRESS);
    await expect(element).to.be.accessible();
  });

  it('does that within the press, or a browser would open no tab', async () => {
    const sent = submissions();
    const element = await form({provider: 'mailchimp', account: 'lab.us21', 'user-id': 'u1', 'list-id': 'l1'});
    type(element, ADDRESS);
    button(element).click();
    expect(sent, 'before anything else has run').to.have.length(1);
    expect(sent[0]?.fields).to.deep.include(['b_u1_l1', '']);
  });

  it('sends it once for two presses, and again only when the reader asks for that later', async () => {
    const sent = submissions();
    const element = await form({provider: 'buttondown', account: 'my-lab'});
    type(element, ADDRESS);
    button(element).click();
    button(element).click();
    await until(element, () => element.shadowRoot!.querySelector('.end button'), 'the end');
    $(element, '.end button').click();
    expect(sent, 'the second half of a double click').to.have.length(1);
    await waitUntil(
      () => {
        $(element, '.end button').click();
        return sent.length > 1;
      },
      'the second tab',
      {timeout: 3000},
    );
  });

  it('asks for one more press when the first came before everything was there, and no press is going on any more', async () => {
    const sent = submissions();
    Object.defineProperty(navigator, 'userActivation', {configurable: true, get: () => ({isActive: false})});
    try {
      const element = await bareForm({provider: 'buttondown', account: 'my-lab'});
      type(element, ADDRESS);
      button(element).click();
      button(element).click();
      await until(
        element,
        () => wordsOf(element).includes('Press the button once more: it opens a new tab.'),
        'the words',
      );
      expect([sent.length, element.state, element.value]).to.deep.equal([0, 'idle', ADDRESS]);
      button(element).click();
      expect(element.state).to.equal('handed-off');
      expect(sent).to.have.length(1);
    } finally {
      delete (navigator as {userActivation?: unknown}).userActivation;
    }
  });

  it('really arrives when the browser sends it, with the origin as referrer', async () => {
    const {url, sent} = await service('', true);
    // In a frame, where a reader has a new tab: that would hide this page, and browsers draw no frames of a hidden one.
    const frame = document.createElement('iframe');
    frame.name = 'instead-of-a-tab';
    document.body.append(frame);
    HTMLFormElement.prototype.submit = function submit(this: HTMLFormElement) {
      this.target = frame.name;
      (realSubmit.value as () => void).call(this);
    };
    const element = await form({action: url, transport: 'native'});
    await signUp(element);
    await waitUntil(async () => (await sent()).length, 'the form', {timeout: 5000});
    const [request] = await sent();
    expect(request?.method).to.equal('POST');
    expect(request?.body).to.equal('email=ada%40example.org');
    expect(request?.headers['referer']).to.equal(`${location.origin}/`);
    frame.remove();
  });

  it('waits for a press of the reader before it loads a frame, and then shows it in a sandbox', async () => {
    const element = await form({provider: 'beehiiv', 'form-id': '1a2b', transport: 'frame'});
    expect($(element, 'form').hidden).to.equal(true);
    expect(wordsOf(element)).to.contain('It comes from subscribe-forms.beehiiv.com when you press the button');
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
    await expect(element).to.be.accessible();
    // The frame is made, and nothing is loaded into it: no test reaches the network.
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src')!;
    $(element, '.end button').click();
    await until(element, () => element.shadowRoot!.querySelector('iframe'), 'the frame');
    const frame = $<HTMLIFrameElement>(element, 'iframe');
    expect(frame.src).to.equal('https://subscribe-forms.beehiiv.com/1a2b');
    expect(frame.title).to.equal('Sign-up form of beehiiv');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-forms allow-same-origin allow-popups');
    expect(element.state).to.equal('handed-off');
    frame.remove();
    expect(real.set).to.be.a('function');
  });

  it('links to the page of a list, or to its mail address', async () => {
    const page = await form({
      provider: 'mailman-3',
      list: 'papers',
      host: 'lists.example.org',
      site: 'https://lists.example.org/mailman3',
    });
    const link = $<HTMLAnchorElement>(page, '.end a');
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://lists.example.org/mailman3/lists/papers.lists.example.org/',
      '_blank',
      'noopener',
    ]);
    const mail = await form({provider: 'mailman-3', list: 'papers', host: 'lists.example.org'});
    expect($<HTMLAnchorElement>(mail, '.end a').href).to.equal('mailto:papers-join@lists.example.org');
    expect(wordsOf(mail)).to.contain('A message to papers-join@lists.example.org is all it takes');
    $(mail, '.end a').addEventListener('click', (event) => event.preventDefault());
    $(mail, '.end a').click();
    await until(mail, () => wordsOf(mail).includes('Send the message that your mail program has opened'), 'the words');
    expect(mail.state).to.equal('handed-off');
    await expect(mail).to.be.accessible();
  });

  it('sends without an answer only when the page asks for that, and calls it unverified', async () => {
    const {url, sent} = await service('status=400', true);
    const element = await form({action: url, transport: 'opaque'});
    await signUp(element);
    expect(element.state).to.equal('unverified');
    expect(await sent()).to.have.length(1);
  });

  describe('a pasted form', () => {
    it('is recognised by its address, and its hidden fields go along', async () => {
      const sent = submissions();
      const element = await form(
        {},
        pasted(`<form action="https://lab.us21.list-manage.com/subscribe/post?u=abc&amp;id=def&amp;f_id=1" method="post">
          <input type="email" name="EMAIL"><input type="hidden" name="tags" value="77">
          <div aria-hidden="true"><input type="text" name="b_abc_def" tabindex="-1" value=""></div>
          <button>Subscribe</button></form>`),
      );
      await signUp(element);
      expect(sent[0]?.action).to.equal('https://lab.us21.list-manage.com/subscribe/post?u=abc&id=def');
      expect(sent[0]?.fields).to.deep.equal([
        ['EMAIL', ADDRESS],
        ['b_abc_def', ''],
        ['tags', '77'],
      ]);
    });

    it('of nobody we know is sent as it is', async () => {
      const {url, sent} = await service('', true);
      const element = await form(
        {},
        pasted(`<form action="${url}" method="post"><input type="email" name="mail">
          <input type="hidden" name="list" value="3"><input name="url" value=""><button>Join</button></form>`),
      );
      await signUp(element);
      expect((await sent()).map(({body}) => body)).to.deep.equal(['mail=ada%40example.org&list=3']);
      expect(element.querySelector('form')!.assignedSlot, 'the page’s own form is not shown twice').to.equal(null);
    });

    it('tells the name of a form at Netlify', async () => {
      const network = answer({'/': () => new Response('<html></html>')});
      const element = await form(
        {},
        pasted(
          '<form name="news" method="post" data-netlify="true"><input type="email" name="email"><button>Join</button></form>',
        ),
      );
      await signUp(element);
      expect(element.state).to.equal('subscribed');
      expect(await network.requests[0]?.text()).to.equal('email=ada%40example.org&form-name=news');
    });

    it('has to be sent with POST', async () => {
      const lines = listen('warn');
      const element = await form(
        {},
        pasted(
          '<form action="https://newsletter.example/join"><input type="email" name="e"><button>Join</button></form>',
        ),
      );
      expect(await warning(lines)).to.contain('needs method="post"');
      expect(element.state).to.equal('misconfigured');
    });
  });

  describe('misconfigured', () => {
    for (const [what, attributes, words] of [
      ['nothing', {}, 'Nothing says where sign-ups go.'],
      ['a provider without its account', {provider: 'buttondown'}, 'Buttondown needs account="…"'],
      ['a provider that is none', {provider: 'pigeon'}, 'There is no provider "pigeon". There is: buttondown, '],
      ['an address without https', {action: 'http://newsletter.example/join'}, 'it has to be https'],
      ['an address of a script', {action: 'javascript:alert(1)'}, 'it has to be https'],
      [
        'a way that the service has not',
        {provider: 'buttondown', account: 'x', transport: 'cors'},
        'There is: native, frame, link.',
      ],
      [
        'the page of readers in place of the address of the form',
        {action: 'https://lab.us21.list-manage.com/subscribe?u=abc&id=def'},
        'is the page where readers subscribe at Mailchimp. What takes sign-ups at Mailchimp looks like this: ' +
          'https://lab.us21.list-manage.com/subscribe/post?u=abc&id=def',
      ],
      ['a key in an attribute', {provider: 'brevo', account: 'x', 'api-key': '1'}, '"api-key" looks like a secret key'],
      [
        'a key in a value',
        {provider: 'form', action: '/join', account: 'xkeysib-123'},
        '"account" looks like a secret key',
      ],
      ['a key in an address', {action: '/join?api_key=123'}, '"api_key" looks like a secret key'],
    ] as const) {
      it(`says in the console, once, what is wrong: ${what}`, async () => {
        const network = answer({});
        const lines = listen('warn');
        const element = await form(attributes as Record<string, string>);
        expect(await warning(lines))
          .to.contain(words)
          .and.not.to.contain('xkeysib');
        element.requestUpdate();
        await element.updateComplete;
        expect(lines).to.have.length(1);
        expect(element.state).to.equal('misconfigured');
        expect($(element, 'form').hidden).to.equal(true);
        expect(wordsOf(element)).to.contain('Subscribing is not possible on this page at the moment.');
        expect(network.requests).to.have.length(0);
        await expect(element).to.be.accessible();
      });
    }

    it('shows the page’s own form instead', async () => {
      listen('warn');
      const own = pasted(
        '<form action="https://newsletter.example/join" method="post"><input type="email" name="e" aria-label="Email"><button>Join</button></form>',
      );
      const element = await form({provider: 'pigeon'}, own);
      await until(element, () => element.querySelector('form')!.assignedSlot, 'the form of the page');
      expect(element.querySelector('form')!.offsetHeight).to.be.greaterThan(0);
    });

    it('is over when the page has put it right', async () => {
      listen('warn');
      answer({'/join': () => new Response('{}')});
      const element = await form();
      expect(element.state).to.equal('misconfigured');
      element.action = '/join';
      await until(element, () => element.state === 'idle', 'the form');
      await signUp(element);
      expect(element.state).to.equal('subscribed');
    });
  });

  describe('of the page itself', () => {
    const ours = (id: string, more: Partial<Preset> = {}): Preset => ({
      id,
      name: 'Our list',
      docs: 'https://lab.example/docs',
      checked: '2026-11-24',
      evidence: {by: 'running', what: 'this test'},
      parameters: {account: {type: 'token', description: 'your account', example: 'lab', required: true}},
      match: ['https://list.example/{account}/join'],
      transports: ['cors'],
      action: 'https://list.example/{account}/join',
      encoding: 'json',
      map: {email: 'person.mail', tags: 'tags[]', lists: 'lists[].id'},
      optIn: 'single',
      answers: [{status: 200, at: '/ok', equals: true, state: 'subscribed'}],
      ...more,
    });

    it('is used by its id, and recognised by its address', async () => {
      await subscribe.register(ours('our-list'));
      const network = answer({'/lab/join': {ok: true}});
      for (const attributes of [{provider: 'our-list', account: 'lab'}, {action: 'https://list.example/lab/join'}]) {
        const element = await form({...attributes, tags: 'one,two', lists: 'a=A'} as Record<string, string>);
        await signUp(element);
        expect(element.state).to.equal('subscribed');
        expect(await network.requests.at(-1)?.json()).to.deep.equal({
          person: {mail: ADDRESS},
          tags: ['one', 'two'],
          lists: [{id: 'a'}],
        });
      }
    });

    it('may be registered while forms are waiting for it', async () => {
      answer({'/lab/join': {ok: true}});
      const registered = subscribe.register(ours('later'));
      const element = await bareForm({provider: 'later', account: 'lab'});
      await registered;
      await ready(element);
      await signUp(element);
      expect(element.state).to.equal('subscribed');
    });

    it('may be given to one form as data', async () => {
      answer({'/lab/join': {ok: true}});
      const element = await bareForm({account: 'lab'});
      element.preset = ours('given');
      await ready(element);
      await signUp(element);
      expect(element.state).to.equal('subscribed');
    });

    for (const [what, preset, words] of [
      ['no object', 'ghost', 'A preset has to be an object; it is "ghost"'],
      ['no name', {...ours('x'), name: ''}, '"name" of a preset has to be text; it is ""'],
      ['a taken id', ours('ghost'), '"id" of a preset has to be one that is not taken'],
      [
        'an unknown transport',
        ours('x', {transports: ['pigeon' as 'cors']}),
        '"transports[0]" of a preset has to be one of "cors"',
      ],
      ['an unknown state', ours('x', {answers: [{state: 'done' as 'failed'}]}), '"answers[0].state"'],
      ['a misspelt key', {...ours('x'), anwsers: []}, '"anwsers" of a preset has to be left out'],
      [
        'a script for an address',
        ours('x', {action: 'javascript:alert(1)'}),
        '"action" of a preset has to be an address',
      ],
      [
        'a parameter that is not described',
        ours('x', {action: 'https://x.example/{who}'}),
        '"parameters.who" of a preset',
      ],
      ['no field for the address', ours('x', {map: {}}), '"map.email" of a preset'],
    ] as const) {
      it(`is refused with a TypeError that says what is wrong: ${what}`, async () => {
        let error: unknown;
        await subscribe.register(preset as Preset).catch((reason: unknown) => (error = reason));
        expect(error).to.be.instanceOf(TypeError);
        expect(String(error)).to.contain(words);
      });
    }

    it('refuses an id that another preset of the page has', async () => {
      await subscribe.register(ours('twice'));
      let error: unknown;
      await subscribe.register(ours('twice')).catch((reason: unknown) => (error = reason));
      expect(error).to.be.instanceOf(TypeError);
    });
  });

  it('signs up without a form', async () => {
    const {url, sent} = await service('status=409');
    expect(await signUpTo({provider: 'json', parameters: {action: url}}, {email: ADDRESS})).to.deep.include({
      outcome: 'already',
      status: 409,
    });
    expect((await sent())[0]?.body).to.equal(`{"email":"${ADDRESS}"}`);
    let error: unknown;
    await signUpTo({provider: 'buttondown', parameters: {account: 'x'}}, {email: ADDRESS}).catch(
      (reason: unknown) => (error = reason),
    );
    expect(String(error)).to.contain('only from a form that the browser itself sends');
  });

  it('has presets that are JSON', () => expect(JSON.parse(JSON.stringify(ghost))).to.deep.equal(ghost));
});
