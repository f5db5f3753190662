import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, titles, until} from '../../support/page.js';

const hasHighlights = 'highlights' in CSS && typeof Highlight === 'function';
const papers = [
  {title: 'Schrödinger’s equation', authors: ['Erwin Schrödinger'], abstract: 'Water is H2O.', keywords: ['waves']},
  {title: 'Attention', abstract: 'Nothing of that kind.'},
];
const marked = (): string[] =>
  [...(CSS.highlights.get('paper-feed') ?? [])].map((range) => (range as Range).toString()).sort();

async function show(query: string): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed .papers=${papers} .query=${query}></paper-feed>`);
  await settled(feed);
  return feed;
}

describe('the highlights of a search', () => {
  it('are where it matches, and change nothing in the DOM', async function () {
    if (!hasHighlights) this.skip();
    const feed = await show('equation');
    const before = $(feed, 'article').outerHTML.replaceAll(/<!--.*?-->/g, '');
    feed.query = 'schrodinger';
    await until(feed, () => marked().length > 1, 'the highlights');
    expect(marked()).to.deep.equal(['Schrödinger', 'Schrödinger']);
    expect($(feed, 'article').outerHTML.replaceAll(/<!--.*?-->/g, '')).to.equal(before);
  });

  it('go with the search, and with the feed', async function () {
    if (!hasHighlights) this.skip();
    const feed = await show('attention');
    await until(feed, () => marked().join() === 'Attention', 'the highlight');
    feed.query = 'waves';
    await until(feed, () => marked().join() === 'waves', 'the other highlight');
    feed.remove();
    expect(CSS.highlights.has('paper-feed')).to.equal(false);
  });

  it('of two feeds stand side by side', async function () {
    if (!hasHighlights) this.skip();
    const one = await show('attention');
    await show('waves');
    await until(one, () => marked().join() === 'Attention,waves', 'both');
    one.remove();
    expect(marked()).to.deep.equal(['waves']);
  });

  it('are missing in a browser without them, and nothing else is', async () => {
    const real = globalThis.Highlight;
    Object.assign(globalThis, {Highlight: undefined});
    try {
      const feed = await show('attention');
      expect(titles(feed)).to.deep.equal(['Attention']);
      expect($$(feed, 'mark')).to.have.length(0);
      expect(hasHighlights && CSS.highlights.has('paper-feed')).to.equal(false);
    } finally {
      Object.assign(globalThis, {Highlight: real});
    }
  });
});
