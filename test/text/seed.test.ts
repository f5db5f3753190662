import {expect} from '@open-wc/testing';
import {plainText} from '../../src/model/text.js';
import {liftLinks} from '../../src/text/links.js';
import {reader} from './cases.js';

interface Seed {
  readonly items: readonly {readonly title: string; readonly content_text: string}[];
}
type Facts = readonly {readonly links?: readonly string[]}[];

async function shared<Data>(path: string): Promise<Data | undefined> {
  const response = await fetch(`/__shared/feeds/${path}`);
  return response.ok ? ((await response.json()) as Data) : undefined;
}

describe('the seventy papers as they were captured', () => {
  let seed: Seed | undefined;
  let facts: Facts | undefined;

  before(async function () {
    seed = await shared<Seed>('trending-papers.as-captured.json');
    facts = await shared<Facts>('trending-papers.facts.json');
    if (seed && facts) return;
    console.warn('skipped: ../shared is not here');
    this.skip();
  });

  it('keeps no leftover in a title or an abstract', () => {
    expect(seed?.items).to.have.length(70);
    for (const {title, content_text} of seed?.items ?? []) {
      for (const text of [title, content_text]) {
        expect(plainText(reader.cleanText(text))).not.to.match(/[\\{}]|``|''|textit|--|x2013|rightarrow|sum_/);
      }
    }
  });

  it('leaves every other word as it was', () => {
    const untouched = (text: string): string[] =>
      text.split(/\s+/).filter((word) => /^[A-Za-z\d,.:;()~*-]+$/.test(word));
    for (const {content_text} of seed?.items ?? []) {
      const words = new Set(plainText(reader.cleanText(content_text)).split(' '));
      const lost = untouched(content_text).filter((word) => !words.has(word) && !/^-+$|x2013|^rightarrow$/.test(word));
      expect(lost).to.deep.equal([]);
    }
  });

  it('names links in exactly eighteen abstracts', () => {
    const links = (seed?.items ?? []).map((item) => liftLinks(reader.cleanText(item.content_text)).map(({url}) => url));
    expect(links.filter((urls) => urls.length > 0)).to.have.length(18);
    expect(links).to.deep.equal(facts?.map((paper) => paper.links ?? []));
  });
});
