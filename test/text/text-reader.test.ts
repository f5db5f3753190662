import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {createReader as createFieldReader} from '../../src/text/field-reader.js';
import {createReader as createFullReader} from '../../src/text/full-reader.js';
import {createReader as createMarkupReader} from '../../src/text/markup-reader.js';
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

describe('the readers, each with what it cannot read', () => {
  const create = [createReader, createFullReader, createFieldReader, createMarkupReader];
  const levelOf = (source: unknown): number => {
    for (let level = 0; level < create.length;) {
      let needed = level;
      create[level]!((more) => (needed = Math.max(needed, more))).cleanText(source);
      if (needed === level) return level;
      level = needed;
    }
    throw new Error('The last reader asked for another.');
  };
  for (const [level, sources] of [
    [0, ['plain words', 'a & b', 'x']],
    [1, ['\\alpha', 'CO_2', 'a < b', 'x<y', '&amp; &eacute;', '&unknown', '&#8211;', ['own', {type: 'i', text: 'x'}]]],
    [2, [{tex: 'plain'}, {tex: '{\\TeX} < 1'}]],
    [
      3,
      [
        '<i>x</i>',
        'CO<sub>2</sub>',
        '<swi>',
        '&lt;i&gt;x&lt;/i&gt;',
        '&rarrw;',
        '<jats:p>x</jats:p>',
        {html: 'plain'},
        {markdown: 'plain'},
        {tex: '<tex>$x$</tex>'},
        {tex: '{\\textless}i{\\textgreater}'},
      ],
    ],
  ] as const) {
    for (const source of sources) {
      it(`${JSON.stringify(source)} takes reader ${level}`, () => expect(levelOf(source)).to.equal(level));
    }
  }

  it('lift the addresses that words of a field or of HTML lead to, and show the words', () => {
    const [text, url] = ['our code and more', 'https://github.com/a/b'];
    for (const source of [
      {tex: `our \\href{${url}}{code} and more`},
      {html: `our <a href="${url}">code</a> and more`},
    ]) {
      const reader = createMarkupReader(() => {});
      expect(reader.cleanText(source)).to.equal(text);
      expect(reader.liftLinks(text)).to.deep.equal([{type: 'code', url}]);
    }
  });

  it('make nothing of what is no text', () => {
    for (const source of [undefined, null, 7, true, {}, {toString: 1}, () => {}])
      for (const one of create) expect(one(() => {}).cleanText(source)).to.equal('');
    for (const value of [undefined, null, 7, {toString: 1}, []])
      for (const kind of ['html', 'tex', 'markdown'])
        expect(() => createMarkupReader(() => {}).cleanText({[kind]: value}), kind).not.to.throw();
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
