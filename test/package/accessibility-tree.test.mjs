/**
 * What assistive technology is told, as a tree of roles, names and states, of the built files in each layout and state. A difference is
 * a change for those who cannot see: it belongs into the changelog, or is a mistake.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {openSite} from '../e2e/ghost/site.mjs';
import {chromiumArgs, ensure} from '../support/browsers.mjs';

const papers = [
  {
    title: 'A result that did not hold',
    authors: ['Ada Lovelace', 'Charles Babbage'],
    venue: 'Journal of Examples',
    type: 'article-journal',
    published: '2021-05-02',
    abstract: 'It seemed to be true.',
    url: 'https://example.org/1',
    pdf: 'https://example.org/1.pdf',
    status: 'retracted',
    upvotes: 1200,
  },
  {title: 'A title alone'},
];
const feed = (attributes) =>
  `<paper-feed heading="Papers" ${attributes}><script type="application/json">${JSON.stringify(papers)}</script></paper-feed>`;

describe('what assistive technology is told', () => {
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

  async function open(html, until) {
    const page = await (await browser.newContext({locale: 'en-US'})).newPage();
    await page.goto(site.open(html));
    await page.locator(until).first().waitFor({state: 'attached'});
    return page;
  }
  const treeOf = (page, tag) => page.locator(tag).ariaSnapshot();

  const CARDS = 'paper-feed article [data-do=cite]';
  const trees = {
    'of a list': [feed('controls="search sort"'), CARDS],
    'of a grid': [feed('controls="none" layout="grid"'), '[data-layout=grid] article'],
    'of compact lines': [feed('controls="none" layout="compact"'), '[data-layout=compact] article'],
    'of a list without an end': [feed('controls="none" more="scroll"'), 'paper-feed [role=feed] [data-do=cite]'],
    'of a list without papers': [
      '<paper-feed heading="Papers"><script type="application/json">[]</script></paper-feed>',
      'paper-feed .message.empty',
    ],
    'of a form': ['<subscribe-form action="/join" badge="new"></subscribe-form>', 'subscribe-form [role=status]'],
  };
  for (const [name, [html, until]] of Object.entries(trees))
    it(name, async () => {
      const page = await open(html, until);
      const tree = await treeOf(page, html.includes('paper-feed') ? 'paper-feed' : 'subscribe-form');
      await page.context().close();
      assert.equal(tree, expected[name].trim());
    });
});

const expected = {
  'of a list': `
- region "Papers":
  - heading "Papers" [level=2]
  - paragraph: 2 papers
  - search:
    - searchbox "Search 2 papers"
  - combobox "Sort by":
    - option "Default order" [selected]
    - option "Newest first"
    - option "Oldest first"
    - option "Title"
    - option "Most upvotes"
    - option "Trending"
  - list:
    - listitem:
      - article "A result that did not hold":
        - heading "A result that did not hold Retracted" [level=3]:
          - link "A result that did not hold":
            - /url: https://example.org/1
          - text: Retracted
        - paragraph: Ada Lovelace, Charles Babbage
        - paragraph:
          - text: Journal of Examples·Journal article
          - time: ·May 2, 2021
        - paragraph: It seemed to be true.
        - list:
          - listitem: 1.2K upvotes
          - listitem:
            - link "PDF":
              - /url: https://example.org/1.pdf
          - listitem:
            - button "Cite"
    - listitem:
      - article "A title alone":
        - heading "A title alone" [level=3]
        - list:
          - listitem:
            - button "Cite"
- status: 2 papers`,
  'of a grid': `
- region "Papers":
  - heading "Papers" [level=2]
  - paragraph: 2 papers
  - list:
    - listitem:
      - article "A result that did not hold":
        - heading "A result that did not hold Retracted" [level=3]:
          - link "A result that did not hold":
            - /url: https://example.org/1
          - text: Retracted
        - paragraph: Ada Lovelace, Charles Babbage
        - paragraph:
          - text: Journal of Examples
          - time: ·May 2, 2021
        - paragraph: It seemed to be true.
        - list:
          - listitem: 1.2K upvotes
          - listitem:
            - link "PDF":
              - /url: https://example.org/1.pdf
          - listitem:
            - button "Cite"
    - listitem:
      - article "A title alone":
        - heading "A title alone" [level=3]
        - list:
          - listitem:
            - button "Cite"
- status: 2 papers`,
  'of compact lines': `
- region "Papers":
  - heading "Papers" [level=2]
  - paragraph: 2 papers
  - list:
    - listitem:
      - article "A result that did not hold":
        - heading "A result that did not hold Retracted" [level=3]:
          - link "A result that did not hold":
            - /url: https://example.org/1
          - text: Retracted
        - paragraph:
          - text: Journal of Examples
          - time: ·2021
        - list:
          - listitem:
            - button "Cite"
    - listitem:
      - article "A title alone":
        - heading "A title alone" [level=3]
        - list:
          - listitem:
            - button "Cite"
- status: 2 papers`,
  'of a list without an end': `
- region "Papers":
  - heading "Papers" [level=2]
  - paragraph: 2 papers
  - feed "Papers":
    - article "A result that did not hold":
      - heading "A result that did not hold Retracted" [level=3]:
        - link "A result that did not hold":
          - /url: https://example.org/1
        - text: Retracted
      - paragraph: Ada Lovelace, Charles Babbage
      - paragraph:
        - text: Journal of Examples·Journal article
        - time: ·May 2, 2021
      - paragraph: It seemed to be true.
      - list:
        - listitem: 1.2K upvotes
        - listitem:
          - link "PDF":
            - /url: https://example.org/1.pdf
        - listitem:
          - button "Cite"
    - article "A title alone":
      - heading "A title alone" [level=3]
      - list:
        - listitem:
          - button "Cite"
- status: 2 papers`,
  'of a list without papers': `
- region "Papers":
  - heading "Papers" [level=2]
  - paragraph
  - paragraph: There are no papers here yet.
- status: 0 papers`,
  'of a form': `
- heading "new Get trending papers in your email inbox!" [level=2]
- text: Email address
- textbox "Email address"
- button "Subscribe"
- paragraph
- status`,
};
