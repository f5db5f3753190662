import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperCiteEvent, PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, textOf, until} from '../../support/page.js';

const papers = (count: number): object[] =>
  Array.from({length: count}, (_, index) => ({
    id: String(index),
    title: `Paper ${index}`,
    authors: ['Ada Lovelace'],
    published: '1843',
    url: `https://example.org/${index}`,
    ...(index === 1 && {status: 'retracted'}),
  }));

async function feedOf(count: number, controls = 'export'): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed lang="en" page-size="5"></paper-feed>`);
  feed.controls = controls;
  feed.papers = papers(count);
  await feed.updateComplete;
  return feed;
}

const button = (feed: Element): HTMLElement => $(feed, '[part~=export] .button');
const choose = (feed: Element, style: string): void => {
  const select = $<HTMLSelectElement>(feed, '[part~=export] select');
  select.value = style;
  select.dispatchEvent(new Event('change'));
};
const said = (feed: Element): string => textOf($(feed, '[part~=export] [role=status]'));

/** The files that are handed to the reader. */
const files: {readonly name: string; readonly url: string}[] = [];
const {click} = HTMLAnchorElement.prototype;
beforeEach(() => {
  HTMLAnchorElement.prototype.click = function () {
    files.push({name: this.download, url: this.href});
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  files.length = 0;
});
const content = async (): Promise<string> => (await fetch(files.at(-1)!.url)).text();

describe('exporting papers', () => {
  it('is not offered unless the page says so', async () => {
    const feed = await feedOf(3, 'search nothing');
    expect($$(feed, '[type=checkbox], [part~=export]')).to.have.length(0);
    feed.controls = 'search export';
    await until(feed, () => $$(feed, '[type=checkbox]').length === 3, 'the boxes');
    feed.controls = 'none';
    await feed.updateComplete;
    expect($$(feed, 'input, [part~=export]')).to.have.length(0);
  });

  it('gives all that are loaded, also those that are not on view', async () => {
    const feed = await feedOf(12);
    expect(textOf(button(feed))).to.equal('Export 12 papers');
    await expect(feed).to.be.accessible();
    button(feed).click();
    await until(feed, () => said(feed) === '12 papers exported.', 'the file');
    expect(files[0]!.name).to.equal('papers.bib');
    expect((await content()).match(/^@/gm)).to.have.length(12);
  });

  for (const [style, name, pattern, count] of [
    ['bibtex', 'papers.bib', /^@\w+\{/gm, 3],
    ['ris', 'papers.ris', /^ER {2}- /gm, 3],
    ['csl-json', 'papers.json', /"title":/g, 3],
    ['markdown', 'papers.md', /Paper \d/g, 3],
    ['apa', 'papers.txt', /Lovelace, A\./g, 3],
  ] as const) {
    it(`writes ${name} in the style ${style}, with what became of a paper`, async () => {
      const feed = await feedOf(3);
      choose(feed, style);
      button(feed).click();
      await until(feed, () => said(feed) !== '', 'the file');
      expect(files[0]!.name).to.equal(name);
      const text = await content();
      expect(text.match(pattern)).to.have.length(count);
      expect(text).to.match(/retracted/i);
    });
  }

  it('gives those that are selected, in the order of the list', async () => {
    const feed = await feedOf(4);
    const boxes = $$<HTMLInputElement>(feed, 'article input');
    expect(boxes.map((box) => box.getAttribute('aria-label'))).to.contain('Select Paper 2');
    boxes[2]!.click();
    boxes[0]!.click();
    await feed.updateComplete;
    expect(textOf(button(feed))).to.equal('Export 2 selected');
    button(feed).click();
    await until(feed, () => said(feed) === '2 papers exported.', 'the file');
    expect([...(await content()).matchAll(/Paper (\d)/g)].map(([, number]) => number)).to.deep.equal(['0', '2']);
    $(feed, '[part~=export] .quiet').click();
    await feed.updateComplete;
    expect(textOf(button(feed))).to.equal('Export 4 papers');
    expect($$<HTMLInputElement>(feed, 'article input').some(({checked}) => checked)).to.equal(false);
  });

  it('tells the page first, and does not happen when that is cancelled', async () => {
    const feed = await feedOf(3);
    const heard: PaperCiteEvent[] = [];
    feed.addEventListener('paper-cite', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    button(feed).click();
    await feed.updateComplete;
    expect(heard.map(({detail}) => [detail.action, detail.style, detail.papers.length])).to.deep.equal([
      ['download', 'bibtex', 3],
    ]);
    expect(files).to.have.length(0);
  });

  it('lets the page do other things while thousands are written', async function () {
    this.timeout(60_000);
    const feed = await feedOf(3000);
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    button(feed).click();
    await until(feed, () => textOf(button(feed)) === 'Exporting…' || said(feed), 'the beginning');
    await until(feed, () => said(feed) === '3,000 papers exported.', 'the file');
    clearInterval(timer);
    expect(turns, 'turns of the page').to.be.greaterThan(3);
  });

  it('ends when the feed is removed', async () => {
    const feed = await feedOf(3000);
    button(feed).click();
    await feed.updateComplete;
    feed.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(files).to.have.length(0);
  });
});
