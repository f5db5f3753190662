import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {PaperFeedElement, SubscribeFormElement} from '../../../src/index.js';
import {long, marks} from '../../../stories/papers.js';
import {$$, frame, settled, until} from '../../support/page.js';

/** Wishes that a reader has told the browser. Only Chromium can be told in a test. */
const isChromium = navigator.userAgent.includes('Chrome/');

async function shown(style = ''): Promise<readonly [PaperFeedElement, SubscribeFormElement]> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.style.cssText = style;
  const feed = document.createElement('paper-feed');
  feed.papers = [
    {
      ...(marks as object),
      id: 'a',
      upvotes: 3,
      keywords: ['k'],
      status: 'retracted',
      isNew: true,
      published: '2024',
      code: 'https://example.org/',
    },
    {...(long as object), id: 'b', published: '2023'},
    {title: 'Third', published: '2022'},
  ];
  Object.assign(feed, {groupBy: 'year', controls: 'search sort group facets export', heading: 'Papers'});
  const form = document.createElement('subscribe-form');
  Object.assign(form, {action: '/join', badge: 'new', description: 'Once a week.'});
  box.append(form, feed);
  await settled(feed);
  await until(feed, () => $$(feed, '.export').length > 0 && $$(feed, '.filter').length > 0, 'the controls');
  await Promise.all([feed.themed, form.themed]);
  await frame();
  return [feed, form];
}

/** What sticks out of an element, or is cut off in it. */
function lost(host: HTMLElement): string[] {
  const bounds = host.getBoundingClientRect();
  const found = host.scrollWidth > host.clientWidth ? ['the element scrolls sideways'] : [];
  for (const element of $$(host, '.base *')) {
    const {left, right, width} = element.getBoundingClientRect();
    const {clipPath, overflowX, overflowY, visibility} = getComputedStyle(element);
    if (clipPath !== 'none' || visibility === 'hidden' || width === 0) continue;
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const isInScroller = !!element.parentElement?.closest('.groups ul, .formula');
    if (!isInScroller && (right > bounds.right + 1 || left < bounds.left - 1)) found.push(`${name} sticks out`);
    const isClipping = overflowX !== 'visible' || overflowY !== 'visible';
    if (
      isClipping &&
      !element.matches('.clamp, .groups ul, select, input') &&
      element.scrollHeight > element.clientHeight + 1
    )
      found.push(`${name} is cut`);
  }
  return found;
}

describe('what a reader has wished', () => {
  afterEach(async () => {
    await setViewport({width: 1000, height: 800});
    if (isChromium) await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('no motion: nothing takes time', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({reducedMotion: 'reduce'});
    const [feed, form] = await shown();
    for (const element of [...$$(feed, '*'), ...$$(form, '*')]) {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element);
      expect([transitionDuration, animationName, scrollBehavior], element.className).to.deep.equal([
        '0s',
        'none',
        'auto',
      ]);
    }
  });

  it('zoom to 400 %: everything fits into 320 px', async () => {
    const [feed, form] = await shown('width: 320px');
    expect([...lost(feed), ...lost(form)]).to.deep.equal([]);
  });

  for (const [name, style] of [
    ['text of 200 %', 'width: 640px; font-size: 200%'],
    ['a standard size of 32 px', 'width: 400px; font-size: 32px'],
    ['a small one', 'width: 400px; font-size: 9px'],
  ] as const)
    it(`${name}: nothing is cut, and nothing scrolls sideways`, async () => {
      const [feed, form] = await shown(style);
      expect([...lost(feed), ...lost(form)]).to.deep.equal([]);
    });

  it('more room between lines, words and letters: nothing is cut', async () => {
    const [feed, form] = await shown('width: 360px');
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    for (const element of [feed, form]) element.shadowRoot!.adoptedStyleSheets.push(spacing);
    await frame();
    await frame();
    expect([...lost(feed), ...lost(form)]).to.deep.equal([]);
  });
});
