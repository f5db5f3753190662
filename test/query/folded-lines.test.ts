import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {fold} from '../../src/query/fold.js';
import {FoldedLines} from '../../src/query/folded-lines.js';
import {lineOf} from '../../src/query/needles.js';

/** The text of these values, and how long it is said to be. */
function linesOf(values: readonly string[]): readonly [string, number] {
  const lines = new FoldedLines();
  for (const value of values) lines.add(value);
  return [lines.toString(), lines.length];
}

const expected = (values: readonly string[]): string =>
  ['\n', ...values.map(fold).filter(Boolean).map(lineOf)].join('');

describe('the lines of a folded paper', () => {
  it('are those of its folded values, of whatever characters these are', () => {
    const word = fc.constantFrom(
      'Ada',
      '42',
      'x_i',
      'naïve',
      'β',
      '漢字',
      'don’t',
      '—',
      '😀',
      '\ud800',
      '$5',
      '\\"o',
      'a-b',
    );
    const text = fc.oneof(
      fc.string({maxLength: 40}),
      fc.string({unit: 'binary'}),
      fc.array(word).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, {maxLength: 6}), (values) => {
        const whole = expected(values);
        expect(linesOf(values)).to.deep.equal([whole, whole.length]);
      }),
      {numRuns: 300},
    );
  });

  it('are right for a text of any length, and for the paper behind it', () => {
    for (const values of [['1 '.repeat(100_000), 'é '.repeat(100_000)], ['漢'.repeat(50_000)], ['short']])
      expect(linesOf(values)[0]).to.equal(expected(values));
  });
});
