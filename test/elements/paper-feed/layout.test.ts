import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {PaperFeedElement} from '../../../src/index.js';
import {long, marks, rightToLeft} from '../../../stories/papers.js';
import {answer} from '../../support/answers.js';
import {$, $$, settled, until} from '../../support/page.js';
import {feedOf} from '../../support/papers.js';

const overflow = (element: HTMLElement): number => element.scrollWidth - element.clientWidth;

describe('layout', () => {
  afterEach(() => setViewport({width: 1000, height: 800}));

  for (const width of [320, 360, 800, 1400]) {
    it(`fits into ${width} px, with the longest names and addresses`, async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      box.style.width = `${width}px`;
      const [feed, card, form] = (['paper-feed', 'paper-card', 'subscribe-form'] as const).map((tag) =>
        document.createElement(tag),
      ) as [PaperFeedElement, HTMLElementTagNameMap['paper-card'], HTMLElementTagNameMap['subscribe-form']];
      feed.papers = [long, marks, ...rightToLeft];
      card.paper = long;
      Object.assign(form, {action: '/subscribe', badge: 'new', heading: long.title, description: long.venue});
      box.append(form, feed, card);
      for (const element of [feed, card, form]) {
        await element.updateComplete;
        expect(overflow(element), element.localName).to.be.at.most(0);
        for (const part of $$(element, '.base *')) {
          const {left, right} = part.getBoundingClientRect();
          const bounds = element.getBoundingClientRect();
          const isHidden = getComputedStyle(part).clipPath !== 'none';
          if (!isHidden && right > left) {
            expect(right, `<${part.localName} class="${part.className}">`).to.be.at.most(bounds.right + 1);
            expect(left, `<${part.localName} class="${part.className}">`).to.be.at.least(bounds.left - 1);
          }
        }
      }
      expect(overflow(box)).to.be.at.most(0);
    });
  }

  it('keeps abstracts at a width that can be read', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 1400px"></div>`);
    const feed = document.createElement('paper-feed');
    feed.papers = [long];
    box.append(feed);
    await feed.updateComplete;
    const abstract = $(feed, '[part~=abstract]');
    const width = abstract.getBoundingClientRect().width;
    const ruler = Object.assign(document.createElement('span'), {textContent: '0'.repeat(70)});
    ruler.style.cssText = 'position: absolute; white-space: nowrap';
    abstract.append(ruler);
    expect(width).to.be.at.most(ruler.getBoundingClientRect().width + 1);
  });

  it('moves nothing on the page when the papers come', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const network = answer({'/feed.json': feedOf(30)});
    const release = network.hold('/feed.json');
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
    });
    const box = await fixture(html`<div><paper-feed src="/feed.json" heading="Papers"></paper-feed><p>Below</p></div>`);
    const feed = box.querySelector('paper-feed')!;
    await until(feed, () => $$(feed, '.skeleton').length === 20, 'the empty cards');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.observe({type: 'layout-shift', buffered: false});
    release();
    await settled(feed);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const entry of observer.takeRecords()) shifts.push((entry as PerformanceEntry & {value: number}).value);
    observer.disconnect();
    expect(shifts.filter((value) => value > 0.01)).to.deep.equal([]);
  });

  it('follows font, size and colour of the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="font: italic 700 31px Georgia, serif; color: rgb(1, 2, 3); text-align: center"></div>`,
    );
    const feed = document.createElement('paper-feed');
    feed.papers = [marks];
    box.append(feed);
    await feed.updateComplete;
    const style = getComputedStyle($(feed, '.base'));
    expect([style.fontFamily, style.fontSize, style.color]).to.deep.equal(['Georgia, serif', '31px', 'rgb(1, 2, 3)']);
    expect([style.fontStyle, style.fontWeight, style.textAlign], 'but not its emphasis').to.deep.equal([
      'normal',
      '400',
      'start',
    ]);
  });

  it('is hidden when the page hides it', async () => {
    const feed = await fixture<PaperFeedElement>(html`<paper-feed hidden .papers=${[marks]}></paper-feed>`);
    expect(getComputedStyle(feed).display).to.equal('none');
  });
});
