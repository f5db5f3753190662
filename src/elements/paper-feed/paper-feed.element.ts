import type {PropertyDeclarations, TemplateResult} from 'lit';
import {loadFeed} from '../../loading/load-feed.js';
import type {FeedError} from '../../model/errors.js';
import type {Feed, SourceResult} from '../../model/feed.js';
import type {Paper} from '../../model/paper.js';
import type {Grouping} from '../../query/group.js';
import type {SortOrder} from '../../query/sort.js';
import type {TrendOptions} from '../../query/trending.js';
import {wholeNumber} from '../shared/attributes.js';
import type {PapersSource} from '../shared/feed-controller.js';
import {flag, number, text} from '../shared/own-element.js';
import {PapersElement} from '../shared/papers-element.js';
import {FeedErrorEvent, FeedLoadEvent} from './paper-feed.events.js';
import {feedStyles} from './paper-feed.styles.js';
import {feedTemplate} from './paper-feed.template.js';
import type {SourceNotes} from './source-notes.template.js';
import type {ReadingHost} from './reading/reading-view.js';
import type {FeedReading} from './reading/reading.js';

const PAGE_SIZE = 20;

/** How a reader gets to further papers. */
export type More = 'button' | 'scroll';

/**
 * A list of research papers, read from a feed in whatever format the site has.
 *
 * Papers come from the first of these that is there: the property `papers`; a child `<script>` with data, such as
 * `<script type="application/feed+json">`; the URL in `src`.
 *
 * @tag paper-feed
 * @slot - What is shown before and without JavaScript, while nothing has been asked for, and below the message when the
 *   papers cannot be loaded: a link to the list, or the list itself.
 * @slot header - Takes the place of heading, byline and count.
 * @slot stale - Takes the place of the words that say that the papers are not the newest.
 * @slot empty - Takes the place of the words that are shown when the feed has no papers.
 * @slot error - Takes the place of the words that are shown when the papers, or more of them, cannot be loaded.
 * @slot footer - Below the list.
 * @slot actions - A `<template>` whose elements are added to the actions of each card. `{title}`, `{url}`, `{doi}`, `{arxiv}`
 *   and `{id}` in texts and attributes stand for those of the paper; an element that asks for what it lacks is left out.
 *
 * @fires {FeedLoadEvent} feed-load - Papers have been loaded: the first time, again, or a further page. `detail.feed` has
 *   them. Does not bubble. Not fired for `papers` that the page set itself.
 * @fires {FeedErrorEvent} feed-error - A load failed; `detail.error` is a FeedError with a `code`. Does not bubble.
 * @fires {PaperOpenEvent} paper-open - The reader follows a link of a paper; `detail` has `paper` and `url`. Bubbles;
 *   cancelling it keeps the browser from following the link.
 * @fires {PaperCiteEvent} paper-cite - The reader is about to cite; `detail` has `papers`, `action` (`open`, `copy` or
 *   `download`) and `style`. Bubbles; cancelling it keeps that from happening.
 * @fires {ViewChangeEvent} view-change - The reader asked for more papers, searched, or chose an order or a grouping; `detail` has
 *   `shown`, `total`, `query`, `sort` and `groupBy`. Bubbles.
 *
 * @csspart base - Everything.
 * @csspart header - Heading, byline and count.
 * @csspart heading - The heading of the feed.
 * @csspart list - The list of cards.
 * @csspart card - One paper.
 * @csspart title - The heading of a card.
 * @csspart title-link - The link in it.
 * @csspart badge - A word on a paper, such as `Retracted`; with its state as a second part, such as `status`.
 * @csspart authors - The authors of a paper.
 * @csspart meta - Venue and date of a paper; byline and count of the feed.
 * @csspart venue - The venue of a paper.
 * @csspart date - The date of a paper; the list of dates among `dates`.
 * @csspart abstract - The abstract of a paper.
 * @csspart links - The list of links of a paper.
 * @csspart link - One of them.
 * @csspart image - The picture of a paper, with `images`.
 * @csspart cover - What is drawn on top of a card without a picture, in the layout `grid`.
 * @csspart author - An author with a link, or one that stands out; those of `highlight-authors` have the second part `highlighted`.
 * @csspart legend - What the marks beside authors mean.
 * @csspart organization - The organization behind a paper.
 * @csspart type - The kind of publication.
 * @csspart version - Version and last change of a paper; also has the part `badge`.
 * @csspart award - A prize.
 * @csspart summary - The summary in a sentence.
 * @csspart note - Something more to say of a paper.
 * @csspart keywords - The list of keywords.
 * @csspart keyword - One of them.
 * @csspart formula - A formula.
 * @csspart count - A number with its sign; its second part is `upvotes`, `stars`, `comments` or `citations`.
 * @csspart upvotes - The upvotes of a paper.
 * @csspart stars - The stars of its code.
 * @csspart comments - Its comments.
 * @csspart citations - How often it is cited.
 * @csspart action - What the page added to a card.
 * @csspart facts - Where else a paper is, who brought it, its language and its licence.
 * @csspart also - The other records of the same work.
 * @csspart submitted-by - Who put it into the feed.
 * @csspart language - The language of a paper that is not the reader's.
 * @csspart license - The licence.
 * @csspart open-access - The mark of open access.
 * @csspart dialog - The dialog for citing.
 * @csspart citation - The text of a citation in it.
 * @csspart export - The line above the list from which papers are exported.
 * @csspart select - The box that selects a paper, and the list of formats.
 * @csspart controls - The line of controls above the list.
 * @csspart search - The search box.
 * @csspart sort - The choice of an order.
 * @csspart found - How many papers match, and what else is said of a search.
 * @csspart filter - The button that opens the filters; also has the part `button`.
 * @csspart filters - The box behind it.
 * @csspart facet - The values of one field in it.
 * @csspart timeline - The chart of papers over time.
 * @csspart chips - The filters that are set.
 * @csspart chip - One of them, a button that removes it.
 * @csspart dates - The day, week or month on view, with what is before and after it.
 * @csspart unit - The choice of day, week or month.
 * @csspart group-by - The choice of groups.
 * @csspart groups - The list to jump to a group.
 * @csspart group - Papers that stand together.
 * @csspart group-heading - The heading of a group.
 * @csspart divider - The line between papers that are new to the reader and those seen before.
 * @csspart similar - The papers that are close to one, at the end of its card.
 * @csspart opened - A paper that a link leads to and that is not on view in the list, above it.
 * @csspart address - An address to copy by hand, where the page may not copy.
 * @csspart shortcuts - The list of keys; also has the part `message`.
 * @csspart waiting - The button behind which new papers wait; also has the part `button`.
 * @csspart progress - How far a large feed has come.
 * @csspart button - Every button.
 * @csspart message - What is said of the list: that it is empty, with the second part `error` that it could not be loaded,
 *   or with `stale` that it is not the newest.
 *
 * @cssprop {<family-name>} [--paper-feed-font=inherit] - Font family of everything.
 * @cssprop {<length>} [--paper-feed-font-size=inherit] - Font size of the running text; all other sizes and distances follow it.
 * @cssprop {<color>} [--paper-feed-text=inherit] - Colour of the text. Muted text, lines and surfaces are mixed from it.
 * @cssprop {<color>} [--paper-feed-muted=oklch(from currentColor …)] - Colour of authors, venues and dates. By default as
 *   much of the colour of the text as can be read well on the page, from 72 %.
 * @cssprop {<color>} [--paper-feed-accent=the page’s link colour] - Colour of links, of the primary button and of focus. By default that
 *   of the page's links, as dark or light as it has to be; where it gives them none, or that of the text, a blue.
 * @cssprop {<color>} [--paper-feed-border=oklch(from currentColor l c h / 0.14)] - Colour of hairlines.
 * @cssprop {<color>} [--paper-feed-surface=oklch(from currentColor l c h / 0.05)] - Colour of boxes.
 * @cssprop {<color>} [--paper-feed-background=found] - Colour behind the element, for what has to be opaque, such as dialogs, and for what
 *   can be read on it. By default it is found. Say it where that is a picture.
 * @cssprop {<length>} [--paper-feed-radius=0.6em] - Radius of corners.
 * @cssprop {<length>} [--paper-feed-gap=1.5em] - Distance between a card and the line above it; in the layout `grid` between cards.
 * @cssprop {<length>} [--paper-feed-measure=70ch] - Greatest width of an abstract.
 * @cssprop {<length>} [--paper-feed-sticky-top=0] - Height of what stays at the top of the page, below which headings of groups stay in sight.
 * @cssprop {<integer>} [--paper-feed-clamp=3] - Lines of an abstract that are shown with `abstract="clamp"`.
 *
 * @cssstate idle - Nothing has been asked for.
 * @cssstate loading - The first load is going on.
 * @cssstate ready - Papers are on view.
 * @cssstate empty - The feed was loaded and has no papers.
 * @cssstate stale - Papers are on view, and the last load failed.
 * @cssstate error - The load failed, and there is nothing to show.
 */
export class PaperFeedElement extends PapersElement {
  static override styles = feedStyles;
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: number,
    pageSize: number,
    more: text,
    sort: text,
    groupBy: {},
    controls: {},
    trend: {attribute: false},
    query: text,
    filter: text,
    refresh: number,
    syncUrl: {},
    searchSrc: {},
    shortcuts: flag,
    readingList: flag,
    papers: {attribute: false},
  };

  /** The heading. Default: the title of the feed. An empty string shows none. */
  heading: string | null = null;

  /** Level of the heading from 1 to 5; the titles of papers are one below. Default 2, also for any other value. */
  headingLevel = 2;

  /** How many papers are shown at first, and how many more at a time. A whole number from 1; default 20. */
  pageSize = PAGE_SIZE;

  /**
   * How a reader gets to further papers: `button` (default, also for any other value), or `scroll`: they come by themselves when
   * the reader gets near the end, ten pages at a time, then with the button. Pages that are far away then leave the DOM, and the
   * browser's own search does not find what is on them.
   */
  more: More = 'button';

  /**
   * The order of the papers: `source` (default), `newest`, `oldest`, `title`, `upvotes`, `citations`, `trending` (votes for their
   * age; see `trend`) or `relevance` (where the search matches). Papers that lack what the order goes by come last.
   */
  sort: SortOrder = 'source';

  /**
   * How `trending` ranks: by votes / (age in days + `offset`) ^ `gravity`, where votes are upvotes, or stars where no paper has
   * any, else citations. `{gravity: 1.5, offset: 2}` by default; a larger gravity lets papers fall faster. Where no paper has a
   * vote the newest come first, and the list says so.
   */
  trend: TrendOptions | undefined;

  /**
   * What the papers are grouped by: `none` (default), `day`, `week`, `month`, `year`, `venue` or `type`. Papers that lack it
   * come last, in a group of their own.
   */
  groupBy: Grouping = 'none';

  /**
   * What stands above the list, as words with spaces between: `search`, `sort`, `group`, `dates`, `facets`, `similar`,
   * `export`; or `none`.
   * Default: `search sort`, where there is more than one page of papers. An unknown word is passed over.
   */
  controls: string | null = null;

  /**
   * What the list is searched for, in the search language (`attention author:vaswani year:2017..`); also what the search box
   * holds, so that it changes while a reader types. Nothing in it is an error: what cannot be read as such is searched as text.
   */
  query = '';

  /** Which papers the list has at all, in the same language. Fixed by the page and not shown. Default: all. */
  filter = '';

  /**
   * Seconds after which the source is asked again, while the page is seen and online. A number above 0, of which less than 10
   * means 10; default: never, also for any other value. What is on view stays: new papers wait behind a button that says how many there are.
   */
  refresh: number | undefined;

  /**
   * Name of the URL parameter that holds what the reader has made of the list: search, order, grouping, how many papers, the
   * open one. Each feed of a page needs its own. Default: the URL stays as it is.
   */
  syncUrl = '';

  /**
   * Where searches are sent, for collections too large to load: the address of an engine with `{query}` in it, and `{page}` or
   * `{offset}` for further pages; or `pagefind:` and the directory of a Pagefind index. Default: the loaded papers are searched.
   */
  searchSrc = '';

  /** Whether single keys work while the focus is in the feed; `?` lists them. Default false (WCAG 2.1.4). */
  shortcuts = false;

  /**
   * Whether readers can star papers and come back to them. Default false. Kept in the browser's local storage, and not offered
   * where that is blocked.
   */
  readingList = false;

  #announcement = '';
  /** Loaded when one of several sources fails. */
  #notes: SourceNotes | undefined;
  /** @internal What a reader can do with the list; undefined until it is loaded, and where it cannot be. */
  protected reading: FeedReading | undefined;
  /** @internal How many papers are on view, at most. */
  protected shown = PAGE_SIZE;

  /**
   * The papers: set it to give them yourself, as an array of objects with common keys (`title`, `authors`, `published`,
   * `url`, `doi`, `arxiv`, …); read it for what is loaded, once `updateComplete` has resolved. Objects without a title are
   * left out, with a warning in the console. Undefined or null goes back to the other sources.
   */
  get papers(): readonly Paper[] {
    return this.source.feed?.papers ?? [];
  }
  set papers(papers: readonly Paper[] | readonly object[] | null | undefined) {
    this.give(papers ?? undefined);
  }

  /** The feed that is on view, with its title, authors and warnings; undefined before the first load. */
  get feed(): Feed | undefined {
    return this.source.feed;
  }

  /** Shows `page-size` more papers; asks for the next page of the feed when all that are loaded are on view. */
  async showMore(): Promise<void> {
    const {reading} = this;
    if (reading) await reading.lengthen();
    else {
      await this.source.loadMore();
      this.shown += this.perPage;
    }
    this.requestUpdate();
    await this.updateComplete;
  }

  override willUpdate(): void {
    // There may be nothing to load before something is searched.
    if (this.searchSrc && !this.reading) void this.dress();
  }

  /** @internal */
  protected get perPage(): number {
    return wholeNumber(this.pageSize, PAGE_SIZE);
  }

  /** @internal Says something to those who cannot see it. */
  protected announce(words: string): void {
    this.#announcement = words;
    this.requestUpdate();
  }

  /** @internal The papers that pass filter and search, in their order; as they are while that cannot be done. */
  protected get matching(): readonly Paper[] {
    return this.#inOrder(this.current.feed?.papers ?? []);
  }

  #inOrder(papers: readonly Paper[]): readonly Paper[] {
    return this.reading?.of(papers) ?? papers;
  }

  /** @internal Where the papers on view are from: the source, or the engine that a search was sent to. */
  protected get current(): PapersSource {
    return this.reading?.source ?? this.source;
  }

  /** @internal */
  protected override async arrange(feed?: Feed): Promise<void> {
    try {
      const {FeedReading} = await import('./reading/reading.js');
      this.reading ??= new FeedReading(this as unknown as ReadingHost);
      await this.reading.prepare(feed?.papers ?? []);
    } catch {
      // A list without its controls is still a list.
    }
  }

  /** @internal An address with a place for a date waits until that is filled in. */
  protected override load(...[source, options]: Parameters<typeof loadFeed>): Promise<Feed> {
    return /{(date|week|month)}/.test(source as string)
      ? this.arrange().then(() => this.reading!.load(source, options, loadFeed))
      : loadFeed(source, options);
  }

  /** @internal */
  protected override viewOf(papers: readonly Paper[]): readonly Paper[] {
    return this.#inOrder(papers).slice(0, this.shown);
  }

  /** @internal */
  protected override get isEmpty(): boolean {
    return !this.current.feed?.papers.length;
  }

  /** @internal */
  protected override onLoad(feed: Feed): void {
    if (this.given !== undefined) return;
    if (feed.sources) void this.#tellOf(feed.sources);
    const hasFailed = feed.sources?.some(({error}) => error);
    this.#announcement = hasFailed ? '' : this.words.messages.papers(feed.papers.length);
    this.dispatchEvent(new FeedLoadEvent(feed));
  }

  async #tellOf(sources: readonly SourceResult[]): Promise<void> {
    this.#notes = await (await import('./source-notes.template.js')).tellOf(sources, () => this.loadOutcomes());
    this.requestUpdate();
  }

  /** @internal */
  protected override onError(error: FeedError): void {
    this.#announcement = ''; // the failure is said
    if (this.given === undefined) this.dispatchEvent(new FeedErrorEvent(error));
  }

  override render(): TemplateResult {
    const headingLevel = wholeNumber(this.headingLevel, 2, 1, 5);
    const all = this.matching;
    const cards = this.cardOptions(headingLevel + 1);
    return feedTemplate({
      source: this.current,
      papers: all.slice(0, this.shown),
      all,
      heading: this.heading ?? (this.feed ? (this.feed.title ?? '') : undefined),
      headingLevel,
      pageSize: this.perPage,
      announcement: this.#announcement,
      notes: this.#notes,
      reading: this.reading,
      cards: {...cards, parts: {...cards.parts, ...this.reading?.cardParts}},
      onClick: this.cards.onClick,
      onRetry: () => this.reading?.retry() ?? this.reload(),
      onShowMore: () => (this.reading ?? this).showMore(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-feed': PaperFeedElement;
  }
}
