import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plainText} from '../../src/model/text.js';
import {liftLinks} from '../../src/text/links.js';
import {reader} from './cases.js';

const word = fc.constantFrom(
  ...'the of model data 8*16B O*NET ~9% PIF-N-K snake_case k=3 (a) pre-training T5X 3.5 “so” it’s C++ Q&A $5 naïve 模型 {x} <swi> a_b.py x/y 50% [1] #1 @home ==='.split(
    ' ',
  ),
);
const space = fc.constantFrom(' ', '  ', '\n', '\t', ' \r\n ');
const prose = fc.array(fc.tuple(word, space), {maxLength: 60}).map((pairs) => pairs.flat().join(''));

const letters = fc.stringMatching(/^[a-z]{2,9}$/);
// Ways in which TeX, HTML or a feed may decorate a word, none of which takes a letter away.
const decorated = fc.tuple(
  letters,
  fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `\\textit{${text}}`,
    (text) => `textbf{${text}}`,
    (text) => `{\\bf ${text}}`,
    (text) => `\\unknown{${text}}`,
    (text) => `\\emph{\\textsc{${text}}}`,
    (text) => `\`\`${text}''`,
    (text) => `\`${text}'`,
    (text) => `<i>${text}</i>`,
    (text) => `<sup>${text}</sup>`,
    (text) => `${text}\\%`,
    (text) => `$\\mathrm{${text}}$`,
    (text) => `X_{${text}}`,
    (text) => `${text} --`,
    (text) => `${text}~\\cite{a}`,
    (text) => `\\${text} `,
    (text) => `{${text}}`,
  ),
);
// Names of commands that are not words of a reader.
const isCommand = (text: string): boolean => plainText(reader.cleanText(`\\${text}`)) !== text;

describe('cleanText, whatever it is given', () => {
  it('leaves prose as it is but for white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(reader.cleanText(text)).to.equal(text.trim().replace(/\s+/g, ' '));
      }),
    );
  });

  it('loses no word of decorated prose, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(decorated, {maxLength: 30}), (words) => {
        const kept = words.filter(([text]) => !isCommand(text));
        const plain = reader.cleanLine(kept.map(([text, decorate]) => decorate(text)).join(' '));
        let from = 0;
        for (const [text] of kept) {
          const place = plain.indexOf(text, from);
          expect(place, `${text} in ${plain}`).to.be.at.least(from);
          from = place + text.length;
        }
      }),
    );
  });

  it('finds nothing left to clean in its own plain text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = reader.cleanLine(text);
        expect(reader.cleanLine(once)).to.equal(once);
      }),
    );
  });

  it('never throws, and lets no character of its own through', () => {
    const pieces = fc.constantFrom(
      ..."{ } \\ $ $$ _ ^ ` '' -- --- < > <sub> </sub> <p> & &amp; ~ \\( \\) \\[ \\] \\frac{ \\textit{ \\cite[ \\' \\\" \\\\ \\alpha http:// https://a.b/( github.com/ x2013 a 1 é 模 \ud800 \udc00".split(
        ' ',
      ),
      ' ',
      '\n',
    );
    const text = fc.oneof(
      fc.array(pieces, {maxLength: 40}).map((all) => all.join('')),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(text, (source) => {
        const clean = reader.cleanText(source);
        liftLinks(clean);
        if (!/[\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/u.test(source)) {
          expect(plainText(clean)).not.to.match(/[\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/u);
        }
      }),
      {numRuns: 500},
    );
  });

  it('gives back private characters and non-characters that a text has', () => {
    expect(reader.cleanText('a \ufdd0 \u{f0041} b')).to.equal('a \ufdd0 \u{f0041} b');
    expect(reader.cleanText('a \ud800 b')).to.equal('a \ud800 b');
  });

  // Any of these would run for minutes if a pattern were to look at the same characters again and again; no clock is needed.
  for (const unit of '{ } { } $ $a \\ \\a \\( \\[ \\$ _ a_ x_{ ` `` `a < <p <sub> & ~ -- ^ a^ https://a.b/( https://a.b/) a. [ \\textit{ \\frac{a}'.split(
    ' ',
  )) {
    it(`reads 100 kB of ${unit}`, () => {
      const source = unit.repeat(100_000 / unit.length);
      liftLinks(reader.cleanText(source));
    });
  }

  it('reads braces that are nested without end', () => {
    expect(reader.cleanLine(`${'\\textit{'.repeat(20)}deep${'}'.repeat(20)}`)).to.equal('deep');
    expect(reader.cleanLine(`${'{'.repeat(50_000)}deep${'}'.repeat(50_000)}`)).to.contain('deep');
    expect(reader.cleanLine(`${'x_{'.repeat(50_000)}deep`)).to.contain('deep');
  });
});
