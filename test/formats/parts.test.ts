import {expect} from '@open-wc/testing';
import {readInvertedName} from '../../src/formats/inverted-name.js';
import {readKeyValueLines} from '../../src/formats/key-value-lines.js';
import {readLanguage} from '../../src/formats/languages.js';
import {readPages} from '../../src/formats/pages.js';
import {refineDate} from '../../src/formats/precise-date.js';
import {readIsbn, readIssn} from '../../src/formats/serial-numbers.js';
import {withoutFinalStop} from '../../src/formats/final-stop.js';
import {defined} from '../../src/model/defined.js';

describe('an inverted name', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['Lovelace, Ada King', {family: 'Lovelace', given: 'Ada King'}],
    ['van der Laak, Jeroen', {family: 'Laak', given: 'Jeroen', particle: 'van der'}],
    ['de la Cruz, Ana', {family: 'Cruz', given: 'Ana', particle: 'de la'}],
    ['King, Martin Luther, Jr.', {family: 'King', given: 'Martin Luther', suffix: 'Jr.'}],
    ['King, Jr., Martin Luther', {family: 'King', given: 'Martin Luther', suffix: 'Jr.'}],
    ['Kennedy, John F Jr', {family: 'Kennedy', given: 'John F', suffix: 'Jr'}],
    ['Smith, John V', {family: 'Smith', given: 'John V'}],
    ['  Liu ,Tianrui ', {family: 'Liu', given: 'Tianrui'}],
    ['The Tree Consortium', {name: 'The Tree Consortium'}],
    ['Department of Trees, Woods, Hills, and Dales', {name: 'Department of Trees, Woods, Hills, and Dales'}],
    ['Selvamani,', {name: 'Selvamani,'}],
    ['bell hooks', {name: 'bell hooks'}],
    ['', {name: ''}],
  ];
  for (const [text, parts] of cases)
    it(JSON.stringify(text), () =>
      expect({name: '', ...defined(readInvertedName(text))}).to.deep.equal({name: '', ...parts}),
    );
});

describe('pages', () => {
  const cases: readonly (readonly [first: unknown, last: unknown, pages: string | undefined])[] = [
    ['61-70', undefined, '61–70'],
    ['61--70', undefined, '61–70'],
    ['335 -345', undefined, '335–345'],
    ['S47‐S49', undefined, 'S47–S49'],
    [125, 133, '125–133'],
    ['125', '133', '125–133'],
    ['1-5', '5', '1–5'],
    ['7', '7', '7'],
    ['569-569', undefined, '569'],
    ['e1002195', undefined, 'e1002195'],
    ['1255-67, 1300', undefined, '1255-67, 1300'],
    ['', '', undefined],
    [null, {}, undefined],
  ];
  for (const [first, last, pages] of cases)
    it(`${String(first)} to ${typeof last === 'object' ? 'nothing' : String(last)}`, () =>
      expect(readPages(first, last)).to.equal(pages));
});

describe('a serial number', () => {
  it('is an ISSN with or without its hyphen and what is written behind it', () => {
    expect(
      ['2277-9175 (Electronic)', '03064530 (ISSN)', '2041-210x', '1078-8956, 1546-170X'].map(readIssn),
    ).to.deep.equal(['2277-9175', '0306-4530', '2041-210X', '1078-8956']);
  });
  it('is an ISBN of 10 or 13 digits', () => {
    expect(
      ['ISBN 978-3-86680-192-9', 'http://id.crossref.org/isbn/9783319105895', '0-943396-04-2 0-85131-041-9'].map(
        readIsbn,
      ),
    ).to.deep.equal(['978-3-86680-192-9', '9783319105895', '0-943396-04-2']);
  });
  it('is not the one for the other, nor anything else', () => {
    expect(['978-3-86680-192-9', 'kmptns', '', null, 7, {}].map(readIssn)).to.deep.equal(Array(6).fill(undefined));
    expect(['1932-6208', '10.1000/978', '', null, 7, {}].map(readIsbn)).to.deep.equal(Array(6).fill(undefined));
  });
});

describe('a language', () => {
  it('is a tag of BCP 47, whatever it was', () => {
    expect(['en', 'EN-us', 'en_GB', 'eng', 'English', 'slv', 'zh-Hant'].map(readLanguage)).to.deep.equal([
      'en',
      'en-US',
      'en-GB',
      'en',
      'en',
      'sl',
      'zh-Hant',
    ]);
  });
  it('is none when it is no single language', () => {
    expect(['English; French', 'a', '', 'constructor', null, 7, {toString: 1}].map(readLanguage)).to.deep.equal(
      Array(7).fill(undefined),
    );
  });
});

describe('a full stop behind a title', () => {
  it('goes, but not that of an abbreviation or of more dots', () => {
    const cases = ['A title.', 'A title. ', 'Wait ...', 'By the U.S.', 'Smith et al.', 'Why?', 'Acme Inc.'];
    expect(cases.map(withoutFinalStop)).to.deep.equal([
      'A title',
      'A title',
      'Wait ...',
      'By the U.S.',
      'Smith et al.',
      'Why?',
      'Acme Inc.',
    ]);
  });
});

describe('a date', () => {
  it('becomes as precise as another that agrees with it', () => {
    expect(refineDate('2021', ['2020-01-01', '2021-10', '2021-10-31'])).to.equal('2021-10-31');
    expect(refineDate('2019-01', ['2019-03-25'])).to.equal('2019-01');
    expect(refineDate(undefined, [undefined, '2019-03-25'])).to.equal('2019-03-25');
    expect(refineDate('2019', [])).to.equal('2019');
  });
});

describe('lines of keys and values', () => {
  it('are read by key in lower case, the first of a key', () => {
    const lines = readKeyValueLines('ArticleType: x\nPMID: 20664272\nsome words\nDOI:10.1000/1\nPMID: 2\n: no key');
    expect([...lines]).to.deep.equal([
      ['articletype', 'x'],
      ['pmid', '20664272'],
      ['doi', '10.1000/1'],
    ]);
    expect(readKeyValueLines({toString: 1}).size).to.equal(0);
  });
});
