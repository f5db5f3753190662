import {expect} from '@open-wc/testing';
import {htmlText} from '../../src/text/html-text.js';

const tidy = (html: string): string => htmlText(html).replaceAll(/\s+/g, ' ').trim();

describe('htmlText', () => {
  for (const [html, text] of [
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['a <em class="x > y">b</em>c', 'a bc'],
    ['one<br>two', 'one two'],
    ['H<sub>2</sub>O', 'H<sub>2</sub>O'],
    ['<script>alert(1)</script>after', 'after'],
    ['before<STYLE>p{}</STYLE>after', 'before after'],
    ['a<!-- b --> c', 'a c'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1<2', '1<2'],
    ['<p>never closed', 'never closed'],
    ['<script>never closed', ''],
    ['a<!-- never closed', 'a'],
  ] as const) {
    it(`reads ${html}`, () => expect(tidy(html)).to.equal(text));
  }

  it('comes to an end with texts that are made to be slow', () => {
    for (const piece of ['<a ', '<script>', '<!--', '<a "', '<', '</script', "<b x='"]) {
      expect(htmlText(piece.repeat(50_000)).length).to.be.at.most(piece.length * 50_000);
    }
  });
});
