import {expect} from '@open-wc/testing';
import {decode} from '../../src/loading/decode.js';

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding', () => {
  it('takes UTF-8 for granted', async () => {
    expect(await decode([utf8('Tülu – “x”')])).to.equal('Tülu – “x”');
  });

  it('joins characters that were cut between two chunks', async () => {
    const whole = utf8('a–b');
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(await decode([whole.subarray(0, cut), whole.subarray(cut)])).to.equal('a–b');
    }
  });

  it('follows a byte order mark before the header', async () => {
    expect(await decode([bytes(0xff, 0xfe, 0x41, 0, 0x42, 0)], 'text/plain; charset=utf-8')).to.equal('AB');
    expect(await decode([bytes(0xfe, 0xff, 0, 0x41)])).to.equal('A');
    expect(await decode([bytes(0xef, 0xbb, 0xbf, 0x41)], 'text/plain; charset=latin1')).to.equal('A');
  });

  it('knows UTF-16 without a mark by its zeros', async () => {
    const little = [...'<?xml ü?>'].flatMap((character) => [character.charCodeAt(0), 0]);
    const big = little.map((_, index) => little[index ^ 1]!);
    expect(await decode([bytes(...little)])).to.equal('<?xml ü?>');
    expect(await decode([bytes(...big)], 'text/xml; charset=utf-8')).to.equal('<?xml ü?>');
    expect(await decode([bytes(0x7b, 0, 0x7d, 0)])).to.equal('{}');
  });

  it('follows the header before the declaration', async () => {
    expect(await decode([bytes(0xe9)], 'application/json; charset="ISO-8859-1"')).to.equal('é');
    const xml = [utf8('<?xml version="1.0" encoding="iso-8859-2"?>'), bytes(0xb1)];
    expect((await decode(xml)).at(-1)).to.equal('ą');
    expect((await decode(xml, 'text/xml; charset=iso-8859-1')).at(-1)).to.equal('±');
  });

  it('reads windows-1252 where UTF-8 does not fit, the euro and the quotes included', async () => {
    expect(await decode([bytes(0x80, 0x93, 0x94, 0x96, 0xe9)])).to.equal('€“”–é');
    expect(await decode([bytes(0x80)], 'text/plain; charset=windows-1252')).to.equal('€');
  });

  it('follows the hint of an editor in the first lines', async () => {
    for (const [hint, expected] of [
      ['% Encoding: windows-1252', '¦'],
      ['% Encoding: ISO8859_15', 'Š'],
      ['%encoding:MacRoman', '¶'],
      ['% -*- coding: latin-9-unix -*-', 'Š'],
      ['% -*- mode: bibtex; coding: iso-8859-2-dos -*-', 'Ś'],
      ['% !TeX encoding = koi8-r', '╕'],
      ['% A list\n% Encoding: windows-1252', '¦'],
      ['% Encoding: UTF-16LE', '¦'],
      ['% Encoding: klingon', '¦'],
    ] as const)
      expect((await decode([utf8(`${hint}\n`), bytes(0xa6)])).at(-1), hint).to.equal(expected);
  });

  it('follows a hint before it tries UTF-8, and after the header and the byte order mark', async () => {
    const hint = utf8('% Encoding: ISO-8859-1\nü');
    expect((await decode([hint])).slice(-2)).to.equal('Ã¼');
    expect((await decode([hint], 'text/plain; charset=utf-8')).at(-1)).to.equal('ü');
    expect((await decode([bytes(0xef, 0xbb, 0xbf), hint])).at(-1)).to.equal('ü');
    expect((await decode([utf8('% A list\nü')])).at(-1)).to.equal('ü');
  });

  it('says when it had to guess, and only then', async () => {
    const heard: string[] = [];
    const listen = ({message}: {readonly message: string}): void => void heard.push(message);
    await decode([utf8('ü')], '', listen);
    await decode([utf8('% Encoding: latin1\n'), bytes(0xe9)], '', listen);
    await decode([bytes(0xe9)], 'text/plain; charset=gbk', listen);
    expect(heard).to.deep.equal([]);
    await decode([bytes(0x40, 0xe9)], '', listen);
    await decode([bytes(0x40, 0xe9)], 'text/plain; charset=utf-8', listen);
    expect(heard.length).to.equal(2);
    expect(heard[0]).to.contain('windows-1252');
  });

  it('passes over a name nobody knows', async () => {
    expect(await decode([utf8('ü')], 'text/plain; charset=klingon')).to.equal('ü');
    expect(await decode([])).to.equal('');
  });
});
