import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {bare, long, marks, retracted, rightToLeft, titleAndAbstract} from '../../../stories/papers.js';
import {answer} from '../../support/answers.js';
import {$, $$, frame, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

const everything = [long, bare, titleAndAbstract, marks, retracted, ...rightToLeft];
const many = (count: number): readonly object[] => Array.from({length: count}, (_, index) => paperItem(index + 1));

interface Options {
  readonly layout: string;
  readonly width?: number;
  readonly papers?: readonly object[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A feed in a box of a width, with the papers on view. */
async function show({layout, width = 800, papers = everything, attributes = {}}: Options): Promise<PaperFeedElement> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.style.width = `${width}px`;
  const feed = document.createElement('paper-feed');
  for (const [name, value] of Object.entries({layout, ...attributes})) feed.setAttribute(name, value);
  feed.papers = papers;
  box.append(feed);
  await settled(feed);
  await frame();
  return feed;
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const seen = (feed: Element, selector: string): HTMLElement[] => $$(feed, selector).filter(isSeen);
const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** Cards that stand beside each other, by the place of their upper edge. */
function rows(feed: Element): readonly (readonly HTMLElement[])[] {
  const byTop = new Map<number, HTMLElement[]>();
  for (const card of $$(feed, 'article')) {
    const top = Math.round(box(card).top);
    byTop.set(top, [...(byTop.get(top) ?? []), card]);
  }
  return [...byTop.values()];
}

describe('<paper-feed layout="grid">', () => {
  afterEach(() => setViewport({width: 1000, height: 800}));

  it('stands in as many columns as its box has room for, whatever the window is', async () => {
    for (const [width, columns] of [
      [240, 1],
      [600, 2],
      [900, 3],
    ] as const) {
      const feed = await show({layout: 'grid', width, papers: many(7)});
      expect(rows(feed)[0], `${width} px`).to.have.length(columns);
    }
  });

  it('has cards of one height in a row, and what one can do at their bottom', async () => {
    const feed = await show({layout: 'grid', papers: [titleAndAbstract, {...long, id: 'other'}]});
    const [row] = rows(feed);
    expect(row).to.have.length(2);
    const [first, second] = row!.map(box);
    expect(first!.height).to.be.closeTo(second!.height, 1);
    const bottoms = row!.map((card) => box(card.querySelector('[part~=links]')!).bottom);
    expect(bottoms[0]).to.be.closeTo(bottoms[1]!, 1);
    expect(first!.bottom - bottoms[0]!).to.be.within(4, 40);
  });

  it('draws a cover that assistive technology passes over, for papers without a picture', async () => {
    const feed = await show({layout: 'grid'});
    const covers = $$(feed, '[part=cover]');
    expect(covers).to.have.length(everything.length);
    for (const cover of covers) {
      expect(cover.getAttribute('aria-hidden')).to.equal('true');
      expect(cover.querySelectorAll('a, button, input, [tabindex]')).to.have.length(0);
      expect(box(cover.querySelector('path')!).width).to.be.greaterThan(20);
    }
    expect(titles(feed)[1]).to.equal(bare.title);
  });

  it('shows pictures where the page wants them and the paper has one, as large as covers', async () => {
    const image = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const papers = [paperItem(1), {...paperItem(2), image: new URL('/picture.png', location.href).href}];
    answer({'/picture.png': image});
    const plain = await show({layout: 'grid', papers});
    expect($$(plain, '[part=cover]')).to.have.length(2);
    const feed = await show({layout: 'grid', papers, attributes: {images: ''}});
    expect($$(feed, '[part=cover]')).to.have.length(1);
    const [cover, picture] = [box($(feed, '[part=cover]')), box($(feed, '[part=image]'))];
    expect(picture.width).to.be.closeTo(cover.width, 1);
    expect(picture.height).to.be.closeTo(cover.height, 2);
  });

  it('opens a paper by a press on its cover', async () => {
    const feed = await show({layout: 'grid', papers: many(1)});
    $(feed, 'article').scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = box($(feed, '[part=cover]'));
    const hit = feed.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(hit?.closest('a')?.href).to.equal('https://example.org/papers/1');
  });

  it('fills its rows although pages come one after another', async () => {
    const feed = await show({
      layout: 'grid',
      width: 900,
      papers: many(30),
      attributes: {more: 'scroll', 'page-size': '5', controls: 'none', abstract: 'none'},
    });
    await until(feed, () => $$(feed, 'article').length >= 10, 'the second page');
    await frame();
    expect(
      rows(feed)
        .slice(0, 3)
        .map(({length}) => length),
    ).to.deep.equal([3, 3, 3]);
  });

  it('keeps the line of unread papers across all columns', async () => {
    const papers = many(4).map((item, index) => ({...item, isNew: index < 1}));
    const feed = await show({layout: 'grid', papers, attributes: {'mark-new': ''}});
    await until(feed, () => $$(feed, '[part=divider]').length, 'the line');
    expect(box($(feed, '.unread')).width).to.be.closeTo(box($(feed, '.cards')).width, 1);
  });
});

describe('<paper-feed layout="compact">', () => {
  it('is one line for each paper where there is room: its title, then where or when', async () => {
    const feed = await show({layout: 'compact'});
    for (const card of $$(feed, 'article')) expect(box(card).height, textOf(card)).to.be.within(24, 48);
    const metas = seen(feed, '[part~=meta]').map(textOf);
    expect(metas).to.deep.equal([
      `${long.venue}2024`,
      '2024',
      `${retracted.venue}2021`,
      'مجلة اللغويات الحاسوبية2024',
      'ACL 2023',
    ]);
    expect($$(feed, '[part~=abstract], [part~=authors], [part=cover]')).to.have.length(0);
  });

  it('is two lines at most for a title in 240 px, and one below', async () => {
    const feed = await show({layout: 'compact', width: 240});
    for (const link of $$(feed, '.title > :first-child')) {
      const line = Number.parseFloat(getComputedStyle(link).lineHeight);
      expect(link.clientHeight, textOf(link)).to.be.at.most(2 * line + 2);
    }
    expect(seen(feed, '[part~=links] li')).to.have.length(0);
  });

  it('has the whole title for those who hear it, however little of it is seen', async () => {
    const feed = await show({layout: 'compact', width: 240, papers: [long]});
    const title = $(feed, '[part~=title-link]');
    expect(title.scrollHeight).to.be.greaterThan(title.clientHeight);
    expect(textOf(title)).to.equal(long.title);
  });

  it('always shows what became of a paper', async () => {
    for (const width of [240, 800]) {
      const feed = await show({layout: 'compact', width, papers: [{...retracted, title: long.title}]});
      const [badge, card] = [box($(feed, '[part~=status]')), box($(feed, 'article'))];
      expect(badge.height).to.be.greaterThan(8);
      expect(badge.bottom).to.be.at.most(card.bottom);
      expect(badge.right).to.be.at.most(card.right + 1);
      const [x, y] = [badge.left + badge.width / 2, badge.top + badge.height / 2];
      expect(textOf(feed.shadowRoot!.elementFromPoint(x, y))).to.equal('Retracted');
    }
  });

  it('keeps stars and boxes to select papers by within reach in 240 px', async () => {
    const feed = await show({
      layout: 'compact',
      width: 240,
      attributes: {'reading-list': '', controls: 'search sort export similar'},
    });
    await until(feed, () => seen(feed, '.star').length === everything.length, 'the stars');
    expect(seen(feed, '.select')).to.have.length(everything.length);
    expect(seen(feed, 'article button')).to.have.length(everything.length);
    const star = box($(feed, '.star'));
    expect(Math.min(star.width, star.height)).to.be.at.least(24);
  });

  it('opens the dialog for citing where there is room', async () => {
    const feed = await show({layout: 'compact'});
    $(feed, 'button[data-do=cite]').click();
    await until(feed, () => $$(feed, '[part=dialog]').some(isSeen), 'the dialog');
  });
});

for (const layout of ['grid', 'compact'] as const) {
  describe(`<paper-feed layout="${layout}">, as any layout`, () => {
    for (const width of [240, 360, 800, 1400]) {
      it(`fits into ${width} px, with everything there is`, async () => {
        const feed = await show({
          layout,
          width,
          attributes: {
            heading: 'Trending papers',
            controls: 'search sort group facets export similar',
            'reading-list': '',
            'page-size': '5',
          },
        });
        const bounds = box(feed);
        expect(feed.scrollWidth - feed.clientWidth).to.be.at.most(0);
        for (const part of $$(feed, '.base > *, .reading *, article, article > *, .more *')) {
          const {left, right} = box(part);
          if (getComputedStyle(part).clipPath !== 'none' || right <= left) continue;
          expect(right, `<${part.localName} class="${part.className}">`).to.be.at.most(bounds.right + 1);
          expect(left, `<${part.localName} class="${part.className}">`).to.be.at.least(bounds.left - 1);
        }
      });
    }

    it('passes axe in a page of either direction', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const feed = await show({layout, attributes: {dir, controls: 'search export similar', 'reading-list': ''}});
        await expect(feed).to.be.accessible();
      }
    });

    it('draws nothing as a list before: empty cards have the form of the layout', async () => {
      const network = answer({'/feed.json': feedOf(6)});
      const release = network.hold('/feed.json');
      const feed = await fixture<PaperFeedElement>(
        html`<paper-feed src="/feed.json" layout=${layout} heading="Papers"></paper-feed>`,
      );
      const drawn: (string | null)[] = [];
      const observer = new MutationObserver(() => {
        if ($$(feed, '.card').length > 0) drawn.push($(feed, '.base').getAttribute('data-layout'));
      });
      observer.observe(feed.shadowRoot!, {subtree: true, childList: true});
      await until(feed, () => $$(feed, '.skeleton').length > 0, 'the empty cards');
      expect($(feed, '.base').dataset['layout']).to.equal(layout);
      release();
      await settled(feed);
      observer.disconnect();
      expect([...new Set(drawn)]).to.deep.equal([layout]);
    });

    it('moves nothing on the page when the papers come', async function () {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
      const network = answer({'/feed.json': feedOf(30)});
      const release = network.hold('/feed.json');
      const place = await fixture(
        html`<div><paper-feed src="/feed.json" heading="Papers" layout=${layout}></paper-feed><p>Below</p></div>`,
      );
      const feed = place.querySelector('paper-feed')!;
      await until(feed, () => $$(feed, '.skeleton').length === 20, 'the empty cards');
      await frame();
      const shifts: number[] = [];
      const take = (list: PerformanceEntryList): void => {
        for (const entry of list) shifts.push((entry as PerformanceEntry & {value: number}).value);
      };
      const observer = new PerformanceObserver((list) => take(list.getEntries()));
      observer.observe({type: 'layout-shift', buffered: false});
      release();
      await settled(feed);
      await frame();
      take(observer.takeRecords());
      observer.disconnect();
      expect(shifts.filter((value) => value > 0.01)).to.deep.equal([]);
    });

    it('has empty cards about as high as papers', async () => {
      const long = 'Beyond Cosine Decay: On the Effectiveness of Infinite Learning Rate Schedules for Training';
      const items = many(12).map((item) => ({...item, title: long, abstract: 'Many words. '.repeat(60), venue: 'ACL'}));
      const network = answer({
        '/feed.json': {...feedOf(0), items: items.map((item) => ({...item, content_text: 'Many words. '.repeat(60)}))},
      });
      const release = network.hold('/feed.json');
      const feed = await fixture<PaperFeedElement>(
        html`<paper-feed src="/feed.json" layout=${layout} controls="none" page-size="12"></paper-feed>`,
      );
      await until(feed, () => $$(feed, '.skeleton.card').length === 12, 'the empty cards');
      await frame();
      const before = box($(feed, '.cards')).height;
      release();
      await settled(feed);
      await frame();
      expect(box($(feed, '.cards')).height / before).to.be.within(0.85, 1.15);
    });
  });
}

describe('the layouts of one page', () => {
  it('stand beside each other, and each follows its own box', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en">
      ${['list', 'grid', 'compact', 'mosaic'].map(
        (layout) => html`<paper-feed layout=${layout} .papers=${[marks, retracted]}></paper-feed>`,
      )}
    </div>`);
    const feeds = [...place.querySelectorAll('paper-feed')];
    for (const feed of feeds) await settled(feed);
    expect(feeds.map((feed) => $(feed, '.base').dataset['layout'])).to.deep.equal([
      undefined,
      'grid',
      'compact',
      undefined,
    ]);
    expect(feeds.map((feed) => getComputedStyle($(feed, '.cards')).display)).to.deep.equal([
      'block',
      'grid',
      'block',
      'block',
    ]);
  });

  it('have a width of their own in a row of a page that asks for none', async () => {
    const row = await fixture<HTMLElement>(html`<div style="display: flex; width: 1200px">
      ${['grid', 'compact'].map((layout) => html`<paper-feed layout=${layout} .papers=${[marks, retracted]}></paper-feed>`)}
    </div>`);
    for (const feed of row.querySelectorAll('paper-feed')) {
      await settled(feed);
      expect(box(feed).width, feed.layout).to.be.greaterThan(200);
    }
  });

  it('change at run time, and keep the focus, what is open, and what was searched', async () => {
    const feed = await show({
      layout: 'list',
      papers: many(4).map((item, index) => ({...item, abstract: `${index} many words. `.repeat(90)})),
      attributes: {controls: 'search', query: 'many'},
    });
    const disclosure = (): HTMLElement => $$(feed, 'article')[1]!.querySelector<HTMLElement>('.disclosure')!;
    await until(feed, () => disclosure(), 'the button');
    disclosure().click();
    await until(feed, () => disclosure().ariaExpanded === 'true', 'the abstract');
    disclosure().focus();
    feed.layout = 'grid';
    await until(feed, () => $(feed, '.base').dataset['layout'] === 'grid', 'the grid');
    expect(disclosure().ariaExpanded).to.equal('true');
    expect(feed.shadowRoot!.activeElement).to.equal(disclosure());
    feed.layout = 'compact';
    await until(feed, () => $(feed, '.base').dataset['layout'] === 'compact', 'the lines');
    expect(textOf(feed.shadowRoot!.activeElement), 'the title of the same paper').to.equal('Paper 2');
    feed.layout = 'list';
    await until(feed, () => !$(feed, '.base').dataset['layout'], 'the list');
    expect(disclosure().ariaExpanded).to.equal('true');
    expect(textOf(feed.shadowRoot!.activeElement)).to.equal('Paper 2');
    expect(feed.query).to.equal('many');
  });

  it('show a paper that a link leads to as a list does', async () => {
    const address = location.href;
    history.replaceState(null, '', `${location.pathname}${location.search}&p=;paper=paper-290`);
    try {
      const attributes = {controls: 'none', 'sync-url': 'p', 'page-size': '5'};
      const feed = await show({layout: 'compact', papers: many(300), attributes});
      await until(feed, () => $$(feed, '.opened article').length === 1, 'the box');
      expect(textOf($(feed, '.opened [part~=authors]'))).to.equal('Ada Lovelace, Charles Babbage');
    } finally {
      history.replaceState(null, '', address);
    }
  });
});

/** A page in which the chunk of a layout is not where it should be. */
const page = (missing: string): string => `<!doctype html><html lang="en"><title>Without a layout</title>
  <script>window.warnings = []; console.warn = (...words) => warnings.push(words.join(' '));</script>
  <script type="importmap">{"imports": {"${missing}": "/nowhere.js"}}</script>
  <script type="module" src="/src/paper-feed.ts"></script>
  <paper-feed layout="compact" controls="none"></paper-feed></html>`;

describe('a layout that cannot be loaded', () => {
  it('leaves a list, and a warning in the console', async () => {
    const inside = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    inside.srcdoc = page(new URL('/src/elements/paper-card/layouts/compact.ts', location.href).href);
    let feed: PaperFeedElement | null | undefined;
    await waitUntil(
      () => (feed = inside.contentDocument?.querySelector<PaperFeedElement>('paper-feed:defined')),
      'the element',
      {timeout: 15_000},
    );
    feed!.papers = [retracted];
    await waitUntil(() => feed!.shadowRoot!.querySelector('[part~=abstract]'), 'the list');
    const {warnings} = inside.contentWindow as unknown as {warnings: readonly string[]};
    expect(warnings.filter((line) => /layout "compact".*list/.test(line))).to.have.length(1);
    expect(feed!.shadowRoot!.querySelector('.base')!.hasAttribute('data-layout')).to.equal(false);
  });
});
