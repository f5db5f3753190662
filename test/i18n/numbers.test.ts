import {expect} from '@open-wc/testing';
import {numbers} from '../../src/i18n/numbers.js';

describe('numbers in a language', () => {
  const votes = {one: '# голос', few: '# голоса', many: '# голосов', other: '# голоса'};

  it('have the plural form of the language', () => {
    const {plural} = numbers('ru');
    expect([1, 3, 5, 21, 112].map((count) => plural(count, votes))).to.deep.equal([
      '1 голос',
      '3 голоса',
      '5 голосов',
      '21 голос',
      '112 голосов',
    ]);
  });

  it('go by the thousand or the million in compact form, and not by the digits that are left out', () => {
    const {plural} = numbers('ru');
    expect(plural(1201, votes, '1,2 тыс.')).to.equal('1,2 тыс. голосов');
    expect(plural(2_000_001, votes, '2 млн')).to.equal('2 млн голосов');
    const french = {one: '# vote', many: '# de votes', other: '# votes'};
    expect(numbers('fr').plural(1201, french, '1,2 k')).to.equal('1,2 k votes');
    expect(numbers('fr').plural(1_234_567, french, '1,2 M')).to.equal('1,2 M de votes');
  });

  it('put a text in as it is', () => {
    expect(numbers('en').plural(5, {other: '# votes'}, '$&')).to.equal('$& votes');
  });
});
