import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import '../../../src/paper-feed.js';
import type {PaperCardElement} from '../../../src/paper-card.js';
import type {PaperOpenEvent} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, frame, listen, settled, textOf, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

const full = {
  id: '1',
  title: 'On the effectiveness of long titles',
  url: 'https://example.org/1',
  authors: [{name: 'Ada Lovelace'}, {name: 'Charles Babbage'}],
  published: '2024-10-17',
  venue: 'Journal of Examples',
  abstract: 'What it says. '.repeat(60),
  links: [{type: 'code', url: 'https://github.com/example/one'}],
};

const everything = {
  ...full,
  summary: 'What it says in short.',
  type: 'preprint',
  arxiv: '2405.15319',
  status: 'corrected',
  language: 'fr',
};

async function card(paper: object, width = '40rem'): Promise<PaperCardElement> {
  const box = await fixture(html`<div lang="en"></div>`);
  (box as HTMLElement).style.width = width;
  const element = document.createElement('paper-card');
  element.paper = paper;
  box.append(element);
  await element.updateComplete;
  return element;
}

describe('a card', () => {
  it('has a heading with a link, authors, venue, date, abstract and links', async () => {
    const element = await card(full);
    expect($(element, 'h3 a').getAttribute('href')).to.equal('https://example.org/1');
    expect(textOf($(element, '[part~=authors]'))).to.equal('Ada Lovelace, Charles Babbage');
    expect(textOf($(element, '[part~=venue]'))).to.equal('Journal of Examples');
    expect(textOf($(element, 'time'))).to.equal('Oct 17, 2024');
    expect($(element, 'time').getAttribute('datetime')).to.equal('2024-10-17');
    expect($$(element, '[part~=links] a').map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Code', 'https://github.com/example/one'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('looks complete with any of its fields missing', async function () {
    this.timeout(60_000);
    const {id, title, ...rest} = everything;
    const names = Object.keys(rest) as (keyof typeof rest)[];
    const element = await card({id, title});
    for (let subset = 0; subset < 2 ** names.length; subset++) {
      const present = names.filter((_, index) => subset & (1 << index));
      element.paper = {id, title, ...Object.fromEntries(present.map((name) => [name, rest[name]]))};
      await element.updateComplete;
      const text = textOf(element.shadowRoot);
      const label = `with ${present.join(', ') || 'a title alone'}`;
      expect(text, label).not.to.match(/undefined|null|NaN|\[object|Invalid/);
      expect(text.includes('Corrected'), label).to.equal(present.includes('status'));
      for (const node of $$(element, 'article *')) {
        const isEmpty = node.textContent?.trim() === '' && node.closest('svg') === null;
        if (isEmpty) expect.fail(`<${node.localName} class="${node.className}"> is empty ${label}`);
      }
    }
  });

  it('is the same in a feed and by itself', async () => {
    const element = await card(full);
    const feed = document.createElement('paper-feed');
    feed.papers = [full];
    element.parentElement!.append(feed);
    await feed.updateComplete;
    const shape = (host: Element): unknown =>
      $$(host, 'article *').map((node) => [
        node.localName,
        node.getAttribute('part'),
        node.getAttribute('href'),
        textOf(node),
      ]);
    // Where each is cut is measured when it has been drawn.
    const cuts = (): number => $$(element, '.rest').length + $$(feed, '.rest').length;
    await until(feed, () => cuts() !== 1, 'both to be cut, or none');
    expect(shape(element)).to.deep.equal(shape(feed));
  });

  it('cuts a long abstract after three lines and unfolds it', async () => {
    const element = await card(full);
    await until(element, () => $(element, 'article').hasAttribute('data-clipped'), 'the cut');
    const [abstract, button] = [$(element, '[part~=abstract]'), $(element, '.disclosure')];
    const lines = (): number =>
      Math.round(abstract.getBoundingClientRect().height / parseFloat(getComputedStyle(abstract).lineHeight));
    expect(lines()).to.equal(3);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.getAttribute('aria-controls')).to.equal(abstract.id);
    expect(textOf(button)).to.equal('Show more');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(lines()).to.be.greaterThan(3);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(button)).to.equal('Show less');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('offers nothing to unfold when the abstract is short', async () => {
    const element = await card({...full, abstract: 'Short.'});
    await frame();
    expect(getComputedStyle($(element, '.disclosure')).display).to.equal('none');
  });

  it('measures again when its width changes', async () => {
    const element = await card({...full, abstract: 'Some words in a row. '.repeat(8)}, '60rem');
    await frame();
    expect($(element, 'article').hasAttribute('data-clipped')).to.equal(false);
    element.parentElement!.style.width = '14rem';
    await until(element, () => $(element, 'article').hasAttribute('data-clipped'), 'the cut');
  });

  it('shows the whole abstract, or none, when the page says so', async () => {
    const element = await card(full);
    element.abstract = 'full';
    await element.updateComplete;
    expect($$(element, '.clamp, .disclosure')).to.have.length(0);
    element.abstract = 'none';
    await element.updateComplete;
    expect($$(element, '[part~=abstract]')).to.have.length(0);
  });

  it('keeps an abstract unfolded when the list is rendered anew', async () => {
    answer({
      '/feed.json': {...feedOf(0), items: [paperItem(1, {content_text: 'Many words. '.repeat(200)}), paperItem(2)]},
    });
    const feed = document.createElement('paper-feed');
    feed.src = '/feed.json';
    (await fixture(html`<div></div>`)).append(feed);
    await settled(feed);
    await until(feed, () => $(feed, 'article').hasAttribute('data-clipped'), 'the cut');
    $(feed, '.disclosure').click();
    await feed.updateComplete;
    await feed.reload();
    await feed.updateComplete;
    expect($(feed, '.disclosure').getAttribute('aria-expanded')).to.equal('true');
  });

  it('folds a long list of authors and keeps the first and the last', async () => {
    const authors = Array.from({length: 40}, (_, index) => `Author ${index + 1}`);
    const element = await card({title: 'Many', authors});
    const shown = textOf($(element, '[part~=authors]'));
    expect(shown).to.contain('Author 1, Author 2').and.contain('…, Author 40').and.contain('+32 more');
    expect(shown).not.to.contain('Author 20');
    $(element, '[part~=authors] button').click();
    await element.updateComplete;
    expect(textOf($(element, '[part~=authors]'))).to.contain('Author 20');
  });

  it('never hides what became of a paper', async () => {
    const element = await card({...full, status: 'retracted'});
    expect(textOf($(element, 'h3'))).to.equal('On the effectiveness of long titles Retracted');
    expect($(element, '[part~=badge]').getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('shows subscripts and superscripts', async () => {
    const element = await card({title: ['G', {type: 'sub', text: 'stack'}, ' and 10', {type: 'sup', text: '-3'}]});
    expect(textOf($(element, 'h3 sub'))).to.equal('stack');
    expect(textOf($(element, 'h3 sup'))).to.equal('-3');
  });

  it('shows markup of a feed as text', async () => {
    const element = await card({title: '<img src=x onerror=alert(1)>', abstract: '<script>alert(1)</script>'});
    expect($$(element, 'img, script')).to.have.length(0);
    expect(textOf($(element, 'h3'))).to.equal('<img src=x onerror=alert(1)>');
  });

  it('links to http and https only', async () => {
    const links = [
      {type: 'code', url: 'javascript:alert(1)'},
      {type: 'pdf', url: 'data:text/html,x'},
    ];
    const element = await card({title: 'T', url: 'javascript:alert(1)', links});
    expect($$(element, 'a')).to.have.length(0);
  });

  it('tells the page of a link before it is followed, and lets it be cancelled', async () => {
    const element = await card(full);
    const heard: PaperOpenEvent[] = [];
    document.addEventListener(
      'paper-open',
      (event) => {
        heard.push(event);
        event.preventDefault();
      },
      {once: true},
    );
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    $(element, 'h3 a').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(heard[0]?.detail.paper.id).to.equal('1');
    expect(heard[0]?.detail.url).to.equal('https://example.org/1');
    expect(heard[0]?.composed && heard[0].bubbles && heard[0].cancelable).to.equal(true);
  });
});

describe('<paper-card>', () => {
  it('shows the paper of a feed that its fragment names', async () => {
    const items = [paperItem(1), paperItem(2, {_paper: {arxiv: '2503.02844', doi: '10.1000/ABC'}})];
    answer({'/feed.json': {...feedOf(0), items}});
    for (const name of ['paper-2', '2503.02844', 'arXiv:2503.02844v3', '10.1000/abc']) {
      const element = await fixture<PaperCardElement>(
        html`<paper-card src="/feed.json#${encodeURIComponent(name)}"></paper-card>`,
      );
      await settled(element);
      expect(element.paper?.id, name).to.equal('paper-2');
    }
    const first = await fixture<PaperCardElement>(html`<paper-card src="/feed.json"></paper-card>`);
    await settled(first);
    expect(first.paper?.id).to.equal('paper-1');
  });

  it('finds an id with any character in it, and a PubMed identifier', async () => {
    const ids = ['10.1000/a#2', 'literal%20percent', 'DBLP:conf/popl/X', 'ключ'];
    const items = [...ids.map((id) => paperItem(1, {id})), paperItem(9, {_paper: {pmid: '31452104'}})];
    answer({'/feed.json': {...feedOf(0), items}});
    for (const [name, id] of [...ids.map((one) => [one, one]), ['PMID:31452104', 'paper-9']]) {
      const element = document.createElement('paper-card');
      element.src = `/feed.json#${name}`;
      (await fixture(html`<div></div>`)).append(element);
      await settled(element);
      expect(element.paper?.id, name).to.equal(id);
    }
  });

  it('shows the record that it names, also where another is of the same work', async () => {
    const items = ['first', 'second'].map((id) => paperItem(1, {id, _paper: {doi: '10.1000/same'}}));
    answer({'/feed.json': {...feedOf(0), items}});
    const element = await fixture<PaperCardElement>(html`<paper-card src="/feed.json#second"></paper-card>`);
    await settled(element);
    expect(element.paper?.id).to.equal('second');
  });

  it('says when the paper is not there', async () => {
    answer({'/feed.json': feedOf(1)});
    const element = await fixture<PaperCardElement>(html`<paper-card src="/feed.json#other"></paper-card>`);
    await settled(element);
    const said = (): string => textOf($(element, '[part~=message]'));
    await until(element, () => said() === 'This paper could not be found.', 'the words');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('says what happened when it cannot be loaded, and loads again on request', async () => {
    listen('error');
    const network = answer({'/feed.json': () => new Response('', {status: 404})});
    const element = await fixture<PaperCardElement>(html`<paper-card src="/feed.json"></paper-card>`);
    await settled(element);
    expect(textOf($(element, '[part~=message]'))).to.contain('no longer at its address');
    network.set('/feed.json', feedOf(1));
    $(element, '[part~=message] button').click();
    await until(element, () => element.paper, 'the paper');
  });

  it('goes back to its source when its paper is taken away', async () => {
    answer({'/feed.json': feedOf(1)});
    const element = await card({title: 'Given'});
    element.src = '/feed.json';
    await element.updateComplete;
    expect(textOf($(element, 'h3'))).to.equal('Given');
    element.paper = null;
    await until(element, () => element.paper?.id === 'paper-1', 'the paper of src');
  });
});
