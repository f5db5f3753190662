import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {PaperFeedElement, SubscribeFormElement} from '../../../src/index.js';
import {$, $$, frame, settled, until} from '../../support/page.js';
import {paintOf} from '../../support/painted.js';

/** Sets a property of the page to a value; `looks` are then what a reader sees, by selector and property. */
interface Token {
  readonly value: string;
  readonly looks: readonly (readonly [string, string, string])[];
}

const purple = 'rgb(120, 20, 140)';

const tokens: Readonly<Record<string, Token>> = {
  font: {
    value: 'monospace',
    looks: [
      ['feed .abstract', 'font-family', 'monospace'],
      ['form input', 'font-family', 'monospace'],
    ],
  },
  'font-size': {
    value: '30px',
    looks: [
      ['feed .base', 'font-size', '30px'],
      ['form input', 'font-size', '30px'],
    ],
  },
  text: {
    value: purple,
    looks: [
      ['feed .title', 'color', purple],
      ['form .heading', 'color', purple],
    ],
  },
  muted: {
    value: purple,
    looks: [
      ['feed .authors', 'color', purple],
      ['form .description', 'color', purple],
    ],
  },
  accent: {
    value: purple,
    looks: [
      ['feed .links a', 'color', purple],
      ['form .primary', 'background-color', purple],
      ['form .badge', 'background-color', purple],
    ],
  },
  border: {
    value: purple,
    looks: [
      ['feed .group-heading', 'border-bottom-color', purple],
      ['form .banner', 'border-top-color', purple],
    ],
  },
  surface: {
    value: purple,
    looks: [
      ['feed .keywords > li', 'background-color', purple],
      ['form .banner', 'background-color', purple],
    ],
  },
  background: {
    value: 'rgb(20, 20, 20)',
    looks: [
      ['feed select', 'color-scheme', 'dark'],
      ['form input', 'color-scheme', 'dark'],
    ],
  },
  radius: {
    value: '3px',
    looks: [
      ['feed .search', 'border-top-left-radius', '3px'],
      ['form input', 'border-top-left-radius', '3px'],
    ],
  },
  gap: {value: '41px', looks: [['feed .card', 'padding-top', '41px']]},
  measure: {value: '111px', looks: [['feed .abstract', 'max-width', '111px']]},
  'sticky-top': {value: '43px', looks: [['feed .group-heading', 'top', '43px']]},
  clamp: {value: '2', looks: [['feed .abstract', '-webkit-line-clamp', '2']]},
};

describe('the custom properties of a page', () => {
  let box: HTMLElement;
  let feed: PaperFeedElement;
  let form: SubscribeFormElement;

  before(async () => {
    box = await fixture(html`<div lang="en" style="color: #222; background: #fff"></div>`);
    feed = document.createElement('paper-feed');
    feed.papers = [
      {
        title: 'A paper',
        authors: ['Ada'],
        published: '2024',
        abstract: 'Words. '.repeat(200),
        keywords: ['k'],
        url: 'https://example.org/',
        code: 'https://example.org/code',
      },
    ];
    Object.assign(feed, {groupBy: 'year', controls: 'search sort'});
    form = document.createElement('subscribe-form');
    Object.assign(form, {action: '/join', badge: 'new', description: 'Weekly.'});
    document.body.append(box);
    box.append(feed, form);
    await settled(feed);
    await until(feed, () => $$(feed, '.choice').length > 0, 'the controls');
    await Promise.all([feed.themed, form.themed]);
  });
  after(() => box.remove());

  const look = ([place, property]: readonly [string, string, string]): string => {
    const [which, ...selector] = place.split(' ');
    const element = $(which === 'feed' ? feed : form, selector.join(' '));
    const value = getComputedStyle(element).getPropertyValue(property);
    return property.includes('color') && property !== 'color-scheme'
      ? `rgb(${paintOf(value).slice(0, 3).join(', ')})`
      : value;
  };

  for (const [name, {value, looks}] of Object.entries(tokens))
    it(`--paper-feed-${name} changes what a reader sees, at once, and back again`, async () => {
      const before = looks.map(look);
      looks.forEach(([place, , wanted], index) => expect(before[index], place).not.to.equal(wanted));
      box.style.setProperty(`--paper-feed-${name}`, value);
      await frame();
      await frame();
      expect(looks.map(look)).to.deep.equal(looks.map(([, , wanted]) => wanted));
      box.style.removeProperty(`--paper-feed-${name}`);
      await frame();
      await frame();
      expect(looks.map(look)).to.deep.equal(before);
    });

  it('are not set by the elements themselves', () => {
    for (const element of [feed, form])
      for (const name of Object.keys(tokens))
        expect(getComputedStyle($(element, '.base')).getPropertyValue(`--paper-feed-${name}`), name).to.equal('');
  });

  it('put words on the button that can be read, whatever colour it is given', async () => {
    for (const accent of ['#ffeb3b', '#000080', '#9e9e9e', 'white']) {
      box.style.setProperty('--paper-feed-accent', accent);
      await frame();
      await frame();
      const [red] = paintOf(getComputedStyle($(form, '.primary > span')).color);
      expect(red > 128, accent).to.equal(accent === '#000080');
    }
    box.style.removeProperty('--paper-feed-accent');
  });
});
