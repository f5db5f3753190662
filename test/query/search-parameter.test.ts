import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readParameter, withParameter} from '../../src/query/search-parameter.js';

const urlWith = (search: string): URL => new URL(`https://host.example/path${search}#hash`);

describe('a parameter of an address', () => {
  it('is written so that people can read it', () => {
    expect(withParameter('', 'p', 'agents year:2023..2025;sort=newest;group=year;paper=2503.02844')).to.equal(
      '?p=agents+year:2023..2025;sort=newest;group=year;paper=2503.02844',
    );
    expect(withParameter('', 'p', 'a:;=,~.*()!/@$?-_')).to.equal('?p=a:;=,~.*()!/@$?-_');
  });

  it('is written so that it ends where it ends', () => {
    expect(withParameter('', 'p', '+&#%"<>\'é%3B')).to.equal('?p=%2B%26%23%25%22%3C%3E%27%C3%A9%253B');
  });

  it('is read with spaces and plus signs as they were', () => {
    for (const value of ['a b', 'a+b', ' a  b ', '%20', '+']) {
      expect(readParameter(withParameter('?x=1', 'p', value), 'p')).to.equal(value);
    }
    expect(readParameter('?p=a+b%20c%2Bd', 'p')).to.equal('a b c+d');
    expect(readParameter('?p', 'p')).to.equal('');
    for (const none of ['', '?', '?P=1', '?pp=1&q=p']) expect(readParameter(none, 'p')).to.equal(undefined);
  });

  it('keeps its place, and changes nothing else', () => {
    const host = '?b=%7e&flag&a=1+2&a=%zz&&=x&p=old&a=1&c=é';
    expect(withParameter(host, 'p', 'new')).to.equal('?b=%7e&flag&a=1+2&a=%zz&&=x&p=new&a=1&c=é');
    expect(withParameter(host, 'p', undefined)).to.equal('?b=%7e&flag&a=1+2&a=%zz&&=x&a=1&c=é');
    expect(withParameter(host, 'q', 'new')).to.equal(`${host}&q=new`);
    expect(withParameter(host, 'q', undefined)).to.equal(host);
  });

  it('is there once, in whatever way its name was written', () => {
    expect(withParameter('?%70=1&a=2&p=3&p', 'p', 'new')).to.equal('?p=new&a=2');
    expect(withParameter('?%70=1&p=3', 'p', undefined)).to.equal('');
    expect(withParameter('?a+b=1', 'a b', '2')).to.equal('?a+b=2');
  });

  it('leaves an address without it as it was', () => {
    for (const search of ['', '?', '?&', '??p=1', '?a']) {
      expect(withParameter(search, 'p', undefined)).to.equal(search);
      expect(readParameter(withParameter(search, 'p', '1'), 'p')).to.equal('1');
    }
    expect(withParameter('?p=1', 'p', undefined)).to.equal('');
    expect(withParameter('??p=1', 'p', '2')).to.equal('??p=1&p=2');
  });

  it('can have half of a surrogate pair, which no address can hold', () => {
    expect(readParameter(withParameter('', 'p', 'a\ud800b'), 'p')).to.equal('a\ufffdb');
  });

  const text = fc.string({unit: 'binary'});
  const name = fc.oneof(fc.constantFrom('p', 'q', 'a b', '=', '?', '&', '__proto__', 'é', '%70'), text);
  /** What a host's own code may have put there, as an address has it. */
  const host = fc
    .array(fc.oneof(fc.stringMatching(/^[pq=%70+?&a]{0,8}$/), text), {maxLength: 6})
    .map((parts) => urlWith(`?${parts.join('&').replaceAll('#', '')}`).search);

  it('is what URLSearchParams reads, beside any parameters of the host', () => {
    fc.assert(
      fc.property(host, name, text, (search, name, value) => {
        const changed = withParameter(search, name, value);
        expect(new URLSearchParams(changed).getAll(name)).to.eql([value]);
        expect(readParameter(changed, name)).to.equal(value);
        expect(urlWith(changed).search).to.equal(changed);
      }),
      {numRuns: 1000},
    );
  });

  it('does not disturb another one, nor those of the host', () => {
    fc.assert(
      fc.property(host, text, text, (search, one, other) => {
        const both = withParameter(withParameter(search, 'p', one), 'q', other);
        expect([readParameter(both, 'p'), readParameter(both, 'q')]).to.eql([one, other]);
        const others = (search: string): string[] =>
          search
            .replace(/^\?/, '')
            .split('&')
            .filter((part) => !/^(?:p|%70|q)(?:=|$)/.test(part) && part !== '');
        expect(others(both)).to.eql(others(search));
        const without = withParameter(withParameter(both, 'q', undefined), 'p', undefined);
        expect(others(without)).to.eql(others(search));
        expect(readParameter(without, 'p')).to.equal(undefined);
      }),
      {numRuns: 1000},
    );
  });

  it('goes in and out of any address without a trace', () => {
    fc.assert(
      fc.property(host, text, (search, value) => {
        fc.pre(readParameter(search, 'p') === undefined);
        expect(withParameter(withParameter(search, 'p', value), 'p', undefined)).to.equal(search);
      }),
    );
  });
});
