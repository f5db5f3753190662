import type {Paper} from '../../../model/paper.js';
import type {CardArticle} from '../../shared/card-controller.js';
import type {MatchingPapers} from './matching-papers.js';
import type {Reading} from './reading-view.js';

/** Where a reader gets to in a list: further down, to a paper, and back to where they were when something has gone. */
export class ReaderMoves {
  readonly #reading: Reading;
  readonly #papers: MatchingPapers;

  constructor(reading: Reading, papers: MatchingPapers) {
    this.#reading = reading;
    this.#papers = papers;
  }

  get #onView(): readonly Paper[] {
    return this.#papers.list.slice(0, this.#reading.host.shown);
  }

  /** Makes the list a page of papers longer; asks for more of them when all that are there are on view. */
  async lengthen(): Promise<void> {
    const {host, source} = this.#reading;
    const before = source.feed?.dropped ?? 0;
    let total = this.#papers.list.length;
    if (host.shown >= total) await source.loadMore();
    else total = host.shown;
    const {length} = this.#papers.of(source.feed?.papers ?? []);
    total -= (source.feed?.dropped ?? 0) - before;
    if (total < length) host.shown = total + host.perPage;
    await host.details?.prepare(this.#onView);
  }

  /** Shows more papers, as the reader wants it, and takes them to the first of these. */
  async showMore(): Promise<void> {
    const {host, source} = this.#reading;
    const before = new Set(this.#onView);
    if (!source.loadingMore) await host.showMore();
    const {length} = this.#onView;
    if (!(await this.goToFirst((paper) => !before.has(paper)))) return;
    this.#reading.tell();
    await host.loadOutcomes();
    host.announce(host.words.get('outcomes')?.shown(length, this.#papers.list.length) ?? '');
  }

  async showUpTo(count: number): Promise<void> {
    const {host} = this.#reading;
    if (count <= host.shown) return;
    host.shown = Math.ceil(count / host.perPage) * host.perPage;
    await host.details?.prepare(this.#onView);
    host.requestUpdate();
    await host.updateComplete;
    this.#reading.tell();
  }

  async goToFirst(is: (paper: Paper) => boolean): Promise<boolean> {
    const cards = [...this.#reading.host.renderRoot.querySelectorAll<CardArticle>('article')];
    const card = cards.find(({paper}) => paper && is(paper));
    if (card) card.querySelector<HTMLElement>('a, button')?.focus();
    else await this.keepFocus();
    return !!card;
  }

  /** Tries once more what failed. */
  async retry(): Promise<void> {
    const {host, source} = this.#reading;
    if (source.loading) return;
    host.announce(host.words.messages.loading);
    await source.reload();
    await this.keepFocus();
  }

  /** A button that has done its work is gone, and the focus with it: the reader stays in the feed, where they are. */
  async keepFocus(): Promise<void> {
    const {host} = this.#reading;
    await host.updateComplete;
    if (document.activeElement !== document.body) return;
    host.renderRoot.querySelector<HTMLElement>('.base')?.focus({preventScroll: true});
  }
}
