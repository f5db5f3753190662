import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/paper-card.js';
import type {PaperCardElement} from '../../../../src/paper-card.js';
import {bare, long, marks, retracted, rightToLeft} from '../../../../stories/papers.js';
import {$, $$, frame, settled, textOf} from '../../../support/page.js';

async function card(layout: string, paper: object, width: number): Promise<PaperCardElement> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('paper-card');
  Object.assign(element, {layout, paper});
  box.append(element);
  await settled(element);
  await frame();
  return element;
}

const papers = [long, bare, marks, retracted, ...rightToLeft];

describe('<paper-card layout>', () => {
  for (const width of [240, 360, 800]) {
    it(`is one card of a grid, no wider than a card is, in ${width} px`, async () => {
      for (const paper of papers) {
        const element = await card('grid', paper, width);
        const article = $(element, 'article').getBoundingClientRect();
        expect(article.width).to.be.at.most(Math.min(width, 400));
        expect(article.width).to.be.at.least(Math.min(width, 300));
        expect($$(element, '[part=cover]')).to.have.length(1);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });

    it(`is one line of a compact list, in ${width} px`, async () => {
      for (const paper of papers) {
        const element = await card('compact', paper, width);
        expect(element.clientHeight, textOf(element.shadowRoot)).to.be.at.most(width > 500 ? 40 : 110);
        expect(textOf($(element, '[part~=title]'))).to.match(/\S/);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });
  }

  it('has no barrier in either', async () => {
    for (const layout of ['grid', 'compact'])
      for (const paper of [long, retracted]) {
        const element = await card(layout, paper, 360);
        await expect(element).to.be.accessible();
      }
  });

  it('goes back to a list at run time, and loses nothing by it', async () => {
    const element = await card('grid', retracted, 800);
    element.layout = 'list';
    await element.updateComplete;
    await frame();
    expect($$(element, '[part=cover]')).to.have.length(0);
    expect(textOf($(element, '[part~=status]'))).to.equal('Retracted');
  });
});
