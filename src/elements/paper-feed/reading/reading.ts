import {html, nothing, type CSSResult, type ReactiveController} from 'lit';
import {calendarDay} from '../../../i18n/relative-date.js';
import type {loadFeed, LoadOptions, Source} from '../../../loading/load-feed.js';
import {FeedError} from '../../../model/errors.js';
import type {Feed} from '../../../model/feed.js';
import type {Paper} from '../../../model/paper.js';
import type {Query} from '../../../query/query.js';
import type {CardOptions, CardParts} from '../../paper-card/paper-card.template.js';
import {addStyles} from '../../shared/add-styles.js';
import type {PapersSource} from '../../shared/feed-controller.js';
import {Loads} from '../../shared/loads.js';
import {SpokenWords, type ControlWords} from './control-words.js';
import {MatchingPapers, type SearchTools} from './matching-papers.js';
import {parts} from './parts.js';
import {ReaderMoves} from './reader-moves.js';
import type {Part, PartEntry, Reading, ReadingHost, View} from './reading-view.js';
import {ViewNews} from './view-news.js';

/** What a reader does with a list of papers: search it, put it in order, move about in it. Each of these is a part of its own. */
export class FeedReading implements Reading, ReactiveController {
  readonly host: ReadingHost;
  readonly #words: SpokenWords;
  period: string | undefined;
  readonly #loads: Loads;
  readonly #papers: MatchingPapers;
  readonly #moves: ReaderMoves;
  readonly #parts = new Map<PartEntry, Part>();
  #pages = '';
  readonly #news = new ViewNews(this, () => this.#settled());

  constructor(host: ReadingHost) {
    this.host = host;
    this.#loads = new Loads(host);
    this.#papers = new MatchingPapers(this, this.#loads, () => this.#present);
    this.#moves = new ReaderMoves(this, this.#papers);
    this.#words = new SpokenWords(host.words);
    host.addController(this);
    this.#beginAnew();
  }

  get words(): ControlWords {
    return this.#words.now;
  }

  get language(): string {
    return this.host.words.language;
  }

  get today(): string {
    return calendarDay(new Date());
  }

  // ---- The element

  hostUpdate(): void {
    this.#beginAnew();
    this.#words.update();
    for (const entry of parts) if (this.#isWanted(entry)) void this.#usePart(entry);
    void this.#papers.load();
  }

  hostDisconnected(): void {
    this.#news.stop();
  }

  /** Another source, or pages of another size, begin with their first page. */
  #beginAnew(): void {
    const {host} = this;
    const pages = `${host.perPage} ${host.src}`;
    if (pages !== this.#pages) host.shown = host.perPage;
    this.#pages = pages;
  }

  /** Loads what will be needed, while the papers are under way. Never rejects. */
  async begin(): Promise<void> {
    const wanted = parts.filter((entry) => this.#isWanted(entry) || entry.mayBeWanted?.(this.host));
    await Promise.all([this.#words.loaded, ...wanted.map((entry) => this.#usePart(entry)), this.#papers.load()]);
  }

  /** Loads and makes what it takes to show these papers in one go. Never rejects. */
  async prepare(papers: readonly Paper[]): Promise<void> {
    await this.begin();
    this.#words.update();
    await this.#papers.prepare(papers); // search and order may have come with the address
    await Promise.all(
      parts
        .filter((entry) => this.#isWanted(entry, papers.length))
        .map(async (entry) => {
          await this.#usePart(entry);
          await this.#parts.get(entry)?.prepare?.(papers);
        }),
    );
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

  // ---- The papers

  get source(): PapersSource {
    for (const part of this.#present) if (part.source) return part.source;
    return this.host.source;
  }

  get all(): readonly Paper[] {
    return this.#papers.all;
  }

  get inPeriod(): readonly Paper[] {
    return this.#papers.inPeriod;
  }

  get matching(): readonly Paper[] {
    return this.#papers.list;
  }

  get query(): Query {
    return this.#papers.query;
  }

  /** The papers that match, in their order. */
  of(papers: readonly Paper[]): readonly Paper[] {
    return this.#papers.of(papers);
  }

  find(papers: readonly Paper[], query: Query): readonly Paper[] {
    return this.#papers.find(papers, query);
  }

  useSearch(): Promise<SearchTools | undefined> {
    return this.#papers.useSearch();
  }

  makeReady(): Promise<void> {
    return this.#papers.makeReady(this.host.papers);
  }

  refresh(): void {
    this.#papers.forget();
    this.host.requestUpdate();
  }

  // ---- The view

  change(view: Partial<View>): void {
    Object.assign(this.host, view);
    this.host.shown = this.host.perPage;
    this.host.requestUpdate();
    this.#news.announce();
  }

  tell(): void {
    this.#news.tell();
  }

  get count(): string {
    const {source, host, words} = this;
    if (source === host.source) return words.found(this.matching.length, this.all.length);
    const {total, next} = source.feed ?? {};
    return host.words.messages.papers(total ?? this.matching.length, total === undefined && !!next);
  }

  /** When what the reader asked for last is on view. */
  async #settled(): Promise<void> {
    await this.begin();
    await this.host.updateComplete;
    await Promise.all(this.#present.map((part) => part.settled));
    await this.host.updateComplete;
  }

  // ---- The reader's place

  async showMore(): Promise<void> {
    for (const part of this.#present) part.more?.();
    await this.#moves.showMore();
  }

  lengthen(): Promise<void> {
    return this.#moves.lengthen();
  }

  showUpTo(count: number): Promise<void> {
    return this.#moves.showUpTo(count);
  }

  goToFirst(is: (paper: Paper) => boolean): Promise<boolean> {
    return this.#moves.goToFirst(is);
  }

  keepFocus(): Promise<void> {
    return this.#moves.keepFocus();
  }

  retry(): Promise<void> {
    return this.#moves.retry();
  }

  // ---- What is drawn

  /** What stands above the list. */
  toolbar(cards: CardOptions): unknown {
    const {feed, loading} = this.source;
    if (!feed && !loading && !this.host.searchSrc) return nothing;
    // Each has its place whether it is there or not: one that comes later does not make the others anew, with the focus in them.
    const shown = parts.map((entry) => (this.#isWanted(entry) ? this.#parts.get(entry) : undefined));
    const tools = shown.map((part) => part?.tool?.());
    return html`<div class="reading">${tools.some(Boolean) ? html`<div part="controls" class="controls">${tools}</div>` : nothing}${shown.map((part) => part?.panel?.(cards))}</div>`;
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

  adopt(...styles: readonly CSSResult[]): void {
    addStyles(this.host, ...styles);
  }

  // ---- The parts

  get #present(): readonly Part[] {
    return parts.flatMap((entry) => (this.#isWanted(entry) ? (this.#parts.get(entry) ?? []) : []));
  }

  #isWanted(entry: PartEntry, count = this.host.papers.length): boolean {
    return entry.isWanted(this.host, count);
  }

  #usePart(entry: PartEntry): Promise<void> {
    const load = async (): Promise<void> => {
      this.#parts.set(entry, (await entry.load()).create(this));
    };
    return this.#loads.once('a control', load, entry);
  }
}
