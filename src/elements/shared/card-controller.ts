import type {ReactiveController, ReactiveElement} from 'lit';
import type {Paper} from '../../model/paper.js';
import {PaperOpenEvent} from '../paper-card/paper-card.events.js';

/** An `<article>` of the card template knows its paper. */
export interface CardArticle extends HTMLElement {
  paper?: Paper;
}

/** What the base of a card does: its links tell of themselves, and the focus stays with its paper. */
export class CardController implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The paper whose card has the focus, before an update. */
  #focused: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** One listener for all cards; put it on an element around them. */
  readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    const paper = target.closest<CardArticle>('article')?.paper;
    const link = target.closest('a');
    if (paper && link && !this.#host.dispatchEvent(new PaperOpenEvent(paper, link.href))) event.preventDefault();
  };

  hostUpdate(): void {
    this.#focused = this.#focusedPaper()?.id;
  }

  /** Cards are drawn by position: the focus follows its paper when that moves to another card. */
  hostUpdated(): void {
    if (this.#focused === this.#focusedPaper()?.id) return;
    const cards = [...this.#host.renderRoot.querySelectorAll<CardArticle>('article')];
    const card = cards.find(({paper}) => paper?.id === this.#focused);
    card?.querySelector<HTMLElement>('a, button')?.focus({preventScroll: true});
  }

  #focusedPaper(): Paper | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<CardArticle>('article')?.paper;
  }
}
