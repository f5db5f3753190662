import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-card.js';
import '../../../src/paper-feed.js';
import {calendarDay} from '../../../src/i18n/relative-date.js';
import type {PaperCardElement} from '../../../src/paper-card.js';
import {answer} from '../../support/answers.js';
import {$, $$, settled, textOf, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';

/** A paper of which everything is known. */
const everything = {
  id: '1',
  title: 'Everything of it is known',
  url: 'https://example.org/1',
  authors: [
    {name: 'Ada Lovelace', url: 'https://example.org/ada', equal: true},
    {name: 'Josiah Carberry', orcid: '0000-0002-1825-0097', equal: true, corresponding: true},
    {name: 'Qwen Team'},
  ],
  organization: 'Analytical Engines',
  venue: 'Journal of Examples',
  type: 'article-journal',
  published: '2024-10-17',
  updated: '2025-01-03',
  version: 3,
  summary: 'It says this in short.',
  machineSummary: true,
  abstract: 'It says this at length.',
  keywords: ['engines', 'notes'],
  upvotes: 1234,
  comments: 1,
  citations: 56_789,
  stars: 2_345_678,
  submittedBy: 'AK',
  award: 'Best Paper Award',
  note: 'To appear.',
  language: 'fr',
  license: 'CC-BY-4.0',
  openAccess: true,
  isNew: true,
  status: 'corrected',
  also: [
    {label: 'arXiv', url: 'https://arxiv.org/abs/2405.15319'},
    {label: 'PubMed', url: 'https://pubmed.ncbi.nlm.nih.gov/1/'},
  ],
  code: 'https://github.com/example/one',
  slides: 'https://example.org/slides',
};

async function card(
  paper: object,
  set: Partial<Pick<PaperCardElement, 'highlightAuthors' | 'maxAuthors' | 'images' | 'markNew' | 'actions'>> = {},
): Promise<PaperCardElement> {
  const box = await fixture(html`<div lang="en" style="width: 45rem"></div>`);
  const element = Object.assign(document.createElement('paper-card'), set);
  element.paper = paper;
  box.append(element);
  await element.updateComplete;
  return element;
}

const daysAgo = (days: number): string => calendarDay(new Date(Date.now() - days * 86_400_000));

describe('the details of a card', () => {
  it('show each field that is known', async () => {
    const element = await card(everything);
    const of = (part: string): string => textOf($(element, `[part~=${part}]`));
    expect(of('organization')).to.equal('Analytical Engines');
    expect(of('venue')).to.equal('Journal of Examples');
    expect(of('type')).to.equal('Journal article');
    expect(of('date')).to.equal('Oct 17, 2024');
    expect(of('version')).to.equal('v3, updated Jan 3, 2025');
    expect(of('award')).to.equal('Best Paper Award');
    expect(of('summary')).to.equal('AI summary It says this in short.');
    expect(of('abstract')).to.equal('It says this at length.');
    expect(of('note')).to.equal('To appear.');
    expect($$(element, '[part~=keyword]').map(textOf)).to.deep.equal(['engines', 'notes']);
    expect(of('submitted-by')).to.equal('Submitted by AK');
    expect(of('language')).to.equal('In French');
    expect(of('license')).to.equal('CC BY 4.0');
    expect(of('open-access')).to.equal('Open access');
    expect(of('also')).to.equal('Also as arXiv, PubMed');
    await expect(element).to.be.accessible();
  });

  it('lead to the other records of the same work', async () => {
    const element = await card(everything);
    expect($$(element, '[part~=also] a').map((link) => link.getAttribute('href'))).to.deep.equal(
      everything.also.map(({url}) => url),
    );
  });

  it('give counts in few characters, and in words for who cannot see them', async () => {
    const element = await card(everything);
    const seen = (part: string): string => textOf($(element, `[part~=${part}] [aria-hidden]:not(svg)`));
    const heard = (part: string): string => textOf($(element, `[part~=${part}] .unseen`));
    expect(['upvotes', 'comments', 'citations', 'stars'].map(seen)).to.deep.equal(['1.2K', '1', '56.8K', '2.3M']);
    expect(['upvotes', 'comments', 'citations', 'stars'].map(heard)).to.deep.equal([
      '1.2K upvotes',
      '1 comment',
      '56.8K citations',
      '2.3M stars',
    ]);
    expect($(element, '[part~=stars]').closest('li')!.textContent).to.contain('Code');
    element.lang = 'de';
    await until(element, () => seen('stars').includes('Mio'), 'the numbers of another language');
  });

  it('show counts of nought, and no empty place for those that are not known', async () => {
    const element = await card({title: 'T', upvotes: 0});
    expect(textOf($(element, '[part~=upvotes] .unseen'))).to.equal('0 upvotes');
    expect($$(element, '[part~=comments], [part~=citations], [part~=stars]')).to.have.length(0);
  });

  it('show stars by themselves where no link leads to code', async () => {
    const element = await card({title: 'T', stars: 7});
    expect(textOf($(element, '[part~=stars] .unseen'))).to.equal('7 stars');
  });

  it('never have an empty node, whichever fields are missing', async function () {
    this.timeout(60_000);
    const {id, title, ...rest} = everything;
    const names = Object.keys(rest) as (keyof typeof rest)[];
    const element = await card({id, title});
    const subsets = [
      ...names.map((name) => [name]),
      ...names.map((name) => names.filter((other) => other !== name)),
      ...names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other])),
    ];
    for (const present of subsets) {
      element.paper = {id, title, ...Object.fromEntries(present.map((name) => [name, rest[name]]))};
      await element.updateComplete;
      const label = `with ${present.join(', ')}`;
      expect(textOf(element.shadowRoot), label).not.to.match(/undefined|null|NaN|\[object|Invalid|false|true/);
      for (const node of $$(element, 'article *'))
        if (node.textContent?.trim() === '' && !node.closest('svg'))
          expect.fail(`<${node.localName} class="${node.className}"> is empty ${label}`);
    }
  });

  it('say of a recent date how long ago it was, and the date itself', async () => {
    const element = await card({title: 'T', published: daysAgo(2), version: 2, updated: daysAgo(1)});
    const time = $(element, 'time');
    expect([textOf(time), time.getAttribute('datetime')]).to.deep.equal(['2 days ago', daysAgo(2)]);
    expect(time.title).to.match(/^\w{3} \d{1,2}, \d{4}$/);
    expect(textOf($(element, '[part~=version]'))).to.equal('v2, updated yesterday');
  });

  it('do not call the first version one, nor what was never changed updated', async () => {
    const element = await card({title: 'T', version: 1, published: '2024-10-17', updated: '2024-10-17'});
    expect($$(element, '[part~=version]')).to.have.length(0);
  });

  it('call a summary that stands for an abstract what it is', async () => {
    const element = await card({title: 'T', abstract: 'A.', summary: 'S.', machineSummary: false});
    expect(textOf($(element, '[part~=summary]'))).to.equal('S.');
    element.abstract = 'none';
    await element.updateComplete;
    expect($$(element, '[part~=abstract]')).to.have.length(0);
    expect(textOf($(element, '[part~=summary]')), 'a sentence is no abstract').to.equal('S.');
  });

  for (const [license, name, href] of [
    ['CC-BY-NC-4.0', 'CC BY-NC 4.0', null],
    [
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'CC BY-SA 4.0',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ],
    [
      'http://creativecommons.org/publicdomain/zero/1.0/',
      'CC0 1.0',
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ],
    ['https://example.org/terms', 'Licence', 'https://example.org/terms'],
    ['All rights reserved', 'All rights reserved', null],
    ['javascript:alert(1)', 'javascript:alert(1)', null],
  ] as const) {
    it(`show the licence ${license} as ${name}`, async () => {
      const element = await card({title: 'T', license});
      const part = $(element, '[part~=license]');
      expect(textOf(part)).to.equal(name);
      expect(part.querySelector('a')?.getAttribute('href') ?? null).to.equal(href);
    });
  }

  it('show an unknown type as its source has it, and none where arXiv says it', async () => {
    const element = await card({title: 'T', type: 'posted-content'});
    expect(textOf($(element, '[part~=type]'))).to.equal('posted content');
    element.paper = {title: 'T', type: 'constructor'};
    await element.updateComplete;
    expect(textOf($(element, '[part~=type]'))).to.equal('constructor');
    element.paper = {title: 'T', type: 'preprint', arxiv: '2405.15319'};
    await element.updateComplete;
    expect(textOf($(element, '[part~=meta]'))).to.equal('arXiv');
  });

  it('are there when the card is first seen', async () => {
    const release = answer({'/feed.json': feedOf(1)}).hold('/feed.json');
    const element = await fixture<PaperCardElement>(html`<paper-card src="/feed.json"></paper-card>`);
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const links = element.shadowRoot!.querySelector('article');
      if (links) seen.push(textOf(links));
    });
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    release();
    await settled(element);
    observer.disconnect();
    expect(seen[0]).to.contain('Cite');
  });

  it('mark a paper that its feed calls new', async () => {
    const element = await card({title: 'T', isNew: true, status: 'withdrawn'});
    expect(textOf($(element, 'h3'))).to.equal('T Withdrawn New');
  });

  it('let the browser find what is cut off of an abstract, and unfold it then', async function () {
    if (!('onbeforematch' in document.documentElement)) this.skip();
    const abstract = [
      'Many ',
      {type: 'b', text: `words. ${'Many words. '.repeat(80)}`},
      ` The needle. ${'More. '.repeat(80)}`,
    ];
    const element = await card({title: 'T', abstract});
    const height = $(element, '[part~=abstract]').offsetHeight;
    await until(element, () => $$(element, '.rest').length, 'what is cut off');
    const rest = $(element, '.rest');
    expect(rest.getAttribute('hidden')).to.equal('until-found');
    expect(textOf(rest)).to.contain('The needle.');
    expect($(element, '[part~=abstract]').offsetHeight, 'nothing moves').to.equal(height);
    expect(`${$(element, '.cut').textContent}${rest.textContent}`.trim()).to.equal(
      abstract
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join('')
        .trim(),
    );
    const before = textOf(rest);
    element.parentElement!.style.width = '25rem';
    await until(element, () => $$(element, '.rest').length && textOf($(element, '.rest')) !== before, 'another cut');
    $(element, '.rest').dispatchEvent(new Event('beforematch', {bubbles: true}));
    await until(element, () => $(element, '.disclosure').getAttribute('aria-expanded') === 'true', 'the rest');
    expect($$(element, '.rest')).to.have.length(0);
  });

  it('unfold an abstract when a browser scrolls to what is cut off', async () => {
    const element = await card({
      title: 'T',
      abstract: `${'Many words. '.repeat(80)} The needle. ${'More. '.repeat(80)}`,
    });
    await until(element, () => $(element, 'article').hasAttribute('data-clipped'), 'the cut');
    $(element, '[part~=abstract]').scrollTop = 200; // what a browser does to show what it has found
    await until(element, () => $(element, '.disclosure').getAttribute('aria-expanded') === 'true', 'the rest');
  });
});

describe('the authors of a card', () => {
  const many = Array.from({length: 400}, (_, index) => `Author ${index + 1}`);

  it('fold to the first, the last and the highlighted', async () => {
    const authors = [...many];
    authors[200] = 'Adam Ibrahim';
    const element = await card({title: 'T', authors}, {highlightAuthors: 'A. Ibrahim; Nobody Else', maxAuthors: 5});
    expect(textOf($(element, '[part~=authors]'))).to.equal(
      'Author 1, Author 2, Author 3, …, Adam Ibrahim, …, Author 400 +395 more',
    );
    expect($$(element, '[part~=highlighted]').map(textOf)).to.deep.equal(['Adam Ibrahim']);
    const button = $(element, '[part~=authors] button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect($$(element, '[part~=authors] bdi')).to.have.length(400);
    expect(textOf($(element, '[part~=authors] button'))).to.equal('Show less');
  });

  it('keep every highlighted one, however many', async () => {
    const authors = Array.from({length: 30}, (_, index) => (index % 2 ? `Other ${index}` : `Ada Lovelace`));
    const element = await card({title: 'T', authors}, {highlightAuthors: 'Ada Lovelace', maxAuthors: 3});
    expect($$(element, '[part~=highlighted]')).to.have.length(15);
  });

  it('are not folded to hide a single one', async () => {
    const element = await card({title: 'T', authors: many.slice(0, 9)});
    expect($$(element, '[part~=authors] button')).to.have.length(0);
    element.maxAuthors = 7;
    await element.updateComplete;
    expect(textOf($(element, '[part~=authors] button'))).to.equal('+2 more');
  });

  it('lead to their pages', async () => {
    const element = await card(everything);
    expect($$(element, '[part~=author]').map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Ada Lovelace', 'https://example.org/ada'],
      ['Josiah Carberry', 'https://orcid.org/0000-0002-1825-0097'],
    ]);
  });

  it('have marks for equal contribution and correspondence, with a legend', async () => {
    const element = await card(everything);
    expect(textOf($(element, '[part~=authors]'))).to.equal(
      'Ada Lovelace*, Josiah Carberry* (Corresponding author), Qwen Team',
    );
    expect(textOf($(element, '[part~=legend]'))).to.equal('* Equal contribution Corresponding author');
    element.paper = {title: 'T', authors: ['Ada Lovelace']};
    await element.updateComplete;
    expect($$(element, '[part~=legend]')).to.have.length(0);
  });

  it('are found by ORCID iD', async () => {
    const element = await card(everything, {highlightAuthors: '0000-0002-1825-0097'});
    expect($$(element, '[part~=highlighted]').map(textOf)).to.deep.equal(['Josiah Carberry']);
  });

  it('stay unfolded when the list is rendered anew', async () => {
    answer({'/feed.json': {...feedOf(0), items: [paperItem(1, {authors: many.map((name) => ({name}))})]}});
    const feed = await fixture<HTMLElementTagNameMap['paper-feed']>(html`<paper-feed src="/feed.json"></paper-feed>`);
    await settled(feed);
    $(feed, '[part~=authors] button').click();
    await feed.updateComplete;
    await feed.reload();
    await feed.updateComplete;
    expect($(feed, '[part~=authors] button').getAttribute('aria-expanded')).to.equal('true');
  });
});
