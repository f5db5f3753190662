import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {PaperFeedElement, SubscribeFormElement} from '../../../src/index.js';
import {$, $$, frame, settled, textOf, until} from '../../support/page.js';
import {behind, contrastOf, paintOf, readability} from '../../support/painted.js';

/** The text and the background of pages as they are. */
const pages: Readonly<Record<string, readonly [string, string]>> = {
  'black on white': ['#000', '#fff'],
  'white on black': ['#fff', '#000'],
  'a blog': ['#333', '#fff'],
  'a light framework': ['#212529', '#fff'],
  'a dark framework': ['#dee2e6', '#212529'],
  'an application': ['#e6edf3', '#0d1117'],
  'a documentation': ['rgba(0, 0, 0, 0.87)', '#fff'],
  'a dark documentation': ['hsla(225, 15%, 90%, 0.82)', 'hsl(225, 15%, 14%)'],
  sepia: ['#5b4636', '#f4ecd8'],
  'solarized light': ['#586e75', '#fdf6e3'],
  'solarized dark': ['#93a1a1', '#002b36'],
  nord: ['#d8dee9', '#2e3440'],
  dracula: ['#f8f8f2', '#282a36'],
  'high contrast': ['#ff0', '#000'],
  'white on mid-grey': ['#fff', '#757575'],
  'black on mid-grey': ['#000', '#777'],
  'white on blue': ['#fff', '#0b5cad'],
  'black on yellow': ['#111', '#ffdd00'],
  'dark on green': ['#052e16', '#86efac'],
  'little contrast': ['#555', '#eee'],
  'too little contrast': ['#888', '#fff'],
  'too little contrast in the dark': ['#777', '#1a1a1a'],
  'old solarized': ['#657b83', '#fdf6e3'],
};

const paper = {
  title: 'A paper with everything',
  authors: ['Ada Lovelace', {name: 'Grace Hopper', url: 'https://example.org/hopper', corresponding: true}],
  venue: 'Journal of Examples',
  published: '2024-03-11',
  version: 2,
  award: 'Best paper',
  abstract: 'Words and more words. '.repeat(40),
  summary: 'In a sentence.',
  keywords: ['reading', 'contrast'],
  note: 'To appear.',
  status: 'retracted',
  isNew: true,
  upvotes: 12,
  license: 'CC-BY-4.0',
  url: 'https://example.org/',
  code: 'https://example.org/code',
  pdf: 'https://example.org/paper.pdf',
};

async function pageOf([text, background]: readonly [string, string], link?: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div class="page" lang="en"></div>`);
  box.style.cssText = `color: ${text}; background: ${background}; padding: 1em`;
  if (link) {
    const style = document.createElement('style');
    style.textContent = `.page a { color: ${link} }`;
    box.append(style);
  }
  return box;
}

async function elementsIn(box: HTMLElement): Promise<readonly [PaperFeedElement, SubscribeFormElement]> {
  const feed = document.createElement('paper-feed');
  feed.papers = [paper, {title: 'Another', keywords: ['x']}];
  Object.assign(feed, {groupBy: 'year', controls: 'search sort group facets'});
  const form = document.createElement('subscribe-form');
  Object.assign(form, {action: '/join', badge: 'new', description: 'Once a week.'});
  box.append(feed, form);
  await settled(feed);
  await until(feed, () => $$(feed, '.controls .choice').length > 0, 'the controls');
  await Promise.all([feed.themed, form.themed]);
  await frame();
  return [feed, form];
}

/** Elements with text of their own that is to be read. */
const texts = (host: Element): HTMLElement[] =>
  $$(host, '.base *').filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      element.getClientRects().length > 0 &&
      !element.matches('option, optgroup'),
  );

const controls = (host: Element): HTMLElement[] =>
  $$(host, 'input, .button:not(.primary), .search, .choice').filter(
    (element) => getComputedStyle(element).borderTopWidth !== '0px' && element.getClientRects().length > 0,
  );

describe('contrast', () => {
  for (const link of [undefined, '#e91e63', '#ffd54f'])
    for (const [name, colours] of Object.entries(pages))
      it(`is enough on ${name} (${colours.join(' on ')})${link ? ` with links in ${link}` : ''}`, async () => {
        const box = await pageOf(colours, link);
        const elements = await elementsIn(box);
        const own = contrastOf(paintOf(colours[0]), paintOf(colours[1]));
        const lacking: string[] = [];
        for (const element of elements) {
          const found = texts(element);
          expect(found.length, 'texts to look at').to.be.above(4);
          for (const text of found) {
            const ratio = readability(text);
            // On a surface, which is mixed from it, the text of the page loses a little.
            const possible = Math.min(4.5, own * 0.88);
            if (ratio < possible)
              lacking.push(`${text.localName}.${text.className} “${textOf(text).slice(0, 20)}” ${ratio.toFixed(2)}`);
          }
          for (const control of controls(element)) {
            const edge = contrastOf(paintOf(getComputedStyle(control).borderTopColor), behind(control.parentElement!));
            if (edge < Math.min(3, own * 0.88))
              lacking.push(`edge of ${control.localName}.${control.className} ${edge.toFixed(2)}`);
          }
        }
        expect($$(elements[0], '.links a')).not.to.have.length(0);
        const button = $(elements[1], '.primary');
        const fill = contrastOf(paintOf(getComputedStyle(button).backgroundColor), behind(button.parentElement!));
        if (fill < 3) lacking.push(`fill of the button ${fill.toFixed(2)}`);
        expect(lacking).to.deep.equal([]);
      });
});
