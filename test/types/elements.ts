/** Only compiled, never run: what TypeScript knows of the tags, their properties and their events. */
import '../../src/index.js';
import type {
  Feed,
  FeedError,
  FeedErrorCode,
  Paper,
  PaperCardElement,
  PaperFeedElement,
  PaperOpenEvent,
  SubscribeFormElement,
  SubscribeState,
} from '../../src/index.js';
import type {Exactly} from './exactly.js';

export const tags: [
  Exactly<HTMLElementTagNameMap['paper-feed'], PaperFeedElement>,
  Exactly<HTMLElementTagNameMap['paper-card'], PaperCardElement>,
  Exactly<HTMLElementTagNameMap['subscribe-form'], SubscribeFormElement>,
] = [true, true, true];

export function properties(): void {
  const feed = document.createElement('paper-feed');
  feed.src = 'papers.json';
  feed.heading = null;
  feed.pageSize = 10;
  feed.sort = 'newest';
  feed.abstract = 'none';
  feed.theme = 'dark';
  feed.papers = [{title: 'A paper', year: 2024}];
  feed.papers = null;
  feed.papers = undefined;
  const papers: readonly Paper[] = feed.papers;
  const loaded: Feed | undefined = feed.feed;
  const status: 'idle' | 'loading' | 'ready' | 'stale' | 'error' = feed.status;
  const done: Promise<void>[] = [feed.reload(), feed.showMore()];

  feed.highlightAuthors = 'Ada Lovelace';
  feed.maxAuthors = 5;
  feed.images = true;
  feed.controls = 'export';
  feed.actions = (paper) => document.createTextNode(paper.id);
  feed.actions = undefined;
  // @ts-expect-error -- text is no node
  feed.actions = () => 'text';

  // @ts-expect-error -- no such order
  feed.sort = 'random';
  // @ts-expect-error -- a number, not the text of the attribute
  feed.pageSize = '10';
  // @ts-expect-error -- a paper by itself is no list of papers
  feed.papers = 'A paper';
  // @ts-expect-error -- read only
  feed.status = 'ready';
  // @ts-expect-error -- what is loaded is not changed in place
  feed.papers.push(papers[0]);
  // @ts-expect-error -- how it loads is its own affair
  void feed.source;

  const card = document.querySelector('paper-card');
  const paper: Paper | undefined = card?.paper;
  if (card) card.paper = {title: 'A paper', year: 2024};
  // @ts-expect-error -- the feed has pages, a card has none
  void card?.pageSize;

  const form = document.querySelectorAll('subscribe-form')[0]!;
  form.method = 'put';
  form.encoding = 'json';
  form.transport = 'auto';
  form.parameters = {account: 'my-lab'};
  form.strings = {subscribe: {subscribed: 'Welcome.'}, messages: {links: {pdf: 'Read'}}};
  form.value = 'ada@example.org';
  form.reset();
  form.submit();
  const isValid: boolean = form.checkValidity();
  // @ts-expect-error -- no such way
  form.transport = 'pigeon';
  // @ts-expect-error -- read only
  form.state = 'subscribed';
  // @ts-expect-error -- the address would be in a URL
  form.method = 'get';

  void [loaded, status, done, paper, form.state, isValid];
}

export function events(): void {
  const feed = document.createElement('paper-feed');
  feed.addEventListener('paper-open', (event) => {
    const [title, url]: [Paper['title'], string] = [event.detail.paper.title, event.detail.url];
    event.preventDefault();
    // @ts-expect-error -- what an event tells is not changed
    event.detail.url = '';
    void [title, url];
  });
  feed.addEventListener('paper-cite', (event) => {
    const [papers, action]: [readonly Paper[], 'open' | 'copy' | 'download'] = [
      event.detail.papers,
      event.detail.action,
    ];
    event.preventDefault();
    void [papers, action, event.detail.style];
  });
  feed.addEventListener('feed-load', ({detail}) => {
    const papers: readonly Paper[] = detail.feed.papers;
    // @ts-expect-error -- that is in `feed-error`
    void detail.error;
    void papers;
  });
  feed.addEventListener('feed-error', ({detail}) => {
    const error: FeedError = detail.error;
    const code: FeedErrorCode = error.code;
    // @ts-expect-error -- no such code
    void (code === 'no-such-code');
  });
  feed.addEventListener('view-change', ({detail}) => {
    const numbers: readonly number[] = [detail.shown, detail.total];
    void numbers;
  });

  // Those that bubble are known wherever they come by.
  document.addEventListener('paper-open', (event: PaperOpenEvent) => void event.detail.paper.title);
  document.querySelector('main')?.addEventListener('subscribe-submit', ({detail}) => {
    const fields: readonly string[] = detail.fields;
    // @ts-expect-error -- the address is in no event
    void detail.email;
    void fields;
  });

  const form = document.createElement('subscribe-form');
  form.addEventListener('subscribe-success', ({detail}) => {
    const outcome: 'pending' | 'subscribed' | 'already' | 'unverified' | 'handed-off' = detail.outcome;
    // @ts-expect-error -- a refusal is no success
    void (detail.outcome === 'rate-limited');
    void outcome;
  });
  form.addEventListener('subscribe-state', ({detail}) => {
    const states: readonly SubscribeState[] = [detail.from, detail.to];
    // @ts-expect-error -- the address is in no event
    void detail.email;
    void states;
  });
  form.addEventListener('subscribe-error', ({detail}) => {
    const reason: 'invalid' | 'rate-limited' | 'offline' | 'blocked' | 'failed' = detail.reason;
    const status: number | undefined = detail.status;
    void [reason, status];
  });
  // @ts-expect-error -- an event of this name has no `detail`
  form.addEventListener('subscribe-done', (event) => void event.detail);
}
