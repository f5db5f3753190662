import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, textOf, until} from '../../support/page.js';

/** Two papers for each year from 2015 to 2024, one of them in ICML; and one without a date. */
const papers = [
  ...Array.from({length: 20}, (_, index) => ({
    id: `${index}`,
    title: `Paper ${index}`,
    published: `${2015 + Math.floor(index / 2)}`,
    venue: index % 2 ? 'ICML' : 'ACL',
  })),
  {id: 'x', title: 'Without a date', venue: 'ICML'},
];
const monthly = Array.from({length: 24}, (_, index) => ({
  id: `${index}`,
  title: `Paper ${index}`,
  published: `2024-${String((index % 12) + 1).padStart(2, '0')}`,
}));

interface Given {
  readonly papers?: readonly object[];
  readonly query?: string;
}

async function opened(more: Given = {}, dir: 'ltr' | 'rtl' = 'ltr'): Promise<PaperFeedElement> {
  const box = await fixture<HTMLElement>(
    html`<div lang="en" dir=${dir} .style=${'width: 700px'}><paper-feed controls="facets"></paper-feed></div>`,
  );
  const feed = box.querySelector('paper-feed')!;
  Object.assign(feed, {papers, pageSize: 1, ...more});
  await settled(feed);
  await until(feed, () => $$(feed, '.filter').length === 1, 'the button');
  $(feed, '.filter').click();
  await until(feed, () => $$(feed, '.bar').length > 0, 'the chart');
  $(feed, '.bars').scrollIntoView({block: 'center'});
  return feed;
}

const said = (feed: Element): string => textOf($(feed, '.said > bdi'));
const chosen = (feed: Element): number[] =>
  $$(feed, '.bar').flatMap((bar, index) => (bar.classList.contains('in') ? index : []));
const height = (bar: Element, which: '::before' | '::after'): number => parseFloat(getComputedStyle(bar, which).height);
const slider = (feed: Element, side: 'start' | 'end'): HTMLInputElement => $(feed, `.ends > .${side}`);
const asked = (feed: PaperFeedElement, query: string): Promise<void> => until(feed, () => feed.query === query, query);

/** The middle of a bar, in the window. */
function middle(feed: Element, index: number): [number, number] {
  const {left, width, top, height: tall} = $$(feed, '.bar')[index]!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + tall / 2)];
}
const move = (feed: Element, index: number): Promise<void> => sendMouse({type: 'move', position: middle(feed, index)});
async function click(feed: Element, index: number): Promise<void> {
  await sendMouse({type: 'click', position: middle(feed, index)});
}
async function press(element: HTMLElement, key: string): Promise<void> {
  element.focus();
  await sendKeys({press: key});
}

describe('the chart of papers over time', () => {
  beforeEach(() => sendMouse({type: 'move', position: [0, 0]}));

  it('has a bar for each year: all papers, and in front those that match', async () => {
    const feed = await opened({query: 'venue:=ICML'});
    const bars = $$(feed, '.bar');
    expect(bars).to.have.length(10);
    for (const bar of bars) {
      expect(height(bar, '::before')).to.be.closeTo(bar.clientHeight, 1);
      expect(height(bar, '::after')).to.be.closeTo(bar.clientHeight / 2, 1);
    }
    expect(said(feed)).to.equal('2015–2024: 10 of 21 papers');
    expect(textOf($(feed, '.timeline > .aside'))).to.equal('1 paper without a date');
    expect($$(feed, '.axis > span').map((name) => textOf(name))).to.eql(['2015', '2017', '2019', '2021', '2023']);
    expect(chosen(feed)).to.eql([]);
    await expect(feed).to.be.accessible();
  });

  it('has a bar for each month where all papers are of one year', async () => {
    const feed = await opened({papers: monthly});
    expect($$(feed, '.bar')).to.have.length(12);
    expect(said(feed)).to.equal('Jan 2024–Dec 2024: 24 of 24 papers');
    await click(feed, 2);
    await asked(feed, 'date:2024-03');
    expect(said(feed)).to.contain('Mar 2024: 2 of');
    slider(feed, 'end').focus();
    await press(slider(feed, 'end'), 'ArrowRight');
    await asked(feed, 'date:2024-03..2024-04');
    expect($$(feed, '.chip').map((chip) => textOf(chip))).to.eql(['Date: Mar 2024–Apr 2024']);
  });

  it('says what a bar stands for while the pointer is over it', async () => {
    const feed = await opened({query: 'venue:=ICML'});
    await move(feed, 4);
    await until(feed, () => said(feed) === '2019: 1 of 2 papers', 'the year');
    await sendMouse({type: 'move', position: [0, 0]});
    await until(feed, () => said(feed) === '2015–2024: 10 of 21 papers', 'all years');
  });

  it('chooses the year of a bar that is pressed, and takes it back', async () => {
    const feed = await opened();
    await click(feed, 3);
    await asked(feed, 'year:2018');
    await until(feed, () => chosen(feed).join() === '3', 'the bar');
    expect(textOf($(feed, '[part=found]'))).to.equal('2 of 21 papers');
    expect(feed.shadowRoot!.activeElement).to.equal(slider(feed, 'start'));
    await click(feed, 5);
    await asked(feed, 'year:2020');
    await click(feed, 5);
    await asked(feed, '');
    expect(chosen(feed)).to.eql([]);
  });

  it('chooses from where a drag begins to where it ends, and shows that on the way', async () => {
    const feed = await opened();
    await move(feed, 6);
    await sendMouse({type: 'down'});
    await move(feed, 3);
    await until(feed, () => chosen(feed).join() === '3,4,5,6', 'the preview');
    expect(said(feed)).to.equal('2018–2021: 8 of 21 papers');
    expect(feed.query).to.equal('');
    await sendMouse({type: 'up'});
    await asked(feed, 'year:2018..2021');
    await until(feed, () => textOf($(feed, '[part=found]')) === '8 of 21 papers', 'the papers');
    expect(chosen(feed)).to.eql([3, 4, 5, 6]);
  });

  it('forgets a drag with Escape', async () => {
    const feed = await opened({query: 'year:2016'});
    await move(feed, 6);
    await sendMouse({type: 'down'});
    await move(feed, 8);
    await until(feed, () => chosen(feed).join() === '6,7,8', 'the preview');
    await sendKeys({press: 'Escape'});
    await until(feed, () => chosen(feed).join() === '1', 'what was chosen before');
    await sendMouse({type: 'up'});
    await feed.updateComplete;
    expect(feed.query).to.equal('year:2016');
  });

  it('forgets a drag that the browser takes to scroll the page', async () => {
    const feed = await opened();
    await move(feed, 6);
    await sendMouse({type: 'down'});
    await move(feed, 8);
    await until(feed, () => chosen(feed).join() === '6,7,8', 'the preview');
    expect(getComputedStyle($(feed, '.bars')).touchAction).to.equal('pan-y');
    $(feed, '.bars').dispatchEvent(new PointerEvent('pointercancel'));
    await until(feed, () => chosen(feed).length === 0, 'nothing chosen');
    await sendMouse({type: 'up'});
    await feed.updateComplete;
    expect(feed.query).to.equal('');
  });

  it('asks nothing when all of it is chosen', async () => {
    const feed = await opened({query: 'year:2016..2018 title:paper'});
    await move(feed, 9);
    await sendMouse({type: 'down'});
    await move(feed, 0);
    await sendMouse({type: 'up'});
    await asked(feed, 'title:paper');
  });

  it('has two sliders that keys can move, and that say where they are', async () => {
    const feed = await opened({query: 'venue:=ICML'});
    const [start, end] = [slider(feed, 'start'), slider(feed, 'end')];
    expect([start.ariaLabel, end.ariaLabel]).to.eql(['From', 'To']);
    expect([start.min, start.max, start.value, end.value]).to.eql(['0', '9', '0', '9']);
    expect(start.getAttribute('aria-valuetext')).to.equal('2015, 1 paper');
    await press(start, 'ArrowRight');
    await asked(feed, 'venue:=ICML year:2016..2024');
    expect(start.getAttribute('aria-valuetext')).to.equal('2016, 1 paper');
    expect(feed.shadowRoot!.activeElement).to.equal(start);
    await press(end, 'ArrowLeft');
    await asked(feed, 'venue:=ICML year:2016..2023');
    await press(end, 'Home');
    await asked(feed, 'venue:=ICML year:2016');
    expect(end.value).to.equal('1');
    await press(end, 'End');
    await asked(feed, 'venue:=ICML year:2016..2024');
    await press(start, 'PageUp');
    await until(feed, () => Number(start.value) > 1, 'a step');
    await press(start, 'End');
    await asked(feed, 'venue:=ICML year:2024');
    await press(start, 'Home');
    await asked(feed, 'venue:=ICML');
  });

  it('moves the nearer slider to where the line is pressed', async () => {
    const feed = await opened();
    const {top, height: tall} = $(feed, '.ends').getBoundingClientRect();
    const line = Math.round(top + tall / 2);
    await sendMouse({type: 'click', position: [middle(feed, 2)[0], line]});
    await asked(feed, 'year:2017..2024');
    await sendMouse({type: 'click', position: [middle(feed, 7)[0], line]});
    await asked(feed, 'year:2017..2022');
  });

  it('runs with the text: from right to left where that does', async () => {
    const feed = await opened({}, 'rtl');
    expect(middle(feed, 0)[0]).to.be.greaterThan(middle(feed, 9)[0]);
    await move(feed, 1);
    await sendMouse({type: 'down'});
    await move(feed, 2);
    await sendMouse({type: 'up'});
    await asked(feed, 'year:2016..2017');
    await press(slider(feed, 'end'), 'ArrowLeft');
    await asked(feed, 'year:2016..2018');
    const {left, right} = $$(feed, '.bar')[1]!.getBoundingClientRect();
    const line = $(feed, '.ends').getBoundingClientRect();
    // The thumb of the first slider is in front of its bar.
    const thumb = feed.shadowRoot!.elementFromPoint(right + 8, line.top + line.height / 2);
    expect(thumb).to.equal(slider(feed, 'start'));
    expect(left).to.be.lessThan(right);
  });

  for (const [query, places] of [
    ['year:2019', [4]],
    ['date:2019-05-03', [4]],
    ['year:201', [0, 1, 2, 3, 4]],
    ['year:>2021', [7, 8, 9]],
    ['year:<2016', [0]],
    ['year:2022..', [7, 8, 9]],
    ['year:2015|2017..2018', [0, 2, 3]],
    ['date:2016-06..2017-02', [1, 2]],
    ['year:1999', []],
    ['-year:2019', []],
    ['year:2019 OR paper', []],
  ] as const)
    it(`marks what was typed: ${query}`, async () => {
      const feed = await opened({query});
      expect(chosen(feed)).to.eql(places);
    });

  it('takes the place of any time that was asked for, and leaves what is excluded', async () => {
    const feed = await opened({query: 'date:2016-06..2017-02 -year:2020 year:2016'});
    await click(feed, 3);
    await asked(feed, 'year:2018 -year:2020');
  });

  it('is not there where there is nothing to choose from', async () => {
    const feed = await opened();
    feed.papers = [{id: 'a', title: 'A', published: '2020', venue: 'ICML'}] as never;
    await until(feed, () => $$(feed, '.bar').length === 0, 'no chart');
    expect($$(feed, '.facet')).to.have.length(1);
  });
});
