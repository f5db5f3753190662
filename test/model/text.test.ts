import {expect} from '@open-wc/testing';
import {plainText} from '../../src/model/text.js';
import {joinSegments} from '../../src/text/join-segments.js';

describe('rich text', () => {
  it('is searched and announced as its characters', () => {
    expect(plainText('as it is')).to.equal('as it is');
    expect(
      plainText(['x', {type: 'sup', text: ['n', {type: 'sub', text: 'i'}]}, ' and ', {type: 'math', text: 'E=mc^2'}]),
    ).to.equal('xni and E=mc^2');
  });

  it('is a string when it has no marks', () => {
    expect(joinSegments(['a', '', 'b'])).to.equal('ab');
    expect(joinSegments([])).to.equal('');
    expect(joinSegments(['a', {type: 'sub', text: 'b'}, 'c', 'd'])).to.deep.equal([
      'a',
      {type: 'sub', text: 'b'},
      'cd',
    ]);
  });
});
