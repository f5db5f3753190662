import {expect} from '@open-wc/testing';
import {actionUrl} from '../../src/subscribe/action-url.js';

describe('actionUrl', () => {
  for (const [action, page, expected] of [
    ['https://news.example/join', 'https://lab.example/', 'https://news.example/join'],
    ['/join', 'https://lab.example/a/', 'https://lab.example/join'],
    ['/join', 'http://lab.example/a/', 'http://lab.example/join'],
    ['http://localhost:8080/join', 'https://lab.example/', 'http://localhost:8080/join'],
    ['http://127.0.0.1/join', 'https://lab.example/', 'http://127.0.0.1/join'],
    ['http://[::1]/join', 'https://lab.example/', 'http://[::1]/join'],
    ['http://news.example/join', 'https://lab.example/', undefined],
    ['http://news.example/join', 'http://lab.example/', undefined],
    ['http://localhost.evil.example/join', 'https://lab.example/', undefined],
    ['https://user:secret@news.example/', 'https://lab.example/', undefined],
    ['https://news.example/#join', 'https://lab.example/', undefined],
    ['javascript:alert(1)', 'https://lab.example/', undefined],
    ['data:text/plain,x', 'https://lab.example/', undefined],
    ['', 'https://lab.example/', undefined],
  ] as const) {
    it(`${expected ? 'accepts' : 'refuses'} "${action}" on ${page}`, () =>
      expect(actionUrl(action, page)?.href).to.equal(expected));
  }
});
