import {adoptStyles, html, nothing, type LitElement, type ReactiveController} from 'lit';
import {cardWords, type CardWords} from '../../../i18n/card-words.js';
import {findLocale} from '../../../i18n/locales.js';
import {calendarDay} from '../../../i18n/relative-date.js';
import type {CalendarDate} from '../../../model/dates.js';
import type {Author, Paper} from '../../../model/paper.js';
import type {CardArticle} from '../../shared/card-controller.js';
import type {CardParts, Formula} from '../paper-card.template.js';
import {abstractTemplate} from './abstract.template.js';
import {authorsTemplate} from './authors.template.js';
import type {CardHost, DetailView, Foldable} from './detail-view.js';
import {detailStyles} from './details.styles.js';
import {linksTemplate} from './links.template.js';
import {factsTemplate, metaTemplate} from './meta.template.js';

const nobody = (): boolean => false;

/** Everything that cards show and do beyond their base, for the cards of one element. */
export class CardDetails implements ReactiveController, DetailView {
  readonly host: CardHost;
  words: CardWords = cardWords;
  language = '';
  today: CalendarDate = '';
  /** Papers by id of which a part is unfolded. Kept while the list is rendered anew. */
  readonly #unfolded = {abstract: new Set<string>(), authors: new Set<string>()};
  readonly #language: () => string;
  #compact = new Intl.NumberFormat('en');
  #highlight = '';
  #matches: (author: Author) => boolean = nobody;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: CardHost, language: () => string) {
    this.host = host;
    this.#language = language;
    const {elementStyles} = host.constructor as typeof LitElement;
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...elementStyles, detailStyles]);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('scroll', this.#onScroll, true);
    host.addController(this);
  }

  /** What takes the place of the base of a card. */
  readonly parts: Partial<CardParts> = {
    badges: (paper) =>
      this.isNew(paper) ? html` <span part="badge new" class="badge new">${this.words.isNew}</span>` : nothing,
    authors: (paper, key) => authorsTemplate(paper, key, this),
    meta: (paper) => metaTemplate(paper, this),
    abstract: (paper, key, options) => abstractTemplate(paper, key, options, this),
    links: (paper, key, options) => html`${linksTemplate(paper, key, options, this)}${factsTemplate(paper, this)}`,
    math: (mark, source) => this.math(mark, source),
  };

  readonly math: Formula = () => undefined;
  readonly actions = (): readonly Node[] => [];
  readonly isNew = ({isNew}: Paper): boolean => !!isNew;
  selectBox: DetailView['selectBox'];

  readonly compact = (count: number): string => this.#compact.format(count);
  readonly isUnfolded = (part: Foldable, {id}: Paper): boolean => this.#unfolded[part].has(id);
  readonly isHighlighted = (author: Author): boolean => this.#matches(author);

  /** Loads what it takes to show these papers in one go. Never rejects. */
  async prepare(_papers: readonly Paper[]): Promise<void> {
    await Promise.allSettled([this.#useLanguage(), this.#useHighlight()]);
  }

  hostConnected(): void {
    if (typeof ResizeObserver !== 'undefined') {
      this.#observer = new ResizeObserver(this.#measure);
      this.#observer.observe(this.host);
    }
    // Another font breaks lines elsewhere.
    void document.fonts?.ready.then(this.#measure);
  }

  hostUpdate(): void {
    void this.#useLanguage();
    void this.#useHighlight();
    this.today = calendarDay(new Date());
  }

  hostUpdated(): void {
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  async #useLanguage(): Promise<void> {
    const language = this.#language();
    if (language === this.language) return;
    this.language = language;
    this.#compact = new Intl.NumberFormat(language, {notation: 'compact', maximumFractionDigits: 1});
    try {
      const words = (await findLocale(language)?.loadCardWords?.()) ?? cardWords;
      if (language !== this.language || words === this.words) return;
      this.words = words;
      this.host.requestUpdate();
    } catch (error) {
      console.warn('paper-feed could not load its words.', error);
    }
  }

  async #useHighlight(): Promise<void> {
    const wanted = String(this.host.highlightAuthors ?? '');
    if (wanted === this.#highlight) return;
    this.#highlight = wanted;
    try {
      const matches = wanted ? (await import('../../../model/same-person.js')).personMatcher(wanted) : nobody;
      if (wanted !== this.#highlight) return;
      this.#matches = matches;
      this.host.requestUpdate();
    } catch {
      this.#highlight = ''; // nobody stands out; the next update tries again
    }
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-do]');
    const paper = button?.closest<CardArticle>('article')?.paper;
    if (!button || !paper) return;
    const action = button.dataset['do'];
    if (action === 'abstract' || action === 'authors') this.#toggle(action, paper);
  };

  /**
   * All of a clamped abstract is in the page, so that find-in-page finds what is cut off. The browser then scrolls the cut
   * text into its few lines, and that is how we know: it is unfolded for good. `hidden="until-found"` would ask for the text
   * to be parted at the end of a line, and parted again with each change of width.
   */
  readonly #onScroll = (event: Event): void => {
    const target = event.target as Element;
    const paper = target.closest<CardArticle>('article')?.paper;
    if (!paper || !target.matches('.clamp') || !target.scrollTop) return;
    target.scrollTop = 0;
    this.#unfolded.abstract.add(paper.id);
    this.host.requestUpdate();
  };

  #toggle(part: Foldable, {id}: Paper): void {
    const unfolded = this.#unfolded[part];
    if (!unfolded.delete(id)) unfolded.add(id);
    this.host.requestUpdate();
  }

  /**
   * Only an abstract that is cut needs a button. Before the next paint all are read, and then written, so that one layout
   * does for all; and never in the observer's own turn, which would make it report an endless loop to the page.
   */
  readonly #measure = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const base = this.host.renderRoot.querySelector<HTMLElement>('.base');
      // A container query would take from the element the width that its content gives it, in a row of flex items.
      const isWide = !!base && base.clientWidth > 30 * parseFloat(getComputedStyle(base).fontSize);
      base?.toggleAttribute('data-wide', isWide);
      const abstracts = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.abstract.clamp')];
      const clipped = abstracts.map((abstract) => abstract.scrollHeight > abstract.clientHeight + 1);
      abstracts.forEach((abstract, index) =>
        abstract.closest('article')?.toggleAttribute('data-clipped', clipped[index]),
      );
    });
  };
}
