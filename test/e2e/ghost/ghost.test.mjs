/**
 * `<subscribe-form>` against a real Ghost: the built script, in Chromium, on a page of another site. Not part of `npm test`:
 *
 *     npm run e2e:ghost
 *     GHOST=6 npm run e2e:ghost      the current version, which takes longer to install
 *     RECORD=1 npm run e2e:ghost     writes down what Ghost answers, for the fake Ghost of `npm test`
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumArgs, ensure} from '../../support/browsers.mjs';
import {exchangeWith, record, recorded} from './exchange.mjs';
import {startGhost} from './ghost.mjs';
import {major, version} from './install-ghost.mjs';
import {openMailSink} from './mail-sink.mjs';
import {openSite} from './site.mjs';

const ADDRESS = 'ada@example.com';
const LABEL = 'lab-site';

/** Far from the limits, which have a test of their own; and with what Ghost 6 asks for by default. */
const roomy = {
  spam__member_login: '{"minWait": 1, "maxWait": 1000, "lifetime": 60, "freeRetries": 1000}',
  spam__user_login: '{"minWait": 1, "maxWait": 1000, "lifetime": 60, "freeRetries": 1000}',
  verifyRequestIntegrity: 'true',
};

let sink;
let site;
let browser;
before(async () => {
  sink = await openMailSink();
  site = await openSite();
  browser = await chromium.launch({executablePath: await ensure('chromium'), args: chromiumArgs});
});
after(async () => {
  await browser?.close();
  await site?.close();
  await sink?.close();
});

/** Starts Ghost for the tests of a block. */
function withGhost(settings) {
  const running = {};
  before(async () => Object.assign(running, await startGhost({mailPort: sink.port, settings})));
  after(() => running.stop?.());
  return running;
}

/** A page with the form, what it sent to Ghost, and what a reader does and sees there. */
async function openForm(ghost, attributes = {}, headers = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = [];
  const problems = [];
  page.on('request', (request) => request.url().startsWith(ghost.url) && requests.push(request));
  page.on('pageerror', (error) => problems.push(String(error)));
  const all = {provider: 'ghost', site: ghost.url, tags: LABEL, ...attributes};
  const list = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
  await page.goto(site.open(`<h1>A lab</h1><subscribe-form${list.join('')}></subscribe-form>`, headers));
  const form = page.locator('subscribe-form');
  await form.getByRole('textbox').waitFor();
  return {
    page,
    context,
    requests,
    problems,
    posts: () => requests.filter((request) => request.method() === 'POST'),
    words: () => form.evaluate((element) => element.shadowRoot.textContent.replaceAll(/\s+/g, ' ').trim()),
    typed: () => form.getByRole('textbox').inputValue(),
    /** Types an address, sends it with the Enter key, and waits for what comes of it. */
    async subscribe(address) {
      await form.getByRole('textbox').fill(address);
      await form.getByRole('textbox').press('Enter');
      return this.outcome();
    },
    async outcome() {
      const settled = await page.waitForFunction(
        () => {
          const {state} = document.querySelector('subscribe-form');
          return state === 'idle' || state === 'submitting' ? false : state;
        },
        {timeout: 30_000},
      );
      return settled.jsonValue();
    },
    close: () => context.close(),
  };
}

const members = (ghost, address) =>
  ghost.rows(
    `select members.email, members.status, labels.name as label from members
     left join members_labels on members_labels.member_id = members.id
     left join labels on labels.id = members_labels.label_id where members.email = ?`,
    address,
  );

const confirmationLink = ({text}) => /https?:\S+token=\S+/.exec(text)[0];

describe('a reader of a page on another site', () => {
  const ghost = withGhost(roomy);

  it('signs up, confirms by mail, and is a member with the label of the page', async () => {
    const form = await openForm(ghost);
    assert.equal(await form.subscribe(ADDRESS), 'pending');
    assert.match(await form.words(), /inbox/i);
    assert.deepEqual(await members(ghost, ADDRESS), [], 'nobody is a member before the confirmation');

    const mail = await sink.mailTo(ADDRESS);
    assert.match(mail.subject, /Complete your sign up/);
    const confirmed = await fetch(confirmationLink(mail), {redirect: 'manual'});
    assert.equal(confirmed.status, 302);
    assert.match(confirmed.headers.get('location'), /success=true/);
    assert.deepEqual(await members(ghost, ADDRESS), [{email: ADDRESS, status: 'free', label: LABEL}]);
    assert.deepEqual(form.problems, []);
    await form.close();
  });

  it('has sent the address once, and nothing that was not asked for', async () => {
    const form = await openForm(ghost);
    assert.equal(await form.subscribe('grace@example.com'), 'pending');
    const [post, ...others] = form.posts();
    assert.deepEqual(others, []);
    const {integrityToken, ...fields} = post.postDataJSON();
    assert.match(integrityToken, /^\d+:[\da-f]+:[\da-f]+$/);
    assert.deepEqual(fields, {email: 'grace@example.com', emailType: 'signup', labels: [LABEL], honeypot: ''});
    const headers = await post.allHeaders();
    assert.equal(headers.referer, `${site.origin}/`);
    assert.equal(headers.cookie, undefined);
    for (const request of form.requests) assert.doesNotMatch(request.url(), /grace/);
    await form.close();
  });

  it('who is a member already is told the same, so that nobody learns who is', async () => {
    const form = await openForm(ghost);
    assert.equal(await form.subscribe(ADDRESS), 'pending');
    assert.match((await sink.mailTo(ADDRESS, 2)).subject, /sign in/i);
    assert.equal((await members(ghost, ADDRESS)).length, 1);
    await form.close();
  });

  it('is told when Ghost does not accept the address, which stays in the form', async () => {
    const form = await openForm(ghost);
    assert.equal(await form.subscribe('ada..lovelace@example.com'), 'invalid');
    assert.equal(form.posts().length, 1, 'Ghost was asked, not just our own check');
    assert.equal(await form.typed(), 'ada..lovelace@example.com');
    await form.close();
  });

  it('is not told that it worked when the page names a newsletter that Ghost does not have', async () => {
    const form = await openForm(ghost, {lists: 'Nope'});
    assert.equal(await form.subscribe('hedy@example.com'), 'failed');
    assert.equal(await form.typed(), 'hedy@example.com');
    await form.close();
  });

  it('with an address in another script gets the mail', async () => {
    const form = await openForm(ghost);
    assert.equal(await form.subscribe('ada@bücher.example'), 'pending');
    assert.match((await sink.mailTo('ada@xn--bcher-kva.example')).subject, /Complete your sign up/);
    await form.close();
  });
});

describe('a page with a strict Content Security Policy', () => {
  const ghost = withGhost(roomy);
  const strict = (more) => ({
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types paper-feed',
      ...more,
    ].join('; '),
  });

  it('needs the line that the documentation names, and no other', async () => {
    const form = await openForm(ghost, {}, strict([`connect-src ${ghost.url}`]));
    assert.equal(await form.subscribe('strict@example.com'), 'pending');
    assert.match((await sink.mailTo('strict@example.com')).subject, /Complete your sign up/);
    await form.close();
  });

  it('without that line sends nothing, and says what stops it', async () => {
    const form = await openForm(ghost, {}, strict([]));
    const console = form.page.waitForEvent('console', (message) => message.text().includes('<subscribe-form>'));
    assert.equal(await form.subscribe('blocked@example.com'), 'blocked');
    assert.ok((await console).text().includes(`connect-src ${ghost.url}`));
    assert.equal(await form.typed(), 'blocked@example.com');
    assert.deepEqual(form.posts(), []);
    await form.close();
  });
});

describe('a Ghost with its default limits', () => {
  const ghost = withGhost({});

  it('answers the tenth try with 429, and the reader is told to wait', async () => {
    const form = await openForm(ghost);
    const states = [];
    for (let number = 1; number <= 10; number++) {
      states.push(await form.subscribe(`reader${number}@example.com`));
      if (number < 10) await form.page.reload();
    }
    assert.deepEqual(states, [...Array.from({length: 9}, () => 'pending'), 'rate-limited']);
    assert.match(await form.words(), /10 minutes/);
    assert.equal(await form.typed(), 'reader10@example.com');
    assert.equal(form.posts().length, 10);
    await form.close();
  });
});

describe('the fake Ghost of npm test', () => {
  const ghost = withGhost({verifyRequestIntegrity: 'true'});

  it('answers as this one does', async () => {
    const answers = await exchangeWith(ghost.url);
    if (process.env.RECORD) record(major, `Ghost ${version}`, answers);
    assert.deepEqual(answers, recorded(major));
  });
});

describe('a Ghost that goes away', () => {
  /** Calls back when the address is about to leave the browser: the token has come by then. */
  async function beforePost({context, page}, callback) {
    const session = await context.newCDPSession(page);
    session.on('Fetch.requestPaused', async ({requestId, request}) => {
      if (request.method === 'POST') await callback();
      await session.send('Fetch.continueRequest', {requestId});
    });
    await session.send('Fetch.enable', {patterns: [{urlPattern: '*/send-magic-link/*'}]});
  }

  it('before anything was sent: the reader is told that it failed, and keeps the address', async () => {
    const ghost = await startGhost({mailPort: sink.port, settings: roomy});
    const form = await openForm(ghost);
    await ghost.stop();
    assert.equal(await form.subscribe('lost@example.com'), 'failed');
    assert.equal(await form.typed(), 'lost@example.com');
    assert.deepEqual(form.posts(), [], 'without a token there is nothing to send the address with');
    await form.close();
  });

  it('between token and address: it is not sent again by itself, and the reader keeps the address', async () => {
    const ghost = await startGhost({mailPort: sink.port, settings: roomy});
    const form = await openForm(ghost);
    await beforePost(form, () => ghost.stop());
    assert.equal(await form.subscribe('lost@example.com'), 'failed');
    assert.equal(await form.typed(), 'lost@example.com');
    assert.equal(form.posts().length, 1);
    await form.close();
  });

  it('after it got the address: that is unverified and not failed, for the mail comes', async () => {
    const ghost = await startGhost({mailPort: sink.port, settings: roomy});
    try {
      const form = await openForm(ghost, {timeout: '2000'});
      await beforePost(form, () => ghost.freeze());
      assert.equal(await form.subscribe('late@example.com'), 'unverified');
      assert.equal(form.posts().length, 1);
      ghost.goOn();
      assert.match((await sink.mailTo('late@example.com')).subject, /Complete your sign up/);
      await form.close();
    } finally {
      ghost.goOn();
      await ghost.stop();
    }
  });
});
