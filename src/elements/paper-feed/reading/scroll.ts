import {html, nothing, type ReactiveController} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Paper} from '../../../model/paper.js';
import {cardTemplate, type CardOptions} from '../../paper-card/paper-card.template.js';
import type {CardArticle} from '../../shared/card-controller.js';
import {listenForFeedKeys} from './feed-keys.js';
import type {Part, Reading} from './reading-view.js';
import {scrollStyles} from './scroll.styles.js';

/** So many heights of the window around it stay in the DOM. */
const AROUND = 1.5;
/** So many pages come by themselves before a reader is asked: what stands below the list has to be within reach. */
const AUTOMATIC = 10;

/** Pages that are in the DOM, or the room that others take. */
type Piece = {readonly page: number} | {readonly from: number; readonly room: number};

/**
 * Further papers come when the reader gets near the end, and pages that are far away leave the DOM; their room stays, so that
 * nothing moves. Follows the feed pattern (https://www.w3.org/WAI/ARIA/apg/patterns/feed/).
 */
export function create(reading: Reading): Part {
  reading.adopt(scrollStyles);
  const scroll = new Scroll(reading);
  reading.host.addController(scroll);
  listenForFeedKeys(reading.host);
  return scroll;
}

class Scroll implements Part, ReactiveController {
  readonly #reading: Reading;
  /** Of pages that have been drawn, by their number. */
  readonly #heights = new Map<number, number>();
  /** The pages that have to be in the DOM. */
  #first = 0;
  #last = 0;
  #automatic = AUTOMATIC;
  #frame = 0;
  /** What the heights were measured of. */
  #measured: unknown;

  constructor(reading: Reading) {
    this.#reading = reading;
    if (reading.host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#schedule, {capture: true, passive: true});
    window.addEventListener('resize', this.#schedule, {passive: true});
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#schedule, {capture: true});
    window.removeEventListener('resize', this.#schedule);
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    const {host, matching, source} = this.#reading;
    if (!this.#isOn) return;
    const total = source.feed?.next ? -1 : this.#dropped + matching.length;
    for (const page of this.#pages()) {
      page.querySelectorAll<CardArticle>('article').forEach((card, index) => {
        card.tabIndex = 0;
        card.ariaPosInSet = String(Number(page.dataset['page']) * host.perPage + index + 1);
        card.ariaSetSize = String(total);
      });
    }
    this.#schedule();
  }

  get #isOn(): boolean {
    return this.#reading.host.more === 'scroll';
  }

  /** How many papers before the first of the list were let go. In a search nobody knows how many would have matched. */
  get #dropped(): number {
    const {matching, source} = this.#reading;
    return matching === source.feed?.papers ? (source.feed.dropped ?? 0) : 0;
  }

  #pages(): readonly HTMLElement[] {
    return [...this.#reading.host.renderRoot.querySelectorAll<HTMLElement>('[data-page]')];
  }

  list(papers: readonly Paper[], cards: CardOptions): unknown {
    if (!this.#isOn || papers.length === 0) return undefined;
    const {words} = this.#reading;
    const {loading, loadingMore} = this.#reading.source;
    // Another search or order is another list: nothing that was measured holds for it.
    const of = this.#reading.matching[0];
    if (of !== this.#measured && this.#dropped === 0) {
      this.#heights.clear();
      this.#first = this.#last = 0;
      this.#automatic = AUTOMATIC;
    }
    this.#measured = of;
    const pieces = this.#pieces(papers.length);
    return html`${
      this.#dropped > 0
        ? html`<button type="button" part="button" class="button earlier" @click=${this.#onEarlier}>
          ${words.scrolling.toFirst}
        </button>`
        : nothing
    }
      <div part="list" class="cards feed" role="feed" aria-label=${words.scrolling.list} aria-busy=${loading || loadingMore}>
        ${repeat(
          pieces,
          (piece) => ('page' in piece ? piece.page : `room ${piece.from}`),
          (piece) =>
            'page' in piece
              ? html`<div class="page" data-page=${piece.page}>${this.#cards(papers, piece.page, cards)}</div>`
              : html`<div class="room" .style=${`height: ${piece.room}px`}></div>`,
        )}
      </div>`;
  }

  #cards(papers: readonly Paper[], page: number, cards: CardOptions): readonly unknown[] {
    const {perPage} = this.#reading.host;
    const from = page * perPage;
    return papers
      .slice(from - this.#dropped, from - this.#dropped + perPage)
      .map((paper, index) => cardTemplate(paper, String(from + index), cards));
  }

  /** All pages from the first, those that are far away as the room that they take. */
  #pieces(count: number): readonly Piece[] {
    const {perPage} = this.#reading.host;
    const pages = Math.ceil((this.#dropped + count) / perPage);
    const gone = Math.ceil(this.#dropped / perPage);
    const focused = this.#focusedPage;
    const pieces: Piece[] = [];
    for (let page = 0; page < pages; page++) {
      const height = this.#heights.get(page);
      const isNear = page >= this.#first && page <= this.#last;
      if (page >= gone && (isNear || height === undefined || page === focused)) pieces.push({page});
      else {
        const before = pieces.at(-1);
        const room = (height ?? 0) + (before && 'room' in before ? before.room : 0);
        if (before && 'room' in before) pieces[pieces.length - 1] = {from: before.from, room};
        else pieces.push({from: page, room});
      }
    }
    return pieces;
  }

  get #focusedPage(): number | undefined {
    const page = this.#reading.host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-page]');
    return page ? Number(page.dataset['page']) : undefined;
  }

  readonly #schedule = (): void => {
    cancelAnimationFrame(this.#frame);
    if (this.#isOn) this.#frame = requestAnimationFrame(this.#look);
  };

  /** Reads where the window is in the list, and what is to be in the DOM then. */
  readonly #look = (): void => {
    const {host} = this.#reading;
    const feed = host.renderRoot.querySelector('.feed');
    if (!feed?.isConnected) return;
    for (const page of this.#pages())
      this.#heights.set(Number(page.dataset['page']), page.getBoundingClientRect().height);
    const {top, bottom} = feed.getBoundingClientRect();
    const [low, high] = [-top - AROUND * innerHeight, -top + (1 + AROUND) * innerHeight];
    let [first, last] = [-1, 0];
    let at = 0;
    for (const [page, height] of [...this.#heights].sort(([a], [b]) => a - b)) {
      if (first < 0 && at + height > low) first = page;
      if (at < high) last = page;
      at += height;
    }
    first = Math.max(0, first);
    if (first !== this.#first || last !== this.#last) {
      [this.#first, this.#last] = [first, last];
      host.requestUpdate();
    }
    if (bottom < 2 * innerHeight && bottom > -innerHeight) this.#more();
  };

  #more(): void {
    const {host, matching, source} = this.#reading;
    const {feed, loading, loadingMore, moreError} = source;
    const isMore = host.shown < matching.length || feed?.next;
    if (!isMore || loading || loadingMore || moreError || this.#automatic <= 0) return;
    this.#automatic--;
    void host.showMore();
  }

  /** The reader has asked for more: it goes on by itself again. */
  more(): void {
    this.#automatic = AUTOMATIC;
  }

  readonly #onEarlier = (): void => {
    this.#heights.clear();
    this.#reading.host.shown = this.#reading.host.perPage;
    void this.#reading.host.reload().then(() => this.#reading.keepFocus());
  };
}
