import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {PaperFeedElement, SubscribeFormElement} from '../../../src/index.js';
import {marks} from '../../../stories/papers.js';
import {$, $$, frame, settled, until} from '../../support/page.js';
import {behind, contrastOf, paintOf, readability, type Paint} from '../../support/painted.js';

const root = document.documentElement;
const light = 'color: rgb(51, 51, 51); background: rgb(255, 255, 255)';
const dark = 'color: rgb(221, 221, 221); background: rgb(17, 17, 17)';

/** A page that has its own switch for the dark, and its stylesheet. */
function styled(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  return style;
}

const places: Element[] = [];

async function shown(box: Element = document.body): Promise<readonly [PaperFeedElement, SubscribeFormElement]> {
  const feed = document.createElement('paper-feed');
  feed.papers = [
    marks,
    {
      title: 'Another',
      published: '2024',
      keywords: ['k'],
      authors: ['A'],
      url: 'https://example.org/',
      code: 'https://example.org/code',
    },
  ];
  Object.assign(feed, {groupBy: 'year', controls: 'search sort'});
  const form = document.createElement('subscribe-form');
  Object.assign(form, {action: '/join', badge: 'new', description: 'Weekly.'});
  const place = box.appendChild(document.createElement('div'));
  places.push(place);
  place.append(feed, form);
  await settled(feed);
  await until(feed, () => $$(feed, '.choice').length > 0, 'the controls');
  await Promise.all([feed.themed, form.themed]);
  return [feed, form];
}

const paint = (element: Element, property: 'color' | 'backgroundColor' | 'borderTopColor' = 'color'): Paint =>
  paintOf(getComputedStyle(element)[property]);

/** All that is wrong with an element on its page. */
function faults(feed: PaperFeedElement, form: SubscribeFormElement, isDark: boolean): string[] {
  const found: string[] = [];
  for (const text of [
    ...$$(feed, '.title, .meta, .links a, .abstract'),
    $(form, '.description'),
    $(form, '.badge > span'),
  ])
    if (readability(text) < 4.5) found.push(`${text.className}: ${readability(text).toFixed(2)}`);
  const sticky = behind($(feed, '.group-heading'));
  const page = behind(feed);
  if (sticky.some((value, index) => Math.abs(value - page[index]!) > 2)) found.push(`heading ${String(sticky)}`);
  for (const control of [$(feed, 'select'), $(form, 'input')])
    if (getComputedStyle(control).colorScheme !== (isDark ? 'dark' : 'light')) found.push('native controls');
  return found;
}

describe('the theme of the page', () => {
  let style: HTMLStyleElement | undefined;
  afterEach(async () => {
    style?.remove();
    for (const place of places.splice(0)) place.remove();
    root.removeAttribute('class');
    root.removeAttribute('style');
    for (const name of ['theme', 'bs-theme', 'color-scheme', 'mode']) root.removeAttribute(`data-${name}`);
    document.body.removeAttribute('class');
  });

  const switches: Readonly<Record<string, readonly [string, () => void]>> = {
    'class="dark"': ['html.dark', () => root.classList.add('dark')],
    'data-theme': ['html[data-theme="dark"]', () => root.setAttribute('data-theme', 'dark')],
    'data-bs-theme': ['html[data-bs-theme="dark"]', () => root.setAttribute('data-bs-theme', 'dark')],
    'data-color-scheme': ['html[data-color-scheme="dark"]', () => root.setAttribute('data-color-scheme', 'dark')],
    'a class of the body': ['html:has(body.night)', () => document.body.classList.add('night')],
    'color-scheme': ['html[style*="dark"]', () => root.style.setProperty('color-scheme', 'dark')],
  };

  for (const [name, [selector, flip]] of Object.entries(switches))
    it(`is followed before the next paint when ${name} changes`, async () => {
      style = styled(`html { ${light} } ${selector} { ${dark} } a { color: #0a58ca } ${selector} a { color: #6ea8fe }`);
      const [feed, form] = await shown();
      expect(faults(feed, form, false)).to.deep.equal([]);
      expect(paint($(form, '.badge'), 'backgroundColor')).to.deep.equal(paintOf('#0a58ca'));
      flip();
      await Promise.resolve();
      expect(faults(feed, form, true)).to.deep.equal([]);
      expect(paint($(form, '.badge'), 'backgroundColor')).to.deep.equal(paintOf('#6ea8fe'));
    });

  it('is followed when a box around the element changes, or its stylesheet does', async () => {
    style = styled(`.box { ${light} }`);
    const box = await fixture<HTMLElement>(html`<div class="box"></div>`);
    const [feed, form] = await shown(box);
    expect(faults(feed, form, false)).to.deep.equal([]);
    style.textContent = `.box { ${dark} }`;
    await frame();
    expect(faults(feed, form, true)).to.deep.equal([]);
    box.style.cssText = light;
    await frame();
    expect(faults(feed, form, false)).to.deep.equal([]);
  });

  it('is followed to its end when the page fades from one to the other', async () => {
    style = styled(`html { ${light}; transition: color 0.2s, background 0.4s } html.dark { ${dark} }`);
    const [feed, form] = await shown();
    root.classList.add('dark');
    await Promise.all(root.getAnimations().map((one) => one.finished));
    await frame();
    expect(faults(feed, form, true)).to.deep.equal([]);
  });

  it('is that of the system where the page follows it', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip(); // the others cannot be told to be dark
    style = styled('html { color-scheme: light dark; color: CanvasText; background: Canvas }');
    await emulateMedia({colorScheme: 'light'});
    const [feed, form] = await shown();
    expect(faults(feed, form, false)).to.deep.equal([]);
    await emulateMedia({colorScheme: 'dark'});
    await frame();
    expect(faults(feed, form, true)).to.deep.equal([]);
    await emulateMedia({colorScheme: 'light'});
  });

  it('makes native controls dark in a dark page that never says so', async () => {
    style = styled(`html { ${dark} }`);
    const [feed] = await shown();
    expect(getComputedStyle(feed).colorScheme, 'the page').not.to.equal('dark');
    const option = getComputedStyle($(feed, '.choice option'));
    expect(contrastOf(paintOf(option.color), paintOf(option.backgroundColor))).to.be.above(7);
    expect(paintOf(option.backgroundColor)[0]).to.be.below(64);
  });

  it('takes the colour of links from the page, as they are where the element stands', async () => {
    style = styled('.prose a { color: rgb(154, 27, 79) } .plain a { color: inherit }');
    const prose = await fixture<HTMLElement>(html`<div class="prose" style=${light}></div>`);
    const [feed, form] = await shown(prose);
    expect(paint($(feed, '.links a'))).to.deep.equal([154, 27, 79, 1]);
    expect(paint($(form, '.primary'), 'backgroundColor')).to.deep.equal([154, 27, 79, 1]);
    for (const name of ['plain', 'unstyled']) {
      const plain = await fixture<HTMLElement>(html`<div class=${name} style=${light}></div>`);
      const [other] = await shown(plain);
      const [red, green, blue] = paint($(other, '.links a'));
      expect(blue, 'a blue of our own').to.be.above(red + 60);
      expect(green, 'and not the browser’s').to.be.above(40);
    }
  });

  it('leaves nothing in the page', async () => {
    const [feed] = await shown();
    expect(feed.outerHTML).to.equal('<paper-feed></paper-feed>');
  });

  it('has its colours before anything is painted, and keeps them', async () => {
    style = styled(`html { ${light} } a { color: rgb(154, 27, 79) }`);
    const form = document.createElement('subscribe-form');
    form.action = '/join';
    document.body.append(form);
    await form.updateComplete;
    const look = (): string =>
      JSON.stringify(
        [...$$(form, '.primary, .primary > span, input, .label')].map((one) => [
          paint(one),
          paint(one, 'backgroundColor'),
          one.getBoundingClientRect(),
        ]),
      );
    const before = look();
    await form.themed;
    await frame();
    expect(look()).to.equal(before);
    form.remove();
  });

  it('stays out of sight of what is behind the next element with a background', async () => {
    const box = await fixture<HTMLElement>(html`<div style="background: #000"><div style=${light}></div></div>`);
    const [feed, form] = await shown(box.firstElementChild!);
    expect(faults(feed, form, false)).to.deep.equal([]);
  });

  it('reckons with backgrounds that let others through, and across shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div style="background: #000; color: #ddd"></div>`);
    const inner = box.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    inner.style.background = 'rgba(255, 255, 255, 0.1)';
    const [feed, form] = await shown(inner);
    expect(faults(feed, form, true)).to.deep.equal([]);
  });

  it('guesses from the text where a picture is behind it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color: #eee; background: linear-gradient(#123, #321)"></div>`,
    );
    const [feed] = await shown(box);
    expect(contrastOf(paint($(feed, '.meta')), paintOf('#321'))).to.be.above(4.5);
    expect(getComputedStyle($(feed, 'select')).colorScheme).to.equal('dark');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`is ${theme} on any page with theme="${theme}", also when that is set later`, async () => {
      style = styled(`html { ${theme === 'dark' ? light : dark} }`);
      const [feed, form] = await shown();
      feed.theme = theme;
      form.theme = theme;
      await Promise.all([feed.updateComplete, form.updateComplete]);
      const [red] = behind(feed);
      expect(red < 128).to.equal(theme === 'dark');
      expect(faults(feed, form, theme === 'dark')).to.deep.equal([]);
      feed.theme = 'auto';
      form.theme = 'auto';
      await Promise.all([feed.updateComplete, form.updateComplete]);
      expect(faults(feed, form, theme !== 'dark')).to.deep.equal([]);
    });

  it('is looked for no more when the element is gone, and again when it is back', async () => {
    style = styled(`html { ${light} } html.dark { ${dark} }`);
    const [feed, form] = await shown();
    const place = feed.parentElement!;
    feed.remove();
    form.remove();
    root.classList.add('dark');
    place.append(feed, form);
    await feed.updateComplete;
    expect(faults(feed, form, true)).to.deep.equal([]);
  });
});
