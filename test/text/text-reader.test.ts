import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {createReader as createFullReader} from '../../src/text/full-reader.js';
import {createReader} from '../../src/text/text-reader.js';

const fullReader = createFullReader(() => {});

/** What the plain reader makes of a text, or undefined when it asks for the full one. */
function readPlain(text: string): string | undefined {
  let level = 0;
  const clean = createReader((needed) => (level = needed)).cleanLine(text);
  return level > 0 ? undefined : clean;
}

describe('the plain text reader', () => {
  it('reads prose by itself, the typographic kind included', () => {
    for (const text of [
      'Plain words, (brackets) – “quotes”, 50% & more…',
      'Ada Lovelace',
      '李飞飞',
      '8*16B models, O*NET',
    ]) {
      expect(readPlain(` ${text}\n`)).to.equal(text);
    }
  });

  for (const text of [
    'T\\"ulu',
    'a -- b',
    "``x''",
    'G_{stack}',
    'x^2',
    '$n$',
    '<i>x</i>',
    '&amp;',
    'scratchx2013even',
    'at https://a.example',
    'github.com/a/b',
    'Figure~1',
  ]) {
    it(`asks for the full reader for ${text}`, () => expect(readPlain(text)).to.equal(undefined));
  }

  it('never takes for plain what the full reader would change or find a place in', () => {
    const words =
      'word Word www com github x201 rightarrow alpha sum textit tau 1 20 . , ( ) - – % * / : " = + @ \' ~ _ ^ { }';
    const signs = '\\ $ ` < > & é é 李 א 😀 \u200b \u202e \u0007 \ud800';
    const pieces = fc.constantFrom(...words.split(' '), ...signs.split(' '), ' ', '  ', '\n', '\u00a0');
    const texts = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = readPlain(text);
        if (plain === undefined) return;
        expect(fullReader.cleanLine(text)).to.equal(plain);
        expect(fullReader.cleanText(text)).to.equal(plain);
        expect(fullReader.liftLinks(plain)).to.deep.equal([]);
      }),
      {numRuns: 3000},
    );
  });
});

describe('marked text that a page hands back', () => {
  it('keeps its marks and leaves out what is none', () => {
    const own = ['x', {type: 'sup', text: ['n', {type: 'sub', text: 'i'}]}, {type: 'math', text: '\\int'}];
    expect(fullReader.cleanText(own)).to.deep.equal(own);
    expect(fullReader.cleanText(['a', null, 7, {type: 'script', text: 'b'}, {type: 'sub', text: {}}, 'c'])).to.equal(
      'ac',
    );
    expect(fullReader.cleanText({nodeType: 1})).to.equal('');
  });

  it('ends in marks that are nested without end', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level++) deep = [{type: 'sub', text: deep}];
    expect(() => fullReader.cleanText(deep)).not.to.throw();
  });
});
