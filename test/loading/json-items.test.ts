import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {createJsonItems} from '../../src/loading/json-items.js';
import {createJsonLines, isJsonLines, readJsonLines} from '../../src/loading/json-lines.js';

const LISTS = new Set(['', 'items', 'message.items']);

/** A text cut at some of its places. */
function cut(text: string, places: readonly number[]): readonly string[] {
  const sorted = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...sorted, text.length].map((end, index) => text.slice(sorted[index - 1] ?? 0, end));
}

/** What comes out of a text that is given in pieces; undefined when it turns out to be no JSON with a list. */
function read(pieces: readonly string[]): {items: unknown[]; document: unknown; list: string | undefined} | undefined {
  const reader = createJsonItems(LISTS);
  const items = pieces.flatMap((piece) => reader.write(piece) ?? []);
  const rest = reader.end();
  return rest && {items: [...items, ...rest], document: reader.document(items), list: reader.list};
}

const places = fc.array(fc.nat(100_000), {maxLength: 12});
const json = fc.jsonValue({maxDepth: 4});
const spaces = fc.constantFrom(0, 1, '\t', 4);

describe('JSON that is read item by item', () => {
  it('is given up where an item goes on and on', () => {
    const reader = createJsonItems(LISTS);
    expect(reader.write('{"items": [1, "')).to.deep.equal([1]);
    const pieces = Array.from({length: 40}, () => reader.write('x'.repeat(32_768)));
    expect(pieces[0]).to.deep.equal([]);
    expect(pieces.at(-1)).to.equal(undefined);
  });

  it('takes no long time over what is nested deep, again and again', () => {
    const begin = performance.now();
    createJsonItems(LISTS).write('{"a":'.repeat(40_000) + '[],'.repeat(40_000));
    expect(performance.now() - begin).to.be.below(1000);
  });

  it('knows what is around the list before all of the text behind it has come', () => {
    const reader = createJsonItems(LISTS);
    reader.write('{"version": "1", "items": [1, 2], "padd');
    expect(reader.document([3])).to.deep.equal({version: '1', items: [3]});
    reader.write('ing": 0}');
    reader.end();
    expect(reader.document([3])).to.deep.equal({version: '1', items: [3], padding: 0});
  });

  it('gives the items that JSON.parse gives, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(json, {maxLength: 6}), json, spaces, places, (items, other, space, where) => {
        for (const [value, list] of [
          [items, ''],
          [{version: other, items, more: other}, 'items'],
          [{status: 'ok', message: {total: 3, items, facets: [other]}, more: other}, 'message.items'],
        ] as const) {
          const text = JSON.stringify(value, null, space);
          const whole = JSON.parse(text) as unknown;
          const result = read(cut(text, where));
          expect(result?.list).to.equal(list);
          expect(result?.document).to.deep.equal(whole);
        }
      }),
      {numRuns: 300},
    );
  });

  it('takes nothing of a text that JSON.parse refuses', () => {
    const broken = fc.tuple(
      fc.array(json, {minLength: 1, maxLength: 4}),
      fc.nat(10_000),
      fc.constantFrom('', ',', ']', '}', '"', '[', 'x', ':', '\ufeff', '\u00a0'),
    );
    fc.assert(
      fc.property(broken, places, ([items, at, sign], where) => {
        const text = JSON.stringify({version: 1, items, after: true});
        const place = at % text.length;
        const mutilated = text.slice(0, place) + sign + text.slice(place + 1);
        let isJson = true;
        try {
          JSON.parse(mutilated);
        } catch {
          isJson = false;
        }
        if (!isJson) expect(read(cut(mutilated, where))).to.equal(undefined);
      }),
      {numRuns: 1000},
    );
  });

  it('knows a list by where it stands, not by its name', () => {
    for (const value of [
      {a: {items: [1]}},
      {a: [{items: [1]}]},
      {results: [1]},
      {'message.items': [1]},
      'items',
      7,
      null,
    ])
      expect(read([JSON.stringify(value)]), JSON.stringify(value)).to.equal(undefined);
  });

  it('gives an item as soon as what follows it has come', () => {
    const reader = createJsonItems(LISTS);
    expect(reader.write('{"items": [{"a": [1, "]"]}, {"b"')).to.deep.equal([{a: [1, ']']}]);
    expect(reader.write(': 2}')).to.deep.equal([]);
    expect(reader.write(',')).to.deep.equal([{b: 2}]);
  });

  it('takes linear time for a string that does not end', () => {
    const reader = createJsonItems(LISTS);
    reader.write('{"items": ["');
    const started = performance.now();
    for (let count = 0; count < 2000; count++) reader.write('\\"'.repeat(500));
    expect(performance.now() - started).to.be.below(5000); // the square of it would take minutes
    expect(reader.end()).to.equal(undefined);
  });
});

describe('line-delimited JSON', () => {
  it('gives the same values by pieces as as a whole, undefined for a broken line', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(json, fc.constant(undefined)), {maxLength: 6}), places, (values, where) => {
        const text = ['{"first": 1}', ...values.map((value) => JSON.stringify(value) ?? '{broken')].join('\n');
        const reader = createJsonLines();
        const items = cut(text, where).flatMap((piece) => reader.write(piece));
        const all = [...items, ...(reader.end() ?? [])];
        if (values.length) expect(all).to.deep.equal(readJsonLines(text));
        expect(all).to.have.length(values.length + 1);
      }),
    );
  });

  for (const [text, is] of [
    ['{"a": 1}\n{"a": 2}', true],
    ['{"a": 1}\r\n\n{"a"', true],
    ['{"a": 1}\n', undefined],
    ['{"a": 1', undefined],
    ['{\n  "a": 1', false],
    ['{"a": 1}\n\n[', false],
  ] as const) {
    it(`${is ? 'is' : is === false ? 'is not' : 'may be'} what begins with ${JSON.stringify(text)}`, () =>
      expect(isJsonLines(text)).to.equal(is));
  }
});
