import type {ReactiveController, ReactiveElement} from 'lit';
import type {Paper} from '../../model/paper.js';
import {PaperOpenEvent} from '../paper-card/paper-card.events.js';

/** An `<article>` of the card template knows its paper. */
export interface CardArticle extends HTMLElement {
  paper?: Paper;
}

/** What a reader does with cards: follow a link, unfold an abstract or a list of authors. */
export class CardController implements ReactiveController {
  readonly #host: ReactiveElement;
  /** Papers by id whose abstract, or authors, are unfolded. Kept while the list is rendered anew. */
  readonly #unfolded = {abstract: new Set<string>(), authors: new Set<string>()};
  #observer: ResizeObserver | undefined;
  #frame = 0;
  /** The paper whose card has the focus, before an update. */
  #focused: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  readonly isUnfolded = (part: 'abstract' | 'authors', {id}: Paper): boolean => this.#unfolded[part].has(id);

  /** One listener for all cards; put it on an element around them. */
  readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    const paper = target.closest<CardArticle>('article')?.paper;
    if (!paper) return;
    const link = target.closest('a');
    if (link && !this.#host.dispatchEvent(new PaperOpenEvent(paper, link.href))) event.preventDefault();
    const part = target.closest<HTMLElement>('button[data-unfold]')?.dataset['unfold'];
    if (part === 'abstract' || part === 'authors') this.#toggle(part, paper);
  };

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(this.#measure);
    this.#observer.observe(this.#host);
    // Another font breaks lines elsewhere.
    void document.fonts?.ready.then(this.#measure);
  }

  hostUpdate(): void {
    this.#focused = this.#focusedPaper()?.id;
  }

  /** Cards are drawn by position: the focus follows its paper when that moves to another card. */
  hostUpdated(): void {
    this.#measure();
    if (this.#focused === this.#focusedPaper()?.id) return;
    const cards = [...this.#host.renderRoot.querySelectorAll<CardArticle>('article')];
    const card = cards.find(({paper}) => paper?.id === this.#focused);
    card?.querySelector<HTMLElement>('a, button')?.focus({preventScroll: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #focusedPaper(): Paper | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<CardArticle>('article')?.paper;
  }

  #toggle(part: 'abstract' | 'authors', {id}: Paper): void {
    const unfolded = this.#unfolded[part];
    if (!unfolded.delete(id)) unfolded.add(id);
    this.#host.requestUpdate();
  }

  /**
   * Only an abstract that is cut needs a button. Before the next paint all are read, and then written, so that one layout
   * does for all; and never in the observer's own turn, which would make it report an endless loop to the page.
   */
  readonly #measure = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const abstracts = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.abstract.clamp')];
      const clipped = abstracts.map((abstract) => abstract.scrollHeight > abstract.clientHeight + 1);
      abstracts.forEach((abstract, index) =>
        abstract.closest('article')?.toggleAttribute('data-clipped', clipped[index]),
      );
    });
  };
}
