import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import '../../../src/subscribe-form.js';
import type {PaperCardElement} from '../../../src/paper-card.js';
import {locales} from '../../../src/core.js';
import {english} from '../../../src/i18n/messages.js';
import {$, textOf, until} from '../../support/page.js';

const paper = {title: 'T', published: '2024-10-17', abstract: 'A', code: 'https://github.com/a/b'};

async function dateIn(lang: string): Promise<string> {
  const box = await fixture(html`<div lang=${lang}></div>`);
  const card = document.createElement('paper-card');
  card.paper = paper;
  box.append(card);
  await card.updateComplete;
  return textOf($(card, 'time'));
}

describe('the language of an element', () => {
  it('is that of the nearest ancestor', async () => {
    expect(await dateIn('en')).to.equal('Oct 17, 2024');
    expect(await dateIn('en-GB')).to.equal('17 Oct 2024');
    expect(await dateIn('fr')).to.equal('17 oct. 2024');
  });

  it('is English where the page says something that is no language', async () => {
    expect(await dateIn('no such language')).to.equal('Oct 17, 2024');
  });

  it('is found through shadow roots, and the element’s own comes first', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    box.attachShadow({mode: 'open'}).append(inner);
    const card = document.createElement('paper-card');
    card.paper = paper;
    inner.append(card);
    await card.updateComplete;
    expect(textOf($(card, 'time'))).to.equal('17 oct. 2024');
    card.lang = 'en';
    await card.updateComplete;
    expect(textOf($(card, 'time'))).to.equal('Oct 17, 2024');
  });

  it('has its words from the registry: the most exact tag, then the shorter one', async () => {
    locales.register({
      id: 'tlh',
      words: {messages: () => Promise.resolve({...english, links: {...english.links, code: 'ngoq'}})},
    });
    const card = await fixture<PaperCardElement>(html`<paper-card lang="tlh-Latn" .paper=${paper}></paper-card>`);
    await until(card, () => textOf($(card, '[part~=link]')) === 'ngoq', 'the words of the locale');
    card.lang = 'en';
    await until(card, () => textOf($(card, '[part~=link]')) === 'Code', 'English again');
  });

  it('follows the page when its language changes, without a reload', async () => {
    const box = await fixture(html`<div lang="en"></div>`);
    const card = document.createElement('paper-card');
    card.paper = paper;
    box.append(card);
    await card.updateComplete;
    expect(textOf($(card, 'time'))).to.equal('Oct 17, 2024');
    box.setAttribute('lang', 'ja');
    await until(card, () => textOf($(card, '[part~=link]')) === 'コード', 'the words of Japanese');
    expect(textOf($(card, 'time'))).to.equal('2024年10月17日');
  });

  it('is that of the place that an element is moved to', async () => {
    const box = await fixture<HTMLElement>(html`<div><div lang="en"></div><div lang="ja"></div></div>`);
    const card = document.createElement('paper-card');
    card.paper = paper;
    box.firstElementChild!.append(card);
    await card.updateComplete;
    box.lastElementChild!.append(card);
    await until(card, () => textOf($(card, '[part~=link]')) === 'コード', 'the words of Japanese');
  });

  it('is never English first: nothing is seen until the words have come, and the place is kept', async () => {
    const seen: string[] = [];
    const form = document.createElement('subscribe-form');
    form.lang = 'fr';
    document.body.append(form);
    await form.updateComplete;
    const button = (): HTMLElement => $(form, 'button');
    while (getComputedStyle(button()).visibility === 'hidden') {
      seen.push(textOf(button()));
      expect(form.getBoundingClientRect().height).to.be.greaterThan(40);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(textOf(button())).to.equal('S’abonner');
    expect(seen.length, 'frames that waited').to.be.greaterThan(0);
    form.remove();
  });

  it('speaks the page’s own words where it gives some', async () => {
    const card = await fixture<PaperCardElement>(html`<paper-card lang="de" .paper=${paper}></paper-card>`);
    await until(card, () => textOf($(card, '[part~=link]')) === 'Code', 'German');
    card.strings = {messages: {links: {code: 'Quelltext'}}};
    await until(card, () => textOf($(card, '[part~=link]')) === 'Quelltext', 'the page’s word');
    card.strings = undefined;
    await until(card, () => textOf($(card, '[part~=link]')) === 'Code', 'ours again');
  });
});
