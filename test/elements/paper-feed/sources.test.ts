import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';
import {type} from '../../support/search-box.js';

const feedWith = (...names: readonly string[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: names.map((name) =>
    paperItem(1, {id: name, url: `https://example.org/${name}`, title: `The work of ${name}`}),
  ),
});

const isBusy = (feed: PaperFeedElement): boolean => $(feed, '[part~=base]').getAttribute('aria-busy') === 'true';

describe('<paper-feed> with several sources', () => {
  it('shows the papers of all as one list', async () => {
    answer({'/a.json': feedWith('Ada'), '/b.json': feedWith('Bert', 'Ada')});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json /b.json"></paper-feed>`);
    await settled(feed);
    expect(titles(feed)).to.deep.equal(['The work of Ada', 'The work of Bert', 'The work of Ada']);
    expect(feed.feed?.sources?.map(({url}) => url)).to.deep.equal(['/a.json', '/b.json']);
  });

  it('shows those that have come, and no longer says that it loads when all have', async () => {
    const network = answer({'/a.json': feedWith('Ada'), '/b.json': feedWith('Bert')});
    const release = network.hold('/a.json');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json /b.json"></paper-feed>`);
    await until(feed, () => titles(feed).length === 1, 'the first source');
    expect($(feed, '[part~=base]').getAttribute('aria-busy')).to.equal('true');
    release();
    await until(feed, () => titles(feed).length === 2, 'the second source');
    expect(titles(feed)).to.deep.equal(['The work of Ada', 'The work of Bert']);
    expect($(feed, '[part~=base]').getAttribute('aria-busy')).to.equal('false');
  });

  it('names each source that fails, with its reason, to the reader and in the console', async () => {
    const network = answer({'/a.json': feedWith('Ada'), '/lists/b.bib': () => new Response('', {status: 404})});
    const console = listen('error');
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json /lists/b.bib?x=1"></paper-feed>`);
    await until(feed, () => !!feed.shadowRoot?.querySelector('[part~=stale]'), 'the note');
    expect(titles(feed)).to.deep.equal(['The work of Ada']);
    const words = 'The papers of b.bib could not be loaded. The list of papers is no longer at its address.';
    expect(textOf($(feed, '[part~=stale] p'))).to.contain(words);
    expect(textOf($(feed, '[role=status]'))).to.contain(words);
    expect(String(console[0])).to.contain('/lists/b.bib');
    network.set('/lists/b.bib', feedWith('Bert'));
    $(feed, '[part~=stale] button').click();
    await until(feed, () => titles(feed).length === 2, 'the second try');
    expect($$(feed, '[part~=stale]')).to.have.length(0);
  });

  it('says what the reader does next, although one source has failed', async () => {
    listen('error');
    answer({'/a.json': feedWith('Ada', 'Anna'), '/b.json': () => new Response('', {status: 404})});
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="/a.json /b.json" controls="search"></paper-feed>`,
    );
    const said = (): string => textOf($(feed, '[role=status]'));
    await until(feed, () => said().includes('could not be loaded'), 'the failure');
    type(feed, 'anna');
    await until(feed, () => said() === '1 of 2 papers', 'the announcement');
    expect($$(feed, '[part~=stale]')).to.have.length(1);
    $(feed, '[part~=stale] button').click();
    await until(feed, () => said().includes('could not be loaded'), 'the failure, again');
  });

  it('merges records of one work, and keeps them apart with no-merge', async () => {
    const item = (id: string): object => ({...feedOf(0), items: [paperItem(1, {id, _paper: {doi: '10.1000/1'}})]});
    answer({'/a.json': item('a'), '/b.json': item('b')});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json /b.json"></paper-feed>`);
    await settled(feed);
    expect(titles(feed)).to.have.length(1);
    feed.noMerge = true;
    await until(feed, () => titles(feed).length === 2, 'both');
  });

  it('shows further pages of all sources', async () => {
    answer({
      '/a.json': {...feedWith('Ada'), next_url: '/a2.json'},
      '/a2.json': feedWith('Anna'),
      '/b.json': feedWith('Bert'),
    });
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json /b.json"></paper-feed>`);
    await until(feed, () => titles(feed).length === 2 && !isBusy(feed), 'both');
    await until(feed, () => $$(feed, '.more button').length, 'the button');
    $(feed, '.more button').click();
    await until(feed, () => titles(feed).length === 3, 'the next page');
    expect($$(feed, '.more button')).to.have.length(0);
  });

  it('shows the next pages that come although one fails, names that, and asks for it again', async () => {
    const console = listen('error');
    const network = answer({
      '/a.json': {...feedWith('Ada'), next_url: '/a2.json'},
      '/a2.json': feedWith('Anna'),
      '/b.json': {...feedWith('Bert'), next_url: '/b2.json'},
      '/b2.json': () => new Response('', {status: 404}),
    });
    const feed = await fixture<PaperFeedElement>(html`<paper-feed src="/a.json /b.json"></paper-feed>`);
    await until(feed, () => titles(feed).length === 2 && !isBusy(feed), 'both');
    $(feed, '.more button').click();
    await until(feed, () => titles(feed).length === 3, 'the next page of one');
    await until(feed, () => $$(feed, '[part~=stale]').length === 1, 'the note');
    expect(textOf($(feed, '[part~=stale] p'))).to.contain('The papers of b.json could not be loaded.');
    expect(console.filter((line) => String(line).includes('b2.json'))).to.have.length(1);
    network.set('/b2.json', feedWith('Berta'));
    $(feed, '.more button').click();
    await until(feed, () => titles(feed).length === 4, 'the next page of the other');
    expect($$(feed, '[part~=stale]')).to.have.length(0);
  });

  it('reads further pages as the format that the page names, and warns of each bad item once', async () => {
    const warnings = listen('warn');
    const list = (...names: readonly string[]): object => ({
      ...feedWith(...names),
      items: [...(feedWith(...names) as {items: object[]}).items, {id: 'no title'}],
    });
    answer({'/a.json': {...list('Ada', 'Anna'), next_url: '/a2.json'}, '/a2.json': list('Abel')});
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="/a.json" format="json-feed-loose"></paper-feed>`,
    );
    await settled(feed);
    await feed.showMore();
    expect(titles(feed)).to.have.length(3);
    expect(warnings.map(String)).to.deep.equal([
      '<paper-feed> Item 3 has no title and was left out.',
      '<paper-feed> Item 2 has no title and was left out.',
    ]);
    expect(feed.feed?.format).to.equal('json-feed-loose');
  });
});
