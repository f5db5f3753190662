import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {PaperFeedElement} from '../../../src/index.js';
import {rightToLeft} from '../../../stories/papers.js';
import {$, $$, frame, settled, until} from '../../support/page.js';

async function shown(dir: 'ltr' | 'rtl', papers: readonly object[], more: object = {}): Promise<PaperFeedElement> {
  const box = await fixture<HTMLElement>(html`<div dir=${dir} lang="en" style="width: 700px"></div>`);
  const feed = document.createElement('paper-feed');
  feed.papers = papers;
  Object.assign(feed, more);
  box.append(feed);
  await settled(feed);
  await frame();
  return feed;
}

const paper = {
  title: 'A paper',
  authors: ['Ada Lovelace', 'Grace Hopper'],
  venue: 'Journal',
  published: '2024-03-11',
  abstract: 'Words and more words. '.repeat(60),
  url: 'https://example.org/',
  code: 'https://example.org/code',
  upvotes: 5,
};

/** Where the characters of an element stand, as boxes. */
function boxOf(element: Node, text: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue!.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no ${text}`);
}

describe('from right to left', () => {
  it('is the mirror image', async () => {
    const [one, other] = [await shown('ltr', [paper]), await shown('rtl', [paper])];
    for (const name of ['.card', '.title', '.authors', '.links', '.upvotes']) {
      const start = $(one, name).getBoundingClientRect().left - one.getBoundingClientRect().left;
      const mirrored = other.getBoundingClientRect().right - $(other, name).getBoundingClientRect().right;
      expect(Math.abs(start - mirrored), name).to.be.at.most(1);
    }
  });

  it('turns the arrows that point somewhere', async () => {
    const feed = await shown('rtl', [paper, {...paper, title: 'B', published: '2023-01-01'}], {controls: 'dates'});
    await until(feed, () => $$(feed, '.dates .icon').length > 0, 'the dates');
    for (const arrow of $$(feed, '.dates > button > .icon')) expect(getComputedStyle(arrow).scale).to.equal('-1 1');
  });

  it('reads an abstract from its own side, and cuts it at its own end', async () => {
    for (const abstract of ['clamp', 'full']) {
      const feed = await shown('rtl', [paper], {abstract});
      expect(getComputedStyle($(feed, '.abstract')).direction, abstract).to.equal('ltr');
      const text = $(feed, '.abstract');
      const {left} = boxOf(text, 'Words');
      expect(left - text.getBoundingClientRect().left, 'its first word').to.be.below(4);
    }
    const noted = {...paper, summary: 'In a sentence.', note: 'To appear.'};
    const beside = await shown('rtl', [noted]);
    for (const name of ['.summary', '.note']) expect(getComputedStyle($(beside, name)).direction, name).to.equal('ltr');
    const feed = await shown('ltr', rightToLeft);
    expect(getComputedStyle($(feed, '.abstract')).direction).to.equal('rtl');
  });

  it('lets no name and no title move what stands beside it', async () => {
    const trick = '\u202E';
    const order = async (authors: readonly string[], title: string): Promise<boolean[]> => {
      const feed = await shown('ltr', [{...paper, authors, title, status: 'retracted'}]);
      const line = $(feed, '.authors');
      const [first, last] = [boxOf(line, authors[0]!.at(-1)!), boxOf(line, authors[1]!.at(-1)!)];
      const badge = $(feed, '.status').getBoundingClientRect();
      return [first.left < last.left, badge.left > $(feed, '.title').firstElementChild!.getBoundingClientRect().left];
    };
    expect(await order(['Ada', 'Bob'], 'A title')).to.deep.equal([true, true]);
    expect(await order([`A${trick}da`, 'Bob'], `A ${trick}title`)).to.deep.equal([true, true]);
    expect(await order(['آدا', 'Bob'], 'عنوان')).to.deep.equal([true, true]);
  });
});
