import {html, type ReactiveController} from 'lit';
import type {Paper} from '../../../model/paper.js';
import type {Grouping} from '../../../query/group.js';
import {readViewState, writeViewState, type ViewState} from '../../../query/view-state.js';
import {icon} from '../../paper-card/details/icons.js';
import type {CardArticle} from '../../shared/card-controller.js';
import {addressWith, hasAddress, parameterOf, writeParameter} from './address.js';
import {CopiedLink} from './copied-link.js';
import {linkStyles} from './link.styles.js';
import {openedPaper, type OpenedPaper} from './opened-paper.js';
import type {Part, Reading, View} from './reading-view.js';

/** Milliseconds between two changes of the address while a reader types: Safari allows 100 in 30 seconds. */
const PACE = 400;
/** Papers that an address can ask for at once, and pages that are loaded for it. */
const MOST_SHOWN = 500;
const MOST_PAGES = 20;
/** Stands in an address for the choice of no period: an empty value is passed over there. */
const ALL_PERIODS = 'all';
/** What a reader does who has begun with the page. */
const ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** What the reader has made of the list, in a parameter of the page's address; and links to single papers. */
export function create(reading: Reading): Part {
  reading.adopt(linkStyles);
  return new ViewLink(reading);
}

class ViewLink implements Part, ReactiveController {
  readonly #reading: Reading;
  readonly #opened: OpenedPaper;
  readonly #copied: CopiedLink;
  /** The view as the page has it: only what differs is written. */
  readonly #page: View;
  /** The parameter as the address has it. */
  #read: string | undefined;
  /** The view as it was last read or written; undefined for the page's own. */
  #known: string | undefined;
  /** Id of the paper whose abstract the reader has unfolded last. */
  #paper: string | undefined;
  #query: string;
  /** Whether the last change was a letter of a search that goes on. */
  #isTyping = false;
  /** What is to be written when the pace allows it. */
  #late: {readonly value: string | undefined} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Further pages that may still be loaded for the address. */
  #pages = 0;
  #listening: AbortController | undefined;
  #hasBegun = false;

  constructor(reading: Reading) {
    const {host} = reading;
    const {query, sort, groupBy} = host;
    this.#reading = reading;
    this.#page = {query, sort, groupBy};
    this.#opened = openedPaper(reading);
    this.#opened.onClose = () => this.#open(undefined);
    this.#copied = new CopiedLink(reading);
    this.#read = parameterOf(host.syncUrl);
    if (this.#read !== undefined) {
      Object.assign(
        host,
        this.#take(this.#read, () => !this.#hasBegun && scrollY === 0 && isFree()),
      );
      host.requestUpdate();
    }
    this.#known = this.#text;
    this.#query = host.query;
    host.addController(this);
  }

  /** The view that a text is of, with what it does not say, or what is not known here, as the page has it. */
  #take(text: string | undefined, mayMove: () => boolean): View & {readonly shown: number} {
    const {host, words} = this.#reading;
    const page = this.#page;
    const state: ViewState = text === undefined ? {query: page.query} : readViewState(text);
    const {query, sort = '', group = '', period, shown = host.perPage, paper} = state;
    this.#reading.period = period === ALL_PERIODS ? '' : period;
    this.#paper = paper;
    this.#opened.openLink(paper, {mayMove, mayCome: () => this.#pages > 0});
    this.#pages = shown > host.perPage ? MOST_PAGES : 0;
    return {
      query,
      sort: Object.hasOwn(words.orders, sort) ? (sort as View['sort']) : page.sort,
      groupBy: Object.hasOwn(words.groups.by, group) ? (group as Grouping) : page.groupBy,
      shown: Math.min(shown, Math.max(MOST_SHOWN, host.perPage)),
    };
  }

  /** The view as a text; undefined while it is the page's own. */
  get #text(): string | undefined {
    const {host, period} = this.#reading;
    const {query, sort, groupBy, shown, perPage} = host;
    const page = this.#page;
    const state = {
      query,
      ...(sort !== page.sort && {sort}),
      ...(groupBy !== page.groupBy && {group: groupBy}),
      ...(period !== undefined && {period: period || ALL_PERIODS}),
      ...(shown !== perPage && {shown}),
      ...(this.#paper && {paper: this.#paper}),
    };
    return query === page.query && Object.keys(state).length === 1 ? undefined : writeViewState(state);
  }

  hostConnected(): void {
    const {host} = this.#reading;
    const isBack = this.#listening !== undefined;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    addEventListener('popstate', this.#follow, {signal});
    addEventListener('pagehide', this.#writeLate, {signal});
    for (const act of ACTS) addEventListener(act, this.#onBegin, {signal, capture: true, passive: true, once: true});
    host.addEventListener('view-change', this.#onChange, {signal});
    host.renderRoot.addEventListener('click', this.#onClick, {signal});
    host.renderRoot.addEventListener('focusout', this.#onFocusOut, {signal});
    if (isBack) this.#follow();
  }

  hostDisconnected(): void {
    this.#writeLate();
    this.#listening?.abort();
  }

  /** Loads pages until there are as many papers as the address asks for. */
  hostUpdated(): void {
    const {host, matching, source} = this.#reading;
    if (this.#pages === 0 || !source.feed || source.loading || source.loadingMore) return;
    const isEnough = matching.length >= host.shown || !source.feed.next || source.moreError;
    this.#pages = isEnough ? 0 : this.#pages - 1;
    queueMicrotask(() => (isEnough ? host.requestUpdate() : void source.loadMore()));
  }

  readonly #onBegin = (): void => {
    this.#hasBegun = true;
  };

  /** The address has changed: the view follows, as the reader wants it. */
  readonly #follow = (): void => {
    const {host} = this.#reading;
    if (!host.syncUrl) return;
    const text = parameterOf(host.syncUrl);
    if (text === this.#read) return;
    this.#late = undefined;
    this.#read = text;
    this.#reading.refresh();
    const {shown, ...view} = this.#take(text, () => false);
    this.#reading.change(view);
    host.shown = shown;
    this.#query = host.query;
    this.#isTyping = false;
    this.#known = this.#text;
  };

  readonly #onChange = (event: Event): void => {
    const {host} = this.#reading;
    if (event.target !== host || !host.syncUrl) return;
    if (this.#paper !== undefined && !this.#opened.isShown(this.#paper)) this.#paper = undefined;
    const text = this.#text;
    if (text === this.#known) return;
    this.#pages = 0;
    const isTyping =
      host.query !== this.#query && host.query !== '' && !!host.renderRoot.querySelector('[part=search]:focus');
    this.#query = host.query;
    this.#known = text;
    if (isTyping && this.#isTyping) {
      this.#late = {value: text};
      this.#timer ??= setTimeout(this.#writeLate, PACE);
    } else {
      this.#writeLate();
      this.#write(text, 'push');
    }
    this.#isTyping = isTyping;
  };

  readonly #writeLate = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#late) this.#write(this.#late.value, 'replace');
    this.#late = undefined;
  };

  #write(value: string | undefined, how: 'push' | 'replace'): void {
    const {syncUrl} = this.#reading.host;
    if (!syncUrl) return; // the page may have taken the name away
    writeParameter(syncUrl, value, how);
    this.#read = parameterOf(syncUrl);
  }

  /** A search ends where the reader leaves the box. */
  readonly #onFocusOut = (): void => {
    this.#writeLate();
    this.#isTyping = false;
  };

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('[data-do=abstract]');
    const paper = button?.closest<CardArticle>('article')?.paper;
    if (!button || !paper) return;
    if (button.getAttribute('aria-expanded') === 'false') this.#open(paper.id);
    else if (this.#paper === paper.id) this.#open(undefined);
  };

  /** A paper that is open is no step that a reader wants to go back from. */
  #open(id: string | undefined): void {
    this.#paper = id;
    this.#known = this.#text;
    this.#late = undefined;
    this.#write(this.#known, 'replace');
  }

  action(paper: Paper, key: string): unknown {
    if (!hasAddress()) return undefined;
    const {host, words} = this.#reading;
    const onCopy = (event: Event): void => {
      const address = addressWith(host.syncUrl, writeViewState({query: this.#page.query, paper: paper.id}));
      void this.#copied.copy(address, paper.id, event.currentTarget as HTMLElement);
    };
    return html`<li>
      <button type="button" part="button" class="act link-to" aria-describedby="title-${key}" @click=${onCopy} @blur=${this.#onLeave}>
        ${icon('other')}${this.#copied.isCopied(paper.id) ? words.links.copied : words.links.link}
      </button>
    </li>`;
  }

  below({id}: Paper): unknown {
    return this.#copied.template(id);
  }

  readonly #onLeave = (event: Event): void => {
    const place = (event.currentTarget as Element).closest<CardArticle>('article')?.paper?.id ?? '';
    if (this.#copied.isCopied(place)) this.#copied.forget();
  };
}

/** Whether nothing on the page has the focus. */
const isFree = (): boolean => document.activeElement === document.body || !document.activeElement;
