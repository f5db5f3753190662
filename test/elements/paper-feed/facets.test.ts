import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Settable} from '../../../src/elements/shared/settable.js';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';

const people = Array.from({length: 20}, (_, index) => `Person ${String.fromCharCode(65 + index)}`);
const papers = [
  {id: 'a', title: 'A', authors: ['Zoë Ågren', 'Ada Li'], published: '2019', venue: 'ICML', keywords: ['graphs']},
  {id: 'b', title: 'B', authors: ['Ada Li'], published: '2020', venue: 'ICML', keywords: ['graphs', 'text']},
  {id: 'c', title: 'C', authors: ['Bo Chen'], published: '2020', venue: 'ACL', keywords: ['text']},
  {id: 'd', title: 'D', authors: people, published: '2023', venue: 'Journal of “Quotes”', type: 'preprint'},
  {id: 'e', title: 'E', code: 'https://example.org/code', keywords: ['text'], type: 'article-journal'},
];

async function show(more: Settable<PaperFeedElement> = {}, width = 800): Promise<PaperFeedElement> {
  const box = await fixture<HTMLElement>(html`<div lang="en"><paper-feed></paper-feed></div>`);
  box.style.width = `${width}px`;
  const feed = box.querySelector('paper-feed')!;
  Object.assign(feed, {papers, controls: 'search sort facets', ...more});
  await settled(feed);
  const isThere = (): boolean =>
    $$(feed, '.filter').length === 1 && $$(feed, '.base[data-wide]').length === (width > 600 ? 1 : 0);
  await until(feed, isThere, 'the button, and the width to be known');
  return feed;
}

async function opened(more: Settable<PaperFeedElement> = {}): Promise<PaperFeedElement> {
  const feed = await show(more);
  $(feed, '.filter').click();
  await until(feed, () => $$(feed, '.values').length > 0, 'the filters');
  return feed;
}

const facet = (feed: Element, name: string): HTMLElement => {
  const found = $$(feed, '.facet').find((one) => textOf(one.querySelector('summary > span')) === name);
  if (!found) throw new Error(`there is no facet ${name}`);
  return found;
};
/** The rows of a facet as they are read: the box in front, the value, its count. */
const rows = (feed: Element, name: string): string[] =>
  [...facet(feed, name).querySelectorAll('li')].map((row) => {
    const isNot = row.querySelector('[aria-pressed=true]');
    return `${row.querySelector('input')!.checked ? '+' : ''}${isNot ? '-' : ''}${textOf(row.querySelector('bdi'))} ${textOf(row.querySelector('.count'))}`;
  });
const row = (feed: Element, name: string, value: string): HTMLElement => {
  const found = [...facet(feed, name).querySelectorAll('li')].find((one) => textOf(one.querySelector('bdi')) === value);
  if (!found) throw new Error(`${name} shows no ${value}`);
  return found;
};
const box = (feed: Element, name: string, value: string): HTMLInputElement =>
  row(feed, name, value).querySelector('input')!;
const not = (feed: Element, name: string, value: string): HTMLElement =>
  row(feed, name, value).querySelector('button')!;
const chips = (feed: Element): string[] => $$(feed, '.chip').map((chip) => textOf(chip));
const shows = (feed: Element, expected: string): Promise<void> =>
  until(feed, () => titles(feed).join('') === expected, expected);
const focused = (feed: Element): Element | null => feed.shadowRoot!.activeElement;

describe('the filters of a <paper-feed>', () => {
  it('are there where the page asks for them, behind a button', async () => {
    const feed = await show();
    const button = $(feed, '.filter');
    expect(textOf(button)).to.equal('Filter');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const panel = $(feed, `#${button.getAttribute('aria-controls')}`);
    expect(panel.checkVisibility()).to.equal(false);
    await expect(feed).to.be.accessible();
    button.click();
    await until(feed, () => $$(feed, '.values').length > 0, 'the filters');
    expect(panel.checkVisibility()).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(feed).to.be.accessible();
    button.click();
    await until(feed, () => !panel.checkVisibility(), 'it to close');
    feed.controls = 'search';
    await until(feed, () => $$(feed, '.filter').length === 0, 'no button');
  });

  it('count what there is, the most frequent first, in the words of the cards', async () => {
    const feed = await opened();
    expect(rows(feed, 'Venue')).to.eql(['ICML 2', 'ACL 1', 'Journal of “Quotes” 1']);
    expect(rows(feed, 'Type')).to.eql(['Journal article 1', 'Preprint 1']);
    expect(rows(feed, 'Keyword')).to.eql(['text 3', 'graphs 2']);
    expect(rows(feed, 'With')).to.eql(['Code 1']);
    expect(box(feed, 'Venue', 'ICML').getAttribute('aria-label')).to.equal('ICML, 2 papers');
  });

  it('narrow the list by several values of a facet, and by several facets', async () => {
    const feed = await opened();
    box(feed, 'Venue', 'ICML').click();
    await shows(feed, 'AB');
    expect(feed.query).to.equal('venue:=ICML');
    expect(rows(feed, 'Venue')).to.eql(['+ICML 2', 'ACL 1', 'Journal of “Quotes” 1']);
    expect(rows(feed, 'Keyword')).to.eql(['graphs 2', 'text 1']);
    box(feed, 'Venue', 'ACL').click();
    await shows(feed, 'ABC');
    box(feed, 'Keyword', 'text').click();
    await shows(feed, 'BC');
    expect(feed.query).to.equal('venue:=ICML|ACL tag:=text');
    expect(rows(feed, 'Venue')).to.eql(['+ACL 1', '+ICML 1']);
    box(feed, 'Venue', 'ICML').click();
    await shows(feed, 'C');
  });

  it('exclude a value, and take it back', async () => {
    const feed = await opened();
    not(feed, 'Keyword', 'text').click();
    await shows(feed, 'AD');
    expect(feed.query).to.equal('-tag:=text');
    expect(rows(feed, 'Keyword')).to.eql(['-text 3', 'graphs 2']);
    expect(not(feed, 'Keyword', 'text').getAttribute('aria-pressed')).to.equal('true');
    box(feed, 'Keyword', 'text').click();
    await shows(feed, 'BCE');
    expect(feed.query).to.equal('tag:=text');
    not(feed, 'Keyword', 'text').click();
    await shows(feed, 'AD');
    not(feed, 'Keyword', 'text').click();
    await shows(feed, 'ABCDE');
    expect(feed.query).to.equal('');
  });

  it('keep what else is searched for, and any value as it is spelled', async () => {
    const feed = await opened({query: 'title:D'});
    expect(rows(feed, 'Venue')).to.eql(['Journal of “Quotes” 1']);
    box(feed, 'Venue', 'Journal of “Quotes”').click();
    await until(feed, () => chips(feed).length === 1, 'a chip');
    expect(titles(feed)).to.eql(['D']);
    expect(feed.query).to.match(/^title:D venue:=/);
    expect(box(feed, 'Venue', 'Journal of “Quotes”').checked).to.equal(true);
  });

  it('show what was typed as selected, and keep a part of a name one', async () => {
    const feed = await opened({query: 'author:ada -venue:=acl'});
    await shows(feed, 'AB');
    expect(rows(feed, 'Author').slice(0, 2)).to.eql(['+ada 2', 'Ada Li 2']);
    expect(rows(feed, 'Venue')).to.eql(['-ACL 0', 'ICML 2']);
    expect(chips(feed)).to.eql(['Venue: not acl', 'Author: ada']);
    box(feed, 'Author', 'Person A').click();
    await until(feed, () => chips(feed).length === 3, 'three filters');
    expect(feed.query).to.equal('-venue:=acl author:ada|"Person A"');
    await shows(feed, 'ABD');
  });

  it('keep the focus where it is, whatever is selected', async () => {
    const feed = await opened();
    for (const [name, value] of [
      ['Venue', 'ACL'],
      ['Keyword', 'text'],
    ] as const) {
      box(feed, name, value).focus();
      await sendKeys({press: ' '});
      await until(feed, () => box(feed, name, value).checked, value);
      expect(focused(feed)).to.equal(box(feed, name, value));
      not(feed, name, value).focus();
      await sendKeys({press: 'Enter'});
      await until(feed, () => not(feed, name, value).ariaPressed === 'true', `not ${value}`);
      expect(focused(feed)).to.equal(not(feed, name, value));
    }
  });

  it('keep the focus on a value that comes to stand elsewhere', async () => {
    const feed = await opened();
    box(feed, 'Venue', 'ACL').focus();
    feed.papers = [...papers, ...['x', 'y', 'z'].map((id) => ({id, title: id, venue: 'ACL'}))];
    await until(feed, () => rows(feed, 'Venue')[0] === 'ACL 4', 'the other order');
    expect(focused(feed)).to.equal(box(feed, 'Venue', 'ACL'));
  });

  it('put what is selected first when they are opened, and move nothing while they are open', async () => {
    const feed = await opened();
    box(feed, 'Keyword', 'graphs').click();
    await shows(feed, 'AB');
    expect(rows(feed, 'Keyword')).to.eql(['text 3', '+graphs 2']);
    $(feed, '.filter').click();
    $(feed, '.filter').click();
    await until(feed, () => rows(feed, 'Keyword')[0] === '+graphs 2', 'the selected first');
    expect(rows(feed, 'Keyword')).to.eql(['+graphs 2', 'text 3']);
  });

  it('show the eight most frequent values of many, and all of them with a box to look for one', async () => {
    const feed = await opened();
    expect(rows(feed, 'Author')).to.have.length(8);
    const all = (): HTMLElement => facet(feed, 'Author').querySelector<HTMLElement>('.quiet')!;
    expect(textOf(all())).to.equal('Show all 23');
    all().click();
    await until(feed, () => rows(feed, 'Author').length === 23, 'all');
    const sought = facet(feed, 'Author').querySelector<HTMLInputElement>('input[type=search]')!;
    expect(focused(feed)).to.equal(sought);
    expect(sought.getAttribute('aria-label')).to.equal('Find in Author');
    await sendKeys({type: 'AGREN'});
    await until(feed, () => rows(feed, 'Author').length === 1, 'one');
    expect(rows(feed, 'Author')).to.eql(['Zoë Ågren 1']);
    box(feed, 'Author', 'Zoë Ågren').click();
    await shows(feed, 'A');
    sought.focus();
    await sendKeys({press: 'Escape'});
    await until(feed, () => rows(feed, 'Author').length === 23, 'all again');
    expect(sought.value).to.equal('');
    await sendKeys({type: 'nobody'});
    await until(feed, () => rows(feed, 'Author').length === 0, 'none');
    expect(textOf(facet(feed, 'Author'))).to.contain('None found');
    all().click();
    await until(feed, () => rows(feed, 'Author').length === 8, 'eight');
    expect(rows(feed, 'Author')[0]).to.equal('+Zoë Ågren 1');
  });

  it('draw no more than a hundred of very many values', async () => {
    const many = Array.from({length: 250}, (_, index) => ({id: `${index}`, title: `T${index}`, venue: `V${index}`}));
    const feed = await opened({papers: many});
    facet(feed, 'Venue').querySelector<HTMLElement>('.quiet')!.click();
    await until(feed, () => rows(feed, 'Venue').length === 100, 'a hundred');
    expect(textOf(facet(feed, 'Venue'))).to.contain('150 more: type to find them');
    await sendKeys({type: 'v249'});
    await until(feed, () => rows(feed, 'Venue').join() === 'V249 1', 'the last');
  });

  it('stand as chips below the toolbar, each with a way to remove it', async () => {
    const feed = await show({query: 'year:2019..2020 venue:=ICML|ACL -has:code words'});
    await until(feed, () => chips(feed).length === 4, 'the chips');
    expect(chips(feed)).to.eql(['Year: 2019–2020', 'Venue: ICML', 'Venue: ACL', 'With: not Code']);
    expect(textOf($(feed, '.filter'))).to.equal('Filter 4');
    expect($(feed, '.filter').getAttribute('aria-label')).to.equal('Filter, 4 active');
    await expect(feed).to.be.accessible();
    const remove = (name: string): HTMLElement => $(feed, `.chip[aria-label="Remove ${name}"]`);
    remove('Venue: ICML').click();
    await until(feed, () => chips(feed).length === 3, 'three');
    expect(feed.query).to.equal('year:2019..2020 -has:code words venue:=ACL');
    expect(focused(feed)).to.equal(remove('Venue: ACL'));
    $(feed, '.chips > .quiet').click();
    await until(feed, () => chips(feed).length === 0, 'none');
    expect(feed.query).to.equal('words');
    expect(focused(feed)).to.equal($(feed, '.filter'));
  });

  it('take the focus to the button when the last chip goes', async () => {
    const feed = await show({query: 'has:code'});
    await until(feed, () => chips(feed).length === 1, 'a chip');
    expect($$(feed, '.chips > .quiet')).to.have.length(0);
    $(feed, '.chip').click();
    await until(feed, () => chips(feed).length === 0, 'none');
    expect(focused(feed)).to.equal($(feed, '.filter'));
  });

  it('say how many papers match where no search box does', async () => {
    const feed = await show({controls: 'facets', query: 'venue:=ICML'});
    await until(feed, () => chips(feed).length === 1, 'the chip');
    expect($$(feed, '[part=found]').map((found) => textOf(found))).to.eql(['2 of 5 papers']);
  });

  it('leave the lists folded where there is little room, and the page as wide as it was', async () => {
    const feed = await show({}, 320);
    $(feed, '.filter').click();
    await until(feed, () => $$(feed, '.facet').length > 0, 'the facets');
    expect($$(feed, '.facet[open]')).to.have.length(0);
    facet(feed, 'Venue').querySelector('summary')!.click();
    await until(feed, () => rows(feed, 'Venue').length === 3, 'the values');
    expect(feed.scrollWidth - feed.clientWidth).to.be.at.most(0);
    await expect(feed).to.be.accessible();
  });

  it('say so when the papers have nothing to go by', async () => {
    const feed = await show({papers: [{id: 'a', title: 'A'}]});
    $(feed, '.filter').click();
    await until(feed, () => textOf($(feed, '.filters')).includes('nothing to filter by'), 'the message');
  });

  it('cannot be shaken by hostile values', async () => {
    const values = [
      '__proto__',
      'constructor',
      '"',
      '\\',
      '(',
      'OR',
      'a|b',
      '-x',
      '<b>',
      'tag:x',
      '\ud800',
      'x'.repeat(50_000),
    ];
    const hostile = values.map((venue, index) => ({id: `${index}`, title: `T${index}`, venue}));
    const feed = await opened({papers: hostile});
    for (const value of ['a|b', 'OR', '-x', '<b>', 'tag:x', '__proto__']) {
      facet(feed, 'Venue').querySelector<HTMLElement>('.quiet')?.click();
      await until(
        feed,
        () => [...facet(feed, 'Venue').querySelectorAll('bdi')].some((one) => textOf(one) === value),
        value,
      );
      box(feed, 'Venue', value).click();
      await until(feed, () => titles(feed).length === 1, `the paper of ${value}`);
      expect(titles(feed)).to.eql([`T${values.indexOf(value)}`]);
      $(feed, '.chip').click();
      await until(feed, () => titles(feed).length === hostile.length, 'all');
    }
  });

  it('counts the papers of the day on view, and no others', async () => {
    const days = papers.map((paper, index) => ({...paper, published: `2024-03-1${index % 2}`}));
    const feed = await opened({papers: days, controls: 'dates facets'});
    expect(titles(feed)).to.deep.equal(['B', 'D']);
    expect(rows(feed, 'Venue')).to.deep.equal(['ICML 1', 'Journal of “Quotes” 1']);
    const day = $<HTMLSelectElement>(feed, '[part=date]');
    day.value = '';
    day.dispatchEvent(new Event('change'));
    await until(feed, () => titles(feed).length === 5, 'all papers');
    await until(feed, () => rows(feed, 'Venue')[0] === 'ICML 2', 'the counts');
  });
});
