import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import type {PaperCardElement} from '../../../src/paper-card.js';
import {answer} from '../../support/answers.js';
import {$, listen, settled, textOf, until} from '../../support/page.js';
import {feedOf} from '../../support/papers.js';

const titleOf = (card: PaperCardElement): string => textOf(card.shadowRoot?.querySelector('h3') ?? null);
const cards = async (...sources: readonly string[]): Promise<readonly PaperCardElement[]> => {
  const box = await fixture(html`<div>${sources.map((src) => html`<paper-card src=${src}></paper-card>`)}</div>`);
  return [...box.querySelectorAll('paper-card')];
};

describe('several <paper-card> with one src', () => {
  // Without it the first cards would wait for this file, each for a moment of its own.
  before(() => import('../../../src/loading/shared-load.js'));

  it('share its request, whichever of its papers they show', async () => {
    const network = answer({'/feed.json': feedOf(3)});
    const release = network.hold('/feed.json');
    const all = await cards('/feed.json#paper-2', '/feed.json#paper-3', '/feed.json');
    await until(all[0]!, () => network.count('/feed.json') > 0, 'a request');
    release();
    for (const card of all) await settled(card);
    expect(all.map(titleOf)).to.deep.equal(['Paper 2', 'Paper 3', 'Paper 1']);
    expect(network.count('/feed.json')).to.equal(1);
  });

  it('ask again when one is reloaded', async () => {
    const network = answer({'/feed.json': feedOf(1)});
    const [card] = await cards('/feed.json');
    await settled(card!);
    network.set('/feed.json', {...feedOf(0), items: [{id: '1', title: 'Renamed'}]});
    await card!.reload();
    await until(card!, () => titleOf(card!) === 'Renamed', 'the new title');
    expect(network.count('/feed.json')).to.equal(2);
  });

  it('go on when one of them is removed, and stop when all are', async () => {
    const network = answer({'/feed.json': feedOf(1)});
    const release = network.hold('/feed.json');
    const [first, second] = await cards('/feed.json', '/feed.json');
    await until(first!, () => network.count('/feed.json') === 1, 'the request');
    first!.remove();
    await Promise.resolve();
    expect(network.requests[0]?.signal.aborted).to.equal(false);
    second!.remove();
    await until(second!, () => network.requests[0]?.signal.aborted === true, 'the end of the request');
    release();
  });

  it('all say what has failed', async () => {
    answer({'/feed.json': () => new Response('', {status: 404})});
    listen('error');
    const all = await cards('/feed.json', '/feed.json#x');
    for (const card of all) {
      await until(card, () => card.status === 'error', 'the failure');
      await card.updateComplete;
      expect(textOf($(card, '[part~=error]'))).to.contain('no longer at its address');
    }
  });
});
