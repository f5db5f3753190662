import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import {sinceLastVisit} from '../../../src/elements/paper-card/details/visits.js';
import type {PaperCardElement, PaperOpenEvent} from '../../../src/paper-card.js';
import {$, $$, listen, textOf, until} from '../../support/page.js';

const paper = {
  id: 'x/1',
  title: 'Q&A "here" & {doi}',
  url: 'https://example.org/a?b=1&c=2',
  doi: '10.1000/xyz',
  image: `${location.origin}/stories/site/screenshot.png`,
};

async function card(content: unknown, more: object = {}, set: object = {}): Promise<PaperCardElement> {
  const element = await fixture<PaperCardElement>(html`<paper-card lang="en">${content}</paper-card>`);
  Object.assign(element, set, {paper: {...paper, ...more}});
  await element.updateComplete;
  return element;
}

const added = (element: Element): Element[] => $$(element, '[part~=action] > *');

describe('what a page adds to its cards in HTML', () => {
  it('is filled in with what is known of the paper, as text', async () => {
    const element = await card(
      html`<template slot="actions"
        ><button type="button" data-paper="{id}" title="Save {title}">Save {doi}</button
        ><a href="https://example.org/share?u={url}&amp;t={title}">Share</a
        ><a href="{url}">Open</a
        ><a href="mailto:?subject={title}">Mail</a></template
      >`,
    );
    const [save, share, open, mail] = added(element);
    expect(textOf(save)).to.equal('Save 10.1000/xyz');
    expect([save!.getAttribute('data-paper'), save!.getAttribute('title')]).to.deep.equal([
      'x/1',
      `Save ${paper.title}`,
    ]);
    const address = new URL((share as HTMLAnchorElement).href);
    expect([...address.searchParams]).to.deep.equal([
      ['u', paper.url],
      ['t', paper.title],
    ]);
    expect(open!.getAttribute('href')).to.equal(paper.url);
    expect(mail!.getAttribute('href')).to.equal(`mailto:?subject=${encodeURIComponent(paper.title)}`);
    await expect(element).to.be.accessible();
  });

  it('is left out where the paper lacks what it asks for', async () => {
    const element = await card(
      html`<template slot="actions"><a href="https://arxiv.org/abs/{arxiv}">arXiv</a><i>{doi}</i></template>`,
    );
    expect(added(element).map(textOf)).to.deep.equal(['10.1000/xyz']);
  });

  it('never becomes code or an address that is no page', async () => {
    const element = await card(
      html`<template slot="actions"
        ><a href="{id}">1</a><a href="javascript:save('{id}')">2</a><a onclick="save('{id}')">3</a
        ><b style="color: {id}">4</b></template
      >`,
      {id: "javascript:alert('1')"},
    );
    expect(added(element).map((node) => [textOf(node), node.getAttribute('href')])).to.deep.equal([
      ['1', `${location.origin}/javascript%3Aalert('1')`],
      ['3', null],
      ['4', null],
    ]);
    expect(added(element)[1]!.getAttribute('onclick')).to.equal("save('{id}')");
    expect(added(element)[2]!.getAttribute('style')).to.equal('color: {id}');
  });

  it('tells of its links as the card does of its own', async () => {
    const element = await card(html`<template slot="actions"><a href="https://example.org/{id}">Go</a></template>`);
    const heard: string[] = [];
    element.addEventListener('paper-open', (event: PaperOpenEvent) => {
      heard.push(event.detail.url);
      event.preventDefault();
    });
    (added(element)[0] as HTMLElement).click();
    expect(heard).to.deep.equal(['https://example.org/x%2F1']);
  });
});

describe('what a page adds to its cards in JavaScript', () => {
  it('is made once for each paper, and stays when the card is rendered anew', async () => {
    let made = 0;
    const actions = ({id}: {readonly id: string}): Node[] => {
      made++;
      const button = Object.assign(document.createElement('button'), {textContent: `Save ${id}`});
      return [button, document.createTextNode('or not')];
    };
    const element = await card('', {}, {actions});
    const [button] = added(element);
    expect($$(element, '[part~=action]').map(textOf)).to.deep.equal(['Save x/1', 'or not']);
    element.requestUpdate();
    await element.updateComplete;
    expect(added(element)[0]).to.equal(button);
    expect(made).to.equal(1);
    element.actions = undefined;
    await until(element, () => added(element).length === 0, 'the end of it');
  });

  it('takes down no card when it throws, or gives what is no node', async () => {
    const lines = listen('error');
    const failing = await card(
      '',
      {},
      {
        actions: () => {
          throw new Error('broken');
        },
      },
    );
    expect(textOf($(failing, 'h3'))).to.equal(paper.title);
    expect(lines).to.have.length(1);
    for (const actions of [() => null, () => undefined, () => ['text'], () => 'text', () => 7, 'text', {}]) {
      const element = await card('', {}, {actions});
      expect($$(element, '[part~=action]')).to.have.length(0);
    }
  });
});

describe('pictures of papers', () => {
  it('are asked for only where the page wants them', async () => {
    const element = await card('');
    expect($$(element, 'img')).to.have.length(0);
    element.images = true;
    await element.updateComplete;
    const image = $<HTMLImageElement>(element, 'img');
    expect(image.src).to.equal(paper.image);
    expect([image.loading, image.referrerPolicy, image.alt]).to.deep.equal(['lazy', 'no-referrer', '']);
  });

  it('have their room before they are there', async () => {
    const element = await card('', {image: `${location.origin}/not-there.png`}, {images: true});
    const box = (): DOMRect => $(element, 'img').getBoundingClientRect();
    const base = $(element, '.base');
    await until(element, () => base.hasAttribute('data-wide'), 'its measure');
    const before = box();
    expect(before.width / before.height).to.be.closeTo(1.5, 0.05);
    await until(element, () => $<HTMLImageElement>(element, 'img').complete, 'the failure');
    expect([box().width, box().height]).to.deep.equal([before.width, before.height]);
  });
});

describe('papers since the last visit', () => {
  const now = Date.parse('2024-10-17T12:00:00Z');
  const on = (published: string | undefined, id = published ?? 'none'): never =>
    ({id, title: id, authors: [], links: [], keywords: [], ...(published && {published})}) as never;
  const key = (feed: string): string => `paper-feed last visit ${feed}`;
  const left = (feed: string, visit: object): void => localStorage.setItem(key(feed), JSON.stringify(visit));
  const feeds: string[] = [];
  const feed = (): string => {
    feeds.push(`test ${feeds.length} ${Math.random()}`);
    return feeds.at(-1)!;
  };
  afterEach(() => {
    for (const name of feeds) localStorage.removeItem(key(name));
  });

  it('are none on the first, which is remembered', () => {
    const name = feed();
    expect(sinceLastVisit(name, [on('2024-10-17')], '2024-10-17', now)).to.equal(undefined);
    expect(JSON.parse(localStorage.getItem(key(name))!)).to.deep.equal({
      at: now,
      day: '2024-10-17',
      seen: ['2024-10-17'],
    });
  });

  it('are those of later days, and of that day those that were not there', () => {
    const name = feed();
    left(name, {at: now - 86_400_000, day: '2024-10-15', seen: ['seen']});
    const isNew = sinceLastVisit(name, [], '2024-10-17', now)!;
    expect(isNew(on('2024-10-16'))).to.equal(true);
    expect(isNew(on('2024-10-15', 'seen'))).to.equal(false);
    expect(isNew(on('2024-10-15', 'not seen'))).to.equal(true);
    for (const date of ['2024-10-14', '2024-10', '2025', undefined]) expect(isNew(on(date)), date).to.equal(false);
  });

  it('stay new while the page is open, and when it is loaded again within half an hour', () => {
    const name = feed();
    left(name, {at: now - 60_000, day: '2024-10-17', seen: ['a'], before: {day: '2024-10-15', seen: []}});
    for (let times = 0; times < 2; times++)
      expect(sinceLastVisit(name, [on('2024-10-17', 'a')], '2024-10-17', now)!(on('2024-10-16'))).to.equal(true);
  });

  it('remembers all that was there on the day, also when a search shows only some of it', () => {
    const name = feed();
    sinceLastVisit(name, [on('2024-10-17', 'a'), on('2024-10-17', 'b')], '2024-10-17', now);
    sinceLastVisit(name, [on('2024-10-17', 'b'), on('2024-10-17', 'c')], '2024-10-17', now);
    const stored = JSON.parse(localStorage.getItem(key(name))!) as {seen: string[]};
    expect(stored.seen).to.have.members(['a', 'b', 'c']);
    sinceLastVisit(name, [on('2024-10-18', 'd')], '2024-10-18', now);
    expect((JSON.parse(localStorage.getItem(key(name))!) as {seen: string[]}).seen).to.deep.equal(['d']);
  });

  it('are none where the storage is blocked, full, or holds something else', () => {
    for (const text of ['{', 'null', '7', '"x"', '{"day":1}', '{"at":"x","day":"2024-10-15","seen":[]}']) {
      const name = feed();
      localStorage.setItem(key(name), text);
      expect(sinceLastVisit(name, [], '2024-10-17', now), text).to.equal(undefined);
    }
    for (const method of ['getItem', 'setItem'] as const) {
      const own = Storage.prototype[method];
      Storage.prototype[method] = () => {
        throw new DOMException('no', 'SecurityError');
      };
      expect(sinceLastVisit(feed(), [], '2024-10-17', now), method).to.equal(undefined);
      Object.assign(Storage.prototype, {[method]: own});
    }
  });

  it('have a badge with `mark-new`, and nothing is stored without it', async () => {
    const before = localStorage.length;
    await card('');
    expect(localStorage.length).to.equal(before);
    const id = `visits-${Math.random()}`;
    feeds.push(`${location.pathname}#${id}`);
    left(feeds.at(-1)!, {at: now, day: '2024-10-15', seen: []});
    const element = await card('', {published: '2024-10-16'}, {id, markNew: true});
    expect(textOf($(element, '[part~=new]'))).to.equal('New');
  });
});
