/** A form that the browser itself sends, in a real new tab: the test runner for browsers has one page, and no such tab. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {openSite} from '../e2e/ghost/site.mjs';
import {chromiumArgs, ensure} from '../support/browsers.mjs';

const FORM = '<subscribe-form provider="listmonk" transport="native" lists="l1" site="SITE"></subscribe-form>';

describe('a sign-up that the browser sends', () => {
  const received = [];
  let service;
  let site;
  let browser;
  before(async () => {
    service = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      if (request.method === 'POST') received.push({headers: request.headers, body: Buffer.concat(chunks).toString()});
      const html = '<!doctype html><title>Thank you</title><script>document.title += opener ? ", opener" : ""</script>';
      response.writeHead(200, {'content-type': 'text/html'}).end(html);
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    site = await openSite();
    browser = await chromium.launch({executablePath: await ensure('chromium'), args: chromiumArgs});
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    service?.close();
    service?.closeAllConnections();
  });

  it('opens one tab with the answer of the service, from the keyboard, and leaves the page as it was', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.open(FORM.replace('SITE', `http://127.0.0.1:${service.address().port}`)));
    const input = page.locator('subscribe-form').getByRole('textbox');
    await input.fill('ada@example.org');
    // A reader who is quicker than the script is asked to press once more.
    await page.waitForLoadState('networkidle');
    const opening = context.waitForEvent('page');
    await input.press('Enter');
    const tab = await opening;
    await tab.waitForLoadState();
    assert.equal(await tab.title(), 'Thank you', 'and it cannot reach the page it came from');
    assert.equal(new URL(tab.url()).pathname, '/subscription/form');

    const [{body, headers}, ...others] = received;
    assert.deepEqual(others, []);
    assert.equal(body, 'email=ada%40example.org&l=l1&nonce=');
    assert.equal(headers.referer, `${site.origin}/`);
    assert.equal(headers.cookie, undefined);
    assert.equal(context.pages().length, 2);

    await page.bringToFront();
    assert.equal(await page.locator('subscribe-form').evaluate(({state}) => state), 'handed-off');
    const focused = page.locator('subscribe-form').evaluate(({shadowRoot}) => shadowRoot.activeElement?.textContent);
    assert.match(await focused, /tab that just opened/);
  });
});
