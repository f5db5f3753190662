import {html, nothing, type CSSResult, type ReactiveController} from 'lit';
import {findLocale} from '../../../i18n/locales.js';
import {readingWords, type ReadingWords} from '../../../i18n/reading-words.js';
import {calendarDay} from '../../../i18n/relative-date.js';
import type {loadFeed, LoadOptions, Source} from '../../../loading/load-feed.js';
import {FeedError} from '../../../model/errors.js';
import type {Feed} from '../../../model/feed.js';
import type {Paper} from '../../../model/paper.js';
import type {Query} from '../../../query/query.js';
import type {sortPapers} from '../../../query/sort.js';
import type {PapersSource} from '../../shared/feed-controller.js';
import type {CardOptions, CardParts} from '../../paper-card/paper-card.template.js';
import {addStyles} from '../../shared/add-styles.js';
import type {CardArticle} from '../../shared/card-controller.js';
import {ViewChangeEvent} from '../paper-feed.events.js';
import {parts} from './parts.js';
import type {Part, PartEntry, Reading, ReadingHost, View} from './reading-view.js';
import type {PaperSearch} from '../../../query/paper-search.js';

/** So many papers are searched at once, even if their texts have not been made ready. */
const FEW = 300;
/** Milliseconds without a further change, after which a reader hears how many papers there are. */
const PAUSE = 600;
const EVERY: Query = {kind: 'all', parts: []};

type SearchTools = typeof import('./search-tools.js');

/** What a reader does with a list of papers: search it, put it in order, move about in it. */
export class FeedReading implements Reading, ReactiveController {
  readonly host: ReadingHost;
  words: ReadingWords = readingWords;
  all: readonly Paper[] = [];
  inPeriod: readonly Paper[] = [];
  matching: readonly Paper[] = [];
  query: Query = EVERY;
  period: string | undefined;
  #tools: SearchTools | undefined;
  #search: PaperSearch | undefined;
  #sorter: typeof sortPapers | undefined;
  readonly #parts = new Map<PartEntry, Part>();
  readonly #loads = new Map<unknown, Promise<void>>();
  /** What the present lists were made from. */
  #made: readonly unknown[] = [];
  #ready: readonly Paper[] | undefined;
  #filtered: readonly unknown[] = [];
  #language = '';
  #pages = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReadingHost) {
    this.host = host;
    host.addController(this);
    this.#beginAnew();
  }

  /** Another source, or pages of another size, begin with their first page. */
  #beginAnew(): void {
    const {host} = this;
    const pages = `${host.perPage} ${host.src}`;
    if (pages !== this.#pages) host.shown = host.perPage;
    this.#pages = pages;
  }

  get language(): string {
    return this.host.words.language;
  }

  get today(): string {
    return calendarDay(new Date());
  }

  hostUpdate(): void {
    this.#beginAnew();
    void this.#useLanguage();
    for (const entry of parts) if (this.#isWanted(entry)) void this.#usePart(entry);
    if (this.host.sort !== 'source') void this.#useSorter();
    if (this.host.query || this.host.filter) void this.useSearch();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Loads what will be needed, while the papers are under way. Never rejects. */
  async begin(): Promise<void> {
    const wanted = parts.filter((entry) => this.#isWanted(entry) || entry.mayBeWanted?.(this.host));
    await Promise.all([
      this.#useLanguage(),
      ...wanted.map((entry) => this.#usePart(entry)),
      (this.host.query || this.host.filter) && this.useSearch(),
      this.host.sort !== 'source' && this.#useSorter(),
    ]);
  }

  /** Loads and makes what it takes to show these papers in one go. Never rejects. */
  async prepare(papers: readonly Paper[]): Promise<void> {
    await this.begin();
    if (this.host.sort !== 'source') await this.#useSorter(); // the order may have come with the address
    if (this.host.query || this.host.filter) await this.makeReady(papers);
    await Promise.all(
      parts
        .filter((entry) => this.#isWanted(entry, papers.length))
        .map(async (entry) => {
          await this.#usePart(entry);
          await this.#parts.get(entry)?.prepare?.(papers);
        }),
    );
  }

  /** The papers that match, in their order. */
  of(papers: readonly Paper[]): readonly Paper[] {
    const {query, filter, sort, trend, groupBy, controls, details, markNew} = this.host;
    const present = this.#present.filter((part) => part.narrow ?? part.arrange ?? part.isStarred);
    // What `filter` goes by, also with `is:new` and `is:starred`.
    const known = [papers, filter, this.#tools, details, details?.since, markNew, ...present];
    const made = [query, sort, trend, groupBy, controls, this.language, this.#sorter, ...known];
    if (isSame(made, this.#made)) return this.matching;
    if ((query || filter) && this.#tools && papers.length > FEW && papers !== this.#ready && this.#made.length > 0) {
      void this.makeReady(papers).then(() => this.host.requestUpdate());
      return this.matching; // what was there stays until the rest can be said
    }
    this.#made = made;
    this.query = this.#tools?.parseQuery(query) ?? EVERY;
    // The same list each time, as long as the reader only types: then a longer search goes through what the last has found.
    if (!isSame(known, this.#filtered))
      this.all = filter && this.#tools ? this.find(papers, this.#tools.parseQuery(filter)) : papers;
    this.#filtered = known;
    let rest = this.all;
    for (const part of present) rest = part.narrow?.(rest) ?? rest;
    this.inPeriod = rest;
    // What an engine has found matches by its own lights.
    rest = this.#inOrder(this.source === this.host.source ? this.find(rest, this.query) : rest);
    for (const part of present) rest = part.arrange?.(rest) ?? rest;
    this.matching = rest;
    return this.matching;
  }

  /** Where the papers on view are from: the source of the element, or an engine that the search was sent to. */
  get source(): PapersSource {
    for (const part of this.#present) if (part.source) return part.source;
    return this.host.source;
  }

  find(papers: readonly Paper[], query: Query): readonly Paper[] {
    if (!this.#search || (query.kind === 'all' && query.parts.length === 0)) return papers;
    const isStarred = (paper: Paper): boolean => this.#present.some((part) => part.isStarred?.(paper));
    const {isNew} = this.host.details ?? {};
    return this.#search.find(papers, query, {...(isNew && {isNew}), isStarred});
  }

  #inOrder(papers: readonly Paper[]): readonly Paper[] {
    const {sort} = this.host;
    if (sort === 'source') return papers;
    if (sort === 'relevance') return this.#search?.rank(papers, this.query) ?? papers;
    return this.#sorter?.(papers, sort, this.language, {today: this.today, ...this.host.trend}) ?? papers;
  }

  change(view: Partial<View>): void {
    Object.assign(this.host, view);
    this.host.shown = this.host.perPage;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#sayCount(), PAUSE);
    this.host.requestUpdate();
    void this.#tellLater();
  }

  async #tellLater(): Promise<void> {
    await this.#settled();
    this.tell();
  }

  /** When what the reader asked for last is on view. */
  async #settled(): Promise<void> {
    await this.begin();
    await this.host.updateComplete;
    await Promise.all(this.#present.map((part) => part.settled));
    await this.host.updateComplete;
  }

  /** How many papers the reader's search has found, once it has. */
  async #sayCount(): Promise<void> {
    await this.#settled();
    if (this.source.feed) this.host.announce(this.count);
  }

  get count(): string {
    const {source, host, words} = this;
    if (source === host.source) return words.found(this.matching.length, this.all.length);
    const {total, next} = source.feed ?? {};
    return host.words.messages.papers(total ?? this.matching.length, total === undefined && !!next);
  }

  tell(): void {
    const {query, sort, groupBy, shown} = this.host;
    const total = this.matching.length;
    this.host.dispatchEvent(new ViewChangeEvent({shown: Math.min(shown, total), total, query, sort, groupBy}));
  }

  /** Shows more papers, as the reader wants it, and takes them to the first of these. */
  async showMore(): Promise<void> {
    const {host} = this;
    for (const part of this.#present) part.more?.();
    const before = new Set(this.#onView);
    if (!this.source.loadingMore) await host.showMore();
    const view = this.#onView;
    if (!(await this.goToFirst((paper) => !before.has(paper)))) return;
    this.tell();
    await host.words.loadOutcomes();
    host.announce(host.words.outcomes?.shown(view.length, this.matching.length) ?? '');
  }

  /** Makes the list a page of papers longer; asks for more of them when all that are there are on view. */
  async lengthen(): Promise<void> {
    const {host, source} = this;
    const before = source.feed?.dropped ?? 0;
    let total = this.matching.length;
    if (host.shown >= total) await source.loadMore();
    else total = host.shown;
    this.of(source.feed?.papers ?? []);
    total -= (source.feed?.dropped ?? 0) - before;
    if (total < this.matching.length) host.shown = total + host.perPage;
    await host.details?.prepare(this.#onView);
  }

  /** Tries once more what failed. */
  async retry(): Promise<void> {
    const {host, source} = this;
    if (source.loading) return;
    host.announce(host.words.messages.loading);
    await source.reload();
    await this.keepFocus();
  }

  /** A button that has done its work is gone, and the focus with it: the reader stays in the feed, where they are. */
  async keepFocus(): Promise<void> {
    await this.host.updateComplete;
    if (document.activeElement !== document.body) return;
    this.host.renderRoot.querySelector<HTMLElement>('.base')?.focus({preventScroll: true});
  }

  async goToFirst(is: (paper: Paper) => boolean): Promise<boolean> {
    const cards = [...this.host.renderRoot.querySelectorAll<CardArticle>('article')];
    const card = cards.find(({paper}) => paper && is(paper));
    if (card) card.querySelector<HTMLElement>('a, button')?.focus();
    else await this.keepFocus();
    return !!card;
  }

  async showUpTo(count: number): Promise<void> {
    const {host} = this;
    if (count <= host.shown) return;
    host.shown = Math.ceil(count / host.perPage) * host.perPage;
    await host.details?.prepare(this.#onView);
    host.requestUpdate();
    await host.updateComplete;
    this.tell();
  }

  get #onView(): readonly Paper[] {
    return this.matching.slice(0, this.host.shown);
  }

  refresh(): void {
    this.#made = this.#filtered = [];
    this.host.requestUpdate();
  }

  // ---- What stands around the list

  /** What stands above the list. */
  toolbar(cards: CardOptions): unknown {
    const {feed, loading} = this.source;
    if (!feed && !loading && !this.host.searchSrc) return nothing;
    // Each has its place whether it is there or not: one that comes later does not make the others anew, with the focus in them.
    const shown = parts.map((entry) => (this.#isWanted(entry) ? this.#parts.get(entry) : undefined));
    const tools = shown.map((part) => part?.tool?.());
    return html`<div class="reading">${tools.some(Boolean) ? html`<div part="controls" class="controls">${tools}</div>` : nothing}${shown.map((part) => part?.panel?.(cards))}</div>`;
  }

  /** Loads a source whose address has a place for a date in it. */
  async load(source: Source, options: LoadOptions = {}, load: typeof loadFeed): Promise<Feed> {
    const url = String(source);
    for (const part of this.#present) {
      const feed = part.load?.(url, options, load);
      if (feed) return await feed;
    }
    throw new FeedError('network', 'The part of paper-feed that fills dates in could not be loaded.', {url});
  }

  /** The list in another form than the plain one; undefined for that. */
  list(papers: readonly Paper[], cards: CardOptions): unknown {
    for (const part of this.#present) {
      const list = part.list?.(papers, cards);
      if (list !== undefined) return list;
    }
    return undefined;
  }

  /** What the controls add to a card. */
  readonly cardParts: Partial<CardParts> = {
    actions: (paper, key) => this.#present.map((part) => part.action?.(paper, key)),
    below: (paper, key, options) => this.#present.map((part) => part.below?.(paper, key, options)),
    keyword: (keyword) => this.#present.find((part) => part.keyword)?.keyword?.(keyword),
  };

  get #present(): readonly Part[] {
    return parts.flatMap((entry) => (this.#isWanted(entry) ? (this.#parts.get(entry) ?? []) : []));
  }

  // ---- What is loaded when it is needed

  async useSearch(): Promise<SearchTools | undefined> {
    await this.#once('search', async () => {
      const tools = await import('./search-tools.js');
      this.#search = new tools.PaperSearch();
      this.#tools = tools;
    });
    return this.#tools;
  }

  async makeReady(papers = this.host.papers): Promise<void> {
    await this.useSearch();
    await this.#search?.prepare(papers);
    this.#ready = papers;
  }

  #useSorter(): Promise<void> {
    return this.#once('the order', async () => {
      this.#sorter = (await import('../../../query/sort.js')).sortPapers;
    });
  }

  #isWanted(entry: PartEntry, count = this.host.papers.length): boolean {
    return entry.isWanted(this.host, count);
  }

  #usePart(entry: PartEntry): Promise<void> {
    return this.#once(entry, async () => {
      this.#parts.set(entry, (await entry.load()).create(this));
    });
  }

  async #useLanguage(): Promise<void> {
    const {language} = this;
    if (language === this.#language) return;
    this.#language = language;
    await this.#once(`the words of ${language}`, async () => {
      const words = (await findLocale(language)?.loadReadingWords?.()) ?? readingWords;
      if (language === this.#language) this.words = words;
    });
  }

  /** Loads something once, when it is first needed. A list does without what cannot be loaded. */
  #once(what: unknown, load: () => Promise<void>): Promise<void> {
    const known = this.#loads.get(what);
    if (known) return known;
    const loading = load().then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        this.#loads.delete(what); // the next need tries again
        console.warn('paper-feed could not load a part of its controls.', error);
      },
    );
    this.#loads.set(what, loading);
    return loading;
  }

  adopt(...styles: readonly CSSResult[]): void {
    addStyles(this.host, ...styles);
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);
