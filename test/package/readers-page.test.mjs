/** The built files on a page of their own, where a test needs what the runner for browsers has not: time zones, headers, fragments. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {openSite} from '../e2e/ghost/site.mjs';
import {chromiumArgs, ensure} from '../support/browsers.mjs';

const inline = (papers) =>
  `<paper-feed controls="none"><script type="application/json">${JSON.stringify(papers)}</script></paper-feed>`;

describe('a page with papers', () => {
  let site;
  let browser;
  before(async () => {
    site = await openSite();
    browser = await chromium.launch({executablePath: await ensure('chromium'), args: chromiumArgs});
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page, and resolves when its papers are there. */
  async function open(address, options = {}) {
    const context = await browser.newContext({locale: 'en-US', ...options});
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('paper-feed article [data-do=cite]').first().waitFor();
    return page;
  }

  it('shows each date as its source has it, wherever the reader is', async () => {
    const dates = ['2019', '2021-03', '2023-12-31', '2024-02-29', '2024-03-31', '2000-01-01'];
    const address = site.open(inline(dates.map((published) => ({title: published, published}))));
    const seen = [];
    for (const timezoneId of ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC']) {
      const page = await open(address, {timezoneId});
      seen.push(await page.locator('paper-feed time').allTextContents());
      await page.context().close();
    }
    assert.deepEqual(seen[0], ['2019', 'Mar 2021', 'Dec 31, 2023', 'Feb 29, 2024', 'Mar 31, 2024', 'Jan 1, 2000']);
    for (const one of seen) assert.deepEqual(one, seen[0]);
  });

  it('counts the days to a date by the calendar of the reader', async () => {
    // At this instant it is the 10th in Pago Pago, the 11th in Kolkata, and the 12th on Kiritimati.
    const now = new Date('2025-03-11T10:30:00Z');
    const address = site.open(inline([{title: 'A paper', published: '2025-03-11'}]));
    const said = {};
    for (const timezoneId of ['Pacific/Pago_Pago', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
      const context = await browser.newContext({locale: 'en-US', timezoneId});
      const page = await context.newPage();
      await page.clock.setFixedTime(now);
      await page.goto(address);
      await page.locator('paper-feed article [data-do=cite]').first().waitFor();
      said[timezoneId] = await page.locator('paper-feed time').textContent();
      await context.close();
    }
    assert.deepEqual(said, {
      'Pacific/Pago_Pago': 'Mar 11, 2025',
      'Asia/Kolkata': 'today',
      'Pacific/Kiritimati': 'yesterday',
    });
  });

  it('draws formulas under the strictest policy, without a violation', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types paper-feed";
    const paper = {
      title: 'On $\\int_0^1 \\frac{x^2}{1+x}\\,dx$',
      abstract: 'Here $\\int_a^b \\frac{x}{1+x^2}\\,dx$ is small.',
    };
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.route('**/papers.json', (route) =>
      route.fulfill({json: [paper], headers: {'access-control-allow-origin': '*'}}),
    );
    await page.goto(
      site.open('<paper-feed src="/papers.json" controls="search sort facets export"></paper-feed>', {
        'content-security-policy': policy,
      }),
    );
    await page.locator('paper-feed math').first().waitFor();
    assert.equal(await page.locator('paper-feed math').count(), 2);
    assert.deepEqual(problems, []);
    await context.close();
  });

  it('unfolds an abstract in which the browser finds what somebody looks for', async () => {
    const abstract = `${'Some words that fill many lines. '.repeat(60)} A needle at the end.`;
    const address = site.open(inline([{title: 'A paper', abstract}]));
    const page = await open(address);
    await page.locator('paper-feed .rest').waitFor({state: 'attached'});
    assert.equal(await page.locator('paper-feed [data-do=abstract]').getAttribute('aria-expanded'), 'false');
    // A link to a text finds as the search of the browser does, whose keys no driver can press.
    await page.locator('paper-feed h3').click();
    await page.evaluate(() => location.assign('#:~:text=needle'));
    await page.locator('paper-feed [data-do=abstract][aria-expanded=true]').waitFor();
    await page.context().close();
  });

  it('goes back and forth between what was made of a list, and opens a link to it', async () => {
    const papers = ['Apples', 'Bananas', 'Cherries'].map((title, index) => ({title, published: `202${index}`}));
    const address = site.open(
      `<paper-feed sync-url="p" controls="search sort"><script type="application/json">${JSON.stringify(papers)}</script></paper-feed>`,
    );
    const page = await open(address);
    const titles = () => page.locator('paper-feed article h3').allTextContents();
    const see = async (...expected) => {
      await page.waitForFunction(
        (first) =>
          document.querySelector('paper-feed').shadowRoot.querySelector('article h3')?.textContent.trim() === first,
        expected[0],
      );
      assert.deepEqual(
        (await titles()).map((title) => title.trim()),
        expected,
      );
    };
    await page.locator('paper-feed select').selectOption('newest');
    await see('Cherries', 'Bananas', 'Apples');
    await page.locator('paper-feed input').fill('an');
    await page.locator('paper-feed input').fill('ban');
    await see('Bananas');
    await page.waitForURL(/p=ban;sort=newest/);
    const link = page.url();
    await page.goBack();
    await see('Cherries', 'Bananas', 'Apples');
    await page.goBack();
    await see('Apples', 'Bananas', 'Cherries');
    assert.equal(page.url(), address);
    await page.goForward();
    await see('Cherries', 'Bananas', 'Apples');
    await page.context().close();
    const other = await open(link);
    assert.deepEqual(await other.locator('paper-feed article h3').allTextContents(), ['Bananas']);
    assert.equal(await other.locator('paper-feed input').inputValue(), 'ban');
    await other.context().close();
  });

  it('has a citation style that the page adds to what it has from the CDN', async () => {
    const script = `import {citations} from '/cdn/citations.js';
      citations.register({id: 'shout', name: 'Loud', kind: 'link', extension: 'txt', mediaType: 'text/plain',
        load: async () => ({cite: ({title}) => title.toUpperCase()})});`;
    const address = site.open(
      `${inline([{title: 'A quiet paper', published: '2024'}])}<script type="module">${script}</script>`,
    );
    const page = await open(address);
    await page.locator('paper-feed [data-do=cite]').click();
    await page.locator('paper-feed [part~=dialog]').getByText('Loud', {exact: true}).click();
    await page.waitForFunction(
      () =>
        document.querySelector('paper-feed').shadowRoot.querySelector('[part~=citation]')?.value === 'A QUIET PAPER',
    );
    await page.context().close();
  });
});
