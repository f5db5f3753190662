import {expect} from '@open-wc/testing';
import type {RichText} from '../../src/model/text.js';
import {createReader} from '../../src/text/markup-reader.js';
import type {MarkedSource} from '../../src/text/text-reader.js';

/** The reader that reads everything. */
export const reader = createReader(() => {});

/** A text with its marks written out: `x_{2}`, `x^{2}`, `<i>x</i>`, and a formula between ⟪⟫. */
export const written = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text
        .map((segment) => {
          if (typeof segment === 'string') return segment;
          if (segment.type === 'math') return `⟪${segment.text}⟫`;
          const inner = written(segment.text);
          if (segment.type === 'sub' || segment.type === 'sup')
            return `${segment.type === 'sub' ? '_' : '^'}{${inner}}`;
          return `<${segment.type}>${inner}</${segment.type}>`;
        })
        .join('');

/** A test for each source and what it is to become. */
export const cases = (title: string, rows: readonly (readonly [string | MarkedSource, string])[]): void => {
  describe(title, () => {
    for (const [source, clean] of rows) {
      it(`${typeof source === 'string' ? source : JSON.stringify(source)} → ${clean}`, () => {
        expect(written(reader.cleanText(source))).to.equal(clean);
      });
    }
  });
};

/** A test for each source that is to stay as it is. */
export const untouched = (title: string, sources: readonly string[]): void => {
  describe(title, () => {
    for (const source of sources) {
      it(`${source} stays`, () => {
        expect(reader.cleanText(source)).to.equal(source);
      });
    }
  });
};
