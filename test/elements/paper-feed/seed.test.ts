import {expect} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$$, settled, textOf, titles} from '../../support/page.js';
import {shared} from '../../support/shared.js';

describe('seventy papers as they were captured from a page', () => {
  it('are shown as their authors meant them', async function () {
    const captured = await shared<object>(this, 'feeds/trending-papers.as-captured.json');
    answer({'/captured.json': captured});
    const feed = document.createElement('paper-feed');
    Object.assign(feed, {src: '/captured.json', pageSize: 70, abstract: 'full'});
    document.body.append(feed);
    await settled(feed);
    const shown = textOf(feed.shadowRoot);
    feed.remove();

    expect(titles(feed)).to.have.length(70);
    for (const words of [
      'Tülu 3',
      '“CodeT5+”',
      'Not Months – Your',
      '54.6% speedup',
      'critical Obstacles',
      'scratch–even',
    ]) {
      expect(shown).to.contain(words);
    }
    for (const words of ['8*16B', 'O*NET', '~9%', 'https://github.com/ExplainableML/fomo_in_flux.']) {
      expect(shown).to.contain(words);
    }
    expect(shown).not.to.match(/[\\{}]|``|textit|x2013|undefined/);

    const marked = $$(feed, 'article').filter((card) => card.querySelector('sub'));
    expect(marked.map((card) => textOf(card.querySelector('sub')))).to.deep.equal(['stack', 'E']);
    const sum = marked[1]!;
    expect(textOf(sum)).to.contain('NE ∑i=1NE fi pi');
    expect(textOf(sum.querySelector('sup'))).to.equal('NE');

    const linked = $$(feed, 'article').filter((card) => card.querySelector('[part~=link]'));
    expect(linked, 'papers whose abstract names a place').to.have.length(18);
    const stacking = linked.find((card) => textOf(card).startsWith('Stacking Your Transformers'));
    expect(
      [...stacking!.querySelectorAll('[part~=link]')].map((link) => [textOf(link), link.getAttribute('href')]),
    ).to.deep.equal([['Project', 'https://llm-stacking.github.io/']]);
  });
});
