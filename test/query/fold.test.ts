import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {fold, foldWithPlaces} from '../../src/query/fold.js';

const PIECES = [
  'abc',
  'É',
  'e\u0301',
  'ß',
  '𝛼',
  'α',
  'βγ',
  'ά',
  '深',
  'が',
  'ｶﾞ',
  'ำ',
  'हिन्दी',
  'مُ',
  '한',
  '½',
  'ﷺ',
  '🎉',
  '\ud800',
  '\\',
  '\\"o',
  "\\'{e}",
  '\\o ',
  '\\alpha',
  '\\v S',
  '\\mathbb ',
  '$',
  '_',
  '^{2}',
  ' ',
  '-',
  '’',
  '\u00ad',
  '\ufeff',
  '\u1fed',
  'ﹹ',
];
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.constantFrom(...PIECES), {maxLength: 12}).map((pieces) => pieces.join('')),
);

describe('folded text', () => {
  it('is words with single spaces, and the same when folded again', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = fold(any);
        expect(folded).to.match(/^(?:[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*)?$/u);
        expect(fold(folded)).to.equal(folded);
        expect(fold(`${any}. x`)).to.match(/(?:^| )x$/);
      }),
      {numRuns: 3_000},
    );
  });

  it('is the same in capitals, composed and decomposed', () => {
    const letters = fc.array(fc.constantFrom('é', 'Ä', 'ж', 'Ё', 'λ', 'Ń', 'ở', 'が', 'x'), {minLength: 1});
    fc.assert(
      fc.property(letters, (some) => {
        const word = some.join('');
        for (const other of [word.toUpperCase(), word.normalize('NFD'), word.normalize('NFC')])
          expect(fold(other)).to.equal(fold(word));
      }),
    );
  });

  it('reads TeX as what it prints', () => {
    for (const [tex, plain] of [
      [String.raw`\'{e} \^o \"{\i} \~n \=a \.z \c{c} \H{o} \v s \k{a} \r{u} \u{g}`, 'é ô ï ñ ā ż ç ő š ą ů ğ'],
      [String.raw`\o\O\l\L\ss\ae\AE\oe\OE\aa\AA\i\j`, 'øØłŁßæÆœŒåÅıj'],
      [String.raw`na\"{\i}ve fa\c cade Stra{\ss}e sm\o rrebr\o d`, 'naïve façade Straße smørrebrød'],
      [String.raw`$H_2O$ x^{2} $\alpha$ $\varphi_1$ \mathbf{R}^n \operatorname{rank}`, 'H₂O x² α φ₁ Rⁿ rank'],
      [String.raw`\textit{very} \emph{bold} 5\% A\&B`, 'very bold 5% A&B'],
      [String.raw`hyphen\-ation`, 'hyphenation'],
    ])
      expect(fold(tex!)).to.equal(fold(plain!));
  });

  it('names a Greek letter that stands alone, and leaves words of Greek', () => {
    expect(fold('α β-carotene Aβ µm 𝜋 Ω')).to.equal('alpha beta carotene abeta mum pi omega');
    expect(fold('αβ Λόγος')).to.equal('αβ λογοσ');
  });

  it('takes accents from Latin, Greek, Cyrillic, Hebrew and Arabic, and marks from no other script', () => {
    expect(fold('ốñ Ёй שָׁלוֹם مُحَمَّد')).to.equal('on еи שלום محمد');
    expect(fold('हिन्दी ภาษาไทย が')).to.equal(['हिन्दी', ...'ภาษาไทย', 'が'].join(' '));
  });

  it('is made in time of any length', () => {
    for (const piece of [
      'a',
      '\\',
      '\\"',
      '$',
      'é',
      'é ',
      '\\v ',
      'a\u0301',
      '\u0301',
      'a\u0323\u0301',
      '\u0301\u0323',
      'α',
      '深',
      '\\text',
      '{',
      ' ',
    ])
      for (const make of [fold, foldWithPlaces]) {
        const started = performance.now();
        make(piece.repeat(200_000));
        expect(performance.now() - started, `${make.name} of ${piece}`).to.be.below(5_000);
      }
  });
});

describe('folded text with places', () => {
  it('is the same text, in order, with a piece of the original for each character', () => {
    fc.assert(
      fc.property(text, (any) => {
        const {text: folded, starts, ends} = foldWithPlaces(any);
        expect(folded).to.equal(fold(any));
        expect([starts.length, ends.length]).to.deep.equal([folded.length, folded.length]);
        starts.forEach((start, index) => {
          expect(start).to.be.at.least(starts[index - 1] ?? 0);
          expect(ends[index]).to.be.within(start + 1, any.length);
          expect(ends[index]).to.be.at.least(ends[index - 1] ?? 0);
        });
      }),
      {numRuns: 3_000},
    );
  });

  it('gives words back with what belongs to them', () => {
    const place = (original: string, word: string): string => {
      const {text: folded, starts, ends} = foldWithPlaces(original);
      const at = folded.indexOf(word);
      return original.slice(starts[at], ends[at + word.length - 1]);
    };
    expect(place('The Gödel proof', 'godel')).to.equal('Gödel');
    expect(place('A cafe\u0301 here', 'cafe')).to.equal('cafe\u0301');
    expect(place(String.raw`The G\"{o}del proof`, 'godel')).to.equal(String.raw`G\"{o}del`);
    expect(place('Die Straße', 'strass')).to.equal('Straß');
    expect(place('x 𝛼 y', 'al')).to.equal('𝛼');
    expect(place('用深度学习', '深 度')).to.equal('深度');
    expect(place('self-supervised', 'self supervised')).to.equal('self-supervised');
  });
});
