/** Colours that a reader has asked the system for. The runner for browsers cannot ask for them; Chromium alone can be told. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {openSite} from '../e2e/ghost/site.mjs';
import {chromiumArgs, ensure} from '../support/browsers.mjs';

const papers = [
  {
    title: 'Retracted, and new',
    authors: ['Ada Lovelace'],
    venue: 'Journal',
    published: '2024-03-11',
    abstract: 'Words.',
    url: 'https://example.org/',
    code: 'https://example.org/code',
    keywords: ['one', 'two'],
    status: 'retracted',
    isNew: true,
    upvotes: 3,
    stars: 12,
  },
  {title: 'Another', published: '2023-01-01', venue: 'Journal', keywords: ['two']},
];
const HTML = `<style>body { color: #333; background: #fff }</style>
  <subscribe-form action="/join" badge="new" description="Once a week."></subscribe-form>
  <paper-feed controls="search sort group facets" group-by="year"><script type="application/json">${JSON.stringify(papers)}</script></paper-feed>`;

describe('a reader with colours of the system', () => {
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

  async function open(options) {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(site.open(HTML));
    await page.locator('paper-feed .filter').click();
    await page.locator('paper-feed .values input').first().check();
    await page.locator('paper-feed .chip').first().waitFor();
    await page.locator('paper-feed [data-do=cite]').first().click();
    await page.locator('paper-feed .cite').waitFor();
    await page.evaluate(async () => {
      await Promise.all([...document.querySelectorAll('paper-feed, subscribe-form')].map(({themed}) => themed));
    });
    return page;
  }

  /** The contrast of a colour of each element that is seen with what is behind it, by class: those below what is asked for. */
  const lacking = (page, selector, property, least) =>
    page.evaluate(
      ({selector, property, least}) => {
        const canvas = document.createElement('canvas').getContext('2d');
        const paint = (colour) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
          return [red, green, blue, alpha / 255];
        };
        const over = (front, back) => front.slice(0, 3).map((value, i) => value * front[3] + back[i] * (1 - front[3]));
        const channel = (value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        const light = ([red, green, blue]) =>
          0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05;
        const behind = (element) => {
          if (!element) return paint('Canvas');
          const back = paint(getComputedStyle(element).backgroundColor);
          return back[3] === 1 ? back : over(back, behind(element.parentElement ?? element.getRootNode().host));
        };
        const found = [];
        let count = 0;
        for (const host of document.querySelectorAll('paper-feed, subscribe-form'))
          for (const element of host.shadowRoot.querySelectorAll(selector)) {
            if (!element.checkVisibility({opacityProperty: true})) continue;
            count++;
            const outside = property === 'color' ? element : element.parentElement;
            const back = behind(outside);
            const front = over(paint(getComputedStyle(element)[property]), back);
            const [one, other] = [light(front), light(back)];
            const ratio = Math.max(one, other) / Math.min(one, other);
            const isThere = property === 'color' || getComputedStyle(element).borderTopWidth !== '0px';
            if (ratio < least || !isThere)
              found.push(`${element.localName}.${element.getAttribute('class')} ${ratio.toFixed(2)}`);
          }
        if (count < 2) found.push(`only ${count} to look at`);
        return found;
      },
      {selector, property, least},
    );

  const words =
    '.title, .authors, .meta, .abstract, .links a, .act, .button, .badge, .label, .description, .byline, .chip, .group-heading';
  const edges =
    '.search, .choice, .filter, .badge, .keywords > li, .chip, .cite, .banner, form input, .primary, .upvotes > .tally';

  for (const colorScheme of ['light', 'dark'])
    it(`sees all words, icons and borders where the system has chosen the colours (${colorScheme})`, async () => {
      const page = await open({forcedColors: 'active', colorScheme});
      assert.deepEqual(await lacking(page, words, 'color', 4.5), []);
      assert.deepEqual(await lacking(page, '.icon', 'color', 3), []);
      assert.deepEqual(await lacking(page, edges, 'borderTopColor', 3), []);
      const chosen = page.locator('paper-feed .styles label:has(:checked)');
      assert.notEqual(
        await chosen.evaluate((label) => getComputedStyle(label).outlineStyle),
        'none',
        'the style that is chosen',
      );
      const bar = page.locator('paper-feed .bar').first();
      const [drawn, system] = await bar.evaluate((element) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        return [getComputedStyle(element, '::after').backgroundColor, getComputedStyle(probe).color];
      });
      assert.equal(drawn, system, 'bars of the chart');
      await page.context().close();
    });

  it('gets stronger text and borders where more contrast is asked for', async () => {
    const page = await open({contrast: 'more'});
    assert.deepEqual(await lacking(page, '.authors, .meta, .label, .description, .byline', 'color', 11), []);
    assert.deepEqual(await lacking(page, '.search, .choice, form input', 'borderTopColor', 11), []);
    assert.deepEqual(await lacking(page, '.banner, .upvotes > .tally', 'borderTopColor', 3), []);
    const usual = await open({contrast: 'no-preference'});
    assert.notDeepEqual(await lacking(usual, '.meta', 'color', 11), [], 'which is not so otherwise');
    await page.context().close();
    await usual.context().close();
  });
});
