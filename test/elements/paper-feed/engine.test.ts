import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, settled, textOf, titles, until} from '../../support/page.js';
import {feedOf, paperItem} from '../../support/papers.js';
import {box, type} from '../../support/search-box.js';

const PAGED = '/search?q={query}&page={page}';
/** What an engine has found: as many papers as it has pages of two, by its parameter `page`. */
const engine =
  (count: number) =>
  ({url}: Request): unknown => {
    const {searchParams} = new URL(url);
    const [query, page] = [searchParams.get('q') ?? '', Number(searchParams.get('page') ?? 1)];
    const hits = Array.from({length: count}, (_, index) => paperItem(index + 1, {title: `${query} ${index + 1}`}));
    return {
      hits: hits.slice((page - 1) * 2, page * 2),
      estimatedTotalHits: count,
      offset: (page - 1) * 2,
      limit: 2,
      processingTimeMs: 1,
      query,
    };
  };

describe('<paper-feed search-src>', () => {
  it('shows a search box before there is anything else, and what the engine has found', async () => {
    const network = answer({'/search': engine(5)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed search-src=${PAGED}>Search for papers</paper-feed>`);
    await until(feed, () => $$(feed, 'input[type=search]').length === 1, 'the box');
    expect(box(feed).placeholder).to.equal('Search papers');
    expect(network.requests).to.have.length(0);
    const change = oneEvent(feed, 'view-change');
    type(feed, 'deep learning');
    await until(feed, () => titles(feed).length === 2, 'what was found');
    expect(titles(feed)[0]).to.equal('deep learning 1');
    expect(textOf($(feed, '[part=found]'))).to.equal('5 papers');
    expect(feed.shadowRoot!.activeElement).to.equal(box(feed));
    expect((await change).detail).to.deep.include({query: 'deep learning', total: 2});
    await until(feed, () => textOf($(feed, '[role=status]')) === '5 papers', 'the announcement');
  });

  it('goes on with the next page of what was found', async () => {
    answer({'/search': engine(5)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed search-src=${PAGED} query="nets"></paper-feed>`);
    await until(feed, () => titles(feed).length === 2, 'the first page');
    $(feed, '.more button').click();
    await until(feed, () => titles(feed).length === 4, 'the second page');
    expect(titles(feed).at(-1)).to.equal('nets 4');
    $(feed, '.more button').click();
    await until(feed, () => titles(feed).length === 5, 'all');
    expect($$(feed, '.more')).to.have.length(0);
  });

  it('shows its own papers again when the search is cleared', async () => {
    answer({'/search': engine(1), '/feed.json': feedOf(3)});
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="/feed.json" search-src="/search?q={query}"></paper-feed>`,
    );
    await settled(feed);
    expect(titles(feed)).to.have.length(3);
    type(feed, 'nets');
    await until(feed, () => titles(feed).join() === 'nets 1', 'what was found');
    type(feed, '');
    await until(feed, () => titles(feed).length === 3, 'its own papers');
  });

  it('keeps what was found on view until the next answer comes', async () => {
    const network = answer({'/search': engine(1)});
    const feed = await fixture<PaperFeedElement>(html`<paper-feed search-src="/search?q={query}"></paper-feed>`);
    await until(feed, () => $$(feed, 'input[type=search]').length === 1, 'the box');
    type(feed, 'one');
    await until(feed, () => titles(feed).join() === 'one 1', 'the first answer');
    const release = network.hold('/search');
    type(feed, 'one two');
    await until(feed, () => network.requests.length === 2, 'the second request');
    expect(titles(feed)).to.deep.equal(['one 1']);
    expect($(feed, '.base').getAttribute('aria-busy')).to.equal('true');
    release();
    await until(feed, () => titles(feed).join() === 'one two 1', 'the second answer');
  });

  it('says that nothing matches, and once what went wrong', async () => {
    const network = answer({'/search': engine(0)});
    const errors = listen('error');
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed search-src="/search?q={query}" query="x"></paper-feed>`,
    );
    await until(feed, () => $$(feed, '.no-match').length === 1, 'the words');
    expect($$(feed, '.message')).to.have.length(1);
    network.set('/search', () => new Response('', {status: 404}));
    type(feed, 'y');
    await until(feed, () => $$(feed, '[part~=error]').length === 1, 'the failure');
    expect(box(feed).value).to.equal('y');
    expect(errors).to.have.length(1);
    network.set('/search', engine(1));
    $(feed, '.error button').click();
    await until(feed, () => titles(feed).join() === 'y 1', 'the second try');
  });

  it('has the papers that it has found in the filters, in more like this, and behind a link to one', async () => {
    const home = location.href;
    history.replaceState(null, '', '?p=graph;paper=4');
    const subjects = ['Speech from noise', 'Graph of molecules', 'Robots that grasp'];
    answer({
      '/search': Array.from({length: 9}, (_, index) =>
        paperItem(index, {id: String(index), title: `${subjects[index % 3]} ${index}`, _paper: {venue: 'ICML'}}),
      ),
    });
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed
        page-size="4"
        sync-url="p"
        controls="search facets similar"
        search-src="/search?q={query}"
      ></paper-feed>`,
    );
    await until(feed, () => $$(feed, '.opened article').length === 1, 'the paper of the link');
    history.replaceState(null, '', home);
    expect(textOf($(feed, '.opened article .title'))).to.equal('Graph of molecules 4');
    $$(feed, '.opened article button')
      .find((button) => textOf(button) === 'Similar')!
      .click();
    await until(feed, () => $$(feed, '.opened .similar li').length > 0, 'what is similar');
    expect($$(feed, '.opened .similar li').map(textOf)).to.include.members([
      'Graph of molecules 1',
      'Graph of molecules 7',
    ]);
    $(feed, '.filter').click();
    await until(feed, () => $$(feed, '.values').length > 0, 'the filters');
    expect(textOf($(feed, '.values li .count'))).to.equal('9');
  });
});
