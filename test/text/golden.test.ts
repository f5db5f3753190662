import {expect} from '@open-wc/testing';
import {plainText, type RichText} from '../../src/model/text.js';
import {reader} from './cases.js';
import {golden, type GoldenRow} from './golden.js';

const clean = ([, kind, source]: GoldenRow): RichText =>
  reader.cleanText(kind === 'string' ? source : {[kind]: source});

describe('titles and abstracts as an editor would print them', () => {
  it('are at least three hundred, of every kind', () => {
    expect(golden.length).to.be.at.least(300);
    expect(new Set(golden.map(([, kind]) => kind))).to.deep.equal(new Set(['tex', 'string', 'html', 'markdown']));
  });

  for (const row of golden) {
    const [from, kind, source, text] = row;
    it(`${from}, ${kind}: ${source}`, () => expect(clean(row)).to.deep.equal(text));
  }

  it('stay as they are when they are read again', () => {
    for (const [, , source, text] of golden) {
      expect(reader.cleanText(Array.isArray(text) ? text : [text]), source).to.deep.equal(text);
      // A backslash that is shown, and what is shown in spite of looking like TeX, is none of a plain text.
      const plain = plainText(text);
      if (typeof text === 'string' && !/[\\$<&]|^_/.test(plain)) expect(reader.cleanText(text), source).to.equal(text);
    }
  });
});
