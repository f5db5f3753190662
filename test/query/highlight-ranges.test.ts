import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {fold} from '../../src/query/fold.js';
import {findMatches} from '../../src/query/highlight-ranges.js';
import {parseQuery} from '../../src/query/parse-query.js';
import {wordsOf} from '../../src/query/query-terms.js';
import {wordsByHand} from './brute-force.js';

/** The text with brackets round what is found. */
function marked(text: string, query: string): string {
  let result = '';
  let last = 0;
  for (const [start, end] of findMatches(text, wordsOf(parseQuery(query)))) {
    result += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return result + text.slice(last);
}

describe('matches in a text', () => {
  it('are where a search finds them', () => {
    for (const [text, query, result] of [
      ['Agents and reagents', 'agent', '[Agent]s and reagents'],
      ['A language model, language models', '"language model"', 'A [language model], language models'],
      ['A language-model', 'language-mo', 'A [language-mo]del'],
      ['Gödel and Godel', 'godel', '[Gödel] and [Godel]'],
      ['A cafe\u0301', 'cafe', 'A [cafe\u0301]'],
      ['Die Straße', 'stras', 'Die [Straß]e'],
      ['H₂O and CO₂', 'h2', '[H₂]O and CO₂'],
      [String.raw`By G\"{o}del`, 'godel', String.raw`By [G\"{o}del]`],
      ['基于深度学习的方法', '学习', '基于深度[学习]的方法'],
      ['α-decay', 'alp', '[α]-decay'],
      ['no party', '🎉', 'no party'],
      ['', 'a', ''],
    ])
      expect(marked(text!, query!)).to.equal(result);
  });

  it('that touch or overlap are one, and all are in order', () => {
    expect(marked('The transformer', 'trans transform t')).to.equal('[T]he [transform]er');
    expect(marked('b c b', 'c b "b c"')).to.equal('[b c] [b]');
    expect(marked('深度学习', '深 度')).to.equal('[深度]学习');
  });

  it('fold to what was searched for, and are all that there are', () => {
    const word = fc.constantFrom('ab', 'abc', 'b', 'göl', 'Straße', '深学', 'a-b');
    const text = fc.array(word, {maxLength: 8}).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, word, (any, wanted) => {
        const found = findMatches(any, [{kind: 'phrase', text: wanted}]);
        for (const [start, end] of found) expect(fold(any.slice(start, end))).to.include(fold(wanted));
        const [own, words] = [wordsByHand(any), wordsByHand(wanted)];
        const isThere = own.some((_, at) => words.every((one, index) => own[at + index] === one));
        expect(found.length > 0).to.equal(isThere);
      }),
    );
  });

  it('are within any text, apart and in order', () => {
    const words = fc.array(
      fc.record({
        kind: fc.constantFrom('word' as const, 'phrase' as const),
        text: fc.string({unit: 'binary', maxLength: 3}),
      }),
    );
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), words, (text, some) => {
        let last = -1;
        for (const [start, end] of findMatches(text, some)) {
          expect(start).to.be.above(last);
          expect(end).to.be.within(start + 1, text.length);
          last = end;
        }
      }),
    );
  });
});
