import type {ReactiveController} from 'lit';
import type {Paper} from '../../../model/paper.js';
import type {CardOptions} from '../../paper-card/paper-card.template.js';
import type {CardArticle} from '../../shared/card-controller.js';
import {openedPaperStyles} from './opened-paper.styles.js';
import {openedPaperTemplate} from './opened-paper.template.js';
import type {Part, Reading} from './reading-view.js';

/** So many papers further down a list is lengthened for; a paper beyond is shown above it. */
const REACH = 200;

const known = new WeakMap<Reading, OpenedPaper>();

/** The one of a list: several parts of it take readers to a paper. */
export function openedPaper(reading: Reading): OpenedPaper {
  const opened = known.get(reading) ?? new OpenedPaper(reading);
  known.set(reading, opened);
  return opened;
}

export const create: (reading: Reading) => Part = openedPaper;

/** How a link is followed. */
export interface LinkOptions {
  /** Whether page and focus may go to the paper, when it is there. */
  readonly mayMove: () => boolean;
  /** Whether it may still be loaded, so that nothing can be said of it yet. */
  readonly mayCome: () => boolean;
}

interface Sought extends LinkOptions {
  readonly id: string;
  readonly isLink: boolean;
}

const always = {mayMove: () => true, mayCome: () => false};

/** Takes a reader to one paper: to its card in the list, or where that is not on view, to a box above. */
export class OpenedPaper implements Part, ReactiveController {
  /** Called when the reader has closed the box. */
  onClose: (() => void) | undefined;
  readonly #reading: Reading;
  /** The paper that a reader is being taken to. */
  #sought: Sought | undefined;
  /** The paper in the box; it is not on view in the list. */
  #boxed: {readonly id: string; readonly isLink: boolean; readonly isMissed?: boolean} | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    reading.adopt(openedPaperStyles);
    reading.host.addController(this);
  }

  /** Opens the paper that a link leads to, once it is there. */
  openLink(id: string | undefined, options: LinkOptions): void {
    this.#boxed = undefined;
    this.#sought = id === undefined ? undefined : {id, isLink: true, ...options};
    this.#reading.host.requestUpdate();
  }

  /** Takes the reader to a paper of the list, which is lengthened for it within reason. */
  async goTo({id}: Paper): Promise<void> {
    const {host, matching} = this.#reading;
    const place = matching.findIndex((paper) => paper.id === id);
    if (this.#boxed?.isLink) this.onClose?.();
    this.#boxed = undefined;
    if (place < host.shown + REACH) await this.#reading.showUpTo(place + 1);
    this.#sought = {id, isLink: false, ...always};
    host.requestUpdate();
  }

  /** Whether a paper is on view, in the list or above it. */
  isShown(id: string): boolean {
    return this.#boxed?.id === id || this.#isOnView(id);
  }

  #isOnView(id: string): boolean {
    const {host, matching} = this.#reading;
    return matching.slice(0, host.shown).some((paper) => paper.id === id);
  }

  panel(cards: CardOptions): unknown {
    const {host, source} = this.#reading;
    const sought = this.#sought;
    const paperOf = (id: string): Paper | undefined =>
      source.feed?.papers.find((paper) => paper.id === id) ?? host.papers.find((paper) => paper.id === id);
    // While papers still come it is not known yet that one is missing.
    const isKnown = sought && (paperOf(sought.id) !== undefined || (!source.loading && !sought.mayCome()));
    if (isKnown && !this.#isOnView(sought.id)) this.#boxed = sought;
    const boxed = this.#boxed;
    if (boxed && !boxed.isMissed && this.#isOnView(boxed.id)) this.#boxed = undefined;
    if (!this.#boxed) return undefined;
    const {id, isLink} = this.#boxed;
    return openedPaperTemplate(this.#reading, {
      paper: paperOf(id),
      isLink,
      cards,
      onShowAll: this.#onShowAll,
      onClose: this.#onClose,
    });
  }

  hostUpdated(): void {
    // What is done now changes the list once more: after this update, and before it is painted.
    if (this.#sought) queueMicrotask(this.#arrive);
  }

  readonly #arrive = (): void => {
    const sought = this.#sought;
    if (!sought || !this.#reading.source.feed) return;
    const isBoxed = this.#boxed?.id === sought.id;
    const card = this.#cardOf(sought.id);
    if (!card && !isBoxed) {
      if (!this.#isOnView(sought.id)) return;
      // The list has its own way to show papers, and this one is not among those that are drawn.
      this.#boxed = {...sought, isMissed: true};
      return this.#reading.host.requestUpdate();
    }
    this.#sought = undefined;
    if (card && sought.isLink) unfold(card);
    const place = isBoxed ? this.#box : card;
    if (!place || !sought.mayMove()) return;
    place.scrollIntoView({block: 'start', behavior: 'instant'});
    focusTitle(card ?? place);
  };

  #cardOf(id: string): CardArticle | undefined {
    const cards = [...this.#reading.host.renderRoot.querySelectorAll<CardArticle>('article')];
    return cards.find(({paper}) => paper?.id === id);
  }

  get #box(): HTMLElement | null {
    return this.#reading.host.renderRoot.querySelector<HTMLElement>('.opened');
  }

  readonly #onShowAll = async (paper: Paper): Promise<void> => {
    this.#reading.change({query: ''});
    await this.#reading.host.updateComplete;
    await this.goTo(paper);
  };

  readonly #onClose = (): void => {
    this.#boxed = undefined;
    this.onClose?.();
    this.#reading.host.requestUpdate();
    void this.#reading.keepFocus();
  };
}

/** Shows all of its abstract: by the event with which a browser's own search does that. */
function unfold(card: Element): void {
  card.querySelector('.clamp')?.dispatchEvent(new Event('beforematch', {bubbles: true}));
}

/** A title without a link takes the focus only now. */
function focusTitle(card: Element): void {
  const title = card.querySelector<HTMLElement>('[part=title-link], .title > span, p');
  if (!title) return;
  if (title.tabIndex < 0) {
    title.tabIndex = -1;
    title.addEventListener('blur', () => title.removeAttribute('tabindex'), {once: true});
  }
  title.focus({preventScroll: true});
}
