import {expect} from '@open-wc/testing';
import {webUrl} from '../../src/model/urls.js';
import {shared} from '../support/shared.js';

describe('webUrl', () => {
  const base = 'https://lab.example/papers/feed.json';
  for (const [value, expected] of [
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['  http://example.org ', 'http://example.org/'],
    ['one.pdf', 'https://lab.example/papers/one.pdf'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['#part', 'https://lab.example/papers/feed.json#part'],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    [' \u0001java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@example.org', undefined],
    ['https://user:secret@example.org/', undefined],
    ['https://', undefined],
    [7, undefined],
    [{href: 'https://example.org'}, undefined],
  ] as const) {
    it(`makes ${expected ?? 'nothing'} of ${JSON.stringify(value)}`, () =>
      expect(webUrl(value, base)).to.equal(expected));
  }

  it('needs a base for a relative address', () => expect(webUrl('one.pdf')).to.equal(undefined));

  it('lets no address through but http and https ones, over a list of attacks', async function () {
    const cases = await shared<{input: string}[]>(this, 'corpora/url-schemes-braintree/cases.json');
    expect(cases.length).to.be.greaterThan(40);
    for (const {input} of cases) {
      const url = webUrl(input, base);
      if (url !== undefined) expect(new URL(url).protocol, input).to.match(/^https?:$/);
    }
  });
});
