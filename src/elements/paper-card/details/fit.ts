import type {ReactiveController, ReactiveElement} from 'lit';
import {isDrawn} from './is-drawn.js';

/** From this width on, in `em`, there is room for a column beside the text. */
const WIDE = 30;

/**
 * What depends on the room that there is. Before the next paint all is read, and then written, so that one layout does for
 * all cards; and never in the observer's own turn, which would make it report an endless loop to the page.
 */
export class Fit implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onResize: () => void;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #frame = 0;

  constructor(host: ReactiveElement, onResize: () => void) {
    this.#host = host;
    this.#onResize = onResize;
  }

  hostConnected(): void {
    // A card that was far away is laid out when it comes near. Not in all browsers does the event bubble.
    this.#host.renderRoot.addEventListener('contentvisibilityautostatechange', this.#onDrawn, true);
    if (typeof ResizeObserver !== 'undefined') {
      this.#observer = new ResizeObserver(() => {
        this.#measure();
        this.#onResize();
      });
      this.#observe();
    }
    // Another font breaks lines elsewhere.
    void document.fonts?.ready.then(this.#measure);
  }

  hostUpdated(): void {
    this.#observe();
    this.#measure();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('contentvisibilityautostatechange', this.#onDrawn, true);
    this.#observer?.disconnect();
    this.#observed = null;
    cancelAnimationFrame(this.#frame);
  }

  /** Not the host: where a page unsets everything it is no box, and has no size that could change. */
  #observe(): void {
    const base = this.#host.renderRoot.querySelector('.base');
    if (base === this.#observed) return;
    this.#observer?.disconnect();
    if (base) this.#observer?.observe(base);
    this.#observed = base;
  }

  readonly #onDrawn = (): void => {
    this.#measure();
    this.#onResize();
  };

  readonly #measure = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
      // A container query would take from the element the width that its content gives it, in a row of flex items.
      const isWide = !!base && base.clientWidth > WIDE * parseFloat(getComputedStyle(base).fontSize);
      base?.toggleAttribute('data-wide', isWide);
      this.#formulas();
      this.#abstracts();
    });
  };

  /**
   * Only an abstract that is cut needs a button. One with formulas that is not cut loses its clamp too: that would take away
   * what reaches below the last line.
   */
  #abstracts(): void {
    const abstracts = this.#all('.abstract.clamp').filter(isDrawn);
    for (const abstract of abstracts) abstract.classList.remove('whole');
    const clipped = abstracts.map((abstract) => !!abstract.querySelector('.rest') || lacksLine(abstract));
    abstracts.forEach((abstract, index) => {
      abstract.closest('article')?.toggleAttribute('data-clipped', clipped[index]);
      abstract.classList.toggle('whole', !clipped[index] && !!abstract.querySelector('.formula'));
    });
  }

  /** A formula that is wider than its text gets a line of its own, and scrolls there; the keyboard has to reach it. */
  #formulas(): void {
    const formulas = this.#all('.formula').filter(isDrawn);
    const wide = formulas.map((formula) => {
      const room = formula.closest('p, h1, h2, h3, h4, h5, h6')?.clientWidth ?? Infinity;
      return (formula.firstElementChild?.getBoundingClientRect().width ?? 0) > room;
    });
    formulas.forEach((formula, index) => {
      formula.classList.toggle('wide', wide[index]);
      if (wide[index]) formula.tabIndex = 0;
      else formula.removeAttribute('tabindex');
    });
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

/** What is cut is a line at least; the foot of a formula in the last one reaches less far below it. */
function lacksLine(text: Element): boolean {
  return text.scrollHeight - text.clientHeight > 0.8 * parseFloat(getComputedStyle(text).fontSize);
}
