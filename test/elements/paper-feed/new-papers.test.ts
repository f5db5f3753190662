import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {calendarDay} from '../../../src/i18n/relative-date.js';
import {answer} from '../../support/answers.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

/** What is set for later than ten seconds waits here until a test lets it run. */
const later: (() => void)[] = [];
const [realSet, realClear] = [globalThis.setTimeout, globalThis.clearTimeout];

const withNumbers = (...numbers: readonly number[]): object => ({
  ...feedOf(0),
  items: numbers.map((number) => paperItem(number)),
});

async function show(numbers: readonly number[]): Promise<{feed: PaperFeedElement; network: ReturnType<typeof answer>}> {
  const network = answer({'/feed.json': withNumbers(...numbers)});
  const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/feed.json" refresh="60"></paper-feed>`);
  await settled(feed);
  await until(feed, () => later.length > 0, 'the plan to look again');
  return {feed, network};
}
/** Lets the time pass until the source is looked at again. */
function pass(): void {
  for (const run of later.splice(0)) run();
}
const waiting = (feed: Element): HTMLElement => $(feed, '[part~=waiting]');

describe('<paper-feed refresh>', () => {
  beforeEach(() => {
    globalThis.setTimeout = ((run: () => void, delay = 0) =>
      delay > 30_000 ? -later.push(run) : realSet(run, delay)) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      if (id >= 0) realClear(id);
    }) as typeof clearTimeout;
  });

  afterEach(() => {
    later.length = 0;
    [globalThis.setTimeout, globalThis.clearTimeout] = [realSet, realClear];
  });

  it('lets new papers wait behind a button, and takes the reader to the first of them', async () => {
    const {feed, network} = await show([1, 2]);
    network.set('/feed.json', withNumbers(5, 4, 3, 1, 2));
    pass();
    await until(feed, () => $$(feed, '[part~=waiting]').length === 1, 'the button');
    expect(titles(feed)).to.deep.equal(['Paper 1', 'Paper 2']);
    expect(textOf(waiting(feed))).to.equal('3 new papers');
    await until(feed, () => textOf($(feed, '[role=status]')) === '3 new papers', 'the announcement');
    waiting(feed).click();
    await until(feed, () => titles(feed).length === 5, 'the papers');
    expect(titles(feed)[0]).to.equal('Paper 5');
    expect($$(feed, '[part~=waiting]')).to.have.length(0);
    await until(feed, () => textOf(feed.shadowRoot!.activeElement) === 'Paper 5', 'the focus');
  });

  it('says nothing where there is nothing new, and keeps the papers when the source fails', async () => {
    const {feed, network} = await show([1, 2]);
    pass();
    await until(feed, () => network.count('/feed.json') === 2 && later.length > 0, 'the second look');
    expect($$(feed, '[part~=waiting]')).to.have.length(0);
    network.set('/feed.json', () => new Response('', {status: 404}));
    const {warn, error} = console;
    console.warn = console.error = () => {};
    pass();
    await until(feed, () => network.count('/feed.json') === 3 && later.length > 0, 'the third look');
    Object.assign(console, {warn, error});
    expect(titles(feed)).to.deep.equal(['Paper 1', 'Paper 2']);
    expect(feed.status).to.equal('ready');
  });

  it('looks at the day on view, each element at its own', async () => {
    const [today, yesterday] = [0, 1].map((days) => calendarDay(new Date(Date.now() - days * 86_400_000))) as [
      string,
      string,
    ];
    const network = answer({
      [`/${today}.json`]: withNumbers(3, 4),
      [`/${yesterday}.json`]: withNumbers(1, 2),
    });
    const feeds: PaperFeedElement[] = [];
    for (let count = 0; count < 2; count++) {
      const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/{date}.json" refresh="60"></paper-feed>`);
      await settled(feed);
      await until(feed, () => $$(feed, '[part=dates] button').length === 2, 'the way to other days');
      feeds.push(feed);
    }
    const [one, other] = feeds as [PaperFeedElement, PaperFeedElement];
    for (const feed of feeds) expect(titles(feed)).to.deep.equal(['Paper 3', 'Paper 4']);
    $(one, '[part=dates] button').click();
    await until(one, () => titles(one).join() === 'Paper 1,Paper 2', 'the day before');
    network.set(`/${today}.json`, withNumbers(5, 3, 4));
    pass();
    await until(other, () => $$(other, '[part~=waiting]').length === 1, 'the new paper');
    expect(textOf(waiting(other))).to.equal('1 new paper');
    expect($$(one, '[part~=waiting]')).to.have.length(0);
  });
});
