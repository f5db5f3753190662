import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import '../../../src/paper-feed.js';
import type {PaperCardElement} from '../../../src/paper-card.js';
import {answer} from '../../support/answers.js';
import {settled, titles} from '../../support/page.js';

const BIB = `@article{ada:1843/notes, title = {Notes by the {Translator}}, author = {Lovelace, Ada}, year = 1843}
@article{babbage_1837, title = {On the {Mathematical} Powers}, doi = {10.1000/A(b)-1#2}, year = 1837}
@misc{turing, title = {On Computable Numbers}, eprint = {hep-th/9901001}, archivePrefix = {arXiv}}
@misc{space_d, title = {A Key with a Per Cent}}`;
const RIS = 'TY  - JOUR\nTI  - A paper in RIS\nAU  - Lovelace, Ada\nER  - \n';
const RSS =
  '<rss version="2.0"><channel><title>A blog</title><item><title>A paper in RSS</title><link>https://example.org/1</link></item></channel></rss>';
const LINES = '{"title": "The first line", "authors": ["A"]}\n{"title": "The second line", "authors": ["B"]}';

describe('data of any format that stands in the page', () => {
  for (const [type, text, expected] of [
    [
      'application/x-bibtex',
      BIB,
      ['Notes by the Translator', 'On the Mathematical Powers', 'On Computable Numbers', 'A Key with a Per Cent'],
    ],
    ['application/x-research-info-systems', RIS, ['A paper in RIS']],
    ['application/rss+xml', RSS, ['A paper in RSS']],
    ['application/x-ndjson', LINES, ['The first line', 'The second line']],
    [
      'application/json',
      JSON.stringify([
        {title: 'A list', year: 2020},
        {title: 'of two', year: 2021},
      ]),
      ['A list', 'of two'],
    ],
  ] as const) {
    it(`is read: ${type}`, async () => {
      const network = answer({});
      const feed = document.createElement('paper-feed');
      feed.append(Object.assign(document.createElement('script'), {type, textContent: `\n${text}\n`}));
      (await fixture(html`<div></div>`)).append(feed);
      await settled(feed);
      expect(titles(feed)).to.deep.equal(expected);
      expect(network.requests).to.have.length(0);
    });
  }

  it('gives a card the paper that its src names', async () => {
    const card = document.createElement('paper-card');
    card.src = '#babbage_1837';
    card.append(Object.assign(document.createElement('script'), {type: 'application/x-bibtex', textContent: BIB}));
    (await fixture(html`<div></div>`)).append(card);
    await settled(card);
    expect(card.paper?.title).to.equal('On the Mathematical Powers');
  });
});

describe('what stands behind the # of a card', () => {
  for (const [name, title] of [
    ['ada:1843/notes', 'Notes by the Translator'],
    ['ada%3A1843%2Fnotes', 'Notes by the Translator'],
    ['babbage_1837', 'On the Mathematical Powers'],
    ['10.1000/a(b)-1%232', 'On the Mathematical Powers'],
    ['https://doi.org/10.1000/A(B)-1%232', 'On the Mathematical Powers'],
    ['hep-th/9901001v2', 'On Computable Numbers'],
    ['arXiv:hep-th/9901001', 'On Computable Numbers'],
    ['https://arxiv.org/abs/hep-th/9901001', 'On Computable Numbers'],
    ['none', undefined],
  ] as const) {
    it(`names a paper: ${name}`, async () => {
      answer({'/papers.bib': BIB});
      const card = await fixture<PaperCardElement>(html`<paper-card src="/papers.bib#${name}"></paper-card>`);
      await settled(card);
      expect(card.paper?.title).to.equal(title);
    });
  }
});
