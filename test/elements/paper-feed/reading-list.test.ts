import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/paper-feed.js';
import type {PaperFeedElement} from '../../../src/paper-feed.js';
import {network, type Network} from '../../support/network.js';
import {$, $$, settled, textOf, titles, until} from '../../support/page.js';

const papers = ['Ada', 'Bea', 'Cyd', 'Dee', 'Eve'].map((title, index) => ({
  id: `https://example.org/${title}?x=1|2 "${index}"`,
  title,
  url: `https://example.org/${title}`,
}));
const src = new URL('/papers.json', location.href).href;
const key = `paper-feed starred ${src}`;
const home = location.href;

let net: Network;
beforeEach(() => {
  localStorage.removeItem(key);
  net = network({'/papers.json': papers, '/others.json': papers});
});
afterEach(() => {
  net.restore();
  localStorage.removeItem(key);
  history.replaceState(null, '', home);
});

async function show(more: object = {}): Promise<PaperFeedElement> {
  const feed = await fixture<PaperFeedElement>(html`<paper-feed reading-list></paper-feed>`);
  Object.assign(feed, {src: '/papers.json', controls: 'search', ...more});
  await settled(feed);
  return feed;
}
const stars = (feed: Element): HTMLElement[] => $$(feed, '.star');
const starred = (feed: Element): string[] =>
  stars(feed).flatMap((star) => (star.ariaPressed === 'true' ? [star.getAttribute('aria-label')!] : []));
const toggle = (feed: Element): HTMLElement => $(feed, '.starred');
async function star(feed: PaperFeedElement, ...indexes: number[]): Promise<void> {
  for (const index of indexes) stars(feed)[index]!.click();
  await feed.updateComplete;
}
async function alone(feed: PaperFeedElement, count: number): Promise<void> {
  toggle(feed).click();
  await until(feed, () => titles(feed).length === count, 'the starred papers');
}

describe('the reading list of a <paper-feed>', () => {
  it('is not offered unless the page says so', async () => {
    const feed = await show({readingList: false});
    expect($$(feed, '.star, .starred')).to.have.length(0);
  });

  it('has a star on every card that says whose it is, and counts them', async () => {
    const feed = await show();
    expect(textOf(toggle(feed))).to.equal('Starred (0)');
    await star(feed, 1, 3);
    expect(starred(feed)).to.deep.equal(['Star “Bea”', 'Star “Dee”']);
    expect(textOf(toggle(feed))).to.equal('Starred (2)');
    await star(feed, 1);
    expect(starred(feed)).to.deep.equal(['Star “Dee”']);
    await expect(feed).to.be.accessible();
  });

  it('stays from one visit to the next, for each feed by itself', async () => {
    await star(await show(), 1);
    expect(starred(await show())).to.deep.equal(['Star “Bea”']);
    expect(starred(await show({src: '/others.json'}))).to.deep.equal([]);
  });

  it('goes to the stars of another feed when the source changes', async () => {
    const feed = await show();
    await star(feed, 1);
    feed.src = '/others.json';
    await until(feed, () => feed.status === 'ready' && stars(feed).length === 5 && !starred(feed).length, 'no stars');
    feed.src = '/papers.json';
    await until(feed, () => starred(feed).length === 1, 'the star');
  });

  it('is the same in all feeds of a page that show one source', async () => {
    const [one, two] = [await show(), await show({src})];
    await star(one, 0);
    await until(two, () => starred(two).length === 1, 'the star');
    one.remove();
    await star(two, 2);
    expect(starred(two)).to.have.length(2);
  });

  it('follows what the reader does in another tab', async () => {
    const feed = await show();
    localStorage.setItem(key, JSON.stringify([papers[2]!.id]));
    dispatchEvent(new StorageEvent('storage', {key}));
    await until(feed, () => starred(feed)[0] === 'Star “Cyd”', 'the star');
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', {key: null}));
    await until(feed, () => starred(feed).length === 0, 'no star');
  });

  it('shows the starred papers alone, and all again, by a button and by `is:starred`', async () => {
    const feed = await show();
    await star(feed, 1, 3);
    await alone(feed, 2);
    expect(titles(feed)).to.deep.equal(['Bea', 'Dee']);
    expect(feed.query).to.equal('is:starred');
    expect(toggle(feed).ariaPressed).to.equal('true');
    await alone(feed, 5);
    expect(feed.query).to.equal('');
    feed.query = 'bea OR eve';
    await until(feed, () => titles(feed).length === 2, 'the search');
    await alone(feed, 1);
    expect(titles(feed)).to.deep.equal(['Bea']);
    toggle(feed).click();
    await until(feed, () => titles(feed).length === 2, 'the search alone');
    feed.query = '-is:starred';
    await until(feed, () => titles(feed).length === 3, 'the others');
    expect(toggle(feed).ariaPressed).to.equal('false');
  });

  it('lets a paper go at once when its star does, and keeps the focus in the list', async () => {
    const feed = await show();
    await star(feed, 1);
    await alone(feed, 1);
    stars(feed)[0]!.focus();
    await star(feed, 0);
    await until(feed, () => titles(feed).length === 0, 'nothing');
    await until(feed, () => feed.shadowRoot!.activeElement, 'the focus');
  });

  it('says that there is none where no search box would', async () => {
    const feed = await show({controls: 'none'});
    await alone(feed, 0);
    expect(textOf($(feed, '[part~=empty]'))).to.equal('You have starred none of these papers.');
    await alone(feed, 5);
  });

  it('is what is exported while it is shown alone', async () => {
    const feed = await show({controls: 'search export'});
    await star(feed, 1, 3);
    const label = (): string => textOf($(feed, '[part~=export] .button'));
    expect(label()).to.equal('Export 5 papers');
    await alone(feed, 2);
    expect(label()).to.equal('Export 2 papers');
    let ids: readonly string[] = [];
    feed.addEventListener('paper-cite', (event) => {
      event.preventDefault();
      ids = event.detail.papers.map(({id}) => id);
    });
    $(feed, '[part~=export] .button').click();
    expect(ids).to.deep.equal([papers[1]!.id, papers[3]!.id]);
  });

  it('is shared by a link that names its papers, for readers who have starred nothing', async () => {
    let text = '';
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      configurable: true,
      get: () => ({writeText: (value: string) => ((text = value), Promise.resolve())}),
    });
    const feed = await show({syncUrl: 'p'});
    await star(feed, 1, 3);
    expect($$(feed, '.share')).to.have.length(0);
    await alone(feed, 2);
    $(feed, '.share button').click();
    await until(feed, () => textOf($(feed, '.share button')) === 'Copied', 'the word');
    Object.defineProperty(Navigator.prototype, 'clipboard', real);
    await until(feed, () => new URLSearchParams(location.search).get('p') === 'is:starred', 'the address');
    feed.remove();
    localStorage.removeItem(key);
    history.replaceState(null, '', text);
    const other = await fixture<PaperFeedElement>(html`<paper-feed sync-url="p" src="/papers.json"></paper-feed>`);
    await settled(other);
    expect(titles(other)).to.deep.equal(['Bea', 'Dee']);
  });

  it('says when there are too many for a link', async () => {
    const many = Array.from({length: 300}, (_, index) => ({...papers[0], id: `https://example.org/papers/${index}`}));
    net.set('/papers.json', many);
    localStorage.setItem(key, JSON.stringify(many.map(({id}) => id)));
    const feed = await show({syncUrl: 'p'});
    toggle(feed).click();
    await until(feed, () => $$(feed, '.share').length === 1, 'the button');
    $(feed, '.share button').click();
    await until(feed, () => textOf($(feed, '.share')).includes('too many'), 'the words');
  });

  it('passes over what it cannot read', async () => {
    for (const text of ['{', '7', 'null', '{"0": "x"}', `[1, null, {}, ${JSON.stringify(papers[0]!.id)}]`]) {
      localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent('storage', {key}));
      const feed = await show();
      expect(starred(feed)).to.have.length(text.includes('Ada') ? 1 : 0);
    }
    const feed = await show();
    await star(feed, 1);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal([papers[0]!.id, papers[1]!.id]);
  });

  it('lets the oldest star go when there are very many', async () => {
    localStorage.setItem(key, JSON.stringify(Array.from({length: 5000}, (_, index) => String(index))));
    await star(await show(), 0);
    const kept = JSON.parse(localStorage.getItem(key)!) as string[];
    expect(kept).to.have.length(2000);
    expect([kept[0], kept.at(-1)]).to.deep.equal(['3001', papers[0]!.id]);
  });

  it('shows nothing where the storage is blocked, and no star that cannot be kept', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      net.set('/blocked.json', papers);
      const feed = await show({src: '/blocked.json'});
      expect(titles(feed)).to.have.length(5);
      expect($$(feed, '.star, .starred')).to.have.length(0);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const feed = await show();
      await star(feed, 0);
      expect(starred(feed)).to.deep.equal([]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('is up to date when the element is put back, and listens to nothing while it is away', async () => {
    const feed = await show();
    const other = await show();
    const place = feed.parentElement!;
    feed.remove();
    await feed.updateComplete;
    await star(other, 0);
    place.append(feed);
    await until(feed, () => starred(feed).length === 1, 'the star');
    feed.remove();
    await feed.updateComplete;
    const added: string[] = [];
    const real = window.addEventListener;
    window.addEventListener = (...given: Parameters<typeof real>) => {
      added.push(given[0]);
      real.apply(window, given);
    };
    feed.src = '/others.json';
    await feed.updateComplete;
    window.addEventListener = real;
    expect(added).not.to.include('storage');
  });
});
