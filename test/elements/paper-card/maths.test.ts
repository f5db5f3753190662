import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import '../../../src/paper-feed.js';
import type {PaperCardElement, PaperFeedElement} from '../../../src/index.js';
import type {Segment} from '../../../src/model/text.js';
import {$, $$, frame, textOf, until} from '../../support/page.js';

const math = (text: string): Segment[] => [{type: 'math', text}];

async function card(paper: object, width = '40rem'): Promise<PaperCardElement> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.style.width = width;
  const element = document.createElement('paper-card');
  element.paper = paper;
  box.append(element);
  await element.updateComplete;
  return element;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

describe('a formula', () => {
  it('is drawn as MathML in title and abstract, when it is first seen', async () => {
    const element = await card({title: ['On ', ...math('L^2')], abstract: ['So ', ...math('\\frac{a}{b}'), ' holds.']});
    expect($$(element, 'math').map(({namespaceURI}) => namespaceURI)).to.deep.equal([MATHML, MATHML]);
    expect($(element, 'h3 math').getAttribute('alttext')).to.equal('L^2');
    expect($$(element, '[part~=abstract] mfrac')).to.have.length(1);
    expect($$(element, 'code')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('stays where it is when the card is rendered anew', async () => {
    const element = await card({title: math('x^2')});
    const before = $(element, 'math');
    element.lang = 'de';
    element.requestUpdate();
    await element.updateComplete;
    expect($(element, 'math')).to.equal(before);
  });

  for (const [what, source] of [
    ['TeX that is not known', '\\nosuchcommand{x}'],
    ['a brace too many', '\\frac{a}{b'],
    ['macros without end', '\\def\\a{\\a\\a}\\a'],
    ['a link', '\\href{javascript:alert(1)}{x}'],
    ['a picture', '\\includegraphics{https://example.org/x.png}'],
    ['more than two thousand characters', `x${'+x'.repeat(1000)}`],
  ] as const) {
    it(`is its source where it is ${what}`, async () => {
      const element = await card({title: 'T', abstract: math(source)});
      expect($$(element, '[part~=abstract] :is(math, a, img, merror)')).to.have.length(0);
      expect(textOf($(element, '[part~=abstract] code'))).to.equal(source);
    });
  }

  it('is drawn two hundred times in one element, and then read as its source', async () => {
    const feed = await fixture<PaperFeedElement>(html`<paper-feed page-size="300"></paper-feed>`);
    feed.papers = Array.from({length: 230}, (_, index) => ({id: String(index), title: math(`x_{${index}}`)}));
    await feed.updateComplete;
    expect($$(feed, 'math')).to.have.length(200);
    expect($$(feed, 'h3 code')).to.have.length(30);
  });

  it('scrolls in itself when it is wider than its text, and can be reached with the keyboard', async () => {
    const wide = Array.from({length: 40}, (_, index) => `x_{${index}}`).join('+');
    const element = await card({title: 'T', abstract: ['So ', ...math(wide)]}, '18rem');
    element.abstract = 'full';
    await until(element, () => $(element, '.formula').classList.contains('wide'), 'the scroller');
    const formula = $(element, '.formula');
    expect(formula.scrollWidth).to.be.greaterThan(formula.clientWidth);
    expect(formula.tabIndex).to.equal(0);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    element.style.setProperty('--paper-feed-measure', 'none');
    element.parentElement!.style.width = '200rem';
    await until(element, () => !$(element, '.formula').classList.contains('wide'), 'its room');
    expect(formula.hasAttribute('tabindex')).to.equal(false);
  });

  it('that reaches below the last line of an abstract is shown to its foot, and nothing is offered to unfold', async () => {
    const element = await card({
      title: 'T',
      abstract: ['So ', ...math('\\sum_{k=1}^{\\infty} \\frac{1}{k^2}'), ' holds for every one of them.'],
    });
    await until(element, () => $$(element, 'math').length === 1, 'the formula');
    await frame();
    const abstract = $(element, '[part~=abstract]');
    expect($(element, 'article').hasAttribute('data-clipped')).to.equal(false);
    expect(getComputedStyle($(element, '.disclosure')).display).to.equal('none');
    expect(getComputedStyle(abstract).overflow).to.equal('visible');
    expect($(element, 'math').getBoundingClientRect().bottom).to.be.at.most(
      abstract.getBoundingClientRect().bottom + 1,
    );
    element.parentElement!.style.width = '4rem';
    await until(element, () => $(element, 'article').hasAttribute('data-clipped'), 'the cut');
    expect(getComputedStyle(abstract).overflow).to.equal('hidden');
  });

  it('never takes down the card, however deep it is', async () => {
    const deep = [`${'{'.repeat(990)}x${'}'.repeat(990)}`, `${'\\sqrt{'.repeat(280)}x${'}'.repeat(280)}`];
    const element = await card({title: 'T', abstract: deep.flatMap((text) => math(text))});
    expect($$(element, 'math, [part~=abstract] code').length).to.equal(2);
  });

  it('is not needed for subscripts, superscripts and Greek', async () => {
    const element = await card({title: ['H', {type: 'sub', text: '2'}, 'O'], abstract: 'α and β'});
    expect(textOf($(element, 'h3 sub'))).to.equal('2');
    expect($$(element, 'math, code')).to.have.length(0);
  });
});
