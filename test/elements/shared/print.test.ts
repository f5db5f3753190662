import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {PaperFeedElement, SubscribeFormElement} from '../../../src/index.js';
import {$, $$, frame, settled, textOf, until} from '../../support/page.js';
import {behind, paintOf} from '../../support/painted.js';

const paper = {
  title: 'A paper with a long abstract',
  authors: Array.from({length: 14}, (_, index) => `Author ${index + 1}`),
  venue: 'Journal',
  published: '2024-03-11',
  abstract: 'Words and more words. '.repeat(100),
  url: 'https://doi.org/10.1000/182',
  code: 'https://example.org/code',
  upvotes: 3,
  status: 'retracted',
};

/** Whether this engine can be told to print. */
const canPrint = navigator.userAgent.includes('Chrome/');

describe('on paper', () => {
  let feed: PaperFeedElement;
  let form: SubscribeFormElement;
  let box: HTMLElement;

  beforeEach(async function () {
    box = await fixture(html`<div lang="en" style="width: 600px; color: #eee; background: #111"></div>`);
    feed = document.createElement('paper-feed');
    feed.papers = [paper, {...paper, title: 'Another'}, {...paper, title: 'Third'}];
    Object.assign(feed, {
      groupBy: 'year',
      controls: 'search sort group facets export dates',
      pageSize: 2,
      theme: 'dark',
      heading: 'Papers',
    });
    form = document.createElement('subscribe-form');
    Object.assign(form, {action: '/join'});
    box.append(form, feed);
    await settled(feed);
    await until(feed, () => $$(feed, '.export').length > 0 && $$(feed, '.search').length > 0, 'the controls');
    await Promise.all([feed.themed, form.themed]);
  });
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    if (canPrint) await emulateMedia({media: 'screen'});
  });

  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

  it('there is nothing to press, to type in, or that is only for the screen', async function () {
    if (!canPrint) this.skip();
    const isControl = 'button, input, select, form, textarea, nav, .icon, .tally, .image';
    expect([...$$(feed, isControl), ...$$(form, isControl)].filter(isSeen)).to.have.length.above(5);
    await emulateMedia({media: 'print'});
    expect($$(feed, isControl).filter(isSeen)).to.deep.equal([]);
    expect($$(form, '*').filter(isSeen)).to.deep.equal([]);
    for (const text of ['.heading', '.title', '.authors', '.meta', '.abstract', '.status'])
      expect(isSeen($(feed, text)), text).to.equal(true);
  });

  it('is black on white, also in a dark theme on a dark page', async function () {
    if (!canPrint) this.skip();
    await emulateMedia({media: 'print'});
    for (const text of $$(feed, '.heading, .title, .authors, .meta, .abstract, .links a, .status')) {
      expect(Math.max(...paintOf(getComputedStyle(text).color).slice(0, 3)), text.className).to.be.at.most(0x33);
      expect(behind(text), text.className).to.deep.equal([255, 255, 255, 1]);
    }
  });

  it('spells out where links lead', async function () {
    if (!canPrint) this.skip();
    await emulateMedia({media: 'print'});
    const after = (selector: string): string => getComputedStyle($(feed, selector), '::after').content;
    expect(after('.title a')).to.equal('"https://doi.org/10.1000/182"');
    expect(after('.links a')).to.contain('(').and.to.contain('https://example.org/code');
    expect(feed.scrollWidth, 'addresses break').to.be.at.most(feed.clientWidth);
  });

  it('nothing is cut', async function () {
    if (!canPrint) this.skip();
    const abstract = (): HTMLElement => $(feed, '.abstract');
    expect(abstract().scrollHeight).to.be.above(abstract().clientHeight + 10);
    await emulateMedia({media: 'print'});
    expect(abstract().scrollHeight).to.be.at.most(abstract().clientHeight + 1);
  });

  it('no author is left out, in any engine', async () => {
    expect(textOf($(feed, '.authors'))).to.contain('…');
    dispatchEvent(new Event('beforeprint'));
    await feed.updateComplete;
    for (const name of paper.authors) expect(textOf($(feed, '.authors'))).to.contain(name);
    dispatchEvent(new Event('afterprint'));
    await feed.updateComplete;
    expect(textOf($(feed, '.authors'))).to.contain('…');
  });

  it('keeps a paper on one page, and a heading with what follows', async function () {
    if (!canPrint) this.skip();
    await emulateMedia({media: 'print'});
    await frame();
    expect(getComputedStyle($(feed, '.card')).breakInside).to.equal('avoid');
    expect(getComputedStyle($(feed, '.title')).breakAfter).to.equal('avoid');
    expect(getComputedStyle($(feed, '.group-heading')).position).to.equal('static');
  });
});
