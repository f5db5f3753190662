import {expect} from '@open-wc/testing';
import {compactNumber} from '../../src/i18n/compact-number.js';

describe('a count in few characters', () => {
  it('has one digit behind the point at most, and the words of its language', () => {
    expect(compactNumber(7, 'en')).to.equal('7');
    expect(compactNumber(1234, 'en')).to.equal('1.2K');
    expect(compactNumber(12_345, 'de')).to.equal('12.345');
    expect(compactNumber(1_234_567, 'en')).to.equal('1.2M');
  });
});
