/** All elements on the pages of other people: at home in each, and no trouble to it. */
import {expect} from '@open-wc/testing';
import type {PaperFeedElement} from '../../src/index.js';
import {contrast, faintEdges, faintTexts} from '../support/contrast.js';
import {misfits} from '../support/fit.js';
import {HostPage} from '../support/host-page.js';
import {$, $$, settled, until} from '../support/page.js';

const names = (await (await fetch('/__hosts/')).json()) as string[];

/** What a page may not change in us: how letters, lines and lists are set. All else cannot get in from outside. */
const ours = [
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'wordSpacing',
  'textAlign',
  'textIndent',
  'textTransform',
  'whiteSpace',
  'listStyleType',
  'visibility',
] as const;

const setBy = [
  '.base',
  '.heading',
  '.byline',
  '[part~=title]',
  '[part~=authors]',
  '[part~=meta]',
  '[part~=abstract]',
  '[part~=links]',
  '[part~=links] > *',
  '[part~=list]',
  '[part~=list] > *',
  'a',
  'button',
  'input',
  'select',
  'label',
];

/** What we may not change in a page. */
const theirs = [
  'color',
  'backgroundColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'textDecorationLine',
  'listStyleType',
  'display',
  'paddingLeft',
  'marginTop',
  'borderTopWidth',
] as const;

/** How our parts are set, line by line; lengths as a multiple of the size of their text. */
function lookOf(page: HostPage): Map<string, string | number> {
  const look = new Map<string, string | number>();
  for (const element of page.elements) {
    for (const selector of setBy) {
      const [part] = $$(element, selector);
      if (!part) continue;
      const style = page.style(part);
      const name = `${element.dataset['is']} ${selector}`;
      for (const property of ours) look.set(`${name} ${property}`, style[property]);
      look.set(`${name} lineHeight`, inEm(style.lineHeight, style.fontSize));
    }
  }
  return look;
}

const inEm = (length: string, size: string): string | number =>
  length.endsWith('px') ? Number.parseFloat(length) / Number.parseFloat(size) : length;

/** Browsers round lengths, and more so where text is small. */
function isAlike(one: string | number | undefined, other: string | number | undefined): boolean {
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 0.08 : one === other;
}

const stateOf = (page: HostPage): string[] => [
  ...page.others.map((element) => {
    const style = page.style(element);
    const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`);
    return [element.localName, ...attributes, ...theirs.map((property) => style[property])].join(' ');
  }),
  `${page.document.head.children.length} in the head, ${page.document.adoptedStyleSheets.length} styles adopted`,
];

/** In a page that says nothing. */
let expected: Map<string, string | number>;

before(async () => {
  const page = new HostPage();
  await page.open('plain');
  await page.start();
  expected = lookOf(page);
  page.close();
});

it('has twenty pages to be at home in', () => {
  expect(names).to.have.length(20);
});

for (const name of names) {
  describe(`in ${name}.html`, () => {
    const page = new HostPage();
    let stateBefore: string[];

    before(async () => {
      await page.open(name);
      stateBefore = stateOf(page);
      await page.start();
    });
    after(() => page.close());

    it('leaves the page as it was', () => {
      expect(stateOf(page)).to.deep.equal(stateBefore);
    });

    it('is set as everywhere', () => {
      const differences = [...lookOf(page)]
        .filter(([what, value]) => !isAlike(value, expected.get(what)))
        .map(([what, value]) => `${what}: ${value}, not ${expected.get(what)}`);
      expect(differences).to.deep.equal([]);
    });

    it('has the font, the size and the colour of the text around it', () => {
      for (const element of page.elements) {
        const around = page.style(element.parentElement!);
        const {fontFamily, fontSize, color} = page.style($(element, '.base'));
        expect([fontFamily, fontSize, color]).to.deep.equal([around.fontFamily, around.fontSize, around.color]);
      }
    });

    it('fits into 240, 360, 800 and 1400 px', async () => {
      const found: string[] = [];
      for (const width of [240, 360, 1400, 800]) {
        await page.resize(width);
        for (const element of page.elements) found.push(...misfits(element).map((what) => `${width} px: ${what}`));
      }
      expect(found).to.deep.equal([]);
    });

    it('uses the room that there is', async () => {
      const feed = page.document.querySelector('[data-is=feed]')!;
      const left = (part: string): number => $(feed, part).getBoundingClientRect().left;
      await page.resize(360);
      const narrow = left('.title') - left('.upvotes');
      await page.resize(1400);
      expect(left('.title') - left('.upvotes'), 'a column for votes').to.be.above(narrow + 10);
      await page.resize(800);
    });

    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      it('moves nothing when papers come', async () => {
        expect(await shiftsOf(page)).to.deep.equal([]);
      });
    }

    it('can be read, and has no barriers', async () => {
      expect(page.elements.flatMap(faintTexts)).to.deep.equal([]);
      expect(page.elements.flatMap(faintEdges)).to.deep.equal([]);
      expect(await page.barriers()).to.deep.equal([]);
    });

    it('follows the page into the dark, or out of it', async () => {
      const [link] = $$(page.lists[0]!, '[part~=link]');
      const [banner] = $$(page.document.querySelector('subscribe-form')!, '.banner');
      const coloured = (): string[] => [page.style($(page.lists[0]!, '.base')).color, page.style(link!).color];
      const colours = coloured();
      await page.toggle();
      for (const element of page.elements)
        expect(page.style($(element, '.base')).color).to.equal(page.style(element.parentElement!).color);
      for (const [index, colour] of coloured().entries()) expect(colour).not.to.equal(colours[index]);
      expect(contrast(page.style(banner!).backgroundColor, banner!.parentElement ?? banner!), 'surface').to.be.below(
        1.6,
      );
      expect(page.elements.flatMap(faintTexts)).to.deep.equal([]);
      expect(page.elements.flatMap(faintEdges)).to.deep.equal([]);
      expect(await page.barriers()).to.deep.equal([]);
    });
  });
}

/** How much of a page moves while its list waits for papers, and gets them. */
async function shiftsOf(page: HostPage): Promise<number[]> {
  const {window: view} = page;
  const [feed] = page.lists as [PaperFeedElement];
  await page.resize(800, 800);
  feed.scrollIntoView();
  const fetch = view.fetch;
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  view.fetch = async (...request) => {
    await gate;
    return fetch.apply(view, request);
  };
  feed.src = 'papers.json?again';
  await until(feed, () => $$(feed, '.cards .skeleton').length === 4, 'the empty cards');
  await page.painted();
  const observer = new view.PerformanceObserver(() => {});
  observer.observe({type: 'layout-shift', buffered: false});
  release();
  await settled(feed);
  await page.painted();
  const values = observer.takeRecords().map((entry) => (entry as PerformanceEntry & {value: number}).value);
  observer.disconnect();
  view.fetch = fetch;
  await page.resize(800);
  view.scrollTo(0, 0);
  return values.filter((value) => value > 0.01);
}
