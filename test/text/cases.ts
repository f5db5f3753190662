import {expect} from '@open-wc/testing';
import type {RichText} from '../../src/model/text.js';
import {cleanText} from '../../src/text/clean-text.js';

/** A text with its marks written out: `x_{2}`, `x^{2}`, and a formula between ⟪⟫. */
const written = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text
        .map((segment) => {
          if (typeof segment === 'string') return segment;
          if (segment.type === 'math') return `⟪${segment.text}⟫`;
          return `${segment.type === 'sub' ? '_' : '^'}{${written(segment.text)}}`;
        })
        .join('');

/** A test for each source and what it is to become. */
export const cases = (title: string, rows: readonly (readonly [string, string])[]): void => {
  describe(title, () => {
    for (const [source, clean] of rows) {
      it(`${source} → ${clean}`, () => {
        expect(written(cleanText(source))).to.equal(clean);
      });
    }
  });
};

/** A test for each source that is to stay as it is. */
export const untouched = (title: string, sources: readonly string[]): void => {
  describe(title, () => {
    for (const source of sources) {
      it(`${source} stays`, () => {
        expect(cleanText(source)).to.equal(source);
      });
    }
  });
};
