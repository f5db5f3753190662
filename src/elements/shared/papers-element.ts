import type {PropertyDeclarations} from 'lit';
import {loadFeed} from '../../loading/load-feed.js';
import type {FeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';
import type {Paper} from '../../model/paper.js';
import type {CardDetails} from '../paper-card/details/card-details.js';
import type {PaperActions} from '../paper-card/details/detail-view.js';
import type {CardOptions} from '../paper-card/paper-card.template.js';
import {wholeNumber} from './attributes.js';
import {CardController} from './card-controller.js';
import {FeedController, type FeedStatus} from './feed-controller.js';
import {InlineDataController} from './inline-data.js';
import {flag, number, OwnElement, text} from './own-element.js';
import type {Trouble} from './trouble.js';

/** How papers are laid out. */
export type Layout = 'list' | 'grid' | 'compact';

/** How much of an abstract is shown. */
export type AbstractView = 'clamp' | 'full' | 'none';

/**
 * What `<paper-feed>` and `<paper-card>` have in common: where papers come from, and how a card looks. Papers come from the
 * first of these that is there: what the page's code gives; a child `<script>` with data; the URL in `src`.
 */
export abstract class PapersElement extends OwnElement {
  static override properties: PropertyDeclarations = {
    src: text,
    format: text,
    layout: text,
    abstract: text,
    maxBytes: number,
    noMerge: flag,
    images: flag,
    highlightAuthors: {},
    maxAuthors: number,
    markNew: flag,
    actions: {attribute: false},
  };

  /**
   * The URL of a feed, relative to the page, or several with spaces between. Only http and https are loaded; anything else shows the error `unsupported`.
   * In `<paper-card>` a fragment says which of its papers: an id, DOI or arXiv identifier (`papers.json#2503.02844`);
   * without one it is the first. Setting the same URL again does nothing: call `reload()`.
   */
  src = '';

  /**
   * Id of the format of the source, such as `json-feed` or `bibtex`, or of one that the page registered. Default: told by the
   * content. An id that nobody registered shows the error `unsupported`.
   */
  format = '';

  /**
   * How papers are laid out: `list` (default, also for any other value) for reading; `grid`, cards in columns, each with its
   * picture or a cover that is drawn for it; `compact`, a line each, for sidebars from 240 px on.
   */
  layout: Layout = 'list';

  /**
   * How much of an abstract is shown: `clamp` (default) cuts it after `--paper-feed-clamp` lines and offers the rest,
   * `full` shows it whole, `none` leaves it out. The layout `compact` has no room for any.
   */
  abstract: AbstractView = 'clamp';

  /**
   * The most bytes that are read from a source, or a page of it, counted after decompression. Default 8388608 (8 MiB), also for anything
   * that is not a whole number from 1. A larger source shows the error `too-large`.
   */
  maxBytes: number | undefined;

  /**
   * Whether records of one work stay apart. Default false: those with the same identifiers, or in different sources with the
   * same title, first author and year, become one paper that says where else it is.
   */
  noMerge = false;

  /**
   * Whether pictures of papers are shown, where the feed has some. Default false: they are requests to other servers. They
   * are loaded when they come near the window, without a referrer.
   */
  images = false;

  /**
   * Authors that stand out: names or ORCID iDs with semicolons between them (`Ada Lovelace; 0000-0002-1825-0097`). Initials,
   * accents, middle names and the order of names may differ. A folded list of authors never hides them.
   */
  highlightAuthors = '';

  /**
   * How many authors are shown before the others are folded. A whole number from 1; default 8, also for any other value. The
   * first, the last and those of `highlight-authors` always stay on view.
   */
  maxAuthors = 8;

  /**
   * Whether papers are marked that were published since the reader's last visit. Default false. Remembers the day of the
   * visit in the browser's local storage, and does nothing where that is blocked.
   */
  markNew = false;

  /**
   * Adds to the actions of each card: a function from a paper to a node or several, or to nothing. In HTML a child
   * `<template slot="actions">` does the same. Default none. What it throws is written to the console.
   */
  actions: PaperActions | undefined;

  /** @internal What the page's code gave. */
  protected given: unknown;
  /** @internal Everything of a card beyond its base; undefined until it is loaded, and where it cannot be. */
  protected details: CardDetails | undefined;
  /** @internal What is drawn when papers have not come as they should; undefined as long as the words for it. */
  protected trouble: Trouble | undefined;
  /** @internal */
  protected readonly cards = new CardController(this);
  readonly #inline = new InlineDataController(this);
  /** The warnings that the console has. */
  readonly #told = new Set<string>();
  /** @internal */
  protected readonly source = new FeedController(this, {
    request: () => ({
      given: this.given,
      inline: this.#inline.text,
      src: this.#inline.isRead ? this.address : '',
      format: this.format || (this.given === undefined ? '' : 'json-array'),
      maxBytes: wholeNumber(this.maxBytes, 0) || undefined,
      noMerge: this.noMerge,
    }),
    load: (source, options) => this.load(source, options),
    dress: (feed) => this.dress(feed),
    prepare: () => this.loadOutcomes(),
    onLoad: (feed) => {
      // The first will do: a feed with thousands of bad items must not bury the console. `feed.warnings` has all.
      for (const {message} of feed.warnings.slice(0, 10)) {
        if (!this.#told.has(message)) console.warn(`<${this.localName}> ${message}`);
        this.#told.add(message);
      }
      void this.loadOutcomes(); // while the connection is good: a later load may fail
      this.onLoad(feed);
    },
    onError: (error) => {
      console.error(`<${this.localName}> ${error.code}: ${error.message}`, error.cause ?? '');
      this.onError(error);
    },
  });

  /** Where the element stands: `idle`, `loading`, `ready`, `stale` or `error`. */
  get status(): FeedStatus {
    return this.source.status;
  }

  /**
   * Loads the source again, from its first page. What is on view stays until there is something newer, and stays when that
   * fails.
   */
  async reload(): Promise<void> {
    await this.source.reload();
  }

  override updated(): void {
    const {status} = this;
    this.showState(status === 'ready' && this.isEmpty ? 'empty' : status);
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.source.settled();
    return super.getUpdateComplete();
  }

  /** @internal Loads what it takes to show papers in their full form. Never rejects. */
  protected async dress(feed?: Feed): Promise<void> {
    try {
      const [{CardDetails}] = await Promise.all([import('../paper-card/details/card-details.js'), this.arrange(feed)]);
      this.details ??= new CardDetails(this, this.words);
      if (feed) await this.details.prepare(this.viewOf(feed.papers));
    } catch {
      // The base of a card has what nobody can do without. The next load tries again.
    }
  }

  /** @internal Loads what is said after something has happened. Never rejects. */
  protected loadOutcomes(): Promise<void> {
    return this.words.load('outcomes', async () => {
      const {trouble, outcomes} = await import('./trouble.js');
      this.trouble = trouble;
      return outcomes;
    });
  }

  /** @internal Loads and makes what it takes to put the papers in their order. Never rejects. */
  protected async arrange(_feed?: Feed): Promise<void> {}

  /** @internal Takes what the page's code gives. The getter beside it changes later, so that lit has to be told. */
  protected give(papers: unknown): void {
    this.given = papers;
    this.requestUpdate();
  }

  /** @internal */
  protected load(...parameters: Parameters<typeof loadFeed>): Promise<Feed> {
    return loadFeed(...parameters);
  }

  /** @internal The URL that is loaded. */
  protected get address(): string {
    return String(this.src ?? '');
  }

  /** @internal Those of the papers that are to be seen at once. */
  protected abstract viewOf(papers: readonly Paper[]): readonly Paper[];

  /** @internal Whether papers were loaded and there is none to show. */
  protected abstract get isEmpty(): boolean;

  /** @internal */
  protected onLoad(_feed: Feed): void {}

  /** @internal */
  protected onError(_error: FeedError): void {}

  /** @internal */
  protected cardOptions(headingLevel: number): CardOptions {
    const {words, trouble} = this;
    const {messages, language} = words;
    const parts = this.details?.parts ?? {};
    return {
      messages,
      outcomes: words.get('outcomes'),
      trouble,
      language,
      paperLanguage: this.source.feed?.language,
      headingLevel,
      abstract: this.abstract,
      loading: this.layout !== 'list' && !parts.start && !this.source.feed,
      parts,
    };
  }
}
