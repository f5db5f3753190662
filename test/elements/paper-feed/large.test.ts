import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, textOf, titles, until} from '../../support/page.js';
import {feedOf} from '../../support/papers.js';

/** A large answer whose second half comes, or breaks off, when the test says so. */
function halves(value: object): {respond: () => Response; finish: () => void; fail: () => void} {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const half = Math.floor(bytes.length / 2);
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  return {
    respond: () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(own) {
            controller = own;
            own.enqueue(bytes.slice(0, half));
          },
        }),
      ),
    finish() {
      controller?.enqueue(bytes.slice(half));
      controller?.close();
    },
    fail: () => controller?.error(new TypeError('The connection was lost.')),
  };
}

const MANY = 3000;
const large = (more: object = {}): object => ({...feedOf(MANY), padding: ' '.repeat(600_000), ...more});
const show = (src: string): Promise<PaperFeedElement> =>
  fixture<PaperFeedElement>(html`<paper-feed src=${src}></paper-feed>`);
const isBusy = (feed: PaperFeedElement): boolean => $(feed, '[part~=base]').getAttribute('aria-busy') === 'true';

describe('<paper-feed> with a large feed', () => {
  it('shows its first papers while the rest comes, and then has all', async () => {
    const {respond, finish} = halves(large());
    answer({'/feed.json': respond});
    const feed = await show('/feed.json');
    await until(feed, () => titles(feed).length > 0, 'the first papers');
    expect([feed.papers.length < MANY, isBusy(feed)]).to.deep.equal([true, true]);
    finish();
    await until(feed, () => feed.papers.length === MANY, 'all papers');
    await until(feed, () => !isBusy(feed), 'the end');
  });

  it('says how far it has come, until all is there', async () => {
    const {respond, finish} = halves(large());
    answer({'/feed.json': respond});
    const feed = await show('/feed.json');
    await until(feed, () => $$(feed, 'progress').length === 1, 'the progress');
    const soFar = `${feed.papers.length.toLocaleString('en')} papers so far`;
    expect($(feed, 'progress').ariaLabel ?? $(feed, 'progress').getAttribute('aria-label')).to.equal(soFar);
    expect(textOf($(feed, '.byline'))).to.contain(soFar);
    const place = (): number => Math.round($(feed, 'article').getBoundingClientRect().top);
    const before = place();
    finish();
    await until(feed, () => feed.papers.length === MANY && !isBusy(feed), 'all papers');
    expect($$(feed, 'progress')).to.have.length(0);
    expect(textOf($(feed, '.byline'))).to.contain('3,000 papers');
    expect(place()).to.equal(before);
  });

  it('keeps what it has shown when the rest fails, says so, and shows no less while it tries again', async () => {
    listen('error');
    const first = halves(large());
    const network = answer({'/feed.json': first.respond});
    const feed = await show('/feed.json');
    await until(feed, () => titles(feed).length > 0, 'the first papers');
    network.set('/feed.json', () => new Response('', {status: 404}));
    first.fail();
    await until(feed, () => !!feed.shadowRoot?.querySelector('[part~=stale]'), 'the note');
    const {length} = feed.papers;
    expect(titles(feed)[0]).to.equal('Paper 1');
    expect(textOf($(feed, '[part~=stale] p'))).to.contain('no longer at its address');

    const second = halves(large({items: (feedOf(MANY)['items'] as unknown[]).slice(0, 40)}));
    network.set('/feed.json', second.respond);
    $(feed, '[part~=stale] button').click();
    await until(feed, () => network.count('/feed.json') === 3, 'the second try');
    expect(feed.papers).to.have.length(length);
    const third = halves(large());
    network.set('/feed.json', third.respond);
    void feed.reload();
    await until(feed, () => network.count('/feed.json') === 4, 'the third try');
    third.finish();
    await until(feed, () => feed.papers.length === MANY, 'all papers');
    await until(feed, () => $$(feed, '[part~=stale]').length === 0, 'the end of the note');
  });

  it('shows nothing of it any more once its address has changed', async () => {
    const {respond, finish} = halves(large());
    answer({'/feed.json': respond, '/other.json': feedOf(2)});
    const feed = await show('/feed.json');
    await until(feed, () => titles(feed).length > 0, 'the first papers');
    feed.src = '/other.json';
    await until(feed, () => titles(feed).length === 2, 'the other feed');
    finish();
    await feed.updateComplete;
    expect(feed.papers).to.have.length(2);
    expect(isBusy(feed)).to.equal(false);
  });

  it('never says that papers are as of the time of another address', async () => {
    listen('error');
    const {respond, fail} = halves(large());
    const network = answer({'/old.json': feedOf(1), '/feed.json': respond});
    const feed = await show('/old.json');
    await until(feed, () => titles(feed).length === 1, 'the old feed');
    feed.src = '/feed.json';
    await until(feed, () => titles(feed).length > 1, 'the first papers');
    network.set('/feed.json', () => new Response('', {status: 404}));
    fail();
    await until(feed, () => !!feed.shadowRoot?.querySelector('[part~=stale]'), 'the note');
    expect(textOf($(feed, '[part~=stale] p'))).not.to.contain('as of');
  });

  it('stops reading when it is removed, and begins again when it returns', async () => {
    const first = halves(large());
    const network = answer({'/feed.json': first.respond});
    const feed = await show('/feed.json');
    await until(feed, () => titles(feed).length > 0, 'the first papers');
    const parent = feed.parentElement!;
    feed.remove();
    await until(feed, () => network.requests[0]?.signal.aborted === true, 'the end of the request');
    const second = halves(large());
    network.set('/feed.json', second.respond);
    parent.append(feed);
    await until(feed, () => network.count('/feed.json') === 2, 'the second request');
    expect(titles(feed).length).to.be.above(0);
    second.finish();
    await until(feed, () => feed.papers.length === MANY, 'all papers');
  });

  it('keeps its order and its page while papers come', async () => {
    const items = (feedOf(MANY)['items'] as object[]).map((item, index) => ({
      ...item,
      _paper: {published: String(1000 + index)},
    }));
    const {respond, finish} = halves(large({items}));
    answer({'/feed.json': respond});
    const feed = await fixture<PaperFeedElement>(
      html`<paper-feed src="/feed.json" sort="newest" page-size="3"></paper-feed>`,
    );
    await until(feed, () => titles(feed).length > 0, 'the first papers');
    expect(titles(feed)).to.have.length(3);
    finish();
    await until(feed, () => titles(feed)[0] === `Paper ${MANY}`, 'the newest');
    expect(titles(feed)).to.deep.equal([`Paper ${MANY}`, `Paper ${MANY - 1}`, `Paper ${MANY - 2}`]);
  });
});
